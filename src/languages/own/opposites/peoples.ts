import { columnOf, type InTables } from "./places.ts";

/**
 * How texts call peoples and their languages, by the tag of the language, or of the country where several share one;
 * nothing where a language was not looked at. German adds the endings of adjectives by itself, French elides.
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
ca | Catalan | catalán catalana catalanes catalanas |  |  |  |
eu | Basque | vasco vasca vascos vascas euskera |  |  |  |
gl | Galician | gallego gallega gallegos gallegas |  |  |  |
hu | Hungarian Hungarians | húngaro húngara húngaros húngaras |  |  |  |
pl | Polish Pole Poles | polaco polaca polacos polacas |  |  |  |
cs | Czech Czechs | checo checa checos checas |  |  |  |
sk | Slovak Slovaks | eslovaco eslovaca eslovacos eslovacas |  |  |  |
sl | Slovenian Slovene | esloveno eslovena eslovenos eslovenas |  |  |  |
hr | Croatian | croata croatas |  |  |  |
sr | Serbian | serbio serbios serbias |  |  |  |
bg | Bulgarian | búlgaro búlgara búlgaros búlgaras |  |  |  |
ro | Romanian | rumano rumana rumanos rumanas |  |  |  |
tr | Turkish | turco turca turcos turcas |  |  |  |
ar | Arabic | árabe árabes |  |  |  |
he | Hebrew | hebreo hebrea hebreos hebreas |  |  |  |
fi | Finnish | finés finesa fineses finlandés finlandesa finlandeses finlandesas |  |  |  |
da | Danish | danés danesa daneses danesas |  |  |  |
no | Norwegian | noruego noruegos noruegas |  |  |  |
is | Icelandic | islandés islandesa islandeses islandesas |  |  |  |
ga | Irish | irlandés irlandesa irlandeses irlandesas |  |  |  |
cy | Welsh | galés galesa galeses galesas |  |  |  |
uk | Ukrainian | ucraniano ucraniana ucranianos ucranianas |  |  |  |
vi | Vietnamese | vietnamita vietnamitas |  |  |  |
th | Thai | tailandés tailandesa tailandeses tailandesas |  |  |  |
id | Indonesian | indonesio indonesios indonesias |  |  |  |
et | Estonian | estonio estonios estonias |  |  |  |
lv | Latvian | letón letona letones letonas |  |  |  |
lt | Lithuanian | lituano lituana lituanos lituanas |  |  |  |
fa | Persian | persa persas |  |  |  |
hi | Hindi | hindi |  |  |  |
MX | Mexican Mexicans | mexicano mexicana mexicanos mexicanas mejicano mejicana |  |  |  |
AR | Argentine Argentinian | argentino argentinos argentinas |  |  |  |
BR | Brazilian Brazilians | brasileño brasileña brasileños brasileñas |  |  |  |
CL | Chilean | chileno chilena chilenos chilenas |  |  |  |
CO | Colombian | colombiano colombiana colombianos colombianas |  |  |  |
PE | Peruvian | peruano peruana peruanos peruanas |  |  |  |
CU | Cuban | cubano cubana cubanos cubanas |  |  |  |
AU | Australian | australiano australiana australianos australianas |  |  |  |
CA | Canadian Canadians | canadiense canadienses |  |  |  |
AT | Austrian | austriaco austriaca austriacos austriacas austríaco austríaca |  |  |  |
CH | Swiss | suizo suizos suizas |  |  |  |
BE | Belgian | belga belgas |  |  |  |
EG | Egyptian | egipcio egipcia egipcios egipcias |  |  |  |
MA | Moroccan | marroquí marroquíes |  |  |  |
IN | Indian | indio indios indias |  |  |  |
US | American Americans | estadounidense estadounidenses americano americana americanos americanas norteamericano norteamericana norteamericanos norteamericanas | amerikanisch | américain américaine américains américaines états-unien états-unienne | statunitense statunitensi americano americana americani americane | estadunidense estadunidenses americano americana americanos americanas
`;

/** The peoples that a language names, each with its adjectives: one of them excludes the others. */
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

/** Of German adjectives. */
const ENDINGS = ["", "e", "er", "es", "en", "em"];
