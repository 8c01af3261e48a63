import type { Opposites } from "../../../model/language/opposites.ts";
import { columnOf, type InTables } from "./places.ts";

/** Simple or complex. */
const TANGLES = `
simple | simple simpler simplest simply simplicity simplify simplifies simplified straightforward easy easier easily | simple simples sencillo sencilla sencillos sencillas sencillamente simplicidad | einfach einfache einfachen einfacher einfaches schlicht | simple simples simplement simplicité | semplice semplici semplicemente | simples simplesmente
complex | complex complexity complicated complicate complicates intricate sophisticated tangled | complejo compleja complejos complejas complejidad complicado complicada complicados complicadas | komplex komplexe komplexen komplexer komplexes kompliziert komplizierte komplizierten | complexe complexes complexité compliqué compliquée | complesso complessa complessi complesse complicato complicata | complexo complexa complexos complexas complicado complicada
`;

/** Permanent or temporary. */
const DURATIONS = `
lasting | permanent permanently | permanente permanentes permanentemente | dauerhaft dauerhafte dauerhaften permanent | permanent permanente permanents définitivement | permanente permanenti permanentemente | permanente permanentes permanentemente
passing | temporary temporarily provisional transient ephemeral | temporal temporales temporalmente provisional provisionales efímero efímera | temporär temporäre temporären vorübergehend vorübergehende flüchtig | temporaire temporaires temporairement provisoire éphémère | temporaneo temporanea temporanei temporaneamente provvisorio | temporário temporária temporários temporariamente provisório
`;

/** Birth or death. */
const LIVES = `
born | born birth births | nació nacieron nacido nacida nacidos nacimiento | geboren Geburt | né née nés naissance naquit | nato nata nati nascita nacque | nasceu nasceram nascido nascida nascimento
dead | die dies died dying dead death deaths deceased late passed_away killed killing | murió murieron muerto muerta muertos muerte falleció fallecieron fallecido fallecimiento | starb starben gestorben verstorben Tod | mourut décédé décédée mort morte morts | morì morto morta morti morte deceduto | morreu morreram morto morta morte faleceu falecido
`;

/** Buyer or seller. */
const TRADERS = `
buyer | buyer buyers purchaser purchasers customer customers | comprador compradora compradores | Käufer Käuferin Käufern | acheteur acheteuse acheteurs | acquirente acquirenti compratore | comprador compradora compradores
seller | seller sellers vendor vendors salesman dealer | vendedor vendedora vendedores | Verkäufer Verkäuferin Verkäufern | vendeur vendeuse vendeurs | venditore venditrice venditori | vendedor vendedora vendedores
`;

/** Teacher or student. */
const SCHOOLS = `
teacher | teacher teachers teaching professor professors instructor instructors tutor tutors lecturer | profesor profesora profesores profesoras docente docentes | Lehrer Lehrerin Lehrern Lehrkraft Dozent | professeur professeurs enseignant enseignante enseignants | insegnante insegnanti professore professoressa professori docente | professor professora professores docente
student | student students pupil pupils learner learners | alumno alumna alumnos alumnas estudiante estudiantes | Schüler Schülerin Schülern Student Studentin Studenten Studierende | élève élèves étudiant étudiante étudiants | alunno alunna alunni studente studentessa studenti | aluno aluna alunos alunas estudante estudantes
`;

/** Profit or loss. */
const RESULTS = `
gain | profit profits profitable earnings gain gains | ganancia ganancias beneficios | Gewinn Gewinne Gewinnen | bénéfices profits gains | profitto profitti guadagno guadagni | lucro lucros ganhos
loss | loss losses lose loses lost losing | pérdida pérdidas | Verlust Verluste Verlusten | perte pertes | perdita perdite | prejuízo prejuízos perda perdas
`;

/** Non-profit or for profit. */
const PURPOSES = `
service | non-profit nonprofit not-for-profit | sin_ánimo_de_lucro sin_ánimos_de_lucro sin_fines_de_lucro sin_fines_lucrativos no_lucrativa no_lucrativo | gemeinnützig gemeinnützige gemeinnützigen gemeinnütziger gemeinnütziges | à_but_non_lucratif sans_but_lucratif | senza_scopo_di_lucro senza_fini_di_lucro senza_fine_di_lucro | sem_fins_lucrativos
gain | for-profit | con_ánimo_de_lucro con_fines_de_lucro con_fines_lucrativos | gewinnorientiert gewinnorientierte gewinnorientierten | à_but_lucratif | a_scopo_di_lucro con_scopo_di_lucro con_fini_di_lucro | com_fins_lucrativos
`;

/** Consistent or inconsistent. */
const AGREEMENTS = `
one | consistent consistently coherent coherently | coherente coherentes coherentemente consistente consistentes consistentemente | konsistent konsistente konsistenten einheitlich einheitliche einheitlichen | cohérent cohérente cohérents cohérentes | coerente coerenti | coerente coerentes consistente consistentes
several | inconsistent inconsistently incoherent | incoherente incoherentes inconsistente inconsistentes | inkonsistent inkonsistente inkonsistenten uneinheitlich uneinheitliche | incohérent incohérente incohérents incohérentes | incoerente incoerenti | incoerente incoerentes inconsistente inconsistentes
`;

/** Question or answer. */
const DIALOGUES = `
question | question questions query queries ask asks asked | pregunta preguntas preguntar preguntan preguntó | Frage Fragen fragt gefragt | question questions | domanda domande domandare | pergunta perguntas perguntar perguntam perguntou
answer | answer answers answered answering response responses reply replies | respuesta respuestas responder responde responden respondió respondido responderá respondiendo contestar contesta contestan contestó contestado | Antwort Antworten antworten antwortet geantwortet beantworten beantwortet beantwortete beantworteten | réponse réponses répondre répond répondent répondu réponds répondez répondra | risposta risposte rispondere risponde rispondono risposto rispondi risponderà | resposta respostas responder responde respondem respondeu respondido responderá
`;

/** Grammatical number. */
const NUMBERS = `
one | singular | singular singulares | Singular Einzahl | singulier | singolare | singular
several | plural plurals | plural plurales | Plural Mehrzahl | pluriel | plurale plurali | plural plurais
`;

/** Both of two or one of them. */
const PAIRS = `
both | both | ambos ambas los_dos las_dos | beide | tous_les_deux toutes_les_deux les_deux | entrambi entrambe | ambos ambas os_dois as_duas
one | one_of_the either_of | uno_de_los una_de_las | einer_der eine_der eines_der einen_der | l'un_des l'une_des l’un_des l’une_des un_des une_des | uno_dei una_delle uno_degli | um_dos uma_das
`;

/** Upward or downward. */
const WAYS = `
up | upward upwards scroll_up scrolling_up swipe_up move_up | hacia_arriba | aufwärts nach_oben | vers_le_haut | verso_l'alto verso_l’alto | para_cima
down | downward downwards scroll_down scrolling_down swipe_down move_down | hacia_abajo | abwärts nach_unten | vers_le_bas | verso_il_basso | para_baixo
`;

/** Beginner or expert. */
const SKILLS = `
novice | beginner beginners novice novices newcomer newcomers | principiante principiantes novato novatos novata novatas | Anfänger Anfängern Anfängerinnen Einsteiger Einsteigern | débutant débutants débutante débutantes | principiante principianti | principiante principiantes iniciante iniciantes
expert | expert experts | experto expertos experta expertas | Experte Experten Expertin Expertinnen | expert experts experte expertes | esperto esperti esperta esperte | especialista especialistas perito peritos
`;

/** Mild or severe. */
const SEVERITIES = `
mild | mild milder slight | leve leves | | | lieve lievi | leve leves
severe | severe severer serious | grave graves severo severa | schwerwiegend schwerwiegende | grave graves sévère sévères | grave gravi | grave graves
`;

/** Husband or wife. */
const SPOUSES = `
man | husband | marido esposo | Ehemann | mari époux | marito sposo | marido esposo
woman | wife | mujer esposa | Ehefrau | femme épouse | moglie sposa | mulher esposa
`;

/** Eldest or youngest sibling. */
const SENIORITIES = `
old | eldest oldest_son oldest_daughter oldest_child oldest_brother oldest_sister older_brother older_sister elder_brother elder_sister elder_son elder_daughter older_son older_daughter | primogénito primogénita hijo_mayor hija_mayor hermano_mayor hermana_mayor | ältester_Sohn ältesten_Sohn älteste_Sohn älteste_Tochter ältesten_Tochter ältester_Bruder älteste_Schwester älterer_Bruder älteren_Bruder ältere_Schwester | aîné aînée grand_frère grande_sœur | primogenito primogenita figlio_maggiore figlia_maggiore fratello_maggiore sorella_maggiore | primogénito primogénita filho_mais_velho filha_mais_velha
young | youngest younger_brother younger_sister younger_son younger_daughter | hijo_menor hija_menor hermano_menor hermana_menor benjamín benjamina | jüngster_Sohn jüngsten_Sohn jüngste_Sohn jüngste_Tochter jüngsten_Tochter jüngster_Bruder jüngste_Schwester jüngerer_Bruder jüngeren_Bruder jüngere_Schwester | cadet cadette benjamine petit_frère petite_sœur | figlio_minore figlia_minore fratello_minore sorella_minore | filho_mais_novo filha_mais_nova caçula
`;

/** Titles before the name of a person. */
const TITLES = `
doctor | Dr | Dr Dra doctor doctora | Dr | Dr docteur docteure | Dott dottor dottore dottoressa | Dr Dra doutor doutora
mister | Mr Mrs Ms | Sr Sra Srta señor señora señorita | Herr Frau | Mme Mlle monsieur madame | Sig signor signora | Sr Sra senhor senhora
`;

/** Materials; words that also mean money, such as `argent`, are omitted. */
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

/** Marriage or divorce. */
const MARRIAGES = `
together | married marry marries marrying wedding | casó casaron casado casada casados casarse casamos boda | heiratete heirateten geheiratet heiraten verheiratet Hochzeit | marié mariée mariés épousé mariage | sposato sposata sposati sposarono matrimonio | casou casaram casado casada casados casamento
apart | divorced divorce divorces divorcing | divorció divorciaron divorciado divorciada divorciados divorciarse divorcio | geschieden scheiden Scheidung | divorcé divorcée divorcés divorce | divorziato divorziata divorziati divorziarono divorzio | divorciou divorciaram divorciado divorciada divórcio
`;

/** Arrival or departure. */
const JOURNEYS = `
arrive | arrive arrives arrived arriving arrival arrivals | llega llegan llegó llegaron llegamos llegar llegada llegadas llegado | ankommen ankam angekommen Ankunft | arrive arrivent arrivé arrivée arrivés arrivées | arriva arrivano arrivò arrivato arrivata arrivo | chega chegam chegou chegaram chegamos chegada
depart | depart departs departed departing departure departures leaves_at leave_at leaves_from leave_from leaves_every leave_every | salimos salieron salida salidas partió partieron partida zarpó zarparon sale_a salen_a sale_de salen_de sale_cada salen_cada | abfahren abgefahren abreisen abgereist Abfahrt Abreise | départ départs partent repart | partenza partenze partiamo | partiu partiram partida partidas saída saídas saímos
`;

/** Tastes. */
const TASTES = `
sweet | sweet sweeter | dulce dulces | süß süße süßen süßer | sucré sucrée sucrés sucrées | dolce dolci | doce doces
salty | salty salted savory savoury | salado salada salados saladas | salzig salzige salzigen | salé salée salés salées | salato salata salati salate | salgado salgada salgados salgadas
bitter | bitter | amargo amarga amargos amargas | bitter bittere bitteren | amer amère amers amères | amaro amara amari amare | amargo amarga amargos amargas
sour | sour | agrio agria agrios agrias | sauer saure sauren | aigre aigres | aspro aspra aspri aspre | azedo azeda azedos azedas
`;

/** Truth or lie. */
const TRUTHS = `
truth | truth truths | verdad verdades | Wahrheit Wahrheiten | vérité vérités | verità | verdade verdades
lie | a_lie the_lie the_lies told_lies tell_lies | mentira mentiras | Lüge Lügen | mensonge mensonges | bugia bugie menzogna menzogne | mentira mentiras
`;

/** Oral or written. */
const SPEECHES = `
oral | oral orally spoken verbal verbally | oral orales oralmente verbal verbales verbalmente hablado hablada | mündlich mündliche mündlichen mündlicher gesprochen | oral orale oraux orales verbal verbale | orale orali verbale verbali parlato | oral orais oralmente verbal verbais falado
written | written in_writing | escrito escrita escritos escritas por_escrito | schriftlich schriftliche schriftlichen schriftlicher geschrieben | écrit écrite écrits écrites | scritto scritta scritti scritte | escrito escrita escritos escritas por_escrito
`;

/** Indoors or outdoors. */
const ROOFS = `
in | indoors indoor | bajo_techo en_interiores interior interiores | drinnen | à_l'intérieur à_l’intérieur | al_chiuso al_coperto | em_recinto_fechado em_ambientes_fechados
out | outdoors outdoor | al_aire_libre en_exteriores exterior exteriores | im_Freien draußen | en_plein_air à_l'extérieur à_l’extérieur | all'aperto all’aperto | ao_ar_livre
`;

/** Import or export of goods; most verb forms are omitted, as they are also used for data. */
const TRADES = `
in | imports import | importaciones importación | Importe Importen Einfuhr Einfuhren | importations importation | importazioni importazione | importações importação
out | exports export | exportaciones exportación | Exporte Exporten Ausfuhr Ausfuhren | exportations exportation | esportazioni esportazione | exportações exportação
`;

/** Borrowing or lending. */
const LOANS = `
borrow | borrow borrows borrowed borrowing borrower borrowers | pide_prestado pidió_prestado pidieron_prestado pedir_prestado tomó_prestado tomar_prestado prestatario prestatarios | geliehen_von ausgeliehen leihe_mir | emprunte emprunter emprunta emprunté emprunteur emprunteurs | prende_in_prestito prendere_in_prestito preso_in_prestito | pede_emprestado pediu_emprestado pegou_emprestado tomou_emprestado
lend | lend lends lent lending lender lenders | presta prestan prestó prestaron prestar prestamista prestamistas | verliehen verleihen verleiht | prête prêter prêta prêté prêteur prêteurs | presta prestano prestò prestato prestatore | empresta emprestam emprestou emprestar
`;

/** Known or unknown. */
const FAMES = `
known | known | conocido conocida conocidos conocidas | bekannt bekannte bekannten bekannter bekanntes | connu connue connus connues | noto nota noti note conosciuto conosciuta | conhecido conhecida conhecidos conhecidas
unknown | unknown | desconocido desconocida desconocidos desconocidas | unbekannt unbekannte unbekannten unbekannter unbekanntes | inconnu inconnue inconnus inconnues | ignoto ignota ignoti ignote sconosciuto sconosciuta sconosciuti sconosciute | desconhecido desconhecida desconhecidos desconhecidas
`;

/** Front or back. */
const FACES = `
front | front_door front_wheel front_wheels front_page front_camera front_seat front_seats front_row | delantero delantera delanteros delanteras frontal frontales | vordere vorderen vorderer Vordertür | à_l'avant à_l’avant roue_avant caméra_avant | anteriore anteriori | dianteiro dianteira dianteiros dianteiras frontal
back | rear back_door back_wheel back_wheels rear_camera back_seat back_seats back_row back_page | trasero trasera traseros traseras | hintere hinteren hinterer Hintertür Rücksitz | à_l'arrière à_l’arrière roue_arrière caméra_arrière | posteriore posteriori | traseiro traseira traseiros traseiras
`;

/** Sun or moon. */
const SKIES = `
sun | sun sunlight sunshine solar | sol solar solares | Sonne Sonnenlicht Sonnenschein | soleil solaire solaires | solare solari | sol solar solares
moon | moon moonlight lunar | luna lunar lunares | Mond Mondlicht | lune lunaire lunaires | luna lunare lunari | lua luar lunar lunares
`;

/** Clockwise or counterclockwise. */
const ROTATIONS = `
clockwise | clockwise | en_el_sentido_de_las_agujas_del_reloj en_sentido_horario en_el_sentido_horario | im_Uhrzeigersinn rechtsherum | dans_le_sens_horaire dans_le_sens_des_aiguilles | in_senso_orario | no_sentido_horário no_sentido_dos_ponteiros
counter | counterclockwise anticlockwise counter_clockwise anti_clockwise | sentido_contrario_a_las_agujas_del_reloj sentido_contrario_al_de_las_agujas_del_reloj sentido_inverso_a_las_agujas_del_reloj sentido_antihorario | gegen_den_Uhrzeigersinn entgegen_dem_Uhrzeigersinn linksherum | sens_inverse_des_aiguilles sens_antihoraire | senso_antiorario | sentido_anti_horário sentido_contrário_aos_ponteiros
`;

/** Face up or face down. */
const SIDES_UP = `
up | face_up facing_up | boca_arriba cara_arriba | aufgedeckt | face_visible | | virada_para_cima viradas_para_cima
down | face_down facing_down upside_down | boca_abajo cara_abajo | verdeckt | face_cachée | | virada_para_baixo viradas_para_baixo
`;

/** Scales of everyday words; only unambiguous words are included. */
export function everydayIn(language: InTables): Opposites {
  return {
    tangle: columnOf(TANGLES, language),
    duration: columnOf(DURATIONS, language),
    life: columnOf(LIVES, language),
    trader: columnOf(TRADERS, language),
    school: columnOf(SCHOOLS, language),
    gains: columnOf(RESULTS, language),
    purpose: columnOf(PURPOSES, language),
    agreement: columnOf(AGREEMENTS, language),
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
    marriage: columnOf(MARRIAGES, language),
    journey: columnOf(JOURNEYS, language),
    taste: columnOf(TASTES, language),
    honesty: columnOf(TRUTHS, language),
    telling: columnOf(SPEECHES, language),
    roof: columnOf(ROOFS, language),
    goods: columnOf(TRADES, language),
    loan: columnOf(LOANS, language),
    fame: columnOf(FAMES, language),
    face: columnOf(FACES, language),
    sky: columnOf(SKIES, language),
    rotation: columnOf(ROTATIONS, language),
    "side-up": columnOf(SIDES_UP, language),
  };
}
