import type { LanguageProfile } from "../profile.ts";
import { withEndings, words } from "./own-knowledge.ts";

/** Space-separated words or stems by the multiple they express. */
type ByMultiple = Readonly<Record<string, string>>;

interface MultipleWords {
  /** Words that are not inflected; `_` represents a space. */
  readonly whole: ByMultiple;
  /** Stems and the endings that each of them takes; `-` represents the empty ending. */
  readonly inflected: readonly { readonly stems: ByMultiple; readonly endings: string }[];
}

function multiplesOf({ whole, inflected }: MultipleWords): LanguageProfile["multiples"] {
  const forms = new Map(Object.entries(whole).map(([times, text]) => [times, words(text)]));
  for (const { stems, endings } of inflected) {
    const ends = endings.split(" ").map((ending) => ending.replace("-", ""));
    for (const [times, text] of Object.entries(stems)) {
      const built = words(text).flatMap((stem) => withEndings(stem, ends));
      forms.set(times, [...(forms.get(times) ?? []), ...built]);
    }
  }
  return Object.fromEntries([...forms].map(([times, all]) => [times, [...new Set(all)]]));
}

/** Verb stems shared by Spanish, Portuguese and Catalan; those of four and five differ in a vowel. */
const ROMANCE_STEMS: ByMultiple = {
  "2": "dupli",
  "3": "tripli",
  "6": "sextupli",
  "7": "septupli",
  "8": "octupli",
  "10": "decupli",
  "100": "centupli",
};

/** Words that express a multiple, by base language: `twice`, `doubled`, `fivefold`. */
export const multiples = {
  en: multiplesOf({
    whole: { "1": "once", "2": "twice two-fold doubling", "3": "thrice treble trebled tripling" },
    inflected: [
      {
        stems: {
          "2": "double",
          "3": "triple",
          "4": "quadruple",
          "5": "quintuple",
          "6": "sextuple",
          "10": "decuple",
        },
        endings: "- d s",
      },
      { stems: { "4": "quadrupl", "5": "quintupl", "6": "sextupl" }, endings: "ing" },
      {
        stems: {
          "2": "two",
          "3": "three",
          "4": "four",
          "5": "five",
          "6": "six",
          "7": "seven",
          "8": "eight",
          "9": "nine",
          "10": "ten",
          "20": "twenty",
          "100": "hundred",
          "1000": "thousand",
        },
        endings: "fold",
      },
    ],
  }),
  es: multiplesOf({
    whole: {
      "1": "una_vez",
      "2": "dos_veces doble dobles duplícalo duplícala duplícalos duplícalas duplíquelo duplíquela doblado doblar dobló dóblalo dóblala",
      "3": "triple triples triplícalo triplícala",
      "4": "cuádruple cuádruples",
      "5": "quíntuple quíntuples",
      "6": "séxtuple",
      "7": "séptuple",
      "8": "óctuple",
      "10": "décuple décuplo",
      "100": "céntuplo",
    },
    inflected: [
      {
        stems: { ...ROMANCE_STEMS, "4": "cuadrupli", "5": "quintupli" },
        endings:
          "car ca có can caron caba caban cando cado cada cados cadas cará carán caría carían que quen carlo carla carse",
      },
    ],
  }),
  pt: multiplesOf({
    whole: {
      "1": "uma_vez",
      "2": "duas_vezes dobro duplo dupla duplos duplas dobrar dobrou dobraram dobra dobram dobre dobrado dobrando dobrará",
      "3": "triplo tripla triplos triplas",
      "4": "quádruplo quádrupla",
      "5": "quíntuplo",
      "6": "sêxtuplo",
      "10": "décuplo",
      "100": "cêntuplo",
    },
    inflected: [
      {
        stems: { ...ROMANCE_STEMS, "4": "quadrupli", "5": "quintupli" },
        endings: "car ca cam cou caram cava cando cado cada cados cadas cará carão caria que quem",
      },
    ],
  }),
  ca: multiplesOf({
    whole: {
      "1": "una_vegada un_cop",
      "2": "dues_vegades dos_cops doble dobles doblat va_duplicar dobla doblar",
      "3": "triple triples",
      "4": "quàdruple",
      "5": "quíntuple",
      "10": "dècuple",
    },
    inflected: [
      {
        stems: { ...ROMANCE_STEMS, "4": "quadrupli", "5": "quintupli" },
        endings: "car ca quen cat cada cats cades cant cava caran",
      },
    ],
  }),
  fr: multiplesOf({
    whole: { "2": "doubles deux_fois doublez", "3": "triples", "4": "quadruples" },
    inflected: [
      {
        stems: {
          "2": "doubl",
          "3": "tripl",
          "4": "quadrupl",
          "5": "quintupl",
          "6": "sextupl",
          "10": "décupl",
          "100": "centupl",
        },
        endings: "e er ent é ée és ées ant a ait aient èrent era eront",
      },
    ],
  }),
  it: multiplesOf({
    whole: {
      "1": "una_volta",
      "2": "due_volte doppio doppia doppi doppie raddoppialo raddoppiala raddoppierà",
      "3": "triplo tripla triplicherà",
      "4": "quadruplo",
      "5": "quintuplo",
      "6": "sestuplo",
      "10": "decuplo",
      "100": "centuplo",
    },
    inflected: [
      {
        stems: {
          "2": "raddoppi",
          "3": "triplic",
          "4": "quadruplic",
          "5": "quintuplic",
          "6": "sestuplic",
          "10": "decuplic",
          "100": "centuplic",
        },
        endings: "are a ano ato ata ati ate ò arono ando ava avano",
      },
    ],
  }),
  de: multiplesOf({
    whole: { "1": "einmal", "2": "zweimal zweifach zweifache", "6": "sechsmal", "7": "siebenmal" },
    inflected: [
      { stems: { "2": "doppelt" }, endings: "- e en er es" },
      { stems: { "2": "verdoppel" }, endings: "n t te ten nd" },
      { stems: { "2": "verdopple" }, endings: "- nd" },
      {
        stems: {
          "3": "drei",
          "4": "vier",
          "5": "fünf",
          "8": "acht",
          "9": "neun",
          "10": "zehn",
          "100": "hundert",
          "1000": "tausend",
        },
        endings: "mal fach fache fachen",
      },
      { stems: { "6": "sechsfach", "7": "siebenfach" }, endings: "- e en" },
      {
        stems: {
          "3": "verdreifach",
          "4": "vervierfach",
          "5": "verfünffach",
          "6": "versechsfach",
          "7": "versiebenfach",
          "8": "verachtfach",
          "9": "verneunfach",
          "10": "verzehnfach",
          "100": "verhundertfach",
        },
        endings: "en t te ten end",
      },
    ],
  }),
  nl: multiplesOf({
    whole: { "2": "tweemaal dubbel dubbele tweevoud", "3": "driemaal", "4": "viermaal" },
    inflected: [
      { stems: { "2": "verdubbel" }, endings: "en t d de den end" },
      { stems: { "10": "tien" }, endings: "maal voud voudig voudige" },
      {
        stems: { "3": "drie", "4": "vier", "5": "vijf", "6": "zes", "8": "acht", "100": "honderd" },
        endings: "voud voudig voudige",
      },
      {
        stems: {
          "3": "verdrievoudig",
          "4": "verviervoudig",
          "5": "vervijfvoudig",
          "6": "verzesvoudig",
          "10": "vertienvoudig",
        },
        endings: "en t d de den",
      },
    ],
  }),
} satisfies Readonly<Record<string, LanguageProfile["multiples"]>>;
