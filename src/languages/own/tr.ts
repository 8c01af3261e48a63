import { sharedWithEnglish } from "./label-words.ts";
import { type OwnKnowledge, words } from "./own-knowledge.ts";

/** Case forms of a noun used after numbers, by vowel harmony: `dakika`, `dakikada`, `dakikalık`. */
function cases(noun: string): string[] {
  const vowel = [...noun].filter((letter) => "aeıioöuü".includes(letter)).at(-1) ?? "e";
  const open = "aıou".includes(vowel) ? "a" : "e";
  const close = { a: "ı", ı: "ı", e: "i", i: "i", o: "u", u: "u" }[vowel] ?? "ü";
  const afterVowel = noun.endsWith(vowel);
  const hard = "çfhkpsşt".includes(noun.at(-1) ?? "") ? "t" : "d";
  return [
    noun,
    ...[
      `${hard}${open}`,
      `${hard}${open}n`,
      `${hard}${open}ki`,
      `l${close}k`,
      `c${open}`,
      `${hard}${close}r`,
    ],
    ...(afterVowel
      ? [`y${open}`, `y${close}`, `n${close}n`, `s${close}`, `s${close}nd${open}`]
      : [open, close, `${close}n`, `${close}nd${open}`]),
  ].map((ending, index) => (index === 0 ? ending : `${noun}${ending}`));
}

/** Denominators in the locative, and numerators without and with a possessive: `beşte üç`, `beşte üçü`. */
const WHOLES: readonly (readonly [number, string])[] = [
  [3, "üçte"],
  [4, "dörtte"],
  [5, "beşte"],
  [6, "altıda"],
  [7, "yedide"],
  [8, "sekizde"],
  [9, "dokuzda"],
  [10, "onda"],
];
const SHARES: readonly (readonly [number, string, string])[] = [
  [1, "bir", "biri"],
  [2, "iki", "ikisi"],
  [3, "üç", "üçü"],
  [4, "dört", "dördü"],
  [5, "beş", "beşi"],
  [7, "yedi", "yedisi"],
  [9, "dokuz", "dokuzu"],
];

/** Fractions with their words in all cases: `3/5` → `beşte üç`, `beşte üçü`, `beşte üçünü` and more. */
function partsInCases(): Record<string, readonly string[]> {
  return Object.fromEntries(
    WHOLES.flatMap(([whole, out]) =>
      SHARES.filter(([part]) => part < whole).map(([part, bare, share]) => [
        `${part}/${whole}`,
        [bare, share, ...casesOfShare(share)].map((word) => `${out} ${word}`),
      ]),
    ),
  );
}

function casesOfShare(share: string): readonly string[] {
  const close = share.at(-1) ?? "i";
  const open = "ıu".includes(close) ? "a" : "e";
  return [`n${close}`, `n${close}n`, `n${open}`, `nd${open}`, `nd${open}n`].map(
    (ending) => `${share}${ending}`,
  );
}

const PARTS = partsInCases();

export const own: OwnKnowledge = {
  writing: { compounds: true },
  numberWords: { eksi: "-" },
  not: ["g"],
  suffixes: {
    B: ["1000000000", "1000"],
    Mn: ["1000000"],
    Mr: ["1000000000"],
    mn: ["1000000"],
    K: ["1000"],
    k: ["1000"],
    M: ["1000000"],
    T: ["1000000000000"],
    Tn: ["1000000000000"],
  },
  vague: {
    onlarca: ["10", "12"],
    düzinelerce: ["12", "10"],
    yüzlerce: ["100"],
    binlerce: ["1000"],
    "on binlerce": ["10000"],
    "yüz binlerce": ["100000"],
    milyonlarca: ["1000000"],
    milyarlarca: ["1000000000"],
  },
  dates: {
    weekdaySpans: {
      "1-5": ["hafta içi", "hafta içleri", "hafta içinde", "iş günleri", "iş günü"],
      "6-7": ["hafta sonu", "hafta sonları", "hafta sonunda"],
    },
    months: [
      ["ocakta", "ocak"],
      ["şubatta"],
      ["martta"],
      ["nisanda"],
      ["mayısta"],
      ["haziranda"],
      ["temmuzda"],
      ["ağustosta"],
      ["eylülde"],
      ["ekimde"],
      ["kasımda"],
      ["aralıkta"],
    ],
    weak: ["ocak", "ekim", "mart", "aralık", "pazar"],
    quarters: words(
      "çeyrek çeyreği çeyreğin çeyrekte çeyreğinde çeyreğinin çeyreklerde çeyreklerinde",
    ),
  },
  times: {
    am: ["sabah", "öö"],
    pm: ["akşam", "öğleden sonra", "ös", "gece"],
    noon: ["öğle", "öğlen"],
    midnight: ["gece yarısı"],
    before: ["saat"],
    after: [],
    hourMarks: ["sa"],
  },
  ordinals: { suffixes: words("inci ıncı uncu üncü nci ncı ncu ncü"), fullStop: true },
  centuries: {
    words: ["yüzyıl", "yüzyılda", "yüzyılın", "yüzyıldan", "yy."],
    before: ["MÖ", "M.Ö.", "milattan önce"],
    after: ["MS", "M.S.", "milattan sonra"],
  },
  decades: {
    suffixes: ["lar", "ler", "lı", "li", "larda", "lerde", "lı yıllar", "lı yıllarda"],
    after: ["yıllar", "yıllarda"],
  },
  units: {
    percent: ["yüzde"],
    permille: ["binde"],
    "percentage-point": ["yüzde puan", "puan"],
    year: [...cases("yıl"), "yaşında", ...cases("sene")],
    month: cases("ay"),
    week: cases("hafta"),
    day: [...cases("gün"), "iş günü"],
    hour: [
      ...cases("saat"),
      ...words("saatte saatten saatteki saatlik saate saati saatin saatinde"),
    ],
    minute: [...cases("dakika"), "dk"],
    second: [...cases("saniye"), "sn"],
    millisecond: cases("milisaniye"),
    bit: cases("bit"),
    byte: cases("bayt"),
    kilobyte: cases("kilobayt"),
    megabyte: cases("megabayt"),
    gigabyte: cases("gigabayt"),
    terabyte: cases("terabayt"),
    millimeter: cases("milimetre"),
    centimeter: cases("santimetre"),
    meter: cases("metre"),
    kilometer: cases("kilometre"),
    mile: cases("mil"),
    gram: cases("gram"),
    kilogram: [...cases("kilogram"), ...cases("kilo")],
    liter: cases("litre"),
    watt: cases("vat"),
    pixel: [...cases("piksel"), ...cases("pixel")],
    ton: cases("ton"),
    degree: cases("derece"),
  },
  currencies: {
    crown: ["kr", ...cases("kron")],
    USD: [...cases("dolar"), "ABD doları"],
    EUR: [...cases("avro"), ...cases("euro")],
    TRY: [...cases("lira"), "TL", "₺", "Türk lirası"],
    GBP: cases("sterlin"),
  },
  fractions: {
    ...PARTS,
    "1/2": ["yarısı", "yarısını", "yarım", "yarı", "yarısından"],
    "1/4": ["çeyrek", ...(PARTS["1/4"] ?? [])],
  },
  addedFractions: { "1/2": ["buçuk"] },
  frequencies: {
    second: words("saniyede her_saniye"),
    minute: words("dakikada her_dakika"),
    hour: words("saatlik her_saat saatte saat_başı"),
    day: words("her_gün günde"),
    week: words("haftalık her_hafta haftada"),
    month: words("aylık her_ay ayda"),
    quarter: words("her_çeyrek üç_aylık"),
    year: words("yıllık senelik her_yıl her_sene yılda"),
  },
  looseFrequencies: {
    day: words("günlük gündelik"),
  },
  multiples: {
    "2": ["iki katı", "ikiye katlandı", "iki katına", "çift"],
    "3": ["üç katı", "üç katına", "üçe katlandı"],
    "4": ["dört katı"],
    "10": ["on katı"],
  },
  timesWords: ["kat", "katı", "kez", "kere", "defa", "x", "×"],
  inverseWords: words("daha_az daha_küçük daha_ucuz daha_kısa daha_hızlı"),
  collectives: { "12": ["düzine"], "2": ["çift"] },
  belowZero: ["sıfırın altında"],
  nones: words("hiç yok"),
  ranges: {
    closed: [
      ["ve", "arasında"],
      ["ile", "arasında"],
    ],
    joints: ["ile", "ila"],
  },
  conjunctions: ["ve", "veya", "ya da"],
  idioms: words(
    "biri birkaç bir_kez bir_şey bir_tek birlikte hiçbir her_bir birbirini birbirine ilk_bakışta bir_daha ilk_olarak bir_de bir_an bir_yandan ön_eki",
  ),
  weakWords: words("bir yarım yarı çift çeyrek ikinci birinci kat kırk altı on elli yüz"),
  counters: words(
    "yıl yıldır yıllık yılda ay aydır aylık ayda hafta haftadır haftalık haftada gün gündür günlük günde saat saattir saatlik saatte dakika dakikadır dakikalık dakikada saniye saniyede kişi kişilik kez",
  ),
  partWords: words(
    "bölüm bölümü kısım şekil tablo cilt kitap ek madde aşama adım sayfa s. numara no. sınıf",
  ),
  versionWords: words("sürüm sürümü versiyon v"),
  yearWords: words("yılı yılında yıl"),
  punctuation: {
    quotes: [
      ["“", "”"],
      ["‘", "’"],
      ['"', '"'],
    ],
  },
  lengthRatio: 1.02,
  abbreviations: words(
    "Dr. Doç. Prof. Yrd. Av. Alb. Gen. Org. Sn. Hz. Müh. Öğr. Gör. bkz. krş. örn. mad. sf. sy. ss. Şek. şek. Tab. No. yy. yak. maks. min. çev. haz. ed. cilt. sok. cad. mah. tel. St.",
  ),
  labelWords: sharedWithEnglish("tr"),
  ownNames: {
    DevTools: ["geliştirici araçları"],
    ID: ["kimli"],
    URL: ["adres", "bağlantı"],
  },
  boxTitles: words("not ipucu bilgi uyarı dikkat tehlike önemli örnek"),
  relativeYears: words(
    "ertesi_yıl bir_sonraki_yıl bir_yıl_sonra önceki_yıl bir_önceki_yıl bir_yıl_önce aynı_yıl o_yıl",
  ),
  disjunctions: words("veya ya_da"),
  functionWords: words(
    "ve bir bu da de için ile çok daha olarak en gibi kadar olan ne var ama ya o değil her sonra ise veya mı mi ki önce şu bunu onun göre",
  ),
};
