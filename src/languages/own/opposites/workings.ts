import type { Opposites } from "../../../model/language/opposites.ts";
import { columnOf, type InTables } from "./places.ts";

/** Automatic or manual. */
const DRIVES = `
automatic | automatic automatically | automático automática automáticos automáticas automáticamente | automatisch automatische automatischen automatischer automatisches | automatique automatiques automatiquement | automatico automatica automatici automatiche automaticamente | automático automática automáticos automáticas automaticamente
manual | manual manually by_hand | manual manuales manualmente a_mano | manuell manuelle manuellen manueller manuelles händisch von_Hand | manuel manuels manuelle manuelles manuellement à_la_main | manuale manuali manualmente a_mano | manual manuais manualmente à_mão
`;

/** Synchronous or asynchronous. */
const STEPS = `
synchronous | synchronous synchronously | síncrono síncrona síncronos síncronas síncronamente | synchron synchrone synchronen synchroner | synchrone synchrones | sincrono sincrona sincroni sincrone | síncrono síncrona síncronos síncronas
asynchronous | asynchronous asynchronously | asíncrono asíncrona asíncronos asíncronas asíncronamente | asynchron asynchrone asynchronen asynchroner | asynchrone asynchrones | asincrono asincrona asincroni asincrone | assíncrono assíncrona assíncronos assíncronas
`;

/** Too early or too late. */
const TIMELINESS = `
early | too_early too_soon | demasiado_pronto demasiado_temprano | zu_früh | trop_tôt | troppo_presto | cedo_demais demasiado_cedo
late | too_late | demasiado_tarde | zu_spät | trop_tard | troppo_tardi | tarde_demais demasiado_tarde
`;

/** Overestimating or underestimating. */
const ESTIMATES = `
over | overestimate overestimates overestimated overestimating | sobreestima sobreestiman sobreestimó sobreestimaron sobreestimar sobreestimado sobrestima sobrestiman sobrestimó sobrestimaron sobrestimar sobrestimado | überschätzt überschätzen überschätzte überschätzten | surestime surestiment surestimer surestimé surestimée | sopravvaluta sopravvalutano sopravvalutare sopravvalutato sovrastima sovrastimano sovrastimato | superestima superestimou superestimaram superestimar superestimado sobrestima sobrestimou sobrestimar
under | underestimate underestimates underestimated underestimating | subestima subestiman subestimó subestimaron subestimar subestimado infravalora infravaloran infravaloró infravaloraron infravalorar | unterschätzt unterschätzen unterschätzte unterschätzten | sous-estime sous-estiment sous-estimer sous-estimé sous-estimée | sottovaluta sottovalutano sottovalutare sottovalutato sottostima sottostimano sottostimato | subestima subestimou subestimaram subestimar subestimado
`;

/** Optimism or pessimism. */
const OUTLOOKS = `
good | optimist optimists optimistic | optimista optimistas | Optimist Optimisten Optimistin optimistisch | optimiste optimistes | ottimista ottimisti | otimista otimistas
bad | pessimist pessimists pessimistic | pesimista pesimistas | Pessimist Pessimisten Pessimistin pessimistisch | pessimiste pessimistes | pessimista pessimisti | pessimista pessimistas
`;

/** Units of rates, except units of time: `per kilo`. */
const RATES = `
kilo | per_kilo per_kilogram per_kilogramme per_kg | por_kilo por_kilogramo por_kg por_cada_kilo | pro_Kilo pro_Kilogramm je_Kilogramm pro_kg | par_kilo par_kilogramme par_kg | per_chilo per_chilogrammo al_chilo per_kg | por_quilo por_quilograma por_kg
pound | per_pound per_lb | por_libra por_cada_libra | pro_Pfund je_Pfund | par_livre | per_libbra alla_libbra | por_libra
gram | per_gram per_gramme | por_gramo por_cada_gramo | pro_Gramm je_Gramm | par_gramme | per_grammo al_grammo | por_grama
litre | per_litre per_liter | por_litro por_cada_litro | pro_Liter je_Liter | par_litre | per_litro al_litro | por_litro
gallon | per_gallon | por_galón por_cada_galón | pro_Gallone | par_gallon | per_gallone | por_galão
megabyte | per_megabyte per_MB | por_megabyte por_MB por_cada_megabyte | pro_Megabyte pro_MB | par_mégaoctet par_Mo | per_megabyte per_MB | por_megabyte por_MB
gigabyte | per_gigabyte per_GB | por_gigabyte por_GB por_cada_gigabyte | pro_Gigabyte pro_GB | par_gigaoctet par_Go | per_gigabyte per_GB | por_gigabyte por_GB
terabyte | per_terabyte per_TB | por_terabyte por_TB por_cada_terabyte | pro_Terabyte pro_TB | par_téraoctet par_To | per_terabyte per_TB | por_terabyte por_TB
`;

/** Signed or unsigned numbers. */
const SIGNS = `
signed | signed | con_signo | vorzeichenbehaftet vorzeichenbehaftete vorzeichenbehafteten | signé signée signés signées | con_segno | com_sinal
unsigned | unsigned | sin_signo | vorzeichenlos vorzeichenlose vorzeichenlosen | non_signé non_signée non_signés non_signées | senza_segno | sem_sinal
`;

/** Double or single quotation marks. */
const QUOTES = `
double | double_quotes double_quote double_quotation_marks double-quoted | comillas_dobles | doppelte_Anführungszeichen doppelten_Anführungszeichen | guillemets_doubles | virgolette_doppie doppie_virgolette doppi_apici | aspas_duplas
single | single_quotes single_quote single_quotation_marks single-quoted | comillas_simples comilla_simple | einfache_Anführungszeichen einfachen_Anführungszeichen | guillemets_simples | virgolette_singole singole_virgolette apici_singoli | aspas_simples
`;

/** Accurate or inaccurate. */
const ACCURACIES = `
accurate | accurate accurately | exacto exacta exactos exactas preciso precisa precisos precisas | genau genaue genauen genauer genaues | exact exacts exacte exactes précis précise précises | accurato accurata accurati accurate esatto esatta esatti esatte | exato exata exatos exatas
inaccurate | inaccurate inaccurately | inexacto inexacta inexactos inexactas impreciso imprecisa imprecisos imprecisas | ungenau ungenaue ungenauen ungenauer ungenaues | inexact inexacts inexacte inexactes imprécis imprécise imprécises | inaccurato inaccurata inaccurati inaccurate inesatto inesatta inesatti inesatte | inexato inexata inexatos inexatas impreciso imprecisa imprecisos imprecisas
`;

/** Reading or writing. */
const ACCESSES = `
read | read reads reading | lectura lecturas lee leen leer leyendo lea lean leído leída leídos leídas leerá leerán | lesen liest gelesen | lecture lectures lit lisent lire | lettura letture legge leggono leggere letto | leitura leituras lê leem ler lido lida
write | write writes writing wrote written | escritura escrituras escribe escriben escribir escribiendo escriba escriban escrito escrita escritos escritas escribirá escribirán | schreiben schreibt geschrieben | écriture écritures écrit écrivent écrire écrite écrits | scrittura scritture scrive scrivono scrivere scritto scritta | escrita escreve escrevem escrever escrito
`;

/** Preceding or following. */
const SEQUENCES = `
before | precede precedes preceded | precede preceden precedido precedida precedidos precedidas precedida_por | geht_voran vorangestellt | précède précèdent précédé précédée | precede precedono preceduto preceduta | precede precedem precedido precedida
after | follow follows followed_by | sigue siguen seguido_de seguida_de seguidos_de seguidas_de seguido_por seguida_por | folgt folgen gefolgt | suit suivent suivi_de suivie_de | segue seguono seguito_da seguita_da | segue seguem seguido_de seguida_de seguido_por seguida_por
`;

/** Standard streams. */
const STREAMS = `
input | stdin standard_input | stdin entrada_estándar | stdin Standardeingabe | stdin entrée_standard | stdin standard_input | stdin entrada_padrão
output | stdout standard_output | stdout salida_estándar | stdout Standardausgabe | stdout sortie_standard | stdout standard_output | stdout saída_padrão
error | stderr standard_error | stderr error_estándar salida_de_error | stderr Standardfehlerausgabe Standardfehler | stderr erreur_standard | stderr standard_error | stderr erro_padrão
`;

/** Once or twice. */
const TIMES = `
once | executed_once exactly_once run_once runs_once called_once loaded_once built_once created_once done_once sent_once once_a once_an once_per once_every only_once just_once | una_vez_al una_vez_a_la una_vez_por una_vez_cada una_sola_vez solo_una_vez | einmal_pro einmal_am einmal_im einmal_täglich nur_einmal | une_fois_par une_seule_fois | una_volta_al una_volta_alla una_sola_volta | uma_vez_por uma_única_vez uma_só_vez
twice | twice two_times | dos_veces | zweimal zwei_Mal | deux_fois | due_volte | duas_vezes
`;

/** Still going on or no longer. */
const STATES = `
still | still | sigue siguen seguirá seguirán todavía aún |  |  |  |
ended | no_longer | ya_no |  |  |  |
`;

/** No later or no earlier than a date. */
const TERMS = `
latest | no_later_than at_the_latest | a_más_tardar como_muy_tarde como_tarde | spätestens | au_plus_tard | al_più_tardi | o_mais_tardar
earliest | no_earlier_than no_sooner_than at_the_earliest | como_pronto como_muy_pronto | frühestens | au_plus_tôt | non_prima_di_# non_prima_del_# | o_mais_cedo não_antes_de_#
`;

/** Within a period or after it. */
const SPANS = `
within | within_# within_the_# | en_un_plazo_de_# en_el_plazo_de_# dentro_de_los_# dentro_de_las_# | binnen_# innerhalb_# innerhalb_von_# spätestens_nach_# spätestens_in_# | dans_un_délai_de_# dans_les_# | entro_# entro_i_# entro_le_# | no_prazo_de_# dentro_de_#
after | after_# | pasados_# pasadas_# transcurridos_# transcurridas_# pasados_los_# pasadas_las_# transcurridos_los_# transcurridas_las_# tras_# tras_los_# después_de_# al_cabo_de_# | nach_# | après_# au_bout_de_# | dopo_# | após_# depois_de_# passados_#
`;

/** Above a number or at most that number; negated forms are included. */
const EXCESSES = `
over | more_than_# over_# longer_than_# greater_than_# larger_than_# higher_than_# | más_de_# más_del_# superior_a_# superiores_a_# | mehr_als_# über_# länger_als_# | plus_de_# | più_di_# oltre_# | mais_de_# superior_a_#
upto | no_more_than_# no_longer_than_# no_greater_than_# no_larger_than_# no_higher_than_# not_more_than_# up_to_# at_most_# | no_más_de_# nunca_más_de_# no_superior_a_# no_superiores_a_# como_máximo_# hasta_# | nicht_mehr_als_# höchstens_# maximal_# bis_zu_# | pas_plus_de_# au_maximum_# au_plus_# jusqu'à_# jusqu’à_# | non_più_di_# al_massimo_# fino_a_# | não_mais_de_# no_máximo_# até_#
`;

/** Too much or too little. */
const SURPLUSES = `
much | too_much too_many | demasiado demasiada demasiados demasiadas | zu_viel zu_viele zu_vielen | trop | troppo troppa troppi troppe | demasiado demasiada demasiados demasiadas demais
little | too_little too_few | demasiado_poco demasiado_poca demasiado_pocos demasiado_pocas muy_poco muy_poca muy_pocos muy_pocas | zu_wenig zu_wenige zu_wenigen | trop_peu | troppo_poco troppo_poca troppo_pochi troppo_poche | demasiado_pouco demasiado_pouca muito_pouco muito_pouca muito_poucos muito_poucas
`;

/** Feminine or masculine pronouns. */
const PERSONS = `
she | she her hers herself it its itself them | ella ellas |  |  |  |
he | he him his himself it its itself them | él ellos |  |  |  |
`;

/** Scales of words for operation and measurement; only unambiguous words are included. */
export function workingsIn(language: InTables): Opposites {
  return {
    drive: columnOf(DRIVES, language),
    step: columnOf(STEPS, language),
    timeliness: columnOf(TIMELINESS, language),
    estimate: columnOf(ESTIMATES, language),
    outlook: columnOf(OUTLOOKS, language),
    rate: columnOf(RATES, language),
    signedness: columnOf(SIGNS, language),
    quotes: columnOf(QUOTES, language),
    accuracy: columnOf(ACCURACIES, language),
    access: columnOf(ACCESSES, language),
    sequence: columnOf(SEQUENCES, language),
    stream: columnOf(STREAMS, language),
    repeat: columnOf(TIMES, language),
    lasting: columnOf(STATES, language),
    term: columnOf(TERMS, language),
    span: columnOf(SPANS, language),
    excess: columnOf(EXCESSES, language),
    surplus: columnOf(SURPLUSES, language),
    person: columnOf(PERSONS, language),
  };
}
