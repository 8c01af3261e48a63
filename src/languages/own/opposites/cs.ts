import type { Opposites } from "../../../model/language/opposites.ts";
import { withEndings, words } from "../own-knowledge.ts";

/** Forms of adjectives of the hard and the soft declension. */
const hard = (...stems: readonly string[]) =>
  stems.flatMap((stem) => withEndings(stem, words("ý á é ého ému ém ým ou í ých ými")));
const soft = (...stems: readonly string[]) =>
  stems.flatMap((stem) => withEndings(stem, words("í ího ímu ím ích ími")));

/** Mutually exclusive words of Czech; ambiguous forms are omitted. */
export const opposites: Opposites = {
  answer: { yes: words("ano"), no: words("ne") },
  amount: {
    more: words("více_než víc_než větší_než vyšší_než delší_než nad_# přes_#"),
    less: words("méně_než míň_než menší_než nižší_než kratší_než pod_#"),
  },
  comparison: { more: words("více víc"), less: words("méně míň") },
  bound: {
    least: words("alespoň aspoň minimálně přinejmenším nejméně"),
    most: words("nejvýše maximálně nanejvýš nejvíce nejpozději"),
  },
  order: { before: words("předtím předem"), after: words("poté potom později") },
  speed: {
    fast: [...hard("rychl"), ...soft("rychlejš", "nejrychlejš"), ...words("rychle rychleji")],
    slow: [...hard("pomal"), ...soft("pomalejš", "nejpomalejš"), ...words("pomalu pomaleji")],
  },
  size: { larger: soft("větš", "největš"), smaller: soft("menš", "nejmenš") },
  length: {
    long: [...hard("dlouh"), ...soft("delš", "nejdelš")],
    short: [...hard("krátk"), ...soft("kratš", "nejkratš")],
  },
  height: { higher: soft("vyšš", "nejvyšš"), lower: soft("nižš", "nejnižš") },
  quality: {
    better: [...soft("lepš", "nejlepš"), "lépe", "nejlépe"],
    worse: [...soft("horš", "nejhorš"), "hůře", "nejhůře"],
  },
  extreme: { most: words("maximum maxima maximální"), least: words("minimum minima minimální") },
  share: {
    majority: words("většina většiny většinu většině"),
    minority: words("menšina menšiny menšinu"),
  },
  count: { many: words("mnoho mnoha hodně"), few: words("málo") },
  side: {
    left: ["vlevo", "doleva", ...hard("lev")],
    right: ["vpravo", "doprava", ...hard("prav")],
  },
  compass: {
    north: ["sever", "severu", "severně", ...soft("severn")],
    south: ["jih", "jihu", "jižně", ...soft("jižn")],
    east: ["východ", "východně", ...soft("východn")],
    west: ["západ", "západně", ...soft("západn")],
  },
  layer: { above: words("nahoře nahoru"), below: words("dole dolů") },
  change: {
    rise: words(
      "stoupá stoupl stoupla stouplo stouply roste rostl rostla rostlo vzrostl vzrostla vzrostlo zvýšil zvýšila zvýšilo zvyšuje růst nárůst",
    ),
    fall: words("klesá klesl klesla kleslo klesly klesat snížil snížila snížilo snižuje pokles"),
  },
  supply: {
    add: words("přidat přidá přidal přidala přidáno přidejte přidá_se přidán přidána"),
    remove: words(
      "odebrat odebere odebral odebrán odstranit odstraní odstraněno odstraňte odstraněn smazat smaže smazáno smažte smazán",
    ),
  },
  trade: {
    buy: words("koupit koupí koupil koupila kupuje kupovat koupen"),
    sell: words("prodat prodá prodal prodala prodává prodávat prodán"),
  },
  contest: {
    win: words("vyhrát vyhraje vyhrál vyhrála vyhrává zvítězil zvítězila"),
    lose: words("prohrát prohraje prohrál prohrála prohrává"),
  },
  consent: {
    accept: words("přijmout přijme přijal přijala přijímá přijato schválit schválil schváleno"),
    refuse: words("odmítnout odmítne odmítl odmítla odmítá odmítnuto zamítnout zamítl"),
  },
  permit: {
    allow: words("povolit povolí povolil povoleno dovolit dovolí dovoleno umožnit umožňuje umožní"),
    forbid: words("zakázat zakáže zakázal zakázáno zakázán zakazuje zabránit zabrání zabraňuje"),
  },
  outcome: {
    success: ["úspěch", "úspěšně", ...hard("úspěšn")],
    failure: words("selhání selhal selhala selhalo selže neúspěch neúspěšně"),
  },
  gain: {
    gain: words("výhoda výhody výhodou výhod"),
    loss: words("nevýhoda nevýhody nevýhodou nevýhod"),
  },
  quantity: {
    all: words("všichni všechny všechna všech všem každý každá každé každého"),
    some: words("někteří některé některá některých některým"),
  },
  single: { one: words("jediný jediná jediné") },
  frequency: { always: words("vždy vždycky"), never: words("nikdy") },
  everybody: { all: words("všichni"), none: words("nikdo") },
  today: { today: words("dnes"), yesterday: words("včera") },
  turn: { next: soft("příšt", "následujíc"), previous: soft("předchoz", "předešl") },
  age: {
    old: [...hard("star"), ...soft("starš", "nejstarš")],
    new: [...hard("nov"), ...soft("novějš", "nejnovějš")],
  },
  door: {
    open: words(
      "otevřít otevře otevřete otevřel otevřela otevřen otevřeno otevřená otevřený otevřené",
    ),
    closed: words(
      "zavřít zavře zavřete zavřel zavřela zavřen zavřeno zavřená zavřený zavřené uzavřít uzavřen",
    ),
  },
  power: {
    on: words(
      "zapnout zapne zapněte zapnuto zapnut zapnutý zapnutá povolit aktivovat aktivuje aktivujte aktivováno",
    ),
    off: words(
      "vypnout vypne vypněte vypnuto vypnut vypnutý vypnutá zakázat deaktivovat deaktivuje deaktivujte deaktivováno",
    ),
  },
  duty: { must: hard("povinn"), may: [...hard("voliteln", "nepovinn"), "volitelně"] },
  reach: { in: soft("intern", "vnitřn"), out: soft("extern", "vnějš") },
  view: { public: [...hard("veřejn"), "veřejně"], private: hard("soukrom") },
  flow: { input: words("vstup vstupu vstupní"), output: words("výstup výstupu výstupní") },
  role: {
    client: words("klient klienta klientu klienti klientů"),
    server: words("server serveru servery serverů"),
  },
  ease: {
    easy: ["snadno", "jednoduše", ...hard("snadn", "jednoduch"), ...soft("snazš", "jednodušš")],
    hard: [
      "obtížně",
      "složitě",
      ...hard("obtížn", "složit"),
      ...soft("těžš", "obtížnějš", "složitějš"),
    ],
  },
  price: {
    cheap: ["levně", "levněji", ...hard("levn"), ...soft("levnějš", "nejlevnějš")],
    dear: ["draze", "dráž", ...hard("drah"), ...soft("dražš", "nejdražš")],
  },
  force: {
    strong: [...hard("siln"), ...soft("silnějš", "nejsilnějš")],
    weak: [...hard("slab"), ...soft("slabš", "nejslabš")],
  },
  safety: {
    safe: ["bezpečně", ...hard("bezpečn"), ...soft("bezpečnějš")],
    unsafe: ["nebezpečně", ...hard("nebezpečn")],
  },
  light: {
    light: [...hard("světl"), ...soft("světlejš")],
    dark: [...hard("tmav"), ...soft("tmavš")],
  },
  line: { level: [...soft("vodorovn"), ...hard("vodorovn")], upright: hard("svisl") },
  sign: { plus: soft("pozitivn"), minus: soft("negativn") },
  fill: { empty: hard("prázdn"), full: hard("pln") },
  heat: {
    warm: [...hard("tepl", "hork"), ...soft("teplejš")],
    cold: [...hard("studen", "chladn"), ...soft("studenějš", "chladnějš")],
  },
  moisture: { wet: hard("mokr", "vlhk"), dry: hard("such") },
  thickness: {
    thick: [...hard("tlust"), ...soft("tlustš")],
    thin: [...hard("tenk"), ...soft("tenč")],
  },
  width: { wide: [...hard("širok"), ...soft("širš")], narrow: [...hard("úzk"), ...soft("užš")] },
  charge: { free: words("zdarma bezplatně bezplatný"), paid: hard("placen") },
  rightness: {
    right: ["správně", ...hard("správn")],
    wrong: ["nesprávně", "špatně", "chybně", ...hard("nesprávn", "chybn", "špatn")],
  },
  recurrence: { often: words("často častěji"), rarely: words("zřídka zřídkakdy málokdy vzácně") },
  time: {
    seconds: words("sekundy sekund vteřiny vteřin"),
    minutes: words("minuty minut"),
    days: words("dny dní dnů"),
    weeks: words("týdny týdnů"),
    months: words("měsíců"),
  },
  season: {
    spring: words("jaro jara jaře jarní"),
    summer: words("léto létě letní"),
    autumn: words("podzim podzimu podzimní"),
    winter: words("zima zimy zimě zimní"),
  },
};
