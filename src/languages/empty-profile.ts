import { baseLanguage } from "../model/language/language-tag.ts";
import type { IntlKnowledge } from "./intl/from-intl.ts";
import type { LanguageProfile } from "./profile.ts";

/**
 * Question marks other than `?`, by CLDR's exemplar punctuation. Armenian places its mark inside the word
 * that is asked about; Thai, Lao, Khmer, Burmese and Tibetan use a question word.
 */
const QUESTION_MARKS: ReadonlyMap<string, string> = new Map([
  ["el", ";\u037E"],
  ...["hy", "th", "lo", "km", "my", "bo", "dz"].map((tag) => [tag, ""] as const),
  ...["fa", "ur", "ps", "ckb", "ug", "sd"].map((tag) => [tag, "؟?"] as const),
  ...["am", "ti"].map((tag) => [tag, "፧?"] as const),
]);

/**
 * Names of days and months with other meanings: in Vietnamese the ordinals from the second on, elsewhere
 * weeks, months, fog, *more*, *perhaps*, *it seems*.
 */
const AMBIGUOUS_DATES: ReadonlyMap<string, readonly string[]> = new Map([
  ["vi", ["thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy"]],
  ["ro", ["luni", "mai"]],
  ["ms", ["minggu"]],
  ["bg", ["май"]],
  ["fa", ["مه"]],
  ["lt", ["balandis"]],
]);

/** Quotation marks by CLDR's delimiters; languages without an entry are not checked for paired quotes. */
const QUOTES: ReadonlyMap<string, readonly (readonly [open: string, close: string])[]> = new Map(
  Object.entries({
    "“”": "bn fil ga gl gu kk km kn ko lo lv mi ml mn mr ms ne or pa si sw ta te th vi uz az",
    "„“": "bg et is ka lt mk sk sl sr hr bs",
    "„”": "hu ro",
    "«»": "am be el eu fa hy sq nn ps ug",
  }).flatMap(([marks, tags]) =>
    tags.split(" ").map((tag) => [tag, [[marks.charAt(0), marks.charAt(1)]]] as const),
  ),
);

/** Words for a percentage besides those in CLDR, from general knowledge. */
const PERCENT_WORDS: ReadonlyMap<string, readonly string[]> = new Map([
  ["bg", ["на сто"]],
  ["el", ["τα εκατό"]],
  ["gl", ["por cento"]],
  ["lt", ["nuošimtis", "nuošimčiai", "nuošimčių"]],
  ["mk", ["насто"]],
  ["ro", ["la sută"]],
  ["sr", ["посто", "posto"]],
  ["th", ["ร้อยละ"]],
  ["vi", ["phần trăm"]],
]);

/** Ordinal suffixes on digits, from general knowledge: `1η Ιουνίου`, `৫ই জুন`. */
const ORDINAL_SUFFIXES: ReadonlyMap<string, readonly string[]> = new Map([
  ["el", "ος ου ο ον η ης ην ό ού όν ή ής ήν οι ων ους ες".split(" ")],
  ["bn", "রা ঠা ই শে ম য়".split(" ")],
]);

/** Languages with grammatical reduplication, by the World Atlas of Language Structures, chapter 27. */
const REDUPLICATING: ReadonlySet<string> = new Set(
  (
    "tr az uz kk ky tk hi ur bn pa gu mr ne si ta te kn ml vi th lo km my id ms jv su tl ceb ilo " +
    "zh ja ko fa hy ka eu sw yo ig ha zu xh am mi haw sm fj"
  ).split(" "),
);

/** Languages that end sentences with a space, by the Unicode Standard, chapter 16. */
const UNSTOPPED: ReadonlySet<string> = new Set(["th", "lo"]);

/** A profile with only what `Intl` knows about the language. */
export function emptyProfile(tag: string, intl: IntlKnowledge): LanguageProfile {
  return {
    tag,
    prepared: false,
    writing: { spaces: true, compounds: false, accented: false },
    numerals: intl.numerals,
    numberWords: {},
    suffixes: intl.suffixes,
    vague: {},
    yearPairs: false,
    dates: {
      ...intl.dates,
      weekdaySpans: {},
      monthAdjectives: [],
      links: [],
      weak: AMBIGUOUS_DATES.get(baseLanguage(tag)) ?? [],
      quarters: [],
      marks: { year: [], month: [], day: [] },
    },
    times: {
      ...intl.times,
      noon: [],
      midnight: [],
      before: [],
      clock: [],
      articles: [],
      after: [],
      hourMarks: [],
      minuteMarks: [],
      past: {},
      until: {},
    },
    ordinals: {
      suffixes: ORDINAL_SUFFIXES.get(baseLanguage(tag)) ?? [],
      prefixes: [],
      fullStop: false,
      lastWordAlone: true,
      firstAlone: [],
    },
    centuries: { words: [], named: {}, before: [], after: [] },
    decades: { suffixes: [], before: [], after: [], words: {}, onto: [] },
    units: {
      ...intl.units,
      percent: [...(intl.units.percent ?? []), ...(PERCENT_WORDS.get(baseLanguage(tag)) ?? [])],
    },
    currencies: intl.currencies,
    fractions: {},
    fractionOver: [],
    addedFractions: {},
    multiples: {},
    frequencies: {},
    looseFrequencies: {},
    timesWords: ["x", "×"],
    collectives: {},
    ratioWords: [],
    byWords: [],
    countedWords: [],
    inverseWords: [],
    boxTitles: [],
    ownNames: {},
    relativeYears: [],
    fortnights: [],
    nones: [],
    belowZero: [],
    ranges: { pairs: [], closed: [], joints: [] },
    articles: [],
    ones: [],
    conjunctions: [],
    ofWords: [],
    idioms: [],
    weakWords: [],
    counters: [],
    partWords: [],
    versionWords: [],
    yearWords: [],
    punctuation: {
      quotes: QUOTES.get(baseLanguage(tag)) ?? [],
      inverted: false,
      question: QUESTION_MARKS.get(baseLanguage(tag)) ?? "?",
      questionEndings: [],
      stops: !UNSTOPPED.has(baseLanguage(tag)),
      doublets: [],
      reduplicates: REDUPLICATING.has(baseLanguage(tag)),
    },
    abbreviations: [],
    lengthRatio: 1,
    functionWords: [],
    joiningWords: [],
    disjunctions: [],
    labelWords: { plain: [], opening: [] },
    senses: "",
    sharedWords: [],
    grammarWords: [],
    kinds: [],
    opposites: {},
    negation: { sure: [], sureEndings: [], possible: [], possibleStarts: [], idioms: [] },
    limits: { words: {}, idle: [] },
    frames: {},
  };
}
