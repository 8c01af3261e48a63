import type { Opposites } from "../../../model/language/opposites.ts";
import { withEndings, words } from "../own-knowledge.ts";

/** Case forms of adjectives, and the adverb: `швидкий`, `швидкого`, `швидко`. */
function forms(...stems: readonly string[]): readonly string[] {
  const endings = words(
    "ий ій а я е є ого ього ої ьої ому ьому ім ьім им ою ьою у ю і их іх ими іми о ьо",
  );
  return stems.flatMap((stem) => withEndings(stem, endings));
}

/** The infinitive of a verb and the forms common in documentation: `додати`, `додайте`, `додано`. */
function deeds(stem: string, endings: string): readonly string[] {
  return withEndings(stem, words(endings));
}

/** Mutually exclusive words of Ukrainian; ambiguous forms are omitted. */
export const opposites: Opposites = {
  answer: { yes: ["так"], no: ["ні"] },
  amount: {
    more: words("понад_# більше_# більше_ніж_# більш_ніж_#"),
    less: words("менше_# менше_ніж_# менш_ніж_#"),
  },
  bound: {
    least: words("не_менше не_менш щонайменше принаймні як_мінімум мінімум"),
    most: words("не_більше не_більш щонайбільше максимум не_пізніше"),
  },
  order: { before: words("раніше перш_ніж"), after: words("після пізніше потім") },
  speed: { fast: [...forms("швидк"), "швидше"], slow: [...forms("повільн"), "повільніше"] },
  extent: {
    large: forms("велик", "величезн"),
    small: forms("маленьк", "невелик", "крихітн"),
  },
  height: { higher: ["вище"], lower: ["нижче"] },
  length: { long: [...forms("довг"), "довше"], short: [...forms("коротк"), "коротше"] },
  quality: { better: ["краще", ...forms("кращ")], worse: ["гірше", ...forms("гірш")] },
  extreme: { most: forms("максимальн"), least: forms("мінімальн") },
  share: { majority: words("більшість більшості"), minority: words("меншість меншості") },
  side: { left: words("ліворуч зліва вліво"), right: words("праворуч справа вправо") },
  compass: {
    north: ["північ", "півночі", ...forms("північн")],
    south: ["південь", "півдня", "півдні", ...forms("південн")],
    east: ["схід", "сходу", "сході", ...forms("східн")],
    west: ["захід", "заходу", "заході", ...forms("західн")],
  },
  inside: { inside: words("всередині усередині"), outside: words("зовні назовні") },
  change: {
    rise: words(
      "зріс зросла зросло зросли зростає зростають збільшує збільшується збільшився збільшилася збільшилось збільшити підвищився підвищилася підвищує",
    ),
    fall: words(
      "впав впала впало впали знизився знизилася знизилось знижується зменшує зменшується зменшився зменшилася зменшити скоротився скоротилася",
    ),
  },
  supply: {
    add: [...deeds("дода", "ти йте ється но ний на ні є ють в ла"), "додавати", "додавайте"],
    remove: [
      ...deeds("видал", "ити яє яють яється іть ено ений ена ені ив ила яти"),
      ...deeds("вилуч", "ити ає ають іть ено ений ена ені"),
    ],
  },
  making: {
    make: deeds("створ", "ити ює юють іть ено ений ена ені ив ила ювати юйте"),
    unmake: deeds("видал", "ити яє яють яється іть ено ений ена ені ив ила яти"),
  },
  trade: {
    buy: words("купити купує купив купила купили купіть"),
    sell: words("продати продає продав продала продали"),
  },
  outcome: {
    success: ["успіх", "успішно", ...forms("успішн")],
    failure: words("невдача помилка помилки невдало збій"),
  },
  permit: {
    allow: words("дозволити дозволяє дозволяють дозволено дозволений"),
    forbid: words("заборонити забороняє забороняють заборонено заборонений заборонені запобігає"),
  },
  frequency: { always: ["завжди"], never: ["ніколи"] },
  today: { today: ["сьогодні"], yesterday: ["вчора", "учора"] },
  turn: { next: forms("наступн"), previous: forms("попередн") },
  rank: { first: forms("перш"), last: forms("останн") },
  age: { old: forms("стар"), new: forms("нов") },
  sameness: {
    same: words("той_самий та_сама те_саме ті_самі однаково"),
    other: forms("інш", "різн"),
  },
  door: {
    open: words(
      "відкритий відкрита відкрито відкриті відкрити відкрийте відкриває відчинити відчиніть",
    ),
    closed: words("закритий закрита закрито закриті закрити закрийте закриває зачинити зачиніть"),
  },
  power: {
    on: words("увімкнути увімкніть увімкнено увімкнений увімкнена вмикає ввімкнути активувати"),
    off: words("вимкнути вимкніть вимкнено вимкнений вимкнена вимикає відключити деактивувати"),
  },
  run: {
    start: words("запустити запустіть запускає запущено почати починає розпочати"),
    stop: words("зупинити зупиніть зупиняє зупинено припинити припиняє завершити завершує"),
  },
  setup: {
    install: words("встановити встановіть встановлено встановлює інсталювати"),
    uninstall: words("деінсталювати деінсталюйте видалити"),
  },
  transfer: {
    up: words("вивантажити вивантажте вивантажує"),
    down: words("завантажити завантажте завантажує"),
  },
  display: {
    shown: words("показати показує показано відобразити відображає відображається"),
    hidden: words("приховати приховує приховано прихований"),
  },
  post: {
    send: words("надіслати надішліть надсилає надіслано відправити відправляє"),
    receive: words("отримати отримує отримано отримайте одержати"),
  },
  exchange: {
    request: words("запит запиту запити запитів запитом"),
    response: words("відповідь відповіді відповідей відповіддю"),
  },
  flow: { input: forms("вхідн"), output: forms("вихідн") },
  drive: {
    automatic: ["автоматично", ...forms("автоматичн")],
    manual: ["вручну", ...forms("ручн")],
  },
  stillness: { static: forms("статичн"), dynamic: forms("динамічн") },
  path: { absolute: forms("абсолютн"), relative: forms("відносн") },
  remoteness: { remote: forms("віддален"), local: forms("локальн") },
  step: { synchronous: forms("синхронн"), asynchronous: forms("асинхронн") },
  view: { public: forms("публічн", "загальнодоступн"), private: forms("приватн") },
  duty: {
    must: forms("обовʼязков", "обов'язков", "обов’язков"),
    may: forms("необовʼязков", "необов'язков", "необов’язков"),
  },
  reach: { in: forms("внутрішн"), out: forms("зовнішн") },
  ease: {
    easy: [...forms("прост", "легк", "найпростіш", "найлегш"), "простіше", "легше"],
    hard: [...forms("складн", "важк", "найскладніш", "найважч"), "складніше", "важче"],
  },
  tangle: { simple: forms("прост", "найпростіш"), complex: forms("складн", "найскладніш") },
  price: { cheap: [...forms("дешев"), "дешевше"], dear: ["дорожче"] },
  force: { strong: [...forms("сильн"), "сильніше"], weak: [...forms("слабк"), "слабше"] },
  safety: { safe: forms("безпечн"), unsafe: forms("небезпечн") },
  line: { level: forms("горизонтальн"), upright: forms("вертикальн") },
  sign: {
    plus: forms("додатн", "позитивн"),
    minus: forms("відʼємн", "від'ємн", "від’ємн", "негативн"),
  },
  heat: {
    warm: [...forms("тепл", "гаряч"), "тепліше"],
    cold: [...forms("холодн"), "холодніше"],
  },
  moisture: { wet: forms("волог", "мокр"), dry: forms("сух") },
  charge: { free: forms("безкоштовн"), paid: forms("платн") },
  rightness: { right: forms("правильн"), wrong: forms("неправильн", "хибн") },
  recurrence: { often: words("часто"), rarely: words("рідко") },
  size: {
    larger: words(
      "більший більша більшого більшої більшому більшій більшу більшим більшою більші більших",
    ),
    smaller: words("менший менша меншого меншої меншому меншій меншу меншим меншою менші менших"),
  },
  time: {
    seconds: words("секунд секунди секундах"),
    minutes: words("хвилин хвилини хвилинах"),
    hours: words("годин години годинах"),
    days: words("днів дні днях"),
    weeks: words("тижнів тижні тижнях"),
    months: words("місяців місяці місяцях"),
    years: words("років роки роках"),
  },
  role: {
    client: words("клієнт клієнта клієнту клієнтом клієнті клієнти клієнтів"),
    server: words("сервер сервера серверу сервером сервері сервери серверів"),
  },
  colour: {
    red: forms("червон"),
    green: forms("зелен"),
    blue: words(
      "синій синя синє синього синьої синю синім сині синіх блакитний блакитна блакитне блакитного блакитної блакитну блакитні блакитних",
    ),
    yellow: forms("жовт"),
    black: forms("чорн"),
    white: forms("біл"),
    brown: forms("коричнев"),
    grey: forms("сір"),
  },
  season: {
    spring: words("весна весною навесні весни"),
    summer: words("літо влітку літа"),
    autumn: words("осінь восени осені"),
    winter: words("зима взимку зими узимку"),
  },
};
