import { baseLanguage, canonicalTag } from "../model/language/language-tag.ts";
import { type IntlKnowledge, readIntl } from "./intl/from-intl.ts";
import { readWording } from "./intl/wording-from-intl.ts";
import type { LanguageData } from "./language-data.ts";
import { SIGNS } from "./own/signs.ts";
import type { LanguageProfile } from "./profile.ts";

const profiles = new WeakMap<LanguageData, Map<string, LanguageProfile>>();
const unprepared = new Map<string, LanguageProfile>();

/**
 * The profile for a tag: that of the region if it is known to differ, else of its language; and for a
 * language not among `loaded` one made of digits and `Intl` alone, with `prepared: false`.
 */
export function profileOf(tag: string, loaded: ReadonlyMap<string, LanguageData>): LanguageProfile {
  const data = loaded.get(baseLanguage(tag));
  if (data === undefined) return profileFromIntl(tag);
  const made = profiles.get(data) ?? new Map<string, LanguageProfile>();
  profiles.set(data, made);
  const region = canonicalTag(tag) ?? tag;
  const known = made.get(region);
  if (known !== undefined) return known;
  const profile = regional(data, region);
  made.set(region, profile);
  return profile;
}

function regional(data: LanguageData, tag: string): LanguageProfile {
  const difference = data.regions[tag];
  if (difference === undefined) return data.base;
  return {
    ...data.base,
    ...difference,
    tag,
    numberWords: { ...data.base.numberWords, ...difference.numberWords },
    suffixes: { ...data.base.suffixes, ...difference.suffixes },
    currencies: { ...data.base.currencies, ...difference.currencies },
  };
}

function profileFromIntl(tag: string): LanguageProfile {
  const known = unprepared.get(tag);
  if (known !== undefined) return known;
  const locale = knownTag(tag);
  const { scales, dateLinks, fullStop } = readWording(locale);
  const empty = emptyProfile(tag, readIntl(locale));
  const profile: LanguageProfile = {
    ...empty,
    units: withSigns(empty.units),
    suffixes: { ...scales, ...empty.suffixes },
    dates: { ...empty.dates, links: dateLinks, ...(locale === ROOT ? NAMELESS : {}) },
    ordinals: { ...empty.ordinals, fullStop },
  };
  unprepared.set(tag, profile);
  return profile;
}

/** Units with their signs, which are the same in every language; a single letter is a word in too many. */
function withSigns(units: LanguageProfile["units"]): LanguageProfile["units"] {
  const signed = Object.entries(SIGNS).map(([unit, signs]) => [
    unit,
    [...new Set([...(units[unit] ?? []), ...signs.filter((sign) => !/^\p{L}$/u.test(sign))])],
  ]);
  return { ...units, ...Object.fromEntries(signed) };
}

/** `Intl` throws on what is no tag at all; the root locale answers for it. */
function knownTag(tag: string): string {
  const canonical = canonicalTag(tag) ?? tag;
  try {
    return Intl.NumberFormat.supportedLocalesOf(canonical)[0] ?? ROOT;
  } catch {
    return ROOT;
  }
}

const ROOT = "und";

/** For the root locale `Intl` gives the names of the machine's own language. */
const NAMELESS = { months: [], shortMonths: [], weekdays: [], shortWeekdays: [] };

/** Marks other than `?`, by CLDR's exemplar punctuation. Armenian sets its mark inside the word that is asked about. */
const QUESTION_MARKS: ReadonlyMap<string, string> = new Map([
  ["el", ";\u037E"],
  ["hy", ""],
  ...["fa", "ur", "ps", "ckb", "ug", "sd"].map((tag) => [tag, "؟?"] as const),
  ...["am", "ti"].map((tag) => [tag, "፧?"] as const),
]);

/**
 * Names of days and months that mean something else as well: in Vietnamese the ordinals from the second on; weeks,
 * months, fog, *more*, *perhaps*, *it seems*.
 */
const AMBIGUOUS_DATES: ReadonlyMap<string, readonly string[]> = new Map([
  ["vi", ["thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy"]],
  ["ro", ["luni", "mai"]],
  ["id", ["minggu"]],
  ["ms", ["minggu"]],
  ["bg", ["май"]],
  ["fa", ["مه"]],
  ["lt", ["balandis"]],
]);

/** Languages that double words as grammar, by the World Atlas of Language Structures, chapter 27. */
const REDUPLICATING: ReadonlySet<string> = new Set(
  (
    "tr az uz kk ky tk hi ur bn pa gu mr ne si ta te kn ml vi th lo km my id ms jv su tl ceb ilo " +
    "zh ja ko fa hy ka eu sw yo ig ha zu xh am mi haw sm fj"
  ).split(" "),
);

/** Languages that end a sentence with a blank, by the Unicode Standard, chapter 16. */
const UNSTOPPED: ReadonlySet<string> = new Set(["th", "lo"]);

/** A profile that knows no more of its language than `Intl` does. */
export function emptyProfile(tag: string, intl: IntlKnowledge): LanguageProfile {
  return {
    tag,
    prepared: false,
    writing: { spaces: true, compounds: false },
    numerals: intl.numerals,
    numberWords: {},
    suffixes: intl.suffixes,
    vague: {},
    yearPairs: false,
    dates: {
      ...intl.dates,
      weekdaySpans: {},
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
      articles: [],
      after: [],
      hourMarks: [],
      minuteMarks: [],
      past: {},
      until: {},
    },
    ordinals: { suffixes: [], prefixes: [], fullStop: false, lastWordAlone: true, firstAlone: [] },
    centuries: { words: [], named: {}, before: [], after: [] },
    decades: { suffixes: [], before: [], after: [], words: {} },
    units: intl.units,
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
      quotes: [],
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
    labelWords: { plain: [], opening: [] },
    opposites: {},
    negation: { sure: [], sureEndings: [], possible: [], possibleStarts: [], idioms: [] },
    limits: { words: {}, idle: [] },
    frames: {},
  };
}
