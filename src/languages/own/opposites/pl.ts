import type { Opposites } from "../../../model/language/opposites.ts";
import { withEndings, words } from "../own-knowledge.ts";

/** Case forms of adjectives: `szybki`, `szybkiego`, `szybką`. */
function forms(...stems: readonly string[]): readonly string[] {
  const endings = words("y i a ia e ie ego iego ej iej emu iemu ym im ą ią ych ich ymi imi");
  return stems.flatMap((stem) => withEndings(stem, endings));
}

/** Mutually exclusive words of Polish; ambiguous forms are omitted. */
export const opposites: Opposites = {
  answer: { yes: ["tak"], no: ["nie"] },
  amount: {
    more: words("ponad_# powyżej_# więcej_niż_# większy_niż większa_niż większe_niż"),
    less: words("poniżej_# mniej_niż_# mniejszy_niż mniejsza_niż mniejsze_niż"),
  },
  bound: {
    least: words("co_najmniej przynajmniej minimum nie_mniej_niż"),
    most: words("co_najwyżej najwyżej maksymalnie nie_więcej_niż najpóźniej"),
  },
  order: { before: words("wcześniej przedtem"), after: words("później potem") },
  speed: {
    fast: [...forms("szybk"), "szybko", "szybciej"],
    slow: [...forms("woln", "powoln"), "wolniej", "powoli"],
  },
  size: { larger: forms("większ", "największ"), smaller: forms("mniejsz", "najmniejsz") },
  height: { higher: ["wyżej", ...forms("wyższ")], lower: ["niżej", ...forms("niższ")] },
  length: {
    long: [...forms("dług", "dłuższ"), "dłużej"],
    short: [...forms("krótk", "krótsz"), "krócej"],
  },
  quality: {
    better: ["lepiej", ...forms("lepsz", "najlepsz")],
    worse: ["gorzej", ...forms("gorsz", "najgorsz")],
  },
  extreme: { most: forms("maksymaln"), least: forms("minimaln") },
  share: { majority: words("większość większości"), minority: words("mniejszość mniejszości") },
  side: { left: words("lewo lewej lewa lewą"), right: words("prawej prawą") },
  // Regions with a fixed name, not a compass direction.
  region: {
    orient: words(
      "bliski_wschód bliskiego_wschodu bliskim_wschodzie daleki_wschód dalekiego_wschodu dalekim_wschodzie",
    ),
  },
  compass: {
    north: forms("północn"),
    south: forms("południow"),
    east: ["wschód", "wschodu", "wschodzie", ...forms("wschodn")],
    west: ["zachód", "zachodu", "zachodzie", ...forms("zachodn")],
  },
  change: {
    rise: words(
      "wzrósł wzrosła wzrosło wzrosły wzrośli rośnie rosną zwiększa zwiększył zwiększyła zwiększyły zwiększyć zwiększono",
    ),
    fall: words(
      "spadł spadła spadło spadły zmalał zmalała zmalało zmalały zmniejsza zmniejszył zmniejszyła zmniejszyły zmniejszyć zmniejszono",
    ),
  },
  supply: {
    add: words("dodać dodaj dodaje dodano dodany dodana dodane"),
    remove: words("usunąć usuń usuwa usunięto usunięty usunięta usunięte"),
  },
  trade: {
    buy: words("kupić kupił kupiła kupili kupuje"),
    sell: words("sprzedać sprzedał sprzedała sprzedali sprzedaje"),
  },
  contest: { win: words("wygrał wygrała wygrali"), lose: words("przegrał przegrała przegrali") },
  permit: {
    allow: words("pozwala pozwalają zezwala dopuszcza"),
    forbid: words("zabrania zabraniają zakazuje zabronione uniemożliwia unika uniknąć unikać"),
  },
  frequency: { always: ["zawsze"], never: ["nigdy"] },
  everybody: { all: words("każdy wszyscy"), none: words("nikt") },
  today: { today: words("dzisiaj"), yesterday: ["wczoraj"] },
  turn: { next: forms("następn"), previous: forms("poprzedn") },
  age: { old: forms("star", "starsz", "najstarsz"), new: forms("now", "nowsz", "najnowsz") },
  door: {
    open: words("otwarty otwarta otwarte otworzyć otwórz otwiera"),
    closed: words("zamknięty zamknięta zamknięte zamknąć zamknij zamyka"),
  },
  power: {
    on: words("włączyć włącz włącza włączony włączona włączone"),
    off: words("wyłączyć wyłącz wyłącza wyłączony wyłączona wyłączone"),
  },
  duty: { must: forms("obowiązkow", "wymagan"), may: forms("opcjonaln") },
  reach: { in: forms("wewnętrzn"), out: forms("zewnętrzn") },
  view: { public: forms("publiczn"), private: forms("prywatn") },
  ease: {
    easy: [...forms("łatw", "łatwiejsz", "najłatwiejsz"), "łatwo", "łatwiej", "najłatwiej"],
    hard: [...forms("trudn", "trudniejsz", "najtrudniejsz"), "trudno", "trudniej", "najtrudniej"],
  },
  price: {
    cheap: [...forms("tan", "tańsz"), "tanio", "taniej"],
    dear: [...forms("drożs"), "drożej"],
  },
  force: { strong: forms("siln", "mocn"), weak: forms("słab") },
  safety: { safe: forms("bezpieczn"), unsafe: forms("niebezpieczn") },
  line: { level: forms("poziom"), upright: forms("pionow") },
  sign: { plus: forms("dodatn"), minus: forms("ujemn") },
  fill: { empty: forms("pust"), full: forms("pełn") },
  heat: {
    warm: [...forms("ciepł", "gorąc"), "cieplej"],
    cold: [...forms("zimn", "chłodn"), "zimniej", "chłodniej"],
  },
  moisture: { wet: forms("mokr", "wilgotn"), dry: forms("such") },
  charge: { free: forms("darmow", "bezpłatn"), paid: forms("płatn") },
  rightness: {
    right: forms("prawidłow", "poprawn"),
    wrong: forms("nieprawidłow", "niepoprawn", "błędn"),
  },
  recurrence: { often: words("często częściej"), rarely: words("rzadko rzadziej ") },
  time: {
    seconds: words("sekund sekundy sekundach"),
    minutes: words("minut minuty minutach"),
    hours: words("godzin godziny godzinach"),
    days: words("dni dniach"),
    weeks: words("tygodni tygodnie tygodniach"),
    months: words("miesięcy miesiące miesiącach"),
    years: words("lat latach"),
  },
  role: {
    client: words("klient klienta klientem kliencie klienci klientów"),
    server: words("serwer serwera serwerem serwerze serwery serwerów"),
  },
  colour: {
    red: forms("czerwon"),
    green: forms("zielon"),
    blue: forms("niebiesk", "błękitn"),
    yellow: forms("żółt"),
    black: forms("czarn"),
    white: forms("biał"),
    brown: forms("brązow"),
    grey: forms("szar"),
  },
  season: {
    spring: words("wiosna wiosną wiosny wiosnę"),
    summer: words("latem"),
    autumn: words("jesień jesienią jesieni"),
    winter: words("zima zimą zimy zimę"),
  },
};
