import type { LabelWords } from "../model/language/label-words.ts";
import type { Frames, Limits, Negation, Opposites } from "../model/language/opposites.ts";

/**
 * What a language, or a region's way of writing it, knows that bears on values and punctuation. Plain data.
 *
 * Words and phrases are written as readers write them; look-up folds case and accents
 * (`foldWord`). Values are decimal strings, so that no size loses digits.
 */
export interface LanguageProfile {
  /** BCP 47 tag this profile answers for, such as `es-MX`. */
  readonly tag: string;
  /** False for a language nobody prepared: only digits and what `Intl` knows were read. */
  readonly prepared: boolean;
  readonly writing: Writing;
  readonly numerals: Numerals;
  /**
   * Number words by phrase. `20` adds, `x1000` multiplies, `o3` and `ox100` do so and make an ordinal,
   * `+11` is `and` written onto 11, `+` joins (`and`, `y`), `.` is the spoken decimal point, `-` the spoken minus.
   */
  readonly numberWords: Words<string>;
  /** Scale signs after digits (`K`, `Mrd.`, `万`), case-sensitive, each with its factors, likeliest first. */
  readonly suffixes: Words<readonly string[]>;
  /** Words for some number near a round one (`hundreds`, `decenas`): accepted values, likeliest first. */
  readonly vague: Words<readonly string[]>;
  /** Words that make two years of two numbers, `nineteen eighty-four`. */
  readonly yearPairs: boolean;
  readonly dates: DateWords;
  readonly times: TimeWords;
  readonly ordinals: OrdinalForms;
  readonly centuries: CenturyWords;
  readonly decades: DecadeWords;
  /** Phrases by CLDR unit id; `percent`, `permille` and `per-ten` are units here. */
  readonly units: Words<readonly string[]>;
  /** Phrases and signs by ISO 4217 code. A sign several currencies share is under the most used. */
  readonly currencies: Words<readonly string[]>;
  /** Words for parts: `1/2` → `half`; a plural such as `thirds` stands under `1/3`. */
  readonly fractions: Words<readonly string[]>;
  /** Words between a part and the whole that it is out of: `one in three`, `uno de cada tres`. */
  readonly ratioWords: readonly string[];
  /** Words between the whole and the part where the whole comes first: `分の`. */
  readonly fractionOver: readonly string[];
  /** Words that add a part to the number before them: `and a half`, `y medio`. */
  readonly addedFractions: Words<readonly string[]>;
  /** Words between the sides of an area or a body: `9 by 5 inches`, `23 por 13 cm`. */
  readonly byWords: readonly string[];
  /** Words for so many times as much: `2` → `twice`, `double`. */
  readonly multiples: Words<readonly string[]>;
  /** Words for how often, by the unit of time: `day` → `daily`, `every day`, `per day`. */
  readonly frequencies: Words<readonly string[]>;
  /** Words that mean how often beside others alone: `a day`, `al día`. */
  readonly looseFrequencies: Words<readonly string[]>;
  /** Words after a number that make it a multiple: `times`, `veces`, `x`, `-fold`. */
  readonly timesWords: readonly string[];
  /** Words after a multiple that may make a part of it: ten times `less` is a tenth, twice `as fast` half the time. */
  readonly inverseWords: readonly string[];
  /** Words for so many pieces: `12` → `dozen`. They multiply a number before them. */
  readonly collectives: Words<readonly string[]>;
  /** Words that hold a number and what it counts: `ventiduenne`, `siebentägig`, `сутки`. */
  readonly countedWords: readonly CountedWords[];
  /** Phrases that count days and mean two weeks: `quince días`, `quinze jours`. */
  readonly fortnights: readonly string[];
  /** Words for none of a thing: `no`, `ningún`. */
  readonly nones: readonly string[];
  /** Words after degrees, or before them, that make them negative: `below zero`, `氷点下`. */
  readonly belowZero: readonly string[];
  readonly ranges: RangeWords;
  /** Articles, which may stand before a number: `el 3`, `un 5 %`. */
  readonly articles: readonly string[];
  /** Words for one that are no article: `one`. */
  readonly ones: readonly string[];
  /** Words that stand between the last two things of a list. */
  readonly conjunctions: readonly string[];
  /** Words between a part or a number of pieces and the whole: `of`, `de`. */
  readonly ofWords: readonly string[];
  /** Phrases that hold a number word and mean no number. */
  readonly idioms: readonly string[];
  /** Number words that more often mean something else. */
  readonly weakWords: readonly string[];
  /** Words after a space that show a weak number word to be meant: `개` in `네 개`. */
  readonly counters: readonly string[];
  /** Words before a numeral, Roman ones included, that names a part: `chapter`, `figura`. */
  readonly partWords: readonly string[];
  /** Words before a version: `version`, `release`. */
  readonly versionWords: readonly string[];
  /** Words before a bare four-digit number that make it a year: `in`, `since`, `en`, `año`. */
  readonly yearWords: readonly string[];
  readonly punctuation: Punctuation;
  /** Words whose full stop does not end a sentence, written with it: `Dr.`, `e.g.`. One letter with a stop needs no entry. */
  readonly abbreviations: readonly string[];
  /** Median length of a text in this language over that of the same text in English, in characters. */
  readonly lengthRatio: number;
  /** Frequent words that tell this language from its neighbours. */
  readonly functionWords: readonly string[];
  /** Lower-cased words that join one sentence to another; empty where they were not looked at. */
  readonly joiningWords: readonly string[];
  /** Lower-cased words for `or` and `nor`; empty where they were not looked at. */
  readonly disjunctions: readonly string[];
  readonly labelWords: LabelWords;
  /** What sites put over a box by themselves: `Note`, `Tip`. */
  readonly boxTitles: readonly string[];
  /** Words of its own for names that others keep as they are: `Microsoft` → `微软`, `DevTools` → `開発者ツール`. */
  readonly ownNames: Words<readonly string[]>;
  /** Words for a year by its place after or before one that was named: `the following year`. */
  readonly relativeYears: readonly string[];
  /**
   * What words mean: a line for each stem, with the numbers of its senses after it, separated by spaces; the numbers are the
   * same in every language. One text, for that many lists would take long to load. Empty where words were not looked at.
   */
  readonly senses: string;
  /** Lower-cased words that it and English write alike in one sense; of English those that it shares with any language. */
  readonly sharedWords: readonly string[];
  /** Words of grammar in all their forms; empty where they were not looked at. */
  readonly grammarWords: readonly string[];
  /** The numbers of senses of things that exclude each other, a list for each kind of things. */
  readonly kinds: readonly (readonly number[])[];
  /** Words that exclude each other. */
  readonly opposites: Opposites;
  readonly negation: Negation;
  readonly limits: Limits;
  readonly frames: Frames;
}

/** A small dictionary. */
export type Words<V> = Readonly<Record<string, V>>;

/** Words of a stem for a number and an ending for what it counts: `siebzig` and `jährige`. */
export interface CountedWords {
  /** The number by stem. */
  readonly stems: Words<string>;
  /** By unit what may follow a stem, in all its inflections; an empty one where the stem is all of the word. */
  readonly endings: Words<readonly string[]>;
}

/** How words are separated. */
export interface Writing {
  /** False for scripts that write words without spaces between. */
  readonly spaces: boolean;
  /** True where number words run together in one word: `einundzwanzig`. */
  readonly compounds: boolean;
  /** True where letters with marks are letters of their own, which nobody leaves out: `år` is a year, and `är` is *is*. */
  readonly accented: boolean;
}

/** How a number is written in digits. */
export interface Numerals {
  readonly decimal: string;
  readonly group: string;
  /** `indian` groups as `12,34,567`. */
  readonly grouping: "thousands" | "indian";
}

/** Words and orders of dates. */
export interface DateWords {
  /** January first; each with all its inflections. */
  readonly months: readonly (readonly string[])[];
  /** Adjectives of the months, `červencový`: they stand for a month, and make no date with a number before them. */
  readonly monthAdjectives: readonly (readonly string[])[];
  /** Abbreviations, which count only beside a day or a year. */
  readonly shortMonths: readonly (readonly string[])[];
  /** Monday first. */
  readonly weekdays: readonly (readonly string[])[];
  readonly shortWeekdays: readonly (readonly string[])[];
  /** Words for several days of the week by their first and last: `1-5` → `weekdays`, `6-7` → `weekend`. */
  readonly weekdaySpans: Words<readonly string[]>;
  /** How far the years of the language's own calendar are ahead of the Gregorian ones; 0 where it has no other. */
  readonly yearsAhead: number;
  /** Order of an all-number date. */
  readonly order: "dmy" | "mdy" | "ymd";
  /** Words between day, month and year: `of`, `de`, `del`. */
  readonly links: readonly string[];
  /** Month or weekday names that are also common words. */
  readonly weak: readonly string[];
  /** Words for a quarter of a year, and signs before its number: `quarter`, `Q`. */
  readonly quarters: readonly string[];
  /** Marks after year, month and day where the script uses them: `年`, `月`, `日`. */
  readonly marks: {
    readonly year: readonly string[];
    readonly month: readonly string[];
    readonly day: readonly string[];
  };
}

/** Words around a time of day. */
export interface TimeWords {
  /** Whether it counts the hours of the day twice to twelve, so that `3:30` may be of the afternoon. */
  readonly twelve: boolean;
  readonly am: readonly string[];
  readonly pm: readonly string[];
  readonly noon: readonly string[];
  readonly midnight: readonly string[];
  /** Words before an hour that is written as a bare number: `a las`. */
  readonly before: readonly string[];
  /** Words before an hour that are said of nothing else: `klockan`, `kello`. */
  readonly clock: readonly string[];
  /** Articles before an hour, which need more to show that it is one: `las`. */
  readonly articles: readonly string[];
  /** Words after it: `o'clock`, `Uhr`, `en punto`. */
  readonly after: readonly string[];
  /** Marks between hours and minutes: `h`, `Uhr`, `時`. */
  readonly hourMarks: readonly string[];
  readonly minuteMarks: readonly string[];
  /** Words after an hour that move it, in minutes: `y media` → `30`, `menos cuarto` → `-15`. */
  readonly past: Words<readonly string[]>;
  /** Words before an hour that move it: `half past` → `30`, `halb` → `-30`. */
  readonly until: Words<readonly string[]>;
}

/** What makes an ordinal of a number. */
export interface OrdinalForms {
  /** What follows digits: `st`, `º`, `e`. */
  readonly suffixes: readonly string[];
  /** What precedes them: `第`, `№`. */
  readonly prefixes: readonly string[];
  /** True where a full stop after digits makes an ordinal: `19. Jahrhundert`. */
  readonly fullStop: boolean;
  /** True where the last word alone makes an ordinal, `twenty-first`; where not, `diez segundos` are ten seconds. */
  readonly lastWordAlone: boolean;
  /** Words for first that end no larger number: `les vingt premiers` are twenty, for the 21st is `vingt et unième`. */
  readonly firstAlone: readonly string[];
}

/** Words for centuries, and for the eras that count from Christ. */
export interface CenturyWords {
  readonly words: readonly string[];
  /** Names of centuries by number, case-sensitive: `19` → `Ottocento`. */
  readonly named: Words<readonly string[]>;
  /** Marks for years before Christ, and after. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** What makes a decade of a number: `1990s`, `los años 90`. */
export interface DecadeWords {
  /** Endings straight after the digits: `s`, `er`, `年代`. */
  readonly suffixes: readonly string[];
  /** Words before: `los años`, `década de`, `anni`. */
  readonly before: readonly string[];
  /** Words after: `Jahre`. */
  readonly after: readonly string[];
  /** Words that are a decade by themselves: `90` → `nineties`. */
  readonly words: Words<readonly string[]>;
  /**
   * How words begin that are written onto a round year and make its decade of it, or of a hundred its century:
   * `tal` of `1990-talet` and `1800-talshus`.
   */
  readonly onto: readonly string[];
}

/** What joins two numbers to a range. */
export interface RangeWords {
  /** Pairs of opening word and joint: `["between", "and"]`, `["de", "a"]`. */
  readonly pairs: readonly (readonly [string, string])[];
  /** Pairs of joint and closing word: `["ve", "arasında"]`. */
  readonly closed: readonly (readonly [string, string])[];
  /** Joints that need no opening word between digits: `to`, `a`, `bis`. */
  readonly joints: readonly string[];
}

/** Marks of the written language, and words whose repetition is no mistake. */
export interface Punctuation {
  /** Pairs of opening and closing marks, the primary first. */
  readonly quotes: readonly (readonly [string, string])[];
  /** True where questions and exclamations open with `¿` and `¡`. */
  readonly inverted: boolean;
  /** Marks that end a question; empty where a question is marked in another way, and may not be judged. */
  readonly question: string;
  /** Endings that make a question of a sentence without a mark: `か` before `。`. */
  readonly questionEndings: readonly string[];
  /** Whether a mark ends a sentence. */
  readonly stops: boolean;
  /** Words that grammar lets stand twice in a row: `had had`, `nous nous`, `die die`. */
  readonly doublets: readonly string[];
  /** Whether any word may: for a plural, for emphasis, as in Turkish `yavaş yavaş`. */
  readonly reduplicates: boolean;
}
