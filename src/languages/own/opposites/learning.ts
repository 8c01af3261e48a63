import type { Opposites } from "../../../model/language/opposites.ts";
import { columnOf, type InTables } from "./places.ts";

/** Whether a model follows its examples too closely or not closely enough. */
const FITS = `
over | overfitting overfit overfits overfitted | sobreajuste sobreajustar sobreajusta sobreajustan sobreajustado | Überanpassung Overfitting überangepasst | surapprentissage surajustement surajuste | sovradattamento overfitting | sobreajuste overfitting sobreajusta
under | underfitting underfit underfits underfitted | subajuste infraajuste subajustado | Unteranpassung Underfitting unterangepasst | sous-apprentissage sous-ajustement | sottoadattamento underfitting | subajuste underfitting
`;

/** Whether a model learns or is put to use. */
const PHASES = `
train | training train trains trained pretraining | entrenamiento entrenamientos entrenar entrena entrenan entrenó entrenaron entrenado entrenada entrenados entrenadas entrenando preentrenamiento | Training trainieren trainiert Trainings Trainingszeit | entraînement entraîner entraîne entraînent entraîné entraînée entraînés apprentissage | addestramento addestrare addestra addestrano addestrato addestrata addestrati training | treinamento treino treinar treina treinam treinado treinada treinados
infer | inference inferencing | inferencia inferencias inferir | Inferenz Inferenzzeit | inférence inférences | inferenza inferenze | inferência inferências
`;

/** Which of two networks that play against each other. */
const PLAYERS = `
generator | generator generators | generador generadora generadores | Generator Generators Generatoren | générateur générateurs | generatore generatori | gerador geradora geradores
discriminator | discriminator discriminators | discriminador discriminadora discriminadores | Diskriminator Diskriminators Diskriminatoren | discriminateur discriminateurs | discriminatore discriminatori | discriminador discriminadora discriminadores
`;

/** Whether something is loaded or computed when it is needed, or at once. */
const EAGERNESSES = `
lazy | lazy lazily lazy-loaded lazy-loading | perezosa perezoso perezosamente diferida diferido lazy | lazy verzögert träge | paresseux paresseuse paresseusement différé différée lazy | lazy pigro pigra pigramente differito | preguiçoso preguiçosa preguiçosamente lazy adiado
eager | eager eagerly | ansiosa ansioso ávida ávido inmediata inmediato inmediatamente eager | eager sofort sofortig | immédiat immédiate immédiatement eager | eager immediato immediata immediatamente | imediato imediata imediatamente eager ansioso
`;

/** Whether data were made up. */
const ORIGINS = `
synthetic | synthetic synthetically | sintético sintética sintéticos sintéticas | synthetisch synthetische synthetischen synthetischer | synthétique synthétiques | sintetico sintetica sintetici sintetiche | sintético sintética sintéticos sintéticas
real | real real-world authentic genuine actual | real reales auténtico auténtica auténticos auténticas | echt echte echten echter real reale realen | réel réelle réels réelles authentique authentiques | reale reali vero vera veri vere autentico | real reais autêntico autêntica autênticos
`;

/** Whether somebody joins or stays away. */
const ENROLMENTS = `
in | opt_in opts_in opted_in opting_in opt-in | inscribirse inscribirte inscríbete apuntarse apuntarte adherirse inscribirlos inscripción | anmelden angemeldet zustimmen einwilligen | s'inscrire s’inscrire inscrire adhérer | iscriversi aderire acconsentire | inscrever-se aderir inscrição
out | opt_out opts_out opted_out opting_out opt-out | excluirse excluirte exclúyete se_excluye se_excluyen se_excluyó se_excluyeron excluido excluida excluidos excluidas darse_de_baja darte_de_baja desapuntarse autoexcluirse | abmelden abgemeldet widersprechen | se_désinscrire se_retirer désinscription | disiscriversi rinunciare escludersi | excluir-se descadastrar-se cancelar_a_inscrição
`;

/** To which end something moves. */
const COURSES = `
back | backwards backward | hacia_atrás para_atrás | rückwärts | en_arrière à_rebours | all'indietro all’indietro indietro | para_trás
forth | forwards forward | hacia_delante hacia_adelante para_adelante | vorwärts | en_avant vers_l'avant vers_l’avant | in_avanti | para_a_frente para_frente
`;

/** Which side of a court a party stands on. */
const PARTIES = `
plaintiff | plaintiff plaintiffs claimant claimants | demandante demandantes | Kläger Klägerin Klägern Klägerinnen | plaignant plaignante plaignants demandeur demanderesse demandeurs | querelante querelanti ricorrente ricorrenti | demandante demandantes requerente requerentes
defendant | defendant defendants | demandado demandada demandados demandadas acusado acusada acusados | Beklagte Beklagter Beklagten Angeklagte Angeklagter Angeklagten | défendeur défenderesse défendeurs accusé accusée | convenuto convenuti imputato imputati | réu ré réus acusado acusada
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
