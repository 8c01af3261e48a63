/**
 * Given names of people that tech pages, news and textbooks speak of, in lower case without accents, from general
 * knowledge. Those that are also words or names of products (`Will`, `Claude`, `Alexa`, `Art`) are left out.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `aaron abigail ada adam adele adrian agnes ahmed aidan aiko akira alan alba albert alberto alejandra
  alejandro alessandro alex alexander alexandr alexandra alexei alexis alfred alice alicia alison alvaro
  amanda amelia amir amy ana anders andre andrea andreas andreessen andrej andres andrew andrey angel angela
  anil anita anna anne annie anthony antoine anton antonia antonio aravind arianna arthur arvind ashley barack
  barbara beatriz ben benjamin bernard bernie bertrand beth bill bjarne bob boris brad brendan brian brigitte
  bruce bruno camila camille carl carla carlos carmen carol caroline catarina catherine cecilia charles
  charlotte chelsea chiara chloe chris christian christina christine christoph christopher claire clara
  clement colin consuelo craig cristina cynthia dan daniel daniela dario dave david deborah demis denis dennis
  diana diane diego dmitri dmitry donald donna dorothy douglas edsger eduardo edward elena eliezer elisa
  elisabeth elizabeth ellen elon elsa emilio emily emma emmanuel enrique enzo eric erik ernest ernesto esteban
  eugene eva evan fabrice fatima federico felipe felix fernanda fernando fidji fiona florian francesca
  francesco francois frank franz frederic frederick gabriel gabriela gary gavin geoffrey george gerard gerardo
  giorgia giovanni giulia giuseppe gonzalo grace greg gregory guido guillaume guillermo gustavo hana hanna
  hannah hans harold harrison harry haruki heather hector heidi heinrich helen helena helga henri henry
  herbert hildegard hillary hiroshi howard hugo ian ignacio igor ilse ilya ines ingeborg ingrid inigo irene
  isaac isabel isabella ivan jacob jacques jaime jakob james jan jane janet jason javier jean jeff jeffrey
  jennifer jensen jeremy jerome jerry jessica jim jimmy joan joanna joao joaquin joe joel johan johanna
  johannes john johnny jon jonas jonathan jordi jorge jose josef josefina joseph josh joshua juan juana judith
  jules julia julian juliana julie julien julio junyang jurgen justin karen karl katarina kate katharina
  katherine kathleen katie katrin keith kelly ken kenji kenneth kevin kim kirsten klaus koichi kristen
  kristina larry lars laura lauren laurent lawrence leah lena leo leon leonard leonardo leonor leslie liam
  lila linda linus lisa liz lorena lorenzo louis louise lucas lucia ludwig luis luisa luke madeleine magdalena
  manuel manuela marc marcel marco marcos marcus margaret margrethe maria mariana marie marina mario marisol
  marissa mark marko markus martin martina marvin mary matei mateo mathias matilde matt matteo matthew
  matthias maurice max michael michel michelle miguel mikael mike mikhail mina mira miriam mohamed
  mohammed moritz muhammad mustafa nadia nancy naoki naomi narendra natalia natalie natasha nathan neil
  nelson nicholas nick nicolas niels nigel nikita nikola nils noah noam nora nuria oleg oliver olivia
  olivier omar oriol oscar ottavia pablo pamela paolo pascal pat patricia patrick paul paula pauline paulo
  pavel pedro peter petr philip philippe pierre pilar priya rachel rafael rahul raj ralph ramon raquel raul
  ray rebecca reid rene ricardo richard rick rita rob robert roberta roberto robin rocio rodrigo roger roland
  ron ronald rosa ross roy ruben rudolf rui russell ruth ryan sally sam samantha samuel sandra sara
  sarah satya scott sean sebastian sergei sergey sergio shantanu sharon sheryl shinji sigrid silvia simon
  simone sonia sophia sophie stefan stefania stella stephanie stephen steve steven stuart sundar susan
  susana suzanne sven sylvain sylvie tamara tatiana ted teodoro teresa terry theodore theresa thierry thomas
  tim timnit timothy tobias tom tomas tony tracy travis trevor ulrich ulrike ursula valentina valeria valerie
  vanessa veronica vicente victor victoria vijay vincent vinod virginia virginie vitalik vladimir volodymyr
  walter wanda warren wendy werner wilhelm william wolfgang xavier ximena yann yasmin yolanda yoshua yuki yuri
  yusuf yves yvonne zachary zoe`.split(/\s+/),
);
