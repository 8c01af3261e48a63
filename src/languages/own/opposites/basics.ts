import type { Opposites } from "../../../model/language/opposites.ts";
import { columnOf, type InTables } from "./places.ts";

/** High or low levels and amounts. */
const LEVELS = `
high | high high-priority high-level high-quality high-resolution high-risk high-end high-speed high-pressure high-frequency high-value | alto alta altos altas | hoch hohe hohen hoher hohes hohem | haut haute hauts hautes élevé élevée élevés élevées | alto alta alti alte elevato elevata elevati elevate | alto alta altos altas elevado elevada elevados elevadas
low | low low-priority low-level low-quality low-resolution low-risk low-end low-speed low-pressure low-frequency low-value | bajo baja bajos bajas | niedrig niedrige niedrigen niedriger niedriges niedrigem | bas basse basses | basso bassa bassi basse | baixo baixa baixos baixas
`;

/** Good or bad quality. */
const WORTHS = `
good | good excellent | buen bueno buena buenos buenas excelente excelentes | gut gute guten guter gutes gutem ausgezeichnet hervorragend hervorragende | bon bonne bons bonnes excellent excellente excellents excellentes | buono buona buoni buone buon ottimo ottima ottimi ottime eccellente eccellenti | bom boa bons boas excelente excelentes ótimo ótima ótimos ótimas
bad | bad poor terrible awful horrible | mal malo mala malos malas pésimo pésima pésimos pésimas pobre pobres terrible terribles horrible horribles | schlecht schlechte schlechten schlechter schlechtes schlechtem furchtbar schrecklich | mal mauvais mauvaise mauvaises terrible affreux horrible | male cattivo cattiva cattivi cattive pessimo pessima pessimi povero terribile orribile | mal mau má maus ruim ruins péssimo péssima péssimos pobre terrível horrível
`;

/** Common or rare occurrence. */
const FREQUENCIES = `
common | common commonest most_frequent frequent less_rare | común comunes frecuente frecuentes habitual habituales menos_raro menos_rara menos_raros menos_raras | häufig häufige häufigen häufiger häufigste häufigsten verbreitet verbreitete weniger_selten | courant courante courants courantes fréquent fréquente fréquents fréquentes moins_rare moins_rares | comune comuni frequente frequenti diffuso diffusa meno_raro meno_rara | comum comuns frequente frequentes menos_raro menos_rara
rare | rare rarer rarest uncommon less_common less_frequent | raro rara raros raras infrecuente infrecuentes menos_común menos_comunes menos_frecuente menos_frecuentes menos_habitual menos_habituales | selten seltene seltenen seltener seltenste seltensten weniger_häufig weniger_verbreitet | rare rares moins_courant moins_courante moins_courants moins_courantes moins_fréquent moins_fréquente | raro rara rari rare meno_comune meno_comuni meno_frequente meno_diffuso | raro rara raros raras menos_comum menos_comuns menos_frequente menos_frequentes
`;

/** Love or hate. */
const FEELINGS = `
love | love loves loved | amor ama aman amaba | liebe liebt lieben liebte geliebt | amour aime aiment aimait aimé adore adorent | amore ama amano amava amato adora | amor ama amam amava amou adora adoram
hate | hate hates hated | odio odia odian odiaba | hasse hasst hassen hasste gehasst Hass | haine hait haïssent haïssait déteste détestent | odio odia odiano odiava detesta detestano | ódio odeia odeiam odiava odiou detesta detestam
`;

/** Past or future. */
const TENSES = `
past | past | pasado pasada pasados pasadas | vergangene vergangenen vergangener vergangenes Vergangenheit | passé passée passés passées | passato passata passati passate | passado passada passados passadas
future | future | futuro futura futuros futuras | künftig künftige künftigen künftiger zukünftig zukünftige zukünftigen Zukunft | futur future futurs futures avenir | futuro futura futuri future | futuro futura futuros futuras
`;

/** Weeks, months or years around the present. */
const PERIODS = `
week | next_week last_week this_week | semana_que_viene próxima_semana semana_pasada esta_semana | nächste_Woche nächsten_Woche kommende_Woche letzte_Woche letzten_Woche vergangene_Woche diese_Woche dieser_Woche | semaine_prochaine semaine_dernière cette_semaine | settimana_prossima prossima_settimana settimana_scorsa scorsa_settimana questa_settimana | semana_que_vem próxima_semana semana_passada esta_semana
month | next_month last_month this_month | mes_que_viene próximo_mes mes_pasado este_mes | nächsten_Monat kommenden_Monat letzten_Monat vergangenen_Monat diesen_Monat diesem_Monat | mois_prochain mois_dernier ce_mois-ci | mese_prossimo prossimo_mese mese_scorso scorso_mese questo_mese | mês_que_vem próximo_mês mês_passado este_mês
year | next_year last_year this_year | año_que_viene próximo_año año_pasado este_año | nächstes_Jahr nächsten_Jahr kommendes_Jahr letztes_Jahr letzten_Jahr vergangenes_Jahr vergangenen_Jahr dieses_Jahr diesem_Jahr | année_prochaine l'année_prochaine l’année_prochaine année_dernière l'année_dernière l’année_dernière cette_année | anno_prossimo prossimo_anno anno_scorso l'anno_scorso l’anno_scorso scorso_anno quest'anno quest’anno | ano_que_vem próximo_ano ano_passado este_ano
`;

/** Meals of the day. */
const MEALS = `
breakfast | breakfast | desayuno | Frühstück | petit-déjeuner petit_déjeuner | colazione | café_da_manhã pequeno-almoço
lunch | lunch | almuerzo comida | Mittagessen | déjeuner | pranzo | almoço
dinner | dinner | cena | Abendessen | dîner souper | cena | jantar
`;

/** Animals; words with a second meaning, such as `chat`, are omitted. */
const ANIMALS = `
dog | dog dogs | perro perros perra | Hund Hunde Hunden Hündin | chien chiens chienne | cane cani | cachorro cachorros cachorra cão cães
cat | cat cats | gato gatos gata | Katze Katzen Kater | | gatto gatti gatta | gato gatos gata
horse | horse horses | caballo caballos | Pferd Pferde Pferden | cheval chevaux | cavallo cavalli | cavalo cavalos
bird | bird birds | pájaro pájaros ave aves | Vogel Vögel Vögeln | oiseau oiseaux | uccello uccelli | pássaro pássaros ave aves
`;

/** Support or opposition. */
const FAVOURS = `
for | in_favor_of in_favour_of agree agrees agreed agreeing | a_favor_de a_favor_del de_acuerdo apoyar apoya apoyan apoyó apoyaron apoyo | zugunsten | en_faveur_de en_faveur_du en_faveur_des | a_favore_di a_favore_del a_favore_della | a_favor_de a_favor_do a_favor_da
against | against versus disagree disagrees disagreed disagreeing oppose opposes opposed opposing | en_contra en_contra_de en_contra_del contra en_desacuerdo opone oponen opuso opusieron oponerse opuesto opuesta | gegen | contre | contro | contra
`;

/** Belief or doubt. */
const BELIEFS = `
belief | believe believes believed am_sure i'm_sure i’m_sure is_sure are_sure | creo cree creen creemos creía creían estoy_seguro estoy_segura | glaube glaubt glauben glaubte bin_sicher | crois croit croient croyons croyait suis_sûr suis_sûre | credo crede credono crediamo credeva sono_sicuro sono_sicura | acredito acredita acreditam acreditava tenho_certeza
doubt | i_doubt we_doubt they_doubt doubts_that doubted_that | dudo dudan dudamos dudaba dudaban | bezweifle bezweifelt bezweifeln bezweifelte zweifle | doute_que doutent_que doutons_que je_doute | dubito dubitano dubitiamo | duvido duvidam duvidamos
`;

/** Scales of common words that occur on pages of any subject. */
export function basicsIn(language: InTables): Opposites {
  return {
    level: columnOf(LEVELS, language),
    worth: columnOf(WORTHS, language),
    commonness: columnOf(FREQUENCIES, language),
    feeling: columnOf(FEELINGS, language),
    tense: columnOf(TENSES, language),
    period: columnOf(PERIODS, language),
    meal: columnOf(MEALS, language),
    animal: columnOf(ANIMALS, language),
    favour: columnOf(FAVOURS, language),
    conviction: columnOf(BELIEFS, language),
  };
}
