import type { Opposites } from "../../../model/language/opposites.ts";
import { words } from "../own-knowledge.ts";
import { COLUMNS, columnOf, type InTables } from "./places.ts";

/** Alpha or beta version. */
const STAGES = `
alpha | alpha | alfa alpha | Alpha Alpha-Version Alphaversion | alpha | alfa alpha | alfa alpha
beta | beta | beta | Beta Beta-Version Betaversion | bêta beta | beta | beta
`;

/** Folder or file; a French `dossier` and an Italian `cartella` may also be a patient's file. */
const FILINGS = `
folder | folder folders directory directories subfolder subfolders subdirectory subdirectories | carpeta carpetas subcarpeta subcarpetas directorio directorios subdirectorio | Ordner Ordnern Ordners Unterordner Verzeichnis Verzeichnisse Verzeichnissen Verzeichnisses | sous-dossier sous-dossiers répertoire répertoires | sottocartella sottocartelle directory | pasta pastas diretório diretórios directório
file | file files archive archives | archivo archivos fichero ficheros | Datei Dateien | fichier fichiers | file | arquivo arquivos ficheiro ficheiros
`;

/** Username or password. */
const CREDENTIALS = `
name | username usernames user_name user_names | nombre_de_usuario nombres_de_usuario | Benutzername Benutzernamen Nutzername Nutzernamen | nom_d'utilisateur nom_d’utilisateur noms_d'utilisateur noms_d’utilisateur | nome_utente nomi_utente | nome_de_usuário nome_de_utilizador nomes_de_usuário
password | password passwords passphrase passcode | contraseña contraseñas | Passwort Passwörter Passwörtern Kennwort Kennwörter | mot_de_passe mots_de_passe | password | senha senhas palavra-passe
`;

/** Minimum number of repetitions of a pattern. */
const REPETITIONS = `
none | zero_or_more none_or_more | cero_o_más ninguno_o_más ninguna_o_más | null_oder_mehr keine_oder_mehr | zéro_ou_plus aucun_ou_plus | zero_o_più nessuno_o_più | zero_ou_mais nenhum_ou_mais
one | one_or_more | uno_o_más una_o_más uno_o_varios una_o_varias | ein_oder_mehr eine_oder_mehrere einen_oder_mehrere einem_oder_mehreren einer_oder_mehreren | un_ou_plusieurs une_ou_plusieurs | uno_o_più una_o_più | um_ou_mais uma_ou_mais
`;

/** Muting or unmuting. */
const SOUNDS = `
off | mute mutes muted muting | silenciar silencia silencie silenciado silenciada silenciados desactivar_el_micrófono desactivar_el_sonido | stummschalten stummgeschaltet stummzuschalten | couper_le_son couper_le_micro | disattivare_l'audio disattivare_l’audio silenziare | silenciar silencia silenciado
on | unmute unmutes unmuted unmuting | activar_el_micrófono activar_el_sonido reactivar_el_micrófono reactivar_el_sonido dejar_de_silenciar | Stummschaltung_aufheben | réactiver_le_son rétablir_le_son activer_le_micro | riattivare_l'audio riattivare_l’audio | ativar_o_som reativar_o_som ativar_o_microfone
`;

/** Turning the volume up or down. */
const VOLUMES = `
up | turn_up_the_volume turn_the_volume_up volume_up raise_the_volume increase_the_volume | sube_el_volumen suba_el_volumen subir_el_volumen aumenta_el_volumen aumentar_el_volumen |  | augmenter_le_volume augmentez_le_volume | alza_il_volume alzare_il_volume | aumente_o_volume aumentar_o_volume
down | turn_down_the_volume turn_the_volume_down volume_down lower_the_volume decrease_the_volume | baja_el_volumen baje_el_volumen bajar_el_volumen reduce_el_volumen reducir_el_volumen |  | baisser_le_volume baissez_le_volume | abbassa_il_volume abbassare_il_volume | baixe_o_volume diminua_o_volume abaixe_o_volume
`;

/**
 * Punctuation marks; the row of `colon` includes the organ, as texts about it may contain `coma`, Spanish for
 * eat.
 */
const PUNCTUATION = `
comma | comma commas comma-separated | coma comas | Komma Kommas Kommata | virgule virgules | virgola virgole | vírgula vírgulas
semicolon | semicolon semicolons | punto_y_coma puntos_y_coma puntos_y_comas punto_y_comas | Semikolon Strichpunkt | point-virgule points-virgules | punto_e_virgola | ponto_e_vírgula
colon | colon colons | dos_puntos colon | Doppelpunkt Doppelpunkte Kolon | deux-points deux_points côlon | due_punti colon | dois_pontos dois-pontos cólon
hyphen | hyphen hyphens | guion guiones guión | Bindestrich Bindestriche | tiret tirets trait_d'union trait_d’union | trattino trattini | hífen hífens traço
`;

/** HTTP methods. */
const METHODS = keptAlike(words("GET POST PUT PATCH DELETE HEAD"));

/** Logical operators in capitals. */
const OPERATORS = keptAlike(words("AND OR XOR NAND NOR"));

/** Left-to-right or right-to-left. */
const SCRIPTS = `
left | LTR left-to-right left_to_right | LTR de_izquierda_a_derecha | LTR von_links_nach_rechts | LTR de_gauche_à_droite | LTR da_sinistra_a_destra | LTR da_esquerda_para_a_direita
right | RTL right-to-left right_to_left | RTL de_derecha_a_izquierda | RTL von_rechts_nach_links | RTL de_droite_à_gauche | RTL da_destra_a_sinistra | RTL da_direita_para_a_esquerda
`;

/** International organisations. */
const UNIONS = `
europe | EU European_Union | UE Unión_Europea | EU Europäische_Union Europäischen_Union | UE Union_européenne | UE Unione_Europea | UE União_Europeia
world | UN United_Nations | ONU Naciones_Unidas | UN UNO Vereinte_Nationen Vereinten_Nationen | ONU Nations_Unies Nations_unies | ONU Nazioni_Unite | ONU Nações_Unidas
alliance | NATO | OTAN | NATO Nato | OTAN Otan | NATO | OTAN Otan NATO
health | WHO World_Health_Organization World_Health_Organisation | OMS Organización_Mundial_de_la_Salud | WHO Weltgesundheitsorganisation | OMS Organisation_mondiale_de_la_santé | OMS | OMS Organização_Mundial_da_Saúde
money | IMF International_Monetary_Fund | FMI Fondo_Monetario_Internacional | IWF Internationaler_Währungsfonds Internationalen_Währungsfonds | FMI Fonds_monétaire_international | FMI | FMI Fundo_Monetário_Internacional
`;

/** Early or late stage of a life or project; `últimos años` alone may also mean recent years. */
const STAGES_OF_LIFE = `
early | early_years early_days early_life early_stages early_stage | primeros_años primeros_días primeros_tiempos primeras_etapas primeras_fases etapas_iniciales | frühen_Jahren frühe_Jahre Anfangsjahre Anfangsjahren | premières_années premiers_jours débuts | primi_anni primi_tempi | primeiros_anos primeiros_dias
late | later_years late_years final_years last_years late_stages late_stage | sus_últimos_años últimos_años_de_vida últimos_años_de_su_vida últimas_etapas últimas_fases etapas_finales | späten_Jahren späte_Jahre letzten_Lebensjahren letzten_Lebensjahre | ses_dernières_années dernières_années_de_sa_vie | suoi_ultimi_anni ultimi_anni_di_vita ultimi_anni_della_sua_vita | seus_últimos_anos últimos_anos_de_vida últimos_anos_da_sua_vida
`;

/** Strengthening or weakening. */
const FIRMNESS = `
firm | strengthen strengthens strengthened strengthening | fortalecer fortalece fortalecen fortaleció fortalecieron fortalecido fortalecida fortaleciendo reforzar refuerza refuerzan reforzó reforzado reforzada | stärken stärkt stärkte gestärkt | renforcer renforce renforcent renforcé renforcée | rafforzare rafforza rafforzano rafforzato rafforzata | fortalecer fortalece fortalecem fortaleceu fortalecido reforçar reforça reforçam reforçado
weak | weaken weakens weakened weakening | debilitar debilita debilitan debilitó debilitaron debilitado debilitada debilitando socavar socava socavan | schwächen schwächt schwächte geschwächt | affaiblir affaiblit affaiblissent affaibli affaiblie | indebolire indebolisce indeboliscono indebolito indebolita | enfraquecer enfraquece enfraquecem enfraqueceu enfraquecido
`;

/** Long, medium or short term. */
const HORIZONS = `
long | long-term long_term | a_largo_plazo | langfristig langfristige langfristigen langfristiger langfristiges | à_long_terme | a_lungo_termine | a_longo_prazo
middle | medium-term medium_term | a_medio_plazo a_mediano_plazo | mittelfristig mittelfristige mittelfristigen | à_moyen_terme | a_medio_termine | a_médio_prazo
short | short-term short_term short_notice | a_corto_plazo | kurzfristig kurzfristige kurzfristigen kurzfristiger kurzfristiges | à_court_terme | a_breve_termine | a_curto_prazo
`;

/** Open or closed source. */
const OPENNESS = `
open | open_source open-source | código_abierto fuente_abierta | quelloffen quelloffene quelloffenen quelloffener quelloffenes Open-Source | open_source open-source | open_source open-source | código_aberto
closed | closed_source closed-source | código_cerrado fuente_cerrada | Closed-Source | closed_source closed-source | closed_source closed-source | código_fechado
`;

/** Fully or partially. */
const WHOLENESS = `
whole | fully completely entirely totally wholly | totalmente completamente enteramente por_completo plenamente | vollständig völlig vollkommen gänzlich komplett | entièrement complètement totalement intégralement pleinement | totalmente completamente interamente pienamente | totalmente completamente inteiramente plenamente
part | partially partly | parcialmente en_parte | teilweise zum_Teil | partiellement en_partie | parzialmente in_parte | parcialmente em_parte
`;

/** High or low risk. */
const RISKS = `
high | high-risk high_risk high-stakes | alto_riesgo riesgo_alto | hohes_Risiko hohem_Risiko hohen_Risiko | haut_risque risque_élevé | alto_rischio rischio_elevato | alto_risco
low | low-risk low_risk low-stakes | bajo_riesgo riesgo_bajo | geringes_Risiko geringem_Risiko niedriges_Risiko | faible_risque risque_faible | basso_rischio rischio_basso | baixo_risco
`;

/** Builds a table whose rows have the same word in every language. */
function keptAlike(names: readonly string[]): string {
  return names
    .map((name) => [name.toLowerCase(), ...COLUMNS.map(() => name)].join(" | "))
    .join("\n");
}

/** Scales of words for details; only unambiguous words are included. */
export function particularsIn(language: InTables): Opposites {
  return {
    maturity: columnOf(STAGES, language),
    filing: columnOf(FILINGS, language),
    credential: columnOf(CREDENTIALS, language),
    repetition: columnOf(REPETITIONS, language),
    sound: columnOf(SOUNDS, language),
    volume: columnOf(VOLUMES, language),
    punctuation: columnOf(PUNCTUATION, language),
    method: columnOf(METHODS, language),
    operator: columnOf(OPERATORS, language),
    script: columnOf(SCRIPTS, language),
    union: columnOf(UNIONS, language),
    lifetime: columnOf(STAGES_OF_LIFE, language),
    firmness: columnOf(FIRMNESS, language),
    horizon: columnOf(HORIZONS, language),
    openness: columnOf(OPENNESS, language),
    wholeness: columnOf(WHOLENESS, language),
    risk: columnOf(RISKS, language),
  };
}
