import type { Opposites } from "../../../model/language/opposites.ts";
import { inFrames, words } from "../own-knowledge.ts";
import { basicsIn } from "./basics.ts";
import { calendarIn, roundsIn } from "./calendar.ts";
import { computingIn } from "./computing.ts";
import { conditionsIn } from "./conditions.ts";
import { dealingsIn } from "./dealings.ts";
import { deedsIn } from "./deeds.ts";
import { everydayIn } from "./everyday.ts";
import { familyIn } from "./family.ts";
import { learningIn } from "./learning.ts";
import { particularsIn } from "./particulars.ts";
import { peoplesIn } from "./peoples.ts";
import { placesIn } from "./places.ts";
import { workingsIn } from "./workings.ts";

/** Mutually exclusive words of German; ambiguous forms are omitted. */
export const opposites: Opposites = {
  answer: { yes: words("ja jawohl okay"), no: words("nein nö") },
  amount: {
    more: words("mehr_als über_# oberhalb_von_# größer_als höher_als länger_als breiter_als"),
    less: words(
      "weniger_als unter_# unterhalb_von_# kleiner_als niedriger_als kürzer_als schmaler_als",
    ),
  },
  comparison: { more: words("mehr"), less: words("weniger") },
  bound: {
    least: words(
      "allermindestens mindestens wenigstens zumindest #_oder_mehr #_oder_älter #_oder_höher #_oder_darüber #_und_darüber",
    ),
    most: words(
      "höchstens maximal bis_zu spätestens #_oder_weniger #_oder_jünger #_oder_niedriger #_oder_darunter #_und_darunter",
    ),
  },
  order: {
    before: words(
      "oder_niedriger oder_älter oder_früher bevor vor_dem vor_der vor_den vorher zuvor früher vor_# vor_jeder vor_jedem vor_ihrem vor_ihrer vor_seinem vor_seiner vor_dessen vor_deren vor_Ablauf vor_Abschluss vor_Beginn vor_Ende",
    ),
    after: words(
      "oder_höher oder_neuer oder_später nachdem danach nachher später anschließend nach_# nach_jeder nach_jedem nach_ihrem nach_ihrer nach_seinem nach_seiner nach_dessen nach_deren nach_Ablauf nach_Abschluss nach_Beginn nach_Ende",
    ),
  },
  speed: {
    fast: words("schnell schnelle schnellen schneller schnelles schnellere schnelleren"),
    slow: words(
      "langsam langsame langsamen langsamer langsames langsamere langsameren weniger_schnell",
    ),
  },
  size: {
    larger: words(
      "größer größere größeren größerer größeres größte größten größter größtes größer_als",
    ),
    smaller: words(
      "kleiner kleinere kleineren kleinerer kleineres kleinste kleinsten kleinster kleinstes kleiner_als",
    ),
  },
  extent: {
    large: words(
      "groß große großen großer großes großem riesig riesige riesigen enorm enorme enormen",
    ),
    small: words("klein kleine kleinen kleines kleinem winzig winzige winzigen winziger"),
  },
  length: {
    long: words(
      "lang lange langen langer langes länger längere längeren längerer längeres länger_als",
    ),
    short: words(
      "kurz kurze kurzen kurzer kurzes kürzer kürzere kürzeren kürzerer kürzeres kürzer_als",
    ),
  },
  height: {
    higher: words("höher höhere höheren höherer höheres höher_als"),
    lower: words("niedriger niedrigere niedrigeren niedrigerer niedrigeres niedriger_als"),
  },
  quality: {
    better: words("besser bessere besseren besserer besseres beste besten"),
    worse: words(
      "schlechter schlechtere schlechteren schlimmer schlimmere schlechteste schlechtesten",
    ),
  },
  extreme: {
    most: words("Maximum maximale maximalen maximaler"),
    least: words("Minimum minimale minimalen minimaler"),
  },
  share: {
    majority: words("Mehrheit Mehrzahl"),
    minority: words("Minderheit Minderzahl wenige wenigen kleiner_Teil kleinen_Teil"),
  },
  count: {
    many: words(
      "viele vielen zahlreiche zahlreichen große_Anzahl großen_Anzahl große_Zahl großen_Zahl Vielzahl",
    ),
    few: words("wenige wenigen"),
  },
  side: {
    left: words("links linke linken linker linkes"),
    right: words(
      "rechts rechte rechter rechtes im_rechten auf_der_rechten in_der_rechten am_rechten",
    ),
  },
  compass: {
    north: words("Norden nördlich nördliche nördlichen nördlicher"),
    south: words("Süden südlich südliche südlichen südlicher"),
    east: words("Osten östlich östliche östlichen östlicher"),
    west: words("Westen westlich westliche westlichen westlicher"),
  },
  layer: { above: words("oben"), below: words("unten") },
  perch: { above: words("oberhalb"), below: words("unterhalb") },
  inside: { inside: words("innerhalb"), outside: words("außerhalb") },
  change: {
    rise: words(
      "maximieren maximiert maximiere steigt steigen stieg stiegen gestiegen erhöht erhöhen erhöhte wächst wachsen wuchs Anstieg Zunahme erhöhten",
    ),
    fall: words(
      "minimieren minimiert minimiere sinkt sinken sank sanken gesunken verringert verringern reduziert reduzieren fiel fielen Rückgang Abnahme senken senkt senkte gesenkt",
    ),
  },
  supply: {
    add: words("hinzufügen hinzuzufügen hinzugefügt hinzufügt füge fügen"),
    remove: words("entfernen entfernt entferne entfernte löschen löscht gelöscht lösche"),
  },
  trade: {
    buy: words("kaufen kauft kaufte gekauft erwirbt erwarb erwarben erworben übernahm übernommen"),
    sell: words("verkaufen verkauft verkaufte"),
  },
  contest: {
    win: words("gewinnen gewinnt gewann gewonnen"),
    lose: words("verlieren verliert verlor verloren"),
  },
  consent: {
    accept: words("akzeptieren akzeptiert angenommen genehmigt gebilligt genehmigen"),
    refuse: words("ablehnen lehnt abgelehnt abgewiesen verweigert verweigern"),
  },
  permit: {
    allow: words("erlauben erlaubt erlaubte ermöglicht ermöglichen"),
    forbid: words(
      "verbieten verbietet verboten untersagt verhindert verhindern verhinderte vermeiden vermeidet vermied vermieden",
    ),
  },
  outcome: {
    success: words("Erfolg erfolgreich erfolgreiche erfolgreichen erfolgreicher"),
    failure: words(
      "Misserfolg Fehlschlag fehlgeschlagen fehlschlägt scheitert scheitern gescheitert",
    ),
  },
  gain: { gain: words("Vorteil Vorteile Vorteilen"), loss: words("Nachteil Nachteile Nachteilen") },
  quantity: {
    all: words(
      "alle allen aller jede jeder jedes jeden jedem fast_alle fast_allen fast_jede fast_jeder fast_jedes fast_jeden fast_jedem",
    ),
    most: words(
      "die_meisten den_meisten der_meisten Mehrheit Mehrzahl Großteil fast_alle fast_allen fast_jede fast_jeder fast_jedes fast_jeden fast_jedem",
    ),
    some: words("einige einigen einiger manche manchen mehrere mehreren mehrerer"),
    none: words("kein keine keinen keinem keiner keines"),
  },
  frequency: {
    always: ["immer"],
    usually: words("normalerweise gewöhnlich üblicherweise meist meistens in_der_Regel fast_immer"),
    sometimes: words("manchmal gelegentlich nicht_immer"),
    never: words("nie niemals"),
  },
  // `one or more` does not count anything.
  otherwise: { other: words("oder_mehrere oder_mehreren oder_mehrerer") },
  today: { today: ["heute"], yesterday: ["gestern"] },
  gravity: {
    warning: words("warnung warnungen"),
    error: words("fehler fehlermeldung fehlermeldungen"),
  },
  turn: {
    next: [
      ...words("nächste nächsten nächster nächstes"),
      ...roundsIn("de", "nächsten_* nächster_*"),
    ],
    previous: words("vorherige vorherigen vorheriger vorheriges vorigen vorige"),
  },
  rank: {
    first: words("erste ersten erster erstes erstens zuerst"),
    second: words("zweite zweiten zweiter zweites zweitens"),
    third: words("dritte dritten dritter drittes drittens"),
    last: [
      ...words("letzte letzten letzter letztes zuletzt"),
      ...roundsIn("de", "letzten_* letzter_*"),
    ],
  },
  age: {
    old: words(
      "alt alte alten alter altes veraltet veraltete veralteten ältere älteren älterer älteste ältesten ältester",
    ),
    new: words("neu neue neuen neuer neues neuere neueren neuerer neueste neuesten neuester"),
  },
  sameness: {
    same: words("gleich gleiche gleichen gleicher gleiches dieselbe derselbe dasselbe dieselben"),
    other: words(
      "verschieden verschiedene verschiedenen unterschiedlich unterschiedliche unterschiedlichen",
    ),
  },
  door: {
    open: words("öffnen öffnet öffnete geöffnet geöffnete offen offene offenen"),
    closed: words("schließen schließt schloss geschlossen geschlossene geschlossenen"),
  },
  truth: { true: words("wahr wahre wahren"), false: words("falsch falsche falschen falscher") },
  power: {
    on: words("aktivieren aktiviert aktivierte einschalten eingeschaltet eingeschaltete"),
    off: words(
      "deaktivieren deaktiviert deaktivierte ausschalten ausgeschaltet abgeschaltet abschalten ausgeschaltete",
    ),
  },
  duty: {
    must: words(
      "erforderlich erforderliche erforderlichen obligatorisch obligatorische verpflichtend",
    ),
    may: words(
      "optional optionale optionalen optionaler freiwillig freiwillige freiwilligen freiwilliger",
    ),
  },
  reach: {
    in: words("intern interne internen interner internes"),
    out: words("extern externe externen externer externes"),
  },
  view: {
    public: words("öffentlich öffentliche öffentlichen öffentlicher öffentliches"),
    private: words("privat private privaten privater privates"),
  },
  flow: {
    input: words("Eingabe Eingaben eingehend eingehende eingehenden eingehender"),
    output: words("Ausgabe Ausgaben ausgehend ausgehende ausgehenden ausgehender"),
  },
  role: { client: words("Client Clients"), server: words("Server Servern") },
  ease: {
    easy: words("leicht leichte leichten leichter einfach einfache einfachen einfacher"),
    hard: words(
      "kompliziert komplizierte komplizierten komplizierter schwer schwere schweren schwerer schwierig schwierige schwierigen schwieriger",
    ),
  },
  price: {
    cheap: words(
      "billig billige billigen billiger günstig günstige günstigen günstiger weniger_teuer billigste billigsten günstigste günstigsten",
    ),
    dear: words("teuer teure teuren teurer teures"),
  },
  force: {
    strong: words("stark starke starken starker stärker stärkere"),
    weak: words("schwach schwache schwachen schwächer schwächere"),
  },
  safety: {
    safe: words("sicher sichere sicheren sicherer"),
    unsafe: words("unsicher unsichere unsicheren gefährlich gefährliche gefährlichen"),
  },
  light: {
    light: words("hell helle hellen helles heller"),
    dark: words("dunkel dunkle dunklen dunkles dunkler"),
  },
  line: {
    level: words("horizontal horizontale horizontalen waagerecht"),
    upright: words("vertikal vertikale vertikalen senkrecht"),
  },
  sign: {
    plus: words("positiv positive positiven positiver"),
    minus: words("negativ negative negativen negativer"),
  },
  sex: { man: words("Mann Männer Männern"), woman: words("Frau Frauen") },
  fill: {
    empty: words("leer leere leeren leerer leeres"),
    full: words("voll volle vollen voller volles"),
  },
  phase: {
    early: words("Anfang_# Anfang_der_#"),
    mid: words("Mitte_# Mitte_der_#"),
    late: words("Ende_# Ende_der_#"),
  },
  "part-of-day": {
    morning: words("morgens am_Morgen heute_Morgen jeden_Morgen vormittags am_Vormittag"),
    afternoon: words(
      "nachmittags am_Nachmittag jeden_Nachmittag abends am_Abend heute_Abend jeden_Abend",
    ),
    night: words(
      "nachts in_der_Nacht heute_Nacht jede_Nacht abends am_Abend heute_Abend jeden_Abend",
    ),
  },
  interval: {
    ...inFrames(words("ein_* eine_* einem_* einer_* einen_* eines_*s"), {
      hour: "Stunde",
      day: "Tag",
      week: "Woche",
      month: "Monat",
      year: "Jahr",
      decade: "Jahrzehnt",
      century: "Jahrhundert",
    }),
    "half-hour": words("halbe_Stunde halben_Stunde"),
  },
  approach: {
    under: words("fast_# beinahe_# knapp_# nahezu_#"),
    over: words("mehr_als_# über_# gut_#"),
  },
  margin: {
    more: words("#_mehr #_oder_mehr #_oder_älter #_oder_höher #_oder_darüber #_und_darüber"),
    less: words(
      "#_weniger #_oder_weniger #_oder_jünger #_oder_niedriger #_oder_darunter #_und_darunter",
    ),
  },
  run: {
    start: words(
      "starten startet startete gestartet starte neustarten fortsetzen fortgesetzt hochfahren hochfährt hochgefahren",
    ),
    stop: words(
      "stoppen stoppt stoppte gestoppt anhalten angehalten pausieren pausiert herunterfahren heruntergefahren",
    ),
  },
  heat: {
    warm: words("heiß heiße heißen heißer warm warme warmen warmer warmes wärmer"),
    cold: words("kalt kalte kalten kalter kaltes kälter kühl kühle kühlen kühler"),
  },
  moisture: {
    wet: words("feucht feuchte feuchten feuchter nass nasse nassen"),
    dry: words("trocken trockene trockenen trockener trockenes"),
  },
  thickness: {
    thick: words("dick dicke dicken dicker dickes"),
    thin: words("dünn dünne dünnen dünner dünnes"),
  },
  width: {
    wide: words("breit breite breiten breiter breites"),
    narrow: words("schmal schmale schmalen schmaler schmales"),
  },
  softness: {
    soft: words("weich weiche weichen weicher weiches"),
    hard: words("hart harte harten harter hartes"),
  },
  slope: {
    steep: words("steil steile steilen steiler steiles"),
    flat: words("flach flache flachen flacher flaches"),
  },
  charge: {
    free: words("kostenlos kostenlose kostenlosen kostenloser gratis"),
    paid: words("kostenpflichtig kostenpflichtige kostenpflichtigen"),
  },
  rightness: {
    right: words("richtig richtige richtigen korrekt korrekte korrekten"),
    wrong: words("falsch falsche falschen falscher fehlerhaft fehlerhafte"),
  },
  recurrence: {
    often: words("oft häufig häufige häufigen"),
    rarely: words("selten seltene seltenen weniger_häufig weniger_oft seltener"),
  },
  verge: {
    upper: words("obere oberen oberer oberes"),
    lower: words("untere unteren unterer unteres"),
  },
  reckoning: {
    multiply: words("multiplizieren multipliziert"),
    divide: words("dividieren dividiert"),
    subtract: words("subtrahieren subtrahiert"),
  },
  time: {
    seconds: ["Sekunden"],
    minutes: ["Minuten"],
    hours: ["Stunden"],
    days: words("Tage Tagen"),
    weeks: ["Wochen"],
    months: words("Monate Monaten"),
    years: words("Jahre Jahren"),
    decades: ["Jahrzehnte"],
    centuries: ["Jahrhunderte"],
  },
  season: {
    spring: ["Frühling"],
    summer: ["Sommer"],
    autumn: ["Herbst"],
    winter: ["Winter"],
  },
  colour: {
    red: words("rot rote roten roter rotes"),
    green: words("grün grüne grünen grüner grünes"),
    blue: words("blau blaue blauen blauer blaues"),
    yellow: words("gelb gelbe gelben gelber gelbes"),
    black: words("schwarz schwarze schwarzen schwarzer schwarzes"),
    white: words("weiße weißen weißer weißes"),
    brown: words("braun braune braunen brauner braunes"),
    pink: words("rosa pink"),
    grey: words("grau graue grauen grauer graues"),
  },
  things: {
    all: words("all_das all_dies alles_das"),
    none: words("nichts_davon nichts_von_alledem"),
  },
  urge: {
    must: words("muss müssen musst müsst"),
    should: words("sollte sollten solltest solltet"),
  },
  modal: {
    must: words(
      "muss müssen musst müsst müsste müssten brauchen braucht benötigen benötigt sollte sollten solltest solltet nötig notwendig erforderlich möglich machbar",
    ),
    may: words(
      "kann können kannst könnt könnte könnten könntest darf dürfen darfst dürft brauchen braucht benötigen benötigt sollte sollten solltest solltet nötig notwendig erforderlich möglich machbar",
    ),
  },
  customs: {
    in: words("importieren importiert importierte importierten Import Importe"),
    out: words("exportieren exportiert exportierte exportierten Export Exporte"),
  },
  network: { on: words("online"), off: words("offline") },
  transfer: {
    up: words("hochladen hochgeladen hochzuladen Upload Uploads"),
    down: words("herunterladen heruntergeladen herunterzuladen Download Downloads"),
  },
  display: {
    shown: words("anzeigen angezeigt anzuzeigen eingeblendet einblenden"),
    hidden: words("ausblenden ausgeblendet auszublenden verbergen verborgen"),
  },
  exception: {
    out: words("außer ausgenommen mit_Ausnahme"),
    in: words("einschließlich inklusive"),
  },
  ...calendarIn("de"),
  ...workingsIn("de"),
  ...learningIn("de"),
  ...particularsIn("de"),
  ...conditionsIn("de"),
  ...dealingsIn("de"),
  ...computingIn("de"),
  ...basicsIn("de"),
  ...everydayIn("de"),
  ...familyIn("de"),
  ...deedsIn("de"),
  people: peoplesIn("de"),
  place: placesIn("de"),
};
