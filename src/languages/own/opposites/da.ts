import type { Opposites } from "../../../model/language/opposites.ts";
import { words } from "../own-knowledge.ts";

/** Mutually exclusive words of Danish; ambiguous forms are omitted. */
export const opposites: Opposites = {
  answer: { yes: words("ja jo"), no: words("nej") },
  amount: {
    more: words("mere_end flere_end større_end højere_end længere_end over_# godt_#"),
    less: words("mindre_end færre_end lavere_end kortere_end under_#"),
  },
  comparison: { more: words("mere"), less: words("mindre") },
  bound: {
    least: words("mindst i_det_mindste"),
    most: words("højst maksimalt senest"),
  },
  order: { before: words("før inden forinden"), after: words("efter derefter bagefter siden") },
  speed: {
    fast: words("hurtig hurtigt hurtige hurtigere hurtigst hurtigste"),
    slow: words("langsom langsomt langsomme langsommere langsomst langsomste"),
  },
  size: { larger: words("større størst største"), smaller: words("mindre mindste") },
  length: {
    long: words("lang langt lange længere længst længste"),
    short: words("kort korte kortere kortest korteste"),
  },
  height: { higher: words("højere højeste"), lower: words("lavere lavest laveste") },
  quality: { better: words("bedre bedst bedste"), worse: words("dårligere dårligst værre værst") },
  extreme: { most: words("maksimum maksimal maksimale"), least: words("minimum minimal minimale") },
  share: { majority: words("flertal flertallet"), minority: words("mindretal mindretallet") },
  count: { many: words("mange"), few: words("få") },
  side: { left: words("venstre"), right: words("højre") },
  compass: {
    north: words("nord nordlig nordlige nordpå"),
    south: words("syd sydlig sydlige sydpå"),
    east: words("øst østlig østlige østpå"),
    west: words("vest vestlig vestlige vestpå"),
  },
  layer: { above: words("ovenover øverst øverste"), below: words("nedenunder nederst nederste") },
  change: {
    rise: words("stiger steg steget øges øgedes vokser voksede vokset stigning"),
    fall: words("falder faldt faldet mindskes mindskedes skrumper skrumpede fald"),
  },
  supply: {
    add: words("tilføj tilføje tilføjer tilføjes tilføjet"),
    remove: words("fjern fjerne fjerner fjernes fjernet slet slette sletter slettes slettet"),
  },
  trade: {
    buy: words("købe køber købte købt køb"),
    sell: words("sælge sælger solgte solgt sælges"),
  },
  contest: { win: words("vinde vinder vandt vundet"), lose: words("tabe taber tabte tabt") },
  consent: {
    accept: words("acceptere accepterer accepterede accepteret godkend godkender godkendt"),
    refuse: words("nægte nægter nægtede nægtet afvise afviser afviste afvist"),
  },
  permit: {
    allow: words("tillade tillader tillades tilladt"),
    forbid: words("forbyde forbyder forbydes forbudt forhindre forhindrer"),
  },
  outcome: {
    success: words("lykkes lykkedes succes vellykket"),
    failure: words("mislykkes mislykkedes mislykket fiasko"),
  },
  gain: { gain: words("fordel fordele"), loss: words("ulempe ulemper") },
  quantity: { all: words("alle alt hver hvert samtlige"), some: words("nogle visse") },
  single: { one: words("en_eneste et_eneste én_enkelt") },
  frequency: { always: words("altid"), never: words("aldrig") },
  everybody: { all: words("alle"), none: words("ingen") },
  today: { today: words("i_dag"), yesterday: words("i_går") },
  turn: { next: words("næste følgende"), previous: words("forrige foregående") },
  age: {
    old: words("gammel gammelt gamle ældre ældst ældste"),
    new: words("ny nyt nye nyere nyest nyeste"),
  },
  door: {
    open: words("åben åbent åbne åbner åbnes åbnede åbnet"),
    closed: words("lukket lukkede luk lukke lukker lukkes"),
  },
  power: {
    on: words("aktiver aktivere aktiverer aktiveres aktiveret slå_til slås_til slået_til"),
    off: words(
      "deaktiver deaktivere deaktiverer deaktiveres deaktiveret slå_fra slås_fra slået_fra",
    ),
  },
  duty: {
    must: words("obligatorisk obligatoriske påkrævet"),
    may: words("valgfri valgfrit valgfrie frivillig frivilligt"),
  },
  reach: { in: words("intern internt interne"), out: words("ekstern eksternt eksterne") },
  view: { public: words("offentlig offentligt offentlige"), private: words("privat private") },
  flow: { input: words("inddata"), output: words("uddata") },
  role: { client: words("klient klienten klienter"), server: words("server serveren servere") },
  ease: {
    easy: words("let lette lettere nem nemt nemme nemmere enkel enkelt enkle"),
    hard: words("svær svært svære sværere vanskelig vanskeligt vanskelige"),
  },
  price: {
    cheap: words("billig billigt billige billigere billigst billigste"),
    dear: words("dyr dyrt dyre dyrere dyrest dyreste"),
  },
  force: {
    strong: words("stærk stærkt stærke stærkere stærkest"),
    weak: words("svag svagt svage svagere svagest"),
  },
  safety: {
    safe: words("sikker sikkert sikre sikrere"),
    unsafe: words("usikker usikkert usikre farlig farligt farlige"),
  },
  light: { light: words("lys lyst lyse lysere"), dark: words("mørk mørkt mørke mørkere") },
  line: {
    level: words("vandret vandrette horisontal horisontalt"),
    upright: words("lodret lodrette vertikal vertikalt"),
  },
  sign: { plus: words("positiv positivt positive"), minus: words("negativ negativt negative") },
  fill: { empty: words("tom tomt tomme"), full: words("fuld fuldt fulde") },
  heat: {
    warm: words("varm varmt varme varmere varmest hed hedt"),
    cold: words("kold koldt kolde koldere koldest kølig køligt"),
  },
  moisture: { wet: words("våd vådt våde fugtig fugtigt"), dry: words("tør tørt tørre") },
  thickness: { thick: words("tyk tykt tykke tykkere"), thin: words("tynd tyndt tynde tyndere") },
  width: { wide: words("bred bredt brede bredere"), narrow: words("smal smalt smalle smallere") },
  charge: { free: words("gratis"), paid: words("betalt betalte") },
  rightness: {
    right: words("rigtig rigtigt rigtige korrekt korrekte"),
    wrong: words("forkert forkerte fejlagtig fejlagtigt"),
  },
  recurrence: { often: words("ofte oftere"), rarely: words("sjælden sjældent sjældne sjældnere") },
  time: {
    seconds: words("sekunder"),
    minutes: words("minutter"),
    days: words("dage"),
    weeks: words("uger"),
    months: words("måneder"),
    centuries: words("århundreder"),
  },
  season: {
    spring: words("forår foråret forårets"),
    summer: words("sommer sommeren sommerens"),
    autumn: words("efterår efteråret efterårets"),
    winter: words("vinter vinteren vinterens"),
  },
};
