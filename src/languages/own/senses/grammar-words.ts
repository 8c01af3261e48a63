import type { InTables } from "../opposites/places.ts";

/**
 * Articles, pronouns, prepositions, conjunctions, auxiliaries and other words of little meaning, in all
 * forms.
 */
export const GRAMMAR_WORDS: Readonly<Record<InTables, string>> = {
  en: `
    make makes made making able go goes going went gone take takes took taken taking see sees seen sure way
    ways thing things know knows knew get gets got getting come comes came coming keep keeps kept mind bit own
    else couple let lets say says said mean means meant give gives gave given put puts don doesn didn isn wasn
    aren weren wouldn couldn shouldn hasn haven hadn ll ve re lot lots bunch etc eg ie please okay ok a an
    the this that these those such i me my mine myself you your yours yourself yourselves he him his himself
    she her hers herself it its itself we us our ours ourselves they them their theirs themselves one ones
    oneself who whom whose which what whoever whatever whichever when where why how whenever wherever however
    whether some any no none nothing nobody someone somebody something anyone anybody anything everyone
    everybody everything each every all both either neither other another others much many more most few fewer
    little less least several enough of in on at to from by for with without within into onto upon over under
    above below between among against through throughout during before after since until till toward towards
    about around across along behind beside besides beyond near off out up down per via as than like despite
    except and or but nor so yet if unless because although though while whereas once be am is are was were
    been being isn't aren't wasn't weren't have has had having haven't hasn't hadn't do does did done doing
    don't doesn't didn't can could can't cannot couldn't may might must mustn't shall should shouldn't will
    would won't wouldn't ought need let's gotten i'm you're he's she's it's we're they're i've you've we've
    they've i'll you'll he'll she'll we'll they'll i'd you'd he'd she'd we'd they'd that's there's what's
    who's here's not never yes also too very just only even still already again then there here now thus
    therefore hence quite rather almost well instead perhaps maybe zero two three four five six seven eight
    nine ten eleven twelve
  `,
  es: `
    hacer hace hacen haces haciendo hecho hizo hicieron haga haz ir va van vamos voy yendo ver ve ves vemos
    vea saber sabe sé sabes dar da dan das dé dado cosa cosas manera forma vez veces poner pone tomar toma
    llevar lleva decir dice dicho venir viene quedar queda seguir sigue etc montón el la los las lo un una
    unos unas al del este esta esto estos estas ese esa eso esos esas aquel aquella aquello aquellos aquellas
    tal tales yo me mi mis mí mío mía míos mías conmigo tú tu tus te ti contigo tuyo tuya él ella ello ellos
    ellas le les se sí su sus suyo suya suyos suyas consigo usted ustedes nosotros nosotras nos nuestro
    nuestra nuestros nuestras vosotros vosotras os vuestro vuestra uno que qué quien quién quienes quiénes
    cual cuál cuales cuáles cuyo cuya cuyos cuyas cuando cuándo donde dónde como cómo cuanto cuánto cuanta
    cuánta cuantos cuántos porque por-qué alguno algún alguna algunos algunas alguien algo ninguno ningún
    ninguna nadie nada todo toda todos todas cada cualquier cualquiera ambos ambas otro otra otros otras mismo
    misma mismos mismas mucho mucha muchos muchas poco poca pocos pocas más menos tan tanto tanta tantos
    tantas demasiado bastante a ante bajo con contra de desde durante en entre hacia hasta mediante para por
    según sin sobre tras dentro fuera encima debajo detrás delante cerca y e o u ni pero sino mas si aunque
    pues mientras ya así luego entonces no nunca jamás tampoco también muy sólo solo solamente aún aun todavía
    incluso además aquí allí ahí allá acá ahora después antes siempre casi quizá quizás ser soy eres es somos
    sois son era eras éramos eran fui fuiste fue fuimos fueron será serán sería serían sea sean siendo sido
    fuese estar estoy estás está estamos están estaba estaban estuvo estuvieron estará esté estén estando
    estado haber he has ha hemos han había habían hubo habrá habrán habría habrían haya hayan hubiera hubiese
    habiendo habido hay tener tengo tienes tiene tenemos tienen tenía tenían tuvo tendrá tendría tenga poder
    puedo puedes puede podemos pueden podía podían pudo pudieron podrá podrán podría podrían pueda puedan
    deber debo debe deben debemos debía debería deberían vas iba cero dos tres cuatro cinco seis siete ocho
    nueve diez once doce
  `,
  de: `
    machen macht gemacht gehen geht ging gegangen kommen kommt kam nehmen nimmt sehen sieht wissen weiß geben
    gibt gegeben lassen lässt Art Weise Sache Ding Dinge Mal bringen stellen stellt setzen halten sagen sagt
    etc usw bitte der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner
    keines dieser diese dieses diesen diesem jener jene jenes jenen jenem solch solche solcher solchen ich
    mich mir mein meine meinen meinem meiner meines du dich dir dein deine deinen deinem deiner er ihn ihm
    sein seine seinen seinem seiner seines sie ihr ihre ihren ihrem ihrer ihres ihnen es wir uns unser unsere
    unseren unserem unserer euch euer eure euren eurem man sich selbst selber wer wen wem wessen was welche
    welcher welches welchen welchem wann wo wohin woher warum wieso weshalb wie deren dessen denen jemand
    niemand etwas nichts alle alles allen aller allem jeder jede jedes jeden jedem beide beiden einige einigen
    einiger mehrere manche mancher viel viele vielen vieler mehr meist wenig wenige weniger genug ander andere
    anderen anderer anderes in im ins an am ans auf aus bei beim mit nach von vom vor zu zum zur für durch
    gegen ohne um über unter hinter neben zwischen bis seit während wegen trotz statt anstatt innerhalb
    außerhalb außer gegenüber ab pro per und oder aber denn sondern doch dass ob wenn als weil da damit obwohl
    bevor nachdem sobald solange indem sowie sowohl weder noch entweder falls bin bist ist sind seid war warst
    waren gewesen sei seien wäre wären haben habe hast hat habt hatte hatten gehabt hätte hätten werden werde
    wirst wird wurde wurden worden geworden würde würden können kann kannst könnt konnte konnten könnte
    könnten müssen muss musst müsst musste mussten müsste müssten dürfen darf darfst durfte durften dürfte
    sollen soll sollst sollte sollten wollen will willst wollte wollten mögen mag möchte möchten lass nicht
    nie niemals nein ja auch sehr nur schon so dann dort hier jetzt nun also eben mal ganz gar etwa fast immer
    wieder zwar dabei dazu davon daran darauf darin dafür dagegen dadurch damals daher deshalb deswegen hin
    her wohl sogar bereits jedoch null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf
  `,
  fr: `
    faire fait fais font faites faisant aller va vont allez voir voit vois savoir sait sais donner donne
    prendre prend chose choses façon manière fois mettre met dire dit venir vient tenir rendre etc le la les l
    un une des du de d au aux ce cet cette ces c ça cela ceci celui celle ceux celles celui-ci celle-ci tel
    telle tels telles je j me m moi mon ma mes mien mienne tu te t toi ton ta tes tien tienne il elle on ils
    elles lui leur leurs eux se s soi son sa ses sien sienne nous notre nos nôtre vous votre vos vôtre y en
    même mêmes qui que qu quoi dont où lequel laquelle lesquels lesquelles duquel auquel auxquels desquels
    quel quelle quels quelles quand comment pourquoi combien quelque quelques quelqu'un chacun chacune chaque
    tout toute tous toutes aucun aucune personne rien nul plusieurs certains certaines autre autres beaucoup
    peu plus moins assez trop tant autant tellement à dans par pour avec sans sous sur entre vers chez contre
    depuis pendant durant avant après devant derrière dès jusque jusqu jusqu'à parmi selon malgré sauf hors
    envers près loin lors et ou mais ni or car donc si comme lorsque lorsqu puisque puisqu quoique parce afin
    tandis alors ainsi être suis es est sommes êtes sont étais était étions étaient fut furent sera seront
    serai serait seraient sois soit soient été étant avoir ai as a avons avez ont avais avait avions avaient
    eut eurent aura auront aurait auraient aie ait aient eu ayant pouvoir peux peut pouvons pouvez peuvent
    pouvait pouvaient put pourra pourront pourrait pourraient puisse puissent pu devoir dois doit devons devez
    doivent devait devaient devra devront devrait devraient dû vouloir veux veut voulez veulent voulait vais
    allait falloir faut fallait faudra il-y-a ne n n' l' d' qu' c' j' s' m' t' pas non oui jamais aussi très
    déjà encore toujours seulement ici là là-bas maintenant puis ensuite enfin cependant pourtant toutefois
    voici voilà bien presque plutôt peut-être zéro deux trois quatre cinq six sept huit neuf dix onze douze
  `,
  it: `
    fare fa fai fanno fatto facendo andare va vanno vedere vede sapere sa so dare dà danno prendere cosa cose
    modo volta volte mettere dire dice venire viene tenere rendere ecc il lo la i gli le l un uno una del
    dello della dei degli delle al allo alla ai agli alle dal dallo dalla dai dagli dalle nel nello nella nei
    negli nelle sul sullo sulla sui sugli sulle col coi dell all dall nell sull questo questa questi queste
    quest quello quella quelli quelle quel quei quegli quell ciò tale tali io mi me mio mia miei mie tu ti te
    tuo tua tuoi tue egli lui lei esso essa essi esse loro ne ci vi si sé suo sua suoi sue noi nostro nostra
    nostri nostre voi vostro vostra vostri vostre stesso stessa stessi stesse che chi cui quale quali qual
    quando dove come perché quanto quanta quanti quante qualche qualcuno qualcosa qualunque qualsiasi alcuno
    alcuna alcuni alcune nessuno nessuna nessun niente nulla ogni ognuno ciascuno tutto tutta tutti tutte
    altro altra altri altre entrambi molto molta molti molte poco poca pochi poche più meno tanto tanta tanti
    tante troppo abbastanza di d a ad da in con su per tra fra senza sotto sopra dentro fuori prima dopo
    durante verso contro presso fino oltre dietro davanti secondo mediante tramite circa e ed o od ma né se
    però anche pure anzi oppure quindi dunque perciò mentre benché sebbene affinché poiché essere sono sei è
    siamo siete ero era erano eravamo fu furono sarà saranno sarebbe sarebbero sia siano fosse fossero essendo
    stato stata stati state avere ho hai ha abbiamo avete hanno avevo aveva avevano ebbe avrà avranno avrebbe
    avrebbero abbia abbiano avesse avendo avuto stare sto sta stanno stava potere posso puoi può possiamo
    potete possono poteva potevano potrà potranno potrebbe potrebbero possa possano potuto dovere devo devi
    deve dobbiamo dovete devono doveva dovevano dovrà dovranno dovrebbe dovrebbero debba dovuto volere voglio
    vuoi vuole vogliono voleva vorrebbe c'è ce non no sì mai già ancora sempre solo soltanto così allora poi
    qui qua lì là ora adesso ecco bene quasi forse invece infatti zero due tre quattro cinque sette otto nove
    dieci undici dodici
  `,
  pt: `
    fazer faz fazem feito fazendo ir vai vão vamos ver vê saber sabe dar dá coisa coisas maneira forma modo
    vez vezes pôr colocar tomar levar dizer diz vir vem ficar fica etc o a os as um uma uns umas do da dos das
    no na nos nas ao à aos às pelo pela pelos pelas num numa dum duma este esta isto estes estas esse essa
    isso esses essas aquele aquela aquilo aqueles aquelas deste desta disto destes destas desse dessa disso
    desses dessas daquele daquela neste nesta nisto nestes nesse nessa nisso naquele naquela àquele tal tais
    eu me mim meu minha meus minhas comigo tu te ti teu tua teus tuas contigo você vocês ele ela eles elas
    dele dela deles delas nele nela lhe lhes lo la los las se si seu sua seus suas consigo nós nosso nossa
    nossos nossas conosco vós vos que quê quem qual quais cujo cuja cujos cujas quando onde aonde como porque
    porquê por-que quanto quanta quantos quantas algum alguma alguns algumas alguém algo nenhum nenhuma
    ninguém nada todo toda todos todas tudo cada qualquer quaisquer ambos ambas outro outra outros outras
    mesmo mesma mesmos mesmas muito muita muitos muitas pouco pouca poucos poucas mais menos tão tanto tanta
    tantos tantas demais bastante de em com sem sob sobre para por até após ante contra desde durante entre
    perante segundo conforme dentro fora antes depois e ou nem mas porém embora enquanto pois portanto logo
    então assim não sim nunca jamais também só somente apenas já ainda aqui ali lá aí cá agora sempre quase
    talvez inclusive ser sou és é somos são era eram éramos fui foi foram será serão seria seriam seja sejam
    sendo sido fosse fossem for forem estar estou está estamos estão estava estavam esteve estará esteja
    estando estado ter tenho tens tem têm temos tinha tinham teve tiveram terá terão teria teriam tenha tenham
    tendo tido haver hei há havia haviam houve haverá haja poder posso pode podem podemos podia podiam pôde
    poderá poderão poderia poderiam possa possam dever devo deve devem devemos devia deveria deveriam deverá
    vou ia zero dois duas três quatro cinco seis sete oito nove dez onze doze
  `,
};
