import type { Opposites } from "../../../model/language/opposites.ts";
import { columnOf, type InTables } from "./places.ts";

/** Whether a thing has few parts. */
const TANGLES = `
simple | simple simpler simplest simply simplicity simplify simplifies simplified straightforward easy easier easily | simple simples sencillo sencilla sencillos sencillas sencillamente simplicidad | einfach einfache einfachen einfacher einfaches schlicht | simple simples simplement simplicité | semplice semplici semplicemente | simples simplesmente
complex | complex complexity complicated complicate complicates intricate sophisticated tangled | complejo compleja complejos complejas complejidad complicado complicada complicados complicadas | komplex komplexe komplexen komplexer komplexes kompliziert komplizierte komplizierten | complexe complexes complexité compliqué compliquée | complesso complessa complessi complesse complicato complicata | complexo complexa complexos complexas complicado complicada
`;

/** How long a thing lasts. */
const DURATIONS = `
lasting | permanent permanently | permanente permanentes permanentemente | dauerhaft dauerhafte dauerhaften permanent | permanent permanente permanents définitivement | permanente permanenti permanentemente | permanente permanentes permanentemente
passing | temporary temporarily provisional transient ephemeral | temporal temporales temporalmente provisional provisionales efímero efímera | temporär temporäre temporären vorübergehend vorübergehende flüchtig | temporaire temporaires temporairement provisoire éphémère | temporaneo temporanea temporanei temporaneamente provvisorio | temporário temporária temporários temporariamente provisório
`;

/** The two ends of a life. */
const LIVES = `
born | born birth births | nació nacieron nacido nacida nacidos nacimiento | geboren Geburt | né née nés naissance naquit | nato nata nati nascita nacque | nasceu nasceram nascido nascida nascimento
dead | die dies died dying dead death deaths deceased late passed_away killed killing | murió murieron muerto muerta muertos muerte falleció fallecieron fallecido fallecimiento | starb starben gestorben verstorben Tod | mourut décédé décédée mort morte morts | morì morto morta morti morte deceduto | morreu morreram morto morta morte faleceu falecido
`;

/** Who sells and who buys. */
const TRADERS = `
buyer | buyer buyers purchaser purchasers customer customers | comprador compradora compradores | Käufer Käuferin Käufern | acheteur acheteuse acheteurs | acquirente acquirenti compratore | comprador compradora compradores
seller | seller sellers vendor vendors salesman dealer | vendedor vendedora vendedores | Verkäufer Verkäuferin Verkäufern | vendeur vendeuse vendeurs | venditore venditrice venditori | vendedor vendedora vendedores
`;

/** Who teaches and who learns. */
const SCHOOLS = `
teacher | teacher teachers teaching professor professors instructor instructors tutor tutors lecturer | profesor profesora profesores profesoras docente docentes | Lehrer Lehrerin Lehrern Lehrkraft Dozent | professeur professeurs enseignant enseignante enseignants | insegnante insegnanti professore professoressa professori docente | professor professora professores docente
student | student students pupil pupils learner learners | alumno alumna alumnos alumnas estudiante estudiantes | Schüler Schülerin Schülern Student Studentin Studenten Studierende | élève élèves étudiant étudiante étudiants | alunno alunna alunni studente studentessa studenti | aluno aluna alunos alunas estudante estudantes
`;

/** Whether money comes in. */
const RESULTS = `
gain | profit profits profitable earnings gain gains | ganancia ganancias beneficios | Gewinn Gewinne Gewinnen | bénéfices profits gains | profitto profitti guadagno guadagni | lucro lucros ganhos
loss | loss losses lose loses lost losing | pérdida pérdidas | Verlust Verluste Verlusten | perte pertes | perdita perdite | prejuízo prejuízos perda perdas
`;

/** What is asked and what is answered. */
const DIALOGUES = `
question | question questions query queries ask asks asked | pregunta preguntas | Frage Fragen | question questions | domanda domande | pergunta perguntas
answer | answer answers answered response responses reply replies | respuesta respuestas | Antwort Antworten | réponse réponses | risposta risposte | resposta respostas
`;

/** How many a word of grammar tells of. */
const NUMBERS = `
one | singular | singular singulares | Singular Einzahl | singulier | singolare | singular
several | plural plurals | plural plurales | Plural Mehrzahl | pluriel | plurale plurali | plural plurais
`;

/** How many of two things are meant. */
const PAIRS = `
both | both | ambos ambas los_dos las_dos | beide | tous_les_deux toutes_les_deux les_deux | entrambi entrambe | ambos ambas os_dois as_duas
one | one_of_the either_of | uno_de_los una_de_las | einer_der eine_der eines_der einen_der | l'un_des l'une_des l’un_des l’une_des un_des une_des | uno_dei una_delle uno_degli | um_dos uma_das
`;

/** Which way a thing goes. */
const WAYS = `
up | upward upwards | hacia_arriba | aufwärts nach_oben | vers_le_haut | verso_l'alto verso_l’alto | para_cima
down | downward downwards | hacia_abajo | abwärts nach_unten | vers_le_bas | verso_il_basso | para_baixo
`;

/** How much somebody knows of a thing. */
const SKILLS = `
novice | beginner beginners novice novices newcomer newcomers | principiante principiantes novato novatos novata novatas | Anfänger Anfängern Anfängerinnen Einsteiger Einsteigern | débutant débutants débutante débutantes | principiante principianti | principiante principiantes iniciante iniciantes
expert | expert experts | experto expertos experta expertas | Experte Experten Expertin Expertinnen | expert experts experte expertes | esperto esperti esperta esperte | especialista especialistas perito peritos
`;

/** How bad a thing is that is bad. */
const SEVERITIES = `
mild | mild milder slight | leve leves | | | lieve lievi | leve leves
severe | severe severer serious | grave graves severo severa | schwerwiegend schwerwiegende | grave graves sévère sévères | grave gravi | grave graves
`;

/** To whom somebody is married. */
const SPOUSES = `
man | husband | marido esposo | Ehemann | mari époux | marito sposo | marido esposo
woman | wife | mujer esposa | Ehefrau | femme épouse | moglie sposa | mulher esposa
`;

/** Which child of several. */
const SENIORITIES = `
old | eldest oldest_son oldest_daughter oldest_child oldest_brother oldest_sister | primogénito primogénita hijo_mayor hija_mayor hermano_mayor hermana_mayor | ältester_Sohn ältesten_Sohn älteste_Sohn älteste_Tochter ältesten_Tochter ältester_Bruder älteste_Schwester | aîné aînée | primogenito primogenita figlio_maggiore figlia_maggiore | primogénito primogénita filho_mais_velho filha_mais_velha
young | youngest | hijo_menor hija_menor hermano_menor hermana_menor benjamín benjamina | jüngster_Sohn jüngsten_Sohn jüngste_Sohn jüngste_Tochter jüngsten_Tochter jüngster_Bruder jüngste_Schwester | cadet cadette benjamine | figlio_minore figlia_minore | filho_mais_novo filha_mais_nova caçula
`;

/** What stands before the name of a person. */
const TITLES = `
doctor | Dr | Dr Dra doctor doctora | Dr | Dr docteur docteure | Dott dottor dottore dottoressa | Dr Dra doutor doutora
mister | Mr Mrs Ms | Sr Sra Srta señor señora señorita | Herr Frau | Mme Mlle monsieur madame | Sig signor signora | Sr Sra senhor senhora
`;

/** What a thing is made of; words that mean money as well, `argent`, are left out. */
const MATERIALS = `
gold | gold golden | oro dorado dorada dorados doradas | golden goldene goldenen goldener goldenes Gold | en_or doré dorée | oro dorato dorata | ouro dourado dourada
silver | silver | plata plateado plateada | silbern silberne silbernen silberner silbernes Silber | argenté argentée | argento argentato argentata | prata prateado prateada
bronze | bronze | bronce | bronzen Bronze | bronze | bronzo | bronze
copper | copper | cobre | kupfern Kupfer | cuivre | rame | cobre
steel | steel | acero | stählern Stahl | acier | acciaio | aço
marble | marble | mármol | Marmor | marbre | marmo | mármore
leather | leather | cuero piel | ledern Leder | cuir | pelle cuoio | couro pele
wool | wool woollen woolen | lana | Wolle | laine | lana | lã
cotton | cotton | algodón | Baumwolle | coton | cotone | algodão
silk | silk | seda | seiden Seide | soie | seta | seda
`;

/** Words of every day that exclude each other, and mean one thing alone. */
export function everydayIn(language: InTables): Opposites {
  return {
    tangle: columnOf(TANGLES, language),
    duration: columnOf(DURATIONS, language),
    life: columnOf(LIVES, language),
    trader: columnOf(TRADERS, language),
    school: columnOf(SCHOOLS, language),
    gains: columnOf(RESULTS, language),
    dialogue: columnOf(DIALOGUES, language),
    grammar: columnOf(NUMBERS, language),
    both: columnOf(PAIRS, language),
    way: columnOf(WAYS, language),
    skill: columnOf(SKILLS, language),
    severity: columnOf(SEVERITIES, language),
    spouse: columnOf(SPOUSES, language),
    seniority: columnOf(SENIORITIES, language),
    title: columnOf(TITLES, language),
    material: columnOf(MATERIALS, language),
  };
}
