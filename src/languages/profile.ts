import type { LabelWords } from "../model/language/label-words.ts";
import type { Frames, Limits, Negation, Opposites } from "../model/language/opposites.ts";

/**
 * The knowledge of a language or regional variant that bears on values and punctuation. Plain data.
 *
 * Words and phrases are in normal spelling; lookups fold case and accents (`foldWord`). Values are decimal
 * strings, so that large numbers lose no digits.
 */
export interface LanguageProfile {
  /** BCP 47 tag of the profile, such as `es-MX`. */
  readonly tag: string;
  /** False if the language has no compiled data: only digits and what `Intl` knows are read. */
  readonly prepared: boolean;
  readonly writing: Writing;
  readonly numerals: Numerals;
  /**
   * Number words by phrase. `20` adds, `x1000` multiplies, `o3` and `ox100` do the same and make
   * an ordinal, `+11` is 11 with a prefixed `and`, `+` joins (`and`, `y`), `.` is the spoken
   * decimal point, `-` the spoken minus.
   */
  readonly numberWords: Words<string>;
  /**
   * Scale suffixes after digits (`K`, `Mrd.`, `万`), case-sensitive, each with its
   * factors, the most likely first.
   */
  readonly suffixes: Words<readonly string[]>;
  /** Words for an approximate number (`hundreds`, `decenas`): accepted values, the most likely first. */
  readonly vague: Words<readonly string[]>;
  /** Whether years may be read as two numbers, `nineteen eighty-four`. */
  readonly yearPairs: boolean;
  readonly dates: DateWords;
  readonly times: TimeWords;
  readonly ordinals: OrdinalForms;
  readonly centuries: CenturyWords;
  readonly decades: DecadeWords;
  /** Phrases by CLDR unit id, or by `percent`, `permille` and `per-ten`. */
  readonly units: Words<readonly string[]>;
  /** Phrases and signs by ISO 4217 code. A sign shared by several currencies is listed for the most used. */
  readonly currencies: Words<readonly string[]>;
  /** Words for fractions: `1/2` → `half`; a plural such as `thirds` is listed under `1/3`. */
  readonly fractions: Words<readonly string[]>;
  /** Words between a part and the whole in a ratio: `one in three`, `uno de cada tres`. */
  readonly ratioWords: readonly string[];
  /** Words between the denominator and the numerator if the denominator comes first: `分の`. */
  readonly fractionOver: readonly string[];
  /** Words that add a fraction to the number before them: `and a half`, `y medio`. */
  readonly addedFractions: Words<readonly string[]>;
  /** Words between dimensions: `9 by 5 inches`, `23 por 13 cm`. */
  readonly byWords: readonly string[];
  /** Words for multiples: `2` → `twice`, `double`. */
  readonly multiples: Words<readonly string[]>;
  /** Words for frequencies, by unit of time: `day` → `daily`, `every day`, `per day`. */
  readonly frequencies: Words<readonly string[]>;
  /** Words that are certain to be frequencies only after an amount: `a day`, `al día`. */
  readonly looseFrequencies: Words<readonly string[]>;
  /** Words after a number that make it a multiple: `times`, `veces`, `x`, `-fold`. */
  readonly timesWords: readonly string[];
  /**
   * Words after a multiple that may make it a fraction: ten times `less` is a tenth,
   * twice `as fast` half the time.
   */
  readonly inverseWords: readonly string[];
  /** Words for a number of pieces: `12` → `dozen`. They multiply a number before them. */
  readonly collectives: Words<readonly string[]>;
  /** Words that contain a number and a unit: `ventiduenne`, `siebentägig`, `сутки`. */
  readonly countedWords: readonly CountedWords[];
  /** Phrases with a number of days that mean two weeks: `quince días`, `quinze jours`. */
  readonly fortnights: readonly string[];
  /** Words for zero things: `no`, `ningún`. */
  readonly nones: readonly string[];
  /** Words before or after degrees that make them negative: `below zero`, `氷点下`. */
  readonly belowZero: readonly string[];
  readonly ranges: RangeWords;
  /** Articles, which may precede a number: `el 3`, `un 5 %`. */
  readonly articles: readonly string[];
  /** Words for one that are not articles: `one`. */
  readonly ones: readonly string[];
  /** Words between the last two elements of a list. */
  readonly conjunctions: readonly string[];
  /** Words between a part or a number of pieces and the whole: `of`, `de`. */
  readonly ofWords: readonly string[];
  /** Phrases that contain a number word but are not a number. */
  readonly idioms: readonly string[];
  /** Number words that usually mean something else. */
  readonly weakWords: readonly string[];
  /** Words after a space that confirm a weak number word: `개` in `네 개`. */
  readonly counters: readonly string[];
  /** Words before the number of a part, which may be Roman: `chapter`, `figura`. */
  readonly partWords: readonly string[];
  /** Words before a version: `version`, `release`. */
  readonly versionWords: readonly string[];
  /** Words before a four-digit number that make it a year: `in`, `since`, `en`, `año`. */
  readonly yearWords: readonly string[];
  readonly punctuation: Punctuation;
  /**
   * Abbreviations with their full stop, which does not end a sentence: `Dr.`,
   * `e.g.`. Single letters need no entry.
   */
  readonly abbreviations: readonly string[];
  /** Median ratio of the length of a text to that of the same text in English, in characters. */
  readonly lengthRatio: number;
  /** Frequent words that distinguish this language from related ones. */
  readonly functionWords: readonly string[];
  /** Lower-cased words that connect sentences; empty if not collected. */
  readonly joiningWords: readonly string[];
  /** Lower-cased words for `or` and `nor`; empty if not collected. */
  readonly disjunctions: readonly string[];
  readonly labelWords: LabelWords;
  /** Titles that site generators give to boxes automatically: `Note`, `Tip`. */
  readonly boxTitles: readonly string[];
  /** Its own words for names that other languages keep: `Microsoft` → `微软`, `DevTools` → `開発者ツール`. */
  readonly ownNames: Words<readonly string[]>;
  /** Words for a year relative to one named before: `the following year`. */
  readonly relativeYears: readonly string[];
  /**
   * Senses of words: a line for each stem, with the numbers of its senses after it, separated by
   * spaces. The numbers are the same in every language. A single string, since many arrays would load
   * slowly. Empty if not collected.
   */
  readonly senses: string;
  /**
   * Lower-cased words that the language and English share in one sense; for English,
   * those shared with any language.
   */
  readonly sharedWords: readonly string[];
  /** Function words in all their forms; empty if not collected. */
  readonly grammarWords: readonly string[];
  /** For each kind of mutually exclusive things, the numbers of the senses that name them. */
  readonly kinds: readonly (readonly number[])[];
  /** Mutually exclusive words. */
  readonly opposites: Opposites;
  readonly negation: Negation;
  readonly limits: Limits;
  readonly frames: Frames;
}

/** A dictionary by word or by value. */
export type Words<V> = Readonly<Record<string, V>>;

/** Words composed of a stem for a number and an ending for a unit: `siebzig` and `jährige`. */
export interface CountedWords {
  /** The number of each stem. */
  readonly stems: Words<string>;
  /** The endings of each unit, in all inflected forms; an empty one if the stem is the whole word. */
  readonly endings: Words<readonly string[]>;
}

/** How words are written and separated. */
export interface Writing {
  /** False for scripts without spaces between words. */
  readonly spaces: boolean;
  /** Whether number words form compounds: `einundzwanzig`. */
  readonly compounds: boolean;
  /**
   * Whether letters with marks are letters in their own right, whose marks are never omitted:
   * `år` is a year, `är` means *is*.
   */
  readonly accented: boolean;
}

/** The format of numbers in digits. */
export interface Numerals {
  readonly decimal: string;
  readonly group: string;
  /** `indian` grouping is `12,34,567`. */
  readonly grouping: "thousands" | "indian";
}

/** Words and order of dates. */
export interface DateWords {
  /** January first; each in all inflected forms. */
  readonly months: readonly (readonly string[])[];
  /** Adjectives of months, `červencový`: they express a month, but form no date with a number before them. */
  readonly monthAdjectives: readonly (readonly string[])[];
  /** Abbreviations, which usually count only beside a day or a year. */
  readonly shortMonths: readonly (readonly string[])[];
  /** Monday first. */
  readonly weekdays: readonly (readonly string[])[];
  readonly shortWeekdays: readonly (readonly string[])[];
  /** Words for several weekdays, by first and last: `1-5` → `weekdays`, `6-7` → `weekend`. */
  readonly weekdaySpans: Words<readonly string[]>;
  /** Number of years by which the language's own calendar is ahead of the Gregorian one; 0 if it has none. */
  readonly yearsAhead: number;
  /** Order of a numeric date. */
  readonly order: "dmy" | "mdy" | "ymd";
  /** Words between day, month and year: `of`, `de`, `del`. */
  readonly links: readonly string[];
  /** Names of months or weekdays that are also common words. */
  readonly weak: readonly string[];
  /** Words for a quarter of a year, and letters before its number: `quarter`, `Q`. */
  readonly quarters: readonly string[];
  /** Marks after year, month and day, in scripts that use them: `年`, `月`, `日`. */
  readonly marks: {
    readonly year: readonly string[];
    readonly month: readonly string[];
    readonly day: readonly string[];
  };
}

/** Words around a time of day. */
export interface TimeWords {
  /** Whether the language uses a 12-hour clock, so that `3:30` may be in the afternoon. */
  readonly twelve: boolean;
  readonly am: readonly string[];
  readonly pm: readonly string[];
  readonly noon: readonly string[];
  readonly midnight: readonly string[];
  /** Words before an hour in digits or words: `a las`. */
  readonly before: readonly string[];
  /** Words that only precede an hour: `klockan`, `kello`. */
  readonly clock: readonly string[];
  /** Articles before an hour, which require further evidence: `las`. */
  readonly articles: readonly string[];
  /** Words after an hour: `o'clock`, `Uhr`, `en punto`. */
  readonly after: readonly string[];
  /** Marks between hours and minutes: `h`, `Uhr`, `時`. */
  readonly hourMarks: readonly string[];
  readonly minuteMarks: readonly string[];
  /** Words after an hour that shift it, in minutes: `y media` → `30`, `menos cuarto` → `-15`. */
  readonly past: Words<readonly string[]>;
  /** Words before an hour that shift it, in minutes: `half past` → `30`, `halb` → `-30`. */
  readonly until: Words<readonly string[]>;
}

/** What turns a number into an ordinal. */
export interface OrdinalForms {
  /** Suffixes of digits: `st`, `º`, `e`. */
  readonly suffixes: readonly string[];
  /** Prefixes of digits: `第`, `№`. */
  readonly prefixes: readonly string[];
  /** Whether a full stop after digits makes an ordinal: `19. Jahrhundert`. */
  readonly fullStop: boolean;
  /**
   * Whether an ordinal in the last word suffices, `twenty-first`; if not, `diez segundos` are ten seconds.
   */
  readonly lastWordAlone: boolean;
  /**
   * Words for first that do not end a larger ordinal: `les vingt premiers` are twenty, since
   * the 21st is `vingt et unième`.
   */
  readonly firstAlone: readonly string[];
}

/** Words for centuries, and for the eras before and after Christ. */
export interface CenturyWords {
  readonly words: readonly string[];
  /** Names of centuries by number, case-sensitive: `19` → `Ottocento`. */
  readonly named: Words<readonly string[]>;
  /** Marks of years before Christ, and after. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** What turns a number into a decade: `1990s`, `los años 90`. */
export interface DecadeWords {
  /** Suffixes of digits: `s`, `er`, `年代`. */
  readonly suffixes: readonly string[];
  /** Words before a decade: `los años`, `década de`, `anni`. */
  readonly before: readonly string[];
  /** Words after a decade: `Jahre`. */
  readonly after: readonly string[];
  /** Words that name a decade: `90` → `nineties`. */
  readonly words: Words<readonly string[]>;
  /**
   * Beginnings of words that are joined to a round year and make it a decade or, for a multiple of 100, a
   * century: `tal` in `1990-talet` and `1800-talshus`.
   */
  readonly onto: readonly string[];
}

/** What joins two numbers into a range. */
export interface RangeWords {
  /** Pairs of opening word and joining word: `["between", "and"]`, `["de", "a"]`. */
  readonly pairs: readonly (readonly [string, string])[];
  /** Pairs of joining word and closing word: `["ve", "arasında"]`. */
  readonly closed: readonly (readonly [string, string])[];
  /** Joining words that need no opening word between digits: `to`, `a`, `bis`. */
  readonly joints: readonly string[];
}

/** Punctuation, and words whose repetition is not a mistake. */
export interface Punctuation {
  /** Pairs of opening and closing marks, the primary first. */
  readonly quotes: readonly (readonly [string, string])[];
  /** Whether questions and exclamations open with `¿` and `¡`. */
  readonly inverted: boolean;
  /** Marks that end a question; empty if questions are marked differently and must not be checked. */
  readonly question: string;
  /** Endings of a question without a question mark: `か` before `。`. */
  readonly questionEndings: readonly string[];
  /** Whether sentences end with a mark. */
  readonly stops: boolean;
  /** Words that may be grammatically repeated: `had had`, `nous nous`, `die die`. */
  readonly doublets: readonly string[];
  /** Whether any word may be repeated, for a plural or for emphasis, as in Turkish `yavaş yavaş`. */
  readonly reduplicates: boolean;
}
