/**
 * Given names of people that tech pages, news and textbooks speak of, in lower case without accents, from general
 * knowledge. Those that are also words or names of products (`Will`, `Claude`, `Alexa`, `Art`) are left out.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `aaron abigail ada adam adele adrian agnes ahmed aidan alan alba albert alberto alejandro alejandra alessandro alex
  alexander alexandr alexandra alexei alexis alfred alice alicia alison alvaro amanda amelia amir amy ana anders
  andre andrea andreas andreessen andrej andres andrew andrey angel angela anil anita anna anne annie anthony
  antoine anton antonio aravind arianna arthur arvind ashley barack barbara ben benjamin bernard bernie bertrand
  beth bill bjarne bob boris brad brendan brian brigitte bruce bruno camila carl carla carlos carmen carol caroline
  catherine cecilia charles charlotte chelsea chloe chris christian christina christine christoph christopher clara
  claire clement colin craig cristina cynthia dan daniel daniela dario dave david deborah demis denis dennis diana
  diane diego dmitri dmitry donald donna dorothy douglas edsger eduardo edward elena eliezer elisabeth elizabeth
  ellen elon emily emma emmanuel enrique eric erik ernest eugene eva evan fabrice federico felipe felix fernando
  fidji fiona florian francesca francesco francois frank franz frederic frederick gabriel gabriela gary gavin
  geoffrey george gerard giorgia giovanni giulia gonzalo grace greg gregory guido guillaume guillermo gustavo hannah hans
  harold harrison harry heather hector heidi helen helena henri henry herbert hillary hiroshi howard hugo ian ignacio
  igor ilya inigo ines ingrid irene isaac isabel isabella ivan jacob jacques jaime jakob james jan jane janet jason
  javier jean jeff jeffrey jennifer jensen jeremy jerome jerry jessica jim jimmy joan joanna joe joel johan johanna
  johannes john johnny jon jonas jonathan jorge jose josef joseph josh joshua juan judith jules julia julian julie
  julien julio junyang jurgen justin karen karl kate katharina katherine kathleen katie keith kelly ken kenneth kevin
  kim kirsten klaus koichi kristen kristina larry lars laura lauren laurent lawrence leah lena leo leon leonard leonardo
  leslie liam lila linda linus lisa liz lorena louis louise lucas lucia luis luisa luke madeleine manuel marc marcel
  marco marcos marcus margaret margrethe maria marie marina mario marissa mark marko markus martin martina marvin mary
  matei mateo mathias matt matteo matthew matthias maurice max michael michel michelle miguel mikael mike mikhail mina
  mira miriam mohamed mohammed monica moritz muhammad mustafa nadia nancy naomi narendra natalia natalie natasha nathan
  neil nelson nicholas nick nicolas niels nigel nikita nikola nils noah noam nora nuria oleg oliver olivia olivier omar
  oriol oscar pablo pamela pat patricia patrick paul paula paulo pavel pedro peter petr philip philippe pierre pilar
  priya rachel rafael rahul raj ralph ramon raquel raul ray rebecca reid rene ricardo richard rick rita rob robert
  roberto robin rodrigo roger roland ron ronald rosa ross roy ruben rudolf russell ruth ryan sally salvador sam samantha
  samuel sandra sara sarah satya scott sean sebastian sergei sergey sergio shantanu sharon sheryl shinji silvia simon
  simone sofia sonia sophia sophie stefan stella stephanie stephen steve steven stuart sundar susan suzanne sven sylvain
  tatiana ted teresa terry theodore theresa thierry thomas tim timothy timnit tobias tom tomas tony tracy travis trevor
  ulrich ursula valentina valerie vanessa veronica vicente victor victoria vijay vinod vincent virginia vitalik vladimir
  volodymyr walter wanda warren wendy werner wilhelm william xavier yann yasmin yolanda yoshua yuri yusuf yvonne zachary
  zoe`.split(/\s+/),
);
