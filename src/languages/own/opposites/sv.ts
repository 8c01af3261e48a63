import type { Opposites } from "../../../model/language/opposites.ts";
import { words } from "../own-knowledge.ts";

/** Mutually exclusive words of Swedish; ambiguous forms are omitted. */
export const opposites: Opposites = {
  answer: { yes: words("ja jajamän jodå"), no: words("nej") },
  amount: {
    more: words("mer_än fler_än större_än högre_än längre_än över_# drygt_#"),
    less: words("mindre_än färre_än lägre_än kortare_än under_# knappt_#"),
  },
  comparison: { more: words("mer mera"), less: words("mindre") },
  bound: {
    least: words("minst åtminstone"),
    most: words("högst maximalt som_mest senast"),
  },
  order: { before: words("innan dessförinnan"), after: words("efter därefter efteråt sedan") },
  speed: {
    fast: words("snabb snabbt snabba snabbare snabbast"),
    slow: words("långsam långsamt långsamma långsammare långsammast"),
  },
  size: {
    larger: words("större störst största"),
    smaller: words("mindre minsta"),
  },
  length: {
    long: words("lång långt långa längre längst längsta"),
    short: words("kort korta kortare kortast kortaste"),
  },
  height: { higher: words("högre högsta"), lower: words("lägre lägst lägsta") },
  quality: { better: words("bättre bäst bästa"), worse: words("sämre sämst sämsta värre värst") },
  extreme: { most: words("maximum maximal maximala"), least: words("minimum minimal minimala") },
  share: {
    majority: words("majoritet majoriteten flertalet"),
    minority: words("minoritet minoriteten"),
  },
  count: { many: words("många"), few: words("få") },
  side: { left: words("vänster vänstra"), right: words("höger högra") },
  compass: {
    north: words("norr norra nordlig nordliga norrut"),
    south: words("söder södra sydlig sydliga söderut"),
    east: words("öster östra östlig östliga österut"),
    west: words("väster västra västlig västliga västerut"),
  },
  layer: { above: words("ovanför överst"), below: words("nedanför underst nederst") },
  change: {
    rise: words("ökar ökade ökat öka ökning stiger steg stigit växer växte växt"),
    fall: words("minskar minskade minskat minska minskning sjunker sjönk sjunkit krymper krympte"),
  },
  supply: {
    add: words("lägg_till lägger_till lagt_till läggs_till tillagd tillagt tillagda"),
    remove: words(
      "ta_bort tar_bort tagit_bort tas_bort tagits_bort radera raderar raderas raderat",
    ),
  },
  trade: {
    buy: words("köpa köper köpte köpt köp"),
    sell: words("sälja säljer sålde sålt säljs såldes"),
  },
  contest: {
    win: words("vinna vinner vann vunnit"),
    lose: words("förlora förlorar förlorade förlorat"),
  },
  consent: {
    accept: words("acceptera accepterar accepterade accepterat godkänn godkänner godkänt"),
    refuse: words("vägra vägrar vägrade vägrat avvisar avvisade avslå avslog"),
  },
  permit: {
    allow: words("tillåta tillåter tillåts tillåten tillåtet tillåtna"),
    forbid: words("förbjuda förbjuder förbjuds förbjuden förbjudet förbjudna förhindra förhindrar"),
  },
  outcome: {
    success: words("lyckas lyckades lyckad lyckat framgång"),
    failure: words("misslyckas misslyckades misslyckad misslyckat misslyckande"),
  },
  gain: { gain: words("fördel fördelar"), loss: words("nackdel nackdelar") },
  quantity: { all: words("alla allt varje samtliga"), some: words("några vissa somliga") },
  single: { one: words("en_enda ett_enda") },
  frequency: { always: words("alltid"), never: words("aldrig") },
  everybody: { all: words("alla"), none: words("ingen") },
  today: { today: words("i_dag idag"), yesterday: words("i_går igår") },
  turn: { next: words("nästa följande"), previous: words("föregående förra") },
  age: {
    old: words("gammal gammalt gamla äldre äldst äldsta"),
    new: words("ny nytt nya nyare nyast nyaste"),
  },
  door: {
    open: words("öppen öppet öppna öppnar öppnas öppnade öppnat"),
    closed: words("stängd stängt stängda stäng stänger stängs stängde stänga"),
  },
  power: {
    on: words("aktivera aktiverar aktiveras aktiverad aktiverat aktiverade slå_på slår_på sätt_på"),
    off: words(
      "inaktivera inaktiverar inaktiveras inaktiverad inaktiverat inaktiverade slå_av slår_av stäng_av stänger_av stängs_av",
    ),
  },
  duty: {
    must: words("obligatorisk obligatoriskt obligatoriska"),
    may: words("valfri valfritt valfria frivillig frivilligt frivilliga"),
  },
  reach: { in: words("intern internt interna"), out: words("extern externt externa") },
  view: {
    public: words("offentlig offentligt offentliga"),
    private: words("privat privata"),
  },
  flow: { input: words("indata"), output: words("utdata") },
  role: { client: words("klient klienten klienter"), server: words("server servern servrar") },
  ease: {
    easy: words("lätt lätta lättare enkel enkelt enkla enklare enklast"),
    hard: words("svår svårt svåra svårare svårast"),
  },
  price: {
    cheap: words("billig billigt billiga billigare billigast"),
    dear: words("dyr dyrt dyra dyrare dyrast dyraste"),
  },
  force: {
    strong: words("stark starkt starka starkare starkast"),
    weak: words("svag svagt svaga svagare svagast"),
  },
  safety: {
    safe: words("säker säkert säkra säkrare"),
    unsafe: words("osäker osäkert osäkra farlig farligt farliga"),
  },
  light: { light: words("ljus ljust ljusa ljusare"), dark: words("mörk mörkt mörka mörkare") },
  line: {
    level: words("vågrät vågrätt horisontell horisontellt"),
    upright: words("lodrät lodrätt vertikal vertikalt"),
  },
  sign: { plus: words("positiv positivt positiva"), minus: words("negativ negativt negativa") },
  fill: { empty: words("tom tomt tomma"), full: words("fullt fulla") },
  heat: {
    warm: words("varm varmt varma varmare varmast het hett heta"),
    cold: words("kall kallt kalla kallare kallast sval svalt svala"),
  },
  moisture: { wet: words("våt vått våta fuktig fuktigt"), dry: words("torr torrt torra") },
  thickness: {
    thick: words("tjock tjockt tjocka tjockare"),
    thin: words("tunn tunt tunna tunnare"),
  },
  width: { wide: words("bred brett breda bredare"), narrow: words("smal smalt smala smalare") },
  charge: { free: words("gratis kostnadsfri kostnadsfritt"), paid: words("betald betalt betalda") },
  rightness: {
    right: words("rätt riktig riktigt korrekt korrekta"),
    wrong: words("fel felaktig felaktigt felaktiga"),
  },
  recurrence: { often: words("ofta oftare"), rarely: words("sällan sällsynt mer_sällan") },
  time: {
    seconds: words("sekunder"),
    minutes: words("minuter"),
    hours: words("timmar"),
    days: words("dagar"),
    weeks: words("veckor"),
    months: words("månader"),
    years: ["åren"],
    centuries: words("århundraden"),
  },
  season: {
    spring: words("våren vårens"),
    summer: words("sommar sommaren sommarens"),
    autumn: words("höst hösten höstens"),
    winter: words("vinter vintern vinterns"),
  },
};
