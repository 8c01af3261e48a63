import type { Opposites } from "../../../model/language/opposites.ts";
import { columnOf, type InTables } from "./places.ts";

/** Hiring or dismissal. */
const EMPLOYMENTS = `
hire | hire hires hired hiring | contratar contrata contratan contrató contrataron contratado contratada contratados contratadas contratación contrate contraten | einstellen eingestellt | embaucher embauche embauché embauchée embauchés embauchent | assumere assunto assunta assunti assume | contratar contratou contrataram contratado contratada contratados contrata
fire | fire_employees fired_employees lay_off lays_off laid_off laying_off layoffs sacked was_fired were_fired got_fired fired_# | despedir despide despiden despidió despidieron despedido despedida despedidos despedidas despido despidos despida | entlassen entließ entließen gekündigt | licencier licencie licencié licenciée licenciés licenciements | licenziare licenzia licenziato licenziata licenziati licenziamenti | demitir demitiu demitiram demitido demitida demitidos despedir despediu despedidos demissões
`;

/** Remembering or forgetting. */
const MEMORIES = `
remember | remember remembers remembered remembering recall recalls recalled keep_in_mind bear_in_mind don't_forget don’t_forget do_not_forget never_forget not_forget | recordar recuerda recuerdan recuerde recuerden recordó recordaron recordado recuerdo acordarse acordarte acuérdate acuerda no_olvides no_olvide no_olviden no_olvidar no_olvidemos no_te_olvides no_se_olvide no_os_olvidéis no_olvidéis nunca_olvides | erinnern erinnert erinnerte merken denk_daran denken_Sie_daran gedenken vergessen_Sie_nicht vergiss_nicht vergesst_nicht nicht_vergessen nicht_zu_vergessen | se_souvenir souviens-toi souvenez-vous se_souvient rappelez-vous rappelle-toi pensez_à n'oublie_pas n’oublie_pas n'oubliez_pas n’oubliez_pas n'oublions_pas n’oublions_pas ne_pas_oublier | ricordare ricorda ricordano ricordate ricordò ricordati non_dimenticare non_dimenticate non_dimentichi non_dimenticarti non_dimenticatevi | lembrar lembra lembre lembram lembre-se lembrou lembrado recordar não_esqueça não_se_esqueça não_esqueças não_esqueçam não_esquecer
forget | forget forgets forgot forgotten forgetting | olvidar olvida olvidan olvide olviden olvides olvidó olvidaron olvidado olvidada olvidando olvidemos | vergessen vergisst vergaß | oublier oublie oublient oubliez oublié oubliée oublia | dimenticare dimentica dimenticano dimenticate dimenticato dimenticò dimenticarti | esquecer esquece esqueça esquecem esqueceu esquecido esquecida
`;

/** Laughing or crying. */
const LAUGHTERS = `
laugh | laugh laughs laughed laughing laughter | reír reírse ríe ríen rio rió rieron risa risas riendo reía reían | lachen lacht lachte lachten gelacht | rire rient riait ri | ridere ride ridono rise risero riso risata | rir ri riu riram riso risada risadas
cry | cry cries cried crying weep weeps wept weeping | llorar llora lloran lloró lloraron llanto llorando lloraba lloraban | weinen weint weinte weinten geweint | pleurer pleure pleurent pleurait pleuré | piangere piange piangono pianse piansero pianto | chorar chora choram chorou choraram choro chorando
`;

/** Interesting or boring. */
const INTERESTS = `
fun | fun funny entertaining amusing exciting interesting fascinating | divertido divertida divertidos divertidas entretenido entretenida interesante interesantes emocionante emocionantes fascinante fascinantes | unterhaltsam unterhaltsame spannend spannende interessant interessante lustig lustige | amusant amusante amusants drôle drôles intéressant intéressante intéressants passionnant passionnante | divertente divertenti interessante interessanti appassionante avvincente | divertido divertida divertidos interessante interessantes emocionante empolgante
dull | boring dull tedious | aburrido aburrida aburridos aburridas tedioso tediosa tediosos monótono monótona | langweilig langweilige langweiliger langweiligen | ennuyeux ennuyeuse ennuyeuses | noioso noiosa noiosi noiose | chato chata chatos chatas entediante entediantes tedioso tediosa
`;

/** Late or early, by an amount of time. */
const PUNCTUALITIES = `
late | minutes_late hour_late hours_late day_late days_late week_late weeks_late months_late years_late behind_schedule | de_retraso con_retraso de_tardanza | Verspätung verspätet | de_retard en_retard | di_ritardo in_ritardo | de_atraso atrasado atrasada atrasados
early | minutes_early hour_early hours_early day_early days_early week_early weeks_early months_early years_early ahead_of_schedule ahead_of_time | de_antelación con_antelación de_adelanto antes_de_lo_previsto | früher_als_geplant zu_früh vor_dem_Zeitplan | d'avance d’avance en_avance | di_anticipo in_anticipo | de_antecedência com_antecedência antes_do_previsto
`;

/** Means of payment. */
const PAYMENTS = `
cash | in_cash cash pay_cash | efectivo en_efectivo al_contado | bar_bezahlen bar_bezahlt bar_zahlen in_bar Bargeld | en_espèces en_liquide espèces | contanti in_contanti | em_dinheiro dinheiro_vivo
card | by_card with_a_card by_credit_card by_debit_card credit_card credit_cards debit_card debit_cards | con_tarjeta por_tarjeta tarjeta_de_crédito tarjetas_de_crédito tarjeta_de_débito | Kreditkarte Kreditkarten per_Karte mit_Karte | par_carte carte_de_crédit carte_bancaire carte_bleue | carta_di_credito con_carta con_la_carta | cartão_de_crédito cartões_de_crédito com_cartão no_cartão
transfer | bank_transfer wire_transfer | transferencia_bancaria por_transferencia | Überweisung Banküberweisung | virement virement_bancaire | bonifico bonifico_bancario | transferência_bancária por_transferência
`;

/** Keys; `Espacio`, `Onglet` and `Guia` are omitted, because alone they rarely name a key. */
const KEYS = `
enter | Enter | Intro Enter Entrar | Enter Eingabetaste | Entrée Enter | Invio Enter | Enter Entrar
escape | Escape Esc | Escape Esc Escapar | Escape Esc | Échap Echap Esc | Esc | Esc Escape
shift | Shift | Mayús Shift | Umschalt Umschalttaste Shift | Maj Shift | Maiusc Shift | Shift
alt | Alt | Alt | Alt | Alt | Alt | Alt
ctrl | Ctrl | Ctrl | Strg Ctrl | Ctrl | Ctrl | Ctrl
tab | Tab | Tab Tabulador Tabulación | Tab Tabulator | Tab Tabulation | Tab | Tab
space | Spacebar spacebar space_bar | barra_espaciadora tecla_Espacio | Leertaste | barre_d'espace barre_d’espace barre_espace touche_Espace | barra_spaziatrice tasto_Spazio | barra_de_espaço tecla_Espaço
backspace | Backspace | Retroceso Backspace | Rücktaste Backspace | Retour_arrière Backspace | Backspace | Backspace
`;

/** Mouse clicks. */
const CLICKS = `
double | double-click double_click double_clicks double-clicks double-clicking | doble_clic dos_clics | doppelklicken Doppelklick | double-clic double_clic double-cliquez double-cliquer | doppio_clic | clique_duplo duplo_clique
right | right-click right_click right-clicks right-clicking | clic_derecho botón_derecho clic_secundario botón_secundario clic_con_el_botón_derecho | rechtsklicken Rechtsklick rechten_Maustaste | clic_droit bouton_droit | clic_destro tasto_destro pulsante_destro | botão_direito clique_direito
left | left-click left_click left-clicks left-clicking | clic_izquierdo botón_izquierdo clic_con_el_botón_izquierdo | linksklicken Linksklick linken_Maustaste | clic_gauche bouton_gauche | clic_sinistro tasto_sinistro pulsante_sinistro | botão_esquerdo clique_esquerdo
`;

/** Discouraged or recommended. */
const ADVICES = `
against | deprecated obsolete discouraged outdated out-of-date out_of_date stale | obsoleto obsoleta obsoletos obsoletas desaconsejado desaconsejada en_desuso deprecado deprecada deprecados deprecadas | veraltet veraltete veralteten | obsolète obsolètes déprécié dépréciée dépréciés déconseillé déconseillée | deprecato deprecata deprecati obsoleto obsoleta sconsigliato | obsoleto obsoleta obsoletos descontinuado descontinuada depreciado depreciada
for | recommend recommends recommended encouraged | recomendar recomienda recomiendan recomendamos recomendado recomendada recomendados recomendadas recomendable aconsejable | empfehlen empfiehlt empfohlen empfohlene empfohlenen | conseillé conseillée recommander recommande recommandons recommandé recommandée recommandés recommandées | consiglia consigliamo consigliato consigliata consigliati raccomanda raccomandiamo raccomandato raccomandata | recomendar recomenda recomendam recomendamos recomendado recomendada recomendados recomendadas
`;

/** Out of reach or within reach. */
const REACHES = `
far | out_of_reach out_of_sight out_of_range beyond_the_reach | fuera_del_alcance fuera_de_alcance lejos_del_alcance | außer_Reichweite außerhalb_der_Reichweite | hors_de_portée hors_de_la_portée | fuori_dalla_portata fuori_portata | fora_do_alcance
near | within_reach within_range within_the_reach in_the_reach | al_alcance | in_Reichweite innerhalb_der_Reichweite | à_portée à_la_portée | alla_portata a_portata | ao_alcance
`;

/** Tenant or landlord; many languages call a landlord the owner. */
const LEASES = `
tenant | tenant tenants lessee lessees renter renters | inquilino inquilina inquilinos inquilinas arrendatario arrendataria arrendatarios | Mieter Mieterin Mietern Mieters | locataire locataires | inquilino inquilini locatario affittuario | inquilino inquilina inquilinos locatário locatária
landlord | landlord landlords landlady lessor lessors owner owners homeowner homeowners | arrendador arrendadora arrendadores casero casera caseros propietario propietaria propietarios | Vermieter Vermieterin Vermietern Vermieters | propriétaire propriétaires bailleur bailleurs | padrone_di_casa locatore proprietario | senhorio senhoria locador locadora proprietário
`;

/** Parts of an egg. */
const EGGS = `
white | egg_white egg_whites whites | claras clara_de_huevo | Eiweiß Eiklar | blancs blanc_d'œuf blanc_d’œuf | albume albumi | claras clara_de_ovo
yolk | yolk yolks egg_yolk egg_yolks | yema yemas | Eigelb Dotter | jaune_d'œuf jaune_d’œuf jaunes | tuorlo tuorli | gema gemas
`;

/** Extending or shortening. */
const TERMS_MOVED = `
longer | extended extend extends extending prolong prolongs prolonged lengthen lengthens lengthened | ampliar amplía amplían amplió ampliado ampliada prolongar prolonga prolongó prolongado prolongada prorrogado prorrogada prorrogar alargar alarga alargado | verlängern verlängert verlängerte | prolonger prolonge prolongé prolongée prolongés | prolungare prolunga prolungato prolungata prorogato prorogata | prolongar prolonga prolongado prolongada prorrogado prorrogada estendido estendida
shorter | shorten shortens shortened shortening cut_short | acortar acorta acortan acortó acortado acortada acortados abreviar abrevia abreviado | verkürzen verkürzt verkürzte kürzen gekürzt | raccourcir raccourcit raccourci raccourcie écourté écourtée | accorciare accorcia accorciato accorciata abbreviare | encurtar encurta encurtado encurtada abreviar
`;

/** Floors of a building. */
const FLOORS = `
ground | ground_floor | planta_baja piso_bajo | Erdgeschoss Parterre | rez-de-chaussée rez_de_chaussée | piano_terra pianterreno | térreo rés-do-chão
top | top_floor | última_planta último_piso planta_superior | Dachgeschoss oberste_Stockwerk obersten_Stockwerk | dernier_étage | ultimo_piano | último_andar último_piso
cellar | basement cellar | sótano sótanos bodega bodegas | Keller Untergeschoss | sous-sol cave | cantina seminterrato | porão cave subsolo
`;

/** Cancelling or confirming. */
const PLANS = `
off | cancel cancels cancelled canceled cancelling canceling cancellation call_off called_off | cancelar cancela cancelan canceló cancelaron cancelado cancelada cancelados canceladas cancelación anular anula anuló anulado anulada suspendido suspendida | abgesagt absagen storniert stornieren annulliert Absage Stornierung | annuler annule annulez annulé annulée annulés annulées annulation | annullare annulla annullato annullata annullati | cancelar cancela cancelou cancelado cancelada cancelados anulado anulada
on | confirm confirms confirmed confirming confirmation | confirmar confirma confirman confirme confirmes confirmen confirmó confirmaron confirmará confirmando confirmado confirmada confirmados confirmadas confirmación | bestätigt bestätigen bestätigte Bestätigung | confirmer confirme confirment confirmez confirmé confirmée confirmés confirmation | confermare conferma confermi confermate confermano confermato confermata confermati | confirmar confirma confirme confirmem confirmou confirmado confirmada confirmados confirmação
`;

/** Causing or preventing. */
const CAUSES = `
cause | cause causes caused causing trigger triggers triggered triggering provoke provokes provoked | causar causa causan causó causado causada causar provocar provoca provocan provocó provocado provocada desencadena desencadenar ocasiona ocasionar | verursachen verursacht verursachte auslösen ausgelöst | causer cause causent causé causée provoquer provoque provoquent provoqué | causare causa causano causato provocare provoca provocano provocato | causar causa causam causou causado provocar provoca provocam provocou
prevent | prevent prevents prevented preventing avert averts averted | prevenir previene previenen previno prevenido impedir impide impiden impida impidan impedirá impidió impedido evitar evita evitan evite eviten evitará evitarán evitando evitó evitado | verhindern verhindert verhinderte vorbeugen vermeiden vermeidet | prévenir prévient préviennent empêcher empêche empêchent empêchera éviter évite évitent évitez évitera | prevenire previene prevengono impedire impedisce impediscono impedirà evitare evita evitano eviti eviterà | prevenir previne previnem impedir impede impedem impedirá evitar evita evitam evite evitará
`;

/** Denying or confirming. */
const CLAIMS = `
deny | deny denies denied denying refute refutes refuted | desmentir desmiente desmintió desmintieron desmentido negar niega niegan negó negaron negado | dementieren dementiert dementierte bestreiten bestreitet bestritt leugnen leugnet leugnete | démentir dément démenti nier nie nié nia | smentire smentisce smentito smentì negare nega negato negò | desmentir desmente desmentiu negar nega negou negado
confirm | confirm confirms confirmed confirming | confirmar confirma confirman confirmó confirmaron confirmado | bestätigen bestätigt bestätigte | confirmer confirme confirmé confirma | confermare conferma confermato confermò | confirmar confirma confirmou confirmado
`;

/** Long ago or recently. */
const AGES = `
long | a_long_time_ago long_time_ago long_ago ages_ago | hace_mucho hace_mucho_tiempo hace_muchísimo tiempo_atrás | vor_langer_Zeit lange_her | il_y_a_longtemps il_y_a_bien_longtemps | molto_tempo_fa tanto_tempo_fa | há_muito_tempo muito_tempo_atrás
short | a_short_time_ago short_time_ago recently not_long_ago | hace_poco hace_poco_tiempo recientemente no_hace_mucho | vor_kurzem vor_kurzer_Zeit kürzlich | il_y_a_peu récemment | poco_tempo_fa di_recente recentemente | há_pouco_tempo pouco_tempo_atrás recentemente
`;

/** Scales of words for dealings with people and machines; only unambiguous words are included. */
export function dealingsIn(language: InTables): Opposites {
  return {
    employment: columnOf(EMPLOYMENTS, language),
    memory: columnOf(MEMORIES, language),
    laughter: columnOf(LAUGHTERS, language),
    interest: columnOf(INTERESTS, language),
    punctuality: columnOf(PUNCTUALITIES, language),
    payment: columnOf(PAYMENTS, language),
    key: columnOf(KEYS, language),
    click: columnOf(CLICKS, language),
    advice: columnOf(ADVICES, language),
    past: columnOf(AGES, language),
    accessibility: columnOf(REACHES, language),
    lease: columnOf(LEASES, language),
    egg: columnOf(EGGS, language),
    postponement: columnOf(TERMS_MOVED, language),
    floor: columnOf(FLOORS, language),
    plan: columnOf(PLANS, language),
    causation: columnOf(CAUSES, language),
    claim: columnOf(CLAIMS, language),
  };
}
