import type { Opposites } from "../../../model/language/opposites.ts";
import { columnOf, type InTables } from "./places.ts";

/** Whether a model follows its examples too closely or not closely enough. */
const FITS = `
over | overfitting overfit overfits overfitted | sobreajuste sobreajustar sobreajusta sobreajustan sobreajustado | Überanpassung Overfitting überangepasst | surapprentissage surajustement surajuste | sovradattamento overfitting | sobreajuste overfitting sobreajusta
under | underfitting underfit underfits underfitted | subajuste infraajuste subajustado | Unteranpassung Underfitting unterangepasst | sous-apprentissage sous-ajustement | sottoadattamento underfitting | subajuste underfitting
`;

/** Whether a model learns or is put to use. */
const PHASES = `
train | training train trains trained pretraining | entrenamiento entrenamientos entrenar entrena entrenan entrenó entrenaron entrenado entrenada entrenados entrenadas entrenando preentrenamiento | Training trainieren trainiert Trainings Trainingszeit | entraînement entraîner entraîne entraînent entraîné entraînée entraînés | addestramento addestrare addestra addestrano addestrato addestrata addestrati training | treinamento treino treinar treina treinam treinado treinada treinados
infer | inference inferencing | inferencia inferencias inferir | Inferenz Inferenzzeit | inférence inférences | inferenza inferenze | inferência inferências
`;

/** Which of two networks that play against each other. */
const PLAYERS = `
generator | generator generators | generador generadora generadores | Generator Generators Generatoren | générateur générateurs | generatore generatori | gerador geradora geradores
discriminator | discriminator discriminators | discriminador discriminadora discriminadores | Diskriminator Diskriminators Diskriminatoren | discriminateur discriminateurs | discriminatore discriminatori | discriminador discriminadora discriminadores
`;

/** Whether something is loaded or computed when it is needed, or at once: `lazy` of people, and `immediately`, are no part of it. */
const EAGERNESSES = `
lazy | lazily lazy-loaded lazy-loading lazy_loading lazy_evaluation | perezosamente carga_perezosa carga_diferida evaluación_perezosa | verzögertes_Laden träge_Auswertung Lazy_Loading | paresseusement chargement_paresseux chargement_différé évaluation_paresseuse | pigramente caricamento_pigro caricamento_differito valutazione_pigra | preguiçosamente carregamento_preguiçoso carregamento_adiado avaliação_preguiçosa
eager | eager_loading eager-loading eager_evaluation | carga_ansiosa carga_inmediata evaluación_ansiosa evaluación_inmediata | sofortiges_Laden sofortige_Auswertung Eager_Loading | chargement_immédiat évaluation_immédiate | caricamento_immediato valutazione_immediata | carregamento_imediato avaliação_imediata
`;

/** Whether data were made up. `real` says much else, so what is real stands beside it. */
const ORIGINS = `
synthetic | synthetic_data synthetic_dataset synthetic_datasets synthetic_examples synthetic_images | datos_sintéticos ejemplos_sintéticos imágenes_sintéticas | synthetische_Daten synthetischen_Daten synthetischer_Daten synthetische_Bilder synthetischen_Bildern | données_synthétiques exemples_synthétiques images_synthétiques | dati_sintetici esempi_sintetici immagini_sintetiche | dados_sintéticos exemplos_sintéticos imagens_sintéticas
real | real_data real_dataset real_datasets real_examples real_images real-world_data | datos_reales datos_auténticos ejemplos_reales imágenes_reales | echte_Daten echten_Daten echter_Daten reale_Daten realen_Daten echte_Bilder echten_Bildern | données_réelles exemples_réels images_réelles | dati_reali dati_veri esempi_reali immagini_reali | dados_reais exemplos_reais imagens_reais
`;

/** Whether somebody joins or stays away. Who registers, agrees, objects or logs out has not said so. */
const ENROLMENTS = `
in | opt_in opts_in opted_in opting_in | adherirse adherirte optar_por_participar | Opt-in | opt-in | aderire opt-in | aderir opt-in
out | opt_out opts_out opted_out opting_out opt-out | excluirse excluirte exclúyete se_excluyó se_excluyeron darse_de_baja darte_de_baja desapuntarse autoexcluirse | Opt-out | se_désinscrire désinscription opt-out | disiscriversi opt-out | excluir-se descadastrar-se opt-out
`;

/** To which end something moves: `forward` alone is said of what goes well, and of mail. */
const COURSES = `
back | backwards backward | hacia_atrás para_atrás | rückwärts | en_arrière à_rebours | all'indietro all’indietro indietro | para_trás
forth | forwards | hacia_delante hacia_adelante para_adelante | vorwärts | en_avant vers_l'avant vers_l’avant | in_avanti | para_a_frente para_frente
`;

/** Which side of a court a party stands on: who is accused may stand on either, and who asks for something in no court. */
const PARTIES = `
plaintiff | plaintiff plaintiffs claimant claimants | demandante demandantes | Kläger Klägerin Klägern Klägerinnen | plaignant plaignante plaignants demanderesse | querelante querelanti | demandante demandantes
defendant | defendant defendants | demandado demandada demandados demandadas | Beklagte Beklagter Beklagten Angeklagte Angeklagter Angeklagten | défendeur défenderesse défendeurs | imputato imputati | réu réus
`;

/** Words of machine learning and the like, each of one meaning. */
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
