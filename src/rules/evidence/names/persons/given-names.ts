/**
 * Given names in technical pages, news and textbooks, lower-cased and without accents, from general
 * knowledge. Names that are also words or products (`Will`, `Claude`, `Alexa`, `Art`) are left out.
 */
const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `aaron abigail achim ada adam adele adrian adriano adrien adrienn afonso agata agathe agnes agnieszka
  ahmed ahmet aidan aiko aisha aitor ajay akiko akira alain alan alasdair alba albane albert alberto
  albrecht aldo aleid alejandra alejandro alejo aleksander aleksandr aleksandra aleksei alessandra
  alessandro alessia alex alexander alexandr alexandra alexei alexis alfonso alfred alice alicia alison
  alistair alonzo alvaro amalia amanda amaya amelia amelie amina amir amit amparo amy ana anais anastasia
  anatoly anca anders andre andrea andreas andreessen andrej andres andrew andrey andrzej angel angela
  angelo angus anibal anil anita anjali anke anna anne annegret anneke annie annika anouk anthony antoine
  anton antonela antonella antonia antonio aravind arianna arjan arjun armando arnau arnaud arne arthur
  arturo arvid arvind ashley astrid attila aurelie aylin ayse aysegul ayumi balazs baptiste barack barbara
  barnaby bart bartosz bastian bastien beata beatrice beatrix beatriz ben bence bengt benita benjamin
  benoit bernard bernat bernd bernhard bernie bertrand beth bethany bill birgit bjarne bjorn blaise bob
  bogdan bohumil boris borja bozena brad brendan brian bridget brigid brigitte britt britta bruce bruno
  burkhard caetano callum camila camille carina carl carla carlo carlos carlotta carmen carol caroline
  carsten catarina catherine cecilia cecily cedric celine cesar charles charlotte chelsea chiara chloe
  chris christian christina christine christoph christopher ciaran claire clara clarissa claudia claudio
  clement clifford coen colin consuelo cordelia corentin cornelis craig cristian cristiano cristina
  cynthia cyril czeslaw daisuke damien dan daniel daniela dario dariusz dave davi david davide deborah
  declan deepak delphine demis denis denise dennis diana diane diego dieter dietrich dimitris dirk dmitri
  dmitry donald donatella donna doris dorota dorothy douglas dragos duarte duncan eberhard ebru eckhard
  edith edmund edna edoardo edsger eduarda eduardo edward einar eirik ekaterina eleanor elena eleni
  eleonora eliezer elif elin elisa elisabeth elisabetta elise elizabeth elizaveta elke ellen elodie eloisa
  eloise elon elsa elske elspeth elzbieta emanuele emilie emilio emily emine emma emmanuel emre enrica
  enrique enzo eric erich erik erling ernest ernesto erwin esteban estelle esther eszter ethel etienne
  euan eugene eulalia eusebio eva evan evariste evelyn evgeny ewa fabiana fabien fabio fabrice fabrizio
  farid fatima fatma federica federico felicitas felipe felix femke ferdinand ferenc fergus fermin
  fernanda fernando fidel fidji filippo fiona flavia flavio florian florin floris francesca francesco
  francisca francois frank frantisek franz franziska frederic frederick fredrik freja frida friederike
  friedrich fritz fyodor gabor gabriel gabriela galina gary gavin geert gennady gennaro geoffrey george
  gerald geraldine gerard gerardo gerda gergely gerhard gerrit gertrud gheorghe giacomo gianluca gianni
  giannis gijs gilbert gilles giorgia giorgio giorgos giovanna giovanni gisela giulia giuliano giuseppe
  gladys goncalo gonzalo gottfried gottlob grace greg gregoire gregorio gregory grigori grigory grzegorz
  guido guillaume guillermo gunnar gunter gunther gustaf gustavo guylaine gwen gyorgy haakon hakan halina
  hamid hana hanna hannah hannelore hans harold harriet harrison harry hartmut haruki haruto hasan hassan
  heather hector hedy heidi heike heiko heiner heinrich helen helena helene helga helge helio helmut
  hendrik henk henning henri henrik henry herbert hernan herta herve hilda hilde hildegard hillary hiroko
  hiroshi holger horst howard hugo humphrey huseyin hussein hypatia ian ibrahim ignacio igor iker ilaria
  ildiko ileana ilse ilya imogen imre ineke ines inga ingeborg inger ingo ingrid ingvar inigo ioana
  ioannis ionut irati irena irene irvine irving isaac isabel isabella isabelle isobel istvan ivan iveta
  jaap jacinto jacob jacqueline jacques jadwiga jaime jakob jamal james jan jana jane janet janos janusz
  jaroslav jaroslaw jasmine jason javier jean jeff jeffrey jelle jemima jennifer jens jensen jeremy jeroen
  jerome jerry jerzy jessica jessie jihoon jim jimmy jiri jitka jiwoo joachim joan joana joanna joao
  joaquin joaquina jochen joe joel joelle johan johanna johannes john johnny jon jonas jonathan joost
  jordi jorg jorge jorgen joris jose josef josefa josefina joseph josh joshua jozsef juan juana judea
  judit judith jules julia julian juliana julie julien julio junyang jurgen justin jutta kalman kamil
  kaori karel karen karim karin karl karsten katalin katarina katarzyna kate katerina katharina katherine
  kathleen katie katja katrin katrine kavita kazuo keiko keith kelly kemal ken kenji kenneth kenta kerstin
  kevin khaled kim kirill kirsten kirsty kjell klara klaus knut koen koichi konrad konstantin konstantinos
  kostas kristen kristina kristoffer krzysztof ksenia kunihiko kurt kveta lachlan ladislav laetitia laia
  laila lajos larisa larry lars laszlo laura laure lauren laurence laurens laurent lawrence layla leah
  leif leila lena lenka leo leon leonard leonardo leonid leonie leonor leonora leslie leszek leticia
  levente liam libuse lidia lieke lieselotte lila linda linnea linus lionel lisa lise liselotte liz loic
  lorena lorenza lorenzo lothar lotte louis louisa louise lourenco lucas lucia luciana luciano lucie ludek
  ludmila ludovic ludwig luigi luis luisa lukas lukasz luke lutz lydia lyudmila maaike maarten mabel
  maciej madalena madeleine magda magdalena magnus mahmoud makoto maksim malcolm malgorzata manfred manish
  manuel manuela marat marc marcel marcela marcella marcelo marcin marco marcos marcus marek margaret
  margarita margherita margot margrethe marguerite maria mariam mariana maribel marie marieke marijke
  marina mario marisol marissa marjorie marjory mark marketa marko markus marlene martin martina marton
  marvin mary masako matei mateo mateu mateusz mathias mathieu mathilde matilda matilde matt matteo
  matthew matthias maud maureen maurice maurizio mauro mavis max maxime maximilian mechthild meera megan
  mehmet meiling melanie meritxell mette michael michal michel michela michele michelle mieke miguel
  mihaela mihai mikael mike mikel mikhail mikkel miklos mildred millicent milos miloslav mina minho minji
  mira mircea miriam miroslav miroslaw mitchell mohamed mohammed mohan moira monica monika monique
  montserrat morag moritz morten muhammad murat muriel mustafa myra nadezhda nadia nadine nancy naoki
  naomi narendra nasser natalia natalie natasha nathalie nathan nathaniel neha neil nele nelson neus
  neville niall nicholas nick nicola nicolas nicoleta niels nigel nikita niklas nikola nikolai nikolaus
  nikos nils nisha noah noam noemie nora norbert noriko nuno nuria odile oisin oksana olalla olav oleg
  olga oliver olivia olivier olof omar ondrej ophelie orhan oriol orla orsolya oscar oskar oswald otavio
  ottavia otto ottokar ozgur pablo paloma pamela panagiotis paola paolo pascal pat patricia patrick paul
  paula pauline paulo pavel pavla pawel pedro percy pere pernille peter petr petra philip philippe phoebe
  phyllis piero pierre piet pieter pietro pilar piotr plutarco pooja pradeep prakash priscilla priya pyotr
  quentin rachel radek radu rafael rafal rahul raimunda raimundo rainer raj rajesh ralph raluca ramesh
  ramiro ramon rania raphael raquel rashid rasmus raul ray raymond rebecca recep regis reid reinhard reka
  remi renata renate renato rene rens rhiannon rhys ricardo riccardo richard rick rikke rita rob robert
  roberta roberto robin rocio roderick rodney rodolfo rodrigo roger rohan roland rolf ron ronald ronan
  rosa rosalia rosalind rosalyn rosemarie rosemary roser ross rossella roy ruben rudiger rudolf rudolph
  rui rupert ruslan russell ruth ruud ryan ryo ryszard sabine sabrina sally salma salvatore sam samantha
  samir samuel sandor sandra sanjay sanne sara sarah saskia satoshi satya saul scott sean sebastian
  sebastiao sebastien selin selina seoyeon sergei sergey sergio serkan seymour shantanu sharon sheila
  sheryl shigeru shinji shirley shreya sibyl sibylle sidney siegfried sigmund sigrid sigurd silke silvana
  silvano silvestre silvia simao simon simone sinead siobhan sjoerd slawomir sofia solene solveig sonia
  sophia sophie srinivasa stanislav stanislava stanislaw stanley stefan stefania stefano steffen stella
  stepan stephane stephanie stephen steve steven stewart stuart sundar sunil sunita sunwoo suresh susan
  susana suzanne svante sven svenja sverre svetlana sybil sylvain sylvester sylvie szymon tabitha tadeusz
  takashi takeshi tamara tamas tania tarik tariq tatiana ted teodoro terence teresa teresinha tereza terry
  teun thea thelma theodore theresa thiago thibault thierry thijs thomas thorsten tiago tibor tijs tilman
  tim timnit timothy tobias tom tomas tomasz tommaso tomoko tony torbjorn torsten tove tracy traudl travis
  trevor tycho udo ulla ulrich ulrike umberto ursula urszula uwe vaclav valentin valentina valeria valerie
  valery vanessa vannevar vasile vasilis vasily veit veronica vibeke vicenta vicente victor victoria viggo
  vijay vikram viktor vincent vincenza vincenzo vinicius vinod vinton virginia virginie vitalik vitor
  vittoria vivian vladimir vladislav vojtech volker volodymyr vyacheslav walter waltraud wanda warren
  wassily wendelien wendy werner wiebke wilfried wilhelm willem william wilma wim winifred wojciech
  wolfgang wolfram wouter xavi xavier xiaoming ximena yago yann yannick yannis yasmin yegor yelena yevgeny
  yoko yolanda yoshiko yoshua yousef yuki yukiko yulia yuri yusuf yves yvette yvonne zachary zainab
  zbigniew zdenek zeynep zoe zofia zoltan zsofia zsuzsanna zulema zuzana`.split(/\s+/),
);

/** Whether a folded word is a known given name or a hyphenated one that begins with it: `jean-luc`. */
export function isGivenName(word: string): boolean {
  const [first = ""] = word.split("-", 1);
  return GIVEN_NAMES.has(first);
}
