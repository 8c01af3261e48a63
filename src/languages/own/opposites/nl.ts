import type { Opposites } from "../../../model/language/opposites.ts";
import { words } from "../own-knowledge.ts";

/** Mutually exclusive words of Dutch; ambiguous forms are omitted. */
export const opposites: Opposites = {
  answer: { yes: words("ja jazeker"), no: words("nee neen") },
  amount: {
    more: words("meer_dan groter_dan hoger_dan langer_dan boven_# ruim_#"),
    less: words("minder_dan kleiner_dan lager_dan korter_dan onder_#"),
  },
  comparison: { more: words("meer"), less: words("minder") },
  bound: {
    least: words("minstens minimaal ten_minste tenminste op_zijn_minst"),
    most: words("hoogstens maximaal ten_hoogste hooguit uiterlijk op_zijn_hoogst"),
  },
  order: {
    before: words("voordat vóór tevoren"),
    after: words("nadat na later daarna achteraf"),
  },
  speed: {
    fast: words("snel snelle sneller snellere snelst snelste"),
    slow: words(
      "langzaam langzame langzamer langzamere traag trage trager tragere minder_snel minder_snelle",
    ),
  },
  size: {
    larger: words("groter grotere grootst grootste"),
    smaller: words("kleiner kleinere kleinst kleinste"),
  },
  length: {
    long: words("lange langer langere langst langste"),
    short: words("kort korte korter kortere kortst kortste"),
  },
  height: {
    higher: words("hoger hogere hoogste"),
    lower: words("lager lagere laagste"),
  },
  quality: { better: words("beter betere beste"), worse: words("slechter slechtere slechtste") },
  extreme: { most: words("maximum maximale"), least: words("minimum minimale") },
  share: { majority: words("meerderheid merendeel"), minority: ["minderheid"] },
  count: { many: words("veel vele"), few: words("weinig weinige") },
  side: { left: words("links linkse"), right: words("rechts rechtse") },
  compass: {
    north: words("noorden noordelijk noordelijke noordelijker"),
    south: words("zuiden zuidelijk zuidelijke zuidelijker"),
    east: words("oosten oostelijk oostelijke oostelijker"),
    west: words("westen westelijk westelijke westelijker"),
  },
  layer: { above: ["bovenaan"], below: ["onderaan"] },
  change: {
    rise: words(
      "stijgt stijgen steeg stegen gestegen toegenomen groeit groeide gegroeid toename verhoogd",
    ),
    fall: words("daalt dalen daalde daalden gedaald afgenomen kromp gekrompen afname verlaagd"),
  },
  supply: {
    add: words("toevoegen toegevoegd voegt_toe"),
    remove: words("verwijderen verwijdert verwijderd verwijder wissen gewist"),
  },
  trade: {
    buy: words("kopen koopt kocht kochten gekocht"),
    sell: words("verkopen verkoopt verkocht verkochten"),
  },
  contest: {
    win: words("winnen wint won wonnen gewonnen"),
    lose: words("verliezen verliest verloor verloren"),
  },
  consent: {
    accept: words("accepteren accepteert accepteerde geaccepteerd aanvaard"),
    refuse: words("weigeren weigert weigerde geweigerd afgewezen"),
  },
  permit: {
    allow: words("toestaan toegestaan staat_toe"),
    forbid: words(
      "verbieden verbiedt verboden verhinderen verhinderd voorkomen voorkomt voorkom vermijden vermijdt vermeden",
    ),
  },
  outcome: {
    success: words("succes succesvol succesvolle"),
    failure: words("mislukking mislukt mislukte mislukken"),
  },
  gain: { gain: words("voordeel voordelen"), loss: words("nadeel nadelen") },
  quantity: { all: words("alle allemaal elk elke ieder iedere"), some: words("sommige enkele") },
  // `Een enkele` is one, unlike `enkele`, a few.
  single: { one: words("een_enkele één_enkele") },
  frequency: { always: ["altijd"], never: ["nooit"] },
  everybody: { all: ["iedereen"], none: ["niemand"] },
  today: { today: ["vandaag"], yesterday: ["gisteren"] },
  turn: { next: words("volgend volgende"), previous: words("vorig vorige voorgaande") },
  age: {
    old: words("oud oude oudere oudst oudste"),
    new: words("nieuw nieuwe nieuwer nieuwere nieuwst nieuwste"),
  },
  door: {
    open: words("open openen opent opende geopend geopende"),
    closed: words("sluiten gesloten"),
  },
  power: {
    on: words(
      "inschakelen ingeschakeld ingeschakelde staan_standaard_aan staat_standaard_aan aanzetten aangezet",
    ),
    off: words(
      "uitschakelen uitgeschakeld uitgeschakelde staan_standaard_uit staat_standaard_uit uitzetten uitgezet",
    ),
  },
  duty: { must: words("verplicht verplichte vereist vereiste"), may: words("optioneel optionele") },
  reach: { in: words("intern interne"), out: words("extern externe") },
  view: {
    public: words("openbaar openbare publiek publieke"),
    private: words("privé particulier particuliere"),
  },
  flow: { input: words("invoer"), output: words("uitvoer") },
  role: { client: words("client clients"), server: words("server servers") },
  ease: {
    easy: words(
      "makkelijk makkelijke makkelijker gemakkelijk gemakkelijke gemakkelijker eenvoudig eenvoudige eenvoudiger",
    ),
    hard: words(
      "moeilijk moeilijke moeilijker moeilijkste lastig lastige lastiger ingewikkeld ingewikkelde",
    ),
  },
  price: {
    cheap: words("goedkoop goedkope goedkoper goedkopere goedkoopste"),
    dear: words("duur dure duurder duurdere duurste"),
  },
  force: {
    strong: words("sterk sterke sterker sterkere"),
    weak: words("zwak zwakke zwakker zwakkere"),
  },
  safety: {
    safe: words("veilig veilige veiliger"),
    unsafe: words("onveilig onveilige gevaarlijk gevaarlijke"),
  },
  light: { light: words("licht lichte lichter"), dark: words("donker donkere donkerder") },
  line: { level: words("horizontaal horizontale"), upright: words("verticaal verticale") },
  sign: { plus: words("positief positieve"), minus: words("negatief negatieve") },
  fill: { empty: words("leeg lege"), full: words("vol volle") },
  heat: {
    warm: words("hete warm warme warmer warmst"),
    cold: words("koud koude kouder koudst koel koele"),
  },
  moisture: { wet: words("nat natte vochtig vochtige"), dry: words("droog droge") },
  thickness: { thick: words("dik dikke dikker"), thin: words("dun dunne dunner") },
  width: { wide: words("breed brede breder"), narrow: words("smal smalle smaller") },
  charge: { free: ["gratis"], paid: words("betaald betaalde") },
  rightness: {
    right: words("juist juiste correct correcte"),
    wrong: words("onjuist onjuiste verkeerd verkeerde"),
  },
  recurrence: { often: words("vaak vaker"), rarely: words("zelden zeldzaam zeldzame minder_vaak") },
  time: {
    seconds: ["seconden"],
    minutes: ["minuten"],
    hours: ["uren"],
    days: ["dagen"],
    weeks: ["weken"],
    months: ["maanden"],
    years: ["jaren"],
    centuries: ["eeuwen"],
  },
  season: {
    spring: words("voorjaar lente"),
    summer: ["zomer"],
    autumn: words("herfst najaar"),
    winter: ["winter"],
  },
};
