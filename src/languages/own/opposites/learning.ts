import type { Opposites } from "../../../model/language/opposites.ts";
import { columnOf, type InTables } from "./places.ts";

/** Overfitting or underfitting. */
const FITS = `
over | overfitting overfit overfits overfitted | sobreajuste sobreajustar sobreajusta sobreajustan sobreajustado | Überanpassung Overfitting überangepasst | surapprentissage surajustement surajuste | sovradattamento overfitting | sobreajuste overfitting sobreajusta
under | underfitting underfit underfits underfitted | subajuste infraajuste subajustado | Unteranpassung Underfitting unterangepasst | sous-apprentissage sous-ajustement | sottoadattamento underfitting | subajuste underfitting
`;

/** Training or inference. */
const PHASES = `
train | training train trains trained pretraining | entrenamiento entrenamientos entrenar entrena entrenan entrenó entrenaron entrenado entrenada entrenados entrenadas entrenando preentrenamiento | Training trainieren trainiert Trainings Trainingszeit | entraînement entraîner entraîne entraînent entraîné entraînée entraînés | addestramento addestrare addestra addestrano addestrato addestrata addestrati training | treinamento treino treinar treina treinam treinado treinada treinados
infer | inference inferencing | inferencia inferencias inferir | Inferenz Inferenzzeit | inférence inférences | inferenza inferenze | inferência inferências
`;

/** The two parts of an adversarial network. */
const PLAYERS = `
generator | generator generators | generador generadora generadores | Generator Generators Generatoren | générateur générateurs | generatore generatori | gerador geradora geradores
discriminator | discriminator discriminators | discriminador discriminadora discriminadores | Diskriminator Diskriminators Diskriminatoren | discriminateur discriminateurs | discriminatore discriminatori | discriminador discriminadora discriminadores
`;

/** Lazy or eager loading and evaluation; `lazy`, said of people, and `immediately` are omitted. */
const EAGERNESSES = `
lazy | lazily lazy-loaded lazy-loading lazy_loading lazy_evaluation | perezosamente carga_perezosa carga_diferida evaluación_perezosa | verzögertes_Laden träge_Auswertung Lazy_Loading | paresseusement chargement_paresseux chargement_différé évaluation_paresseuse | pigramente caricamento_pigro caricamento_differito valutazione_pigra | preguiçosamente carregamento_preguiçoso carregamento_adiado avaliação_preguiçosa
eager | eager_loading eager-loading eager_evaluation | carga_ansiosa carga_inmediata evaluación_ansiosa evaluación_inmediata | sofortiges_Laden sofortige_Auswertung Eager_Loading | chargement_immédiat évaluation_immédiate | caricamento_immediato valutazione_immediata | carregamento_imediato avaliação_imediata
`;

/** Synthetic or real data; `real` alone is ambiguous, so it appears only with its noun. */
const ORIGINS = `
synthetic | synthetic_data synthetic_dataset synthetic_datasets synthetic_examples synthetic_images | datos_sintéticos ejemplos_sintéticos imágenes_sintéticas | synthetische_Daten synthetischen_Daten synthetischer_Daten synthetische_Bilder synthetischen_Bildern | données_synthétiques exemples_synthétiques images_synthétiques | dati_sintetici esempi_sintetici immagini_sintetiche | dados_sintéticos exemplos_sintéticos imagens_sintéticas
real | real_data real_dataset real_datasets real_examples real_images real-world_data | datos_reales datos_auténticos ejemplos_reales imágenes_reales | echte_Daten echten_Daten echter_Daten reale_Daten realen_Daten echte_Bilder echten_Bildern | données_réelles exemples_réels images_réelles | dati_reali dati_veri esempi_reali immagini_reali | dados_reais exemplos_reais imagens_reais
`;

/** Opting in or out; registering, agreeing, objecting and logging out are omitted. */
const ENROLMENTS = `
in | opt_in opts_in opted_in opting_in | adherirse adherirte optar_por_participar | Opt-in | opt-in | aderire opt-in | aderir opt-in
out | opt_out opts_out opted_out opting_out opt-out | excluirse excluirte exclúyete se_excluyó se_excluyeron darse_de_baja darte_de_baja desapuntarse autoexcluirse | Opt-out | se_désinscrire désinscription opt-out | disiscriversi opt-out | excluir-se descadastrar-se opt-out
`;

/** Backwards or forwards; `forward` is omitted, because it also refers to progress and to mail. */
const COURSES = `
back | backwards backward | hacia_atrás para_atrás | rückwärts | en_arrière à_rebours | all'indietro all’indietro indietro | para_trás
forth | forwards | hacia_delante hacia_adelante para_adelante | vorwärts | en_avant vers_l'avant vers_l’avant | in_avanti | para_a_frente para_frente
`;

/** Plaintiff or defendant; words for accused or applying persons are omitted as ambiguous. */
const PARTIES = `
plaintiff | plaintiff plaintiffs claimant claimants | demandante demandantes | Kläger Klägerin Klägern Klägerinnen | plaignant plaignante plaignants demanderesse | querelante querelanti | demandante demandantes
defendant | defendant defendants | demandado demandada demandados demandadas | Beklagte Beklagter Beklagten Angeklagte Angeklagter Angeklagten | défendeur défenderesse défendeurs | imputato imputati | réu réus
`;

/** Scales of machine-learning and related terms; only unambiguous words are included. */
export function learningIn(language: InTables): Opposites {
  return {
    fit: columnOf(FITS, language),
    "use-of-model": columnOf(PHASES, language),
    player: columnOf(PLAYERS, language),
    eagerness: columnOf(EAGERNESSES, language),
    origin: columnOf(ORIGINS, language),
    enrolment: columnOf(ENROLMENTS, language),
    course: columnOf(COURSES, language),
    party: columnOf(PARTIES, language),
  };
}
