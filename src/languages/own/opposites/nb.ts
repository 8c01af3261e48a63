import type { Opposites } from "../../../model/language/opposites.ts";
import { words } from "../own-knowledge.ts";

/** Mutually exclusive words of Norwegian Bokmål; ambiguous forms are omitted. */
export const opposites: Opposites = {
  answer: { yes: words("ja jo"), no: words("nei") },
  amount: {
    more: words("mer_enn flere_enn større_enn høyere_enn lengre_enn over_# drøyt_#"),
    less: words("mindre_enn færre_enn lavere_enn kortere_enn under_#"),
  },
  comparison: { more: words("mer"), less: words("mindre") },
  bound: {
    least: words("minst i_det_minste"),
    most: words("høyst maksimalt senest"),
  },
  order: { before: words("før innen forut"), after: words("etter deretter etterpå siden") },
  speed: {
    fast: words("rask raskt raske raskere raskest raskeste hurtig hurtige hurtigere"),
    slow: words("langsom langsomt langsomme langsommere treg tregt trege tregere"),
  },
  size: { larger: words("større størst største"), smaller: words("mindre minste") },
  length: {
    long: words("lang langt lange lengre lengst lengste"),
    short: words("kort korte kortere kortest korteste"),
  },
  height: { higher: words("høyere høyeste"), lower: words("lavere lavest laveste") },
  quality: { better: words("bedre bedst bedste"), worse: words("dårligere dårligst verre verst") },
  extreme: { most: words("maksimum maksimal maksimale"), least: words("minimum minimal minimale") },
  share: { majority: words("flertall flertallet"), minority: words("mindretall mindretallet") },
  count: { many: words("mange"), few: words("få") },
  side: { left: words("venstre"), right: words("høyre") },
  compass: {
    north: words("nord nordlig nordlige nordover"),
    south: words("sør sørlig sørlige sørover"),
    east: words("øst østlig østlige østover"),
    west: words("vest vestlig vestlige vestover"),
  },
  layer: { above: words("ovenfor øverst øverste"), below: words("nedenfor nederst nederste") },
  change: {
    rise: words("stiger steg steget øker økte økt øke økning vokser vokste vokst"),
    fall: words("faller falt synker sank minker minket krymper krympet nedgang"),
  },
  supply: {
    add: words("legg_til legger_til legges_til lagt_til tilføye tilføyer"),
    remove: words("fjern fjerne fjerner fjernes fjernet slett slette sletter slettes slettet"),
  },
  trade: {
    buy: words("kjøpe kjøper kjøpte kjøpt kjøp"),
    sell: words("selge selger solgte solgt selges"),
  },
  contest: { win: words("vinne vinner vant vunnet"), lose: words("tape taper tapte tapt") },
  consent: {
    accept: words(
      "akseptere aksepterer aksepterte akseptert godta godtar godtok godkjenn godkjenner godkjent",
    ),
    refuse: words("nekte nekter nektet avvise avviser avviste avvist"),
  },
  permit: {
    allow: words("tillate tillater tillates tillatt"),
    forbid: words("forby forbyr forbys forbudt forhindre forhindrer"),
  },
  outcome: {
    success: words("lykkes lyktes suksess vellykket"),
    failure: words("mislykkes mislyktes mislykket fiasko"),
  },
  gain: { gain: words("fordel fordele"), loss: words("ulempe ulemper") },
  quantity: { all: words("alle alt hver hvert samtlige"), some: words("noen visse") },
  single: { one: words("en_eneste et_eneste én_enkelt") },
  frequency: { always: words("altid"), never: words("aldri") },
  everybody: { all: words("alle"), none: words("ingen") },
  today: { today: words("i_dag"), yesterday: words("i_går") },
  turn: { next: words("neste følgende"), previous: words("forrige foregående") },
  age: {
    old: words("gammel gammelt gamle eldre eldst eldste"),
    new: words("ny nytt nye nyere nyest nyeste"),
  },
  door: {
    open: words("åpen åpent åpne åpner åpnes åpnet"),
    closed: words("lukket lukk lukke lukker lukkes stengt steng stenger"),
  },
  power: {
    on: words("aktiver aktivere aktiverer aktiveres aktivert slå_på slås_på slått_på"),
    off: words("deaktiver deaktivere deaktiverer deaktiveres deaktivert slå_av slås_av slått_av"),
  },
  duty: {
    must: words("obligatorisk obligatoriske påkrevd"),
    may: words("valgfri valgfritt valgfrie frivillig frivillige"),
  },
  reach: { in: words("intern internt interne"), out: words("ekstern eksternt eksterne") },
  view: { public: words("offentlig offentlige"), private: words("privat private") },
  flow: { input: words("inndata"), output: words("utdata") },
  role: { client: words("klient klienten klienter"), server: words("server serveren servere") },
  ease: {
    easy: words("lett lette lettere enkel enkelt enkle enklere"),
    hard: words("vanskelig vanskelige vanskeligere"),
  },
  price: {
    cheap: words("billig billige billigere billigst billigste"),
    dear: words("dyr dyrt dyre dyrere dyrest dyreste"),
  },
  force: {
    strong: words("sterk sterkt sterke sterkere sterkest"),
    weak: words("svak svakt svake svakere svakest"),
  },
  safety: {
    safe: words("sikker sikkert sikre sikrere trygg trygt trygge"),
    unsafe: words("usikker usikkert usikre farlig farlige"),
  },
  light: { light: words("lys lyst lyse lysere"), dark: words("mørk mørkt mørke mørkere") },
  line: {
    level: words("vannrett vannrette horisontal horisontalt"),
    upright: words("loddrett loddrette vertikal vertikalt"),
  },
  sign: { plus: words("positiv positivt positive"), minus: words("negativ negativt negative") },
  fill: { empty: words("tom tomt tomme"), full: words("fullt fulle") },
  heat: {
    warm: words("varm varmt varme varmere varmest het hett hete"),
    cold: words("kald kaldt kalde kaldere kaldest kjølig"),
  },
  moisture: { wet: words("våt vått våte fuktig"), dry: words("tørr tørt tørre") },
  thickness: { thick: words("tykk tykt tykke tykkere"), thin: words("tynn tynt tynne tynnere") },
  width: { wide: words("bred bredt brede bredere"), narrow: words("smal smalt smale smalere") },
  charge: { free: words("gratis"), paid: words("betalt betalte") },
  rightness: {
    right: words("riktig riktige korrekt korrekte rett"),
    wrong: words("feil feilaktig feilaktige gal galt gale"),
  },
  recurrence: { often: words("ofte oftere"), rarely: words("sjelden sjeldent sjeldne sjeldnere") },
  time: {
    seconds: words("sekunder"),
    minutes: words("minutter"),
    days: words("dager"),
    weeks: words("uker"),
    months: words("måneder"),
    centuries: words("århundrer"),
  },
  season: {
    spring: words("våren vårens"),
    summer: words("sommer sommeren sommerens"),
    autumn: words("høst høsten høstens"),
    winter: words("vinter vinteren vinterens"),
  },
};
