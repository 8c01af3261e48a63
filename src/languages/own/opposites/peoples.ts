import { columnOf, type InTables } from "./places.ts";

/**
 * Adjectives of peoples and languages, by language tag, or by country code where several countries share a
 * language. A cell is empty where no unambiguous word is known. German adjective endings and French elisions
 * are added by code.
 */
const PEOPLES = `
en | English British | inglés inglesa ingleses inglesas británico británica británicos británicas | englisch britisch | anglais anglaise anglaises britannique britanniques | inglese inglesi britannico britannica britannici britanniche | inglês inglesa ingleses inglesas britânico britânica britânicos britânicas
es | Spanish Spaniard Spaniards | español española españoles españolas castellano castellana | spanisch | espagnol espagnole espagnols espagnoles | spagnolo spagnola spagnoli spagnole | espanhol espanhola espanhóis espanholas
fr | French | francés francesa franceses francesas | französisch | français française françaises | francese francesi | francês francesa franceses francesas
de | German Germans | alemán alemana alemanes alemanas | deutsch | allemand allemande allemands allemandes | tedesco tedesca tedeschi tedesche | alemão alemã alemães alemãs
it | Italian Italians | italiano italiana italianos italianas | italienisch | italien italienne italiens italiennes | italiano italiana italiani italiane | italiano italiana italianos italianas
pt | Portuguese | portugués portuguesa portugueses portuguesas | portugiesisch | portugais portugaise portugaises | portoghese portoghesi | português portuguesa portugueses portuguesas
zh | Chinese | chino chinos chinas | chinesisch | chinois chinoise chinoises | cinese cinesi | chinês chinesa chineses chinesas
ja | Japanese | japonés japonesa japoneses japonesas | japanisch | japonais japonaise japonaises | giapponese giapponesi | japonês japonesa japoneses japonesas
ko | Korean Koreans | coreano coreana coreanos coreanas | koreanisch | coréen coréenne coréens coréennes | coreano coreana coreani coreane | coreano coreana coreanos coreanas
ru | Russian Russians | ruso rusa rusos rusas | russisch | russe russes | russo russa russi russe | russo russa russos russas
nl | Dutch | neerlandés neerlandesa neerlandeses neerlandesas holandés holandesa holandeses holandesas | niederländisch holländisch | néerlandais néerlandaise néerlandaises hollandais hollandaise | olandese olandesi | neerlandês neerlandesa holandês holandesa holandeses holandesas
sv | Swedish | sueco sueca suecos suecas | schwedisch | suédois suédoise suédoises | svedese svedesi | sueco sueca suecos suecas
el | Greek Greeks | griego griega griegos griegas | griechisch | grec grecque grecs grecques | greco greca greci greche | grego grega gregos gregas
ca | Catalan | catalán catalana catalanes catalanas | katalanisch | catalan catalane catalans catalanes | catalano catalana catalani catalane | catalão catalã catalães catalãs
eu | Basque | vasco vasca vascos vascas euskera | baskisch | basque basques | basco basca baschi basche | basco basca bascos bascas
gl | Galician | gallego gallega gallegos gallegas | galicisch | galicien galicienne galiciens galiciennes | galiziano galiziana galiziani | galego galega galegos galegas
hu | Hungarian Hungarians | húngaro húngara húngaros húngaras | ungarisch | hongrois hongroise hongroises | ungherese ungheresi | húngaro húngara húngaros húngaras
pl | Polish Pole Poles | polaco polaca polacos polacas | polnisch | polonais polonaise polonaises | polacco polacca polacchi polacche | polonês polonesa poloneses polonesas polaco polaca polacos polacas
cs | Czech Czechs | checo checa checos checas | tschechisch | tchèque tchèques | ceco ceca cechi ceche | tcheco tcheca tchecos tchecas checo checa
sk | Slovak Slovaks | eslovaco eslovaca eslovacos eslovacas | slowakisch | slovaque slovaques | slovacco slovacca slovacchi | eslovaco eslovaca eslovacos eslovacas
sl | Slovenian Slovene | esloveno eslovena eslovenos eslovenas | slowenisch | slovène slovènes | sloveno slovena sloveni | esloveno eslovena eslovenos eslovenas
hr | Croatian | croata croatas | kroatisch | croate croates | croato croata croati | croata croatas
sr | Serbian | serbio serbios serbias | serbisch | serbe serbes | serbo serba serbi serbe | sérvio sérvia sérvios sérvias
bg | Bulgarian | búlgaro búlgara búlgaros búlgaras | bulgarisch | bulgare bulgares | bulgaro bulgara bulgari | búlgaro búlgara búlgaros búlgaras
ro | Romanian | rumano rumana rumanos rumanas | rumänisch | roumain roumaine roumains roumaines | rumeno rumena rumeni rumene romeno romena | romeno romena romenos romenas
tr | Turkish | turco turca turcos turcas | türkisch | turc turque turcs turques | turco turca turchi turche | turco turca turcos turcas
ar | Arabic | árabe árabes | arabisch | arabe arabes | arabo araba arabi arabe | árabe árabes
he | Hebrew | hebreo hebrea hebreos hebreas | hebräisch | hébreu hébraïque hébraïques | ebraico ebraica | hebraico hebraica
fi | Finnish | finés finesa fineses finlandés finlandesa finlandeses finlandesas | finnisch | finlandais finlandaise finlandaises finnois finnoise | finlandese finlandesi | finlandês finlandesa finlandeses finlandesas
da | Danish | danés danesa daneses danesas | dänisch | danois danoise danoises | danese danesi | dinamarquês dinamarquesa dinamarqueses dinamarquesas
no | Norwegian | noruego noruegos noruegas | norwegisch | norvégien norvégienne norvégiens norvégiennes | norvegese norvegesi | norueguês norueguesa noruegueses norueguesas
is | Icelandic | islandés islandesa islandeses islandesas | isländisch | islandais islandaise islandaises | islandese islandesi | islandês islandesa islandeses islandesas
gd | Scottish Scot Scots | escocés escocesa escoceses escocesas | schottisch | écossais écossaise écossaises | scozzese scozzesi | escocês escocesa escoceses escocesas
ga | Irish | irlandés irlandesa irlandeses irlandesas | irisch | irlandais irlandaise irlandaises | irlandese irlandesi | irlandês irlandesa irlandeses irlandesas
cy | Welsh | galés galesa galeses galesas | walisisch | gallois galloise galloises | gallese gallesi | galês galesa galeses galesas
uk | Ukrainian | ucraniano ucraniana ucranianos ucranianas | ukrainisch | ukrainien ukrainienne ukrainiens ukrainiennes | ucraino ucraina ucraini ucraine | ucraniano ucraniana ucranianos ucranianas
vi | Vietnamese | vietnamita vietnamitas | vietnamesisch | vietnamien vietnamienne vietnamiens vietnamiennes | vietnamita vietnamiti | vietnamita vietnamitas
th | Thai | tailandés tailandesa tailandeses tailandesas | thailändisch | thaïlandais thaïlandaise thaïlandaises thaï | tailandese tailandesi thailandese thailandesi | tailandês tailandesa tailandeses
id | Indonesian | indonesio indonesios indonesias | indonesisch | indonésien indonésienne indonésiens | indonesiano indonesiana indonesiani | indonésio indonésios
et | Estonian | estonio estonios estonias | estnisch | estonien estonienne estoniens | estone estoni | estoniano estoniana estonianos
lv | Latvian | letón letona letones letonas | lettisch | letton lettonne lettons | lettone lettoni | letão letã letões
lt | Lithuanian | lituano lituana lituanos lituanas | litauisch | lituanien lituanienne lituaniens | lituano lituana lituani | lituano lituana lituanos
fa | Persian | persa persas | persisch | persan persane persans | persiano persiana persiani | persa persas
hi | Hindi | hindi | | hindi | hindi | hindi
MX | Mexican Mexicans | mexicano mexicana mexicanos mexicanas mejicano mejicana | mexikanisch | mexicain mexicaine mexicains mexicaines | messicano messicana messicani messicane | mexicano mexicana mexicanos mexicanas
AR | Argentine Argentinian | argentino argentinos argentinas | argentinisch | argentin argentine argentins argentines | argentino argentina argentini | argentino argentinos argentinas
BR | Brazilian Brazilians | brasileño brasileña brasileños brasileñas | brasilianisch | brésilien brésilienne brésiliens brésiliennes | brasiliano brasiliana brasiliani brasiliane | brasileiro brasileira brasileiros brasileiras
CL | Chilean | chileno chilena chilenos chilenas | chilenisch | chilien chilienne chiliens chiliennes | cileno cilena cileni | chileno chilena chilenos chilenas
CO | Colombian | colombiano colombiana colombianos colombianas | kolumbianisch | colombien colombienne colombiens colombiennes | colombiano colombiana colombiani | colombiano colombiana colombianos
PE | Peruvian | peruano peruana peruanos peruanas | peruanisch | péruvien péruvienne péruviens | peruviano peruviana peruviani | peruano peruana peruanos
CU | Cuban | cubano cubana cubanos cubanas | kubanisch | cubain cubaine cubains cubaines | cubano cubana cubani | cubano cubana cubanos
AU | Australian | australiano australiana australianos australianas | australisch | australien australienne australiens | australiano australiana australiani | australiano australiana australianos
CA | Canadian Canadians | canadiense canadienses | kanadisch | canadien canadienne canadiens canadiennes | canadese canadesi | canadense canadenses
AT | Austrian | austriaco austriaca austriacos austriacas austríaco austríaca | österreichisch | autrichien autrichienne autrichiens autrichiennes | austriaco austriaca austriaci austriache | austríaco austríaca austríacos
CH | Swiss | suizo suizos suizas | schweizerisch | suisses helvétique | svizzeri svizzere elvetico | suíço suíços suíças
BE | Belgian | belga belgas | belgisch | belge belges | belghe | belga belgas
EG | Egyptian | egipcio egipcia egipcios egipcias | ägyptisch | égyptien égyptienne égyptiens égyptiennes | egiziano egiziana egiziani egiziane | egípcio egípcia egípcios
MA | Moroccan | marroquí marroquíes | marokkanisch | marocain marocaine marocains marocaines | marocchino marocchina marocchini | marroquino marroquina marroquinos
IN | Indian | indio indios indias | indisch | indien indienne indiens indiennes | indiano indiana indiani indiane | indiano indiana indianos indianas
US | American Americans | estadounidense estadounidenses americano americana americanos americanas norteamericano norteamericana norteamericanos norteamericanas | amerikanisch | américain américaine américains américaines états-unien états-unienne | statunitense statunitensi americano americana americani americane | estadunidense estadunidenses americano americana americanos americanas
`;

/** The scale of peoples: the adjectives of a language by the row name of the people. */
export function peoplesIn(language: InTables): Readonly<Record<string, readonly string[]>> {
  const peoples = columnOf(PEOPLES, language);
  if (language !== "de") return peoples;
  return Object.fromEntries(
    Object.entries(peoples).map(([tag, adjectives]) => [
      tag,
      adjectives.flatMap((adjective) => ENDINGS.map((ending) => adjective + ending)),
    ]),
  );
}

/** Endings of German adjectives. */
const ENDINGS = ["", "e", "er", "es", "en", "em"];
