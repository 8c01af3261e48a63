import type { LabelWords } from "../../model/language/label-words.ts";
import type { Frames, Limits, Negation, Opposites } from "../../model/language/opposites.ts";
import type {
  CenturyWords,
  DateWords,
  DecadeWords,
  LanguageProfile,
  Numerals,
  OrdinalForms,
  TimeWords,
  Writing,
} from "../profile.ts";

/**
 * Knowledge of a language that CLDR lacks or that differs from actual usage. Each part is added to what CLDR
 * and `Intl` have; omitted parts are empty.
 */
export interface OwnKnowledge {
  /** CLDR locale whose spell-out rules apply, if CLDR has none under the language's own tag. */
  readonly speller?: string;
  readonly writing?: Partial<Writing>;
  /** A letter that means `and` and is prefixed to the next word. */
  readonly proclitic?: string;
  /** Letters that are prepositions and are prefixed to the next word: `ب` in `بثلاثة`. */
  readonly prepositions?: readonly string[];
  /** Codes as in `LanguageProfile.numberWords`. */
  readonly numberWords?: Readonly<Record<string, string>>;
  /** Entries of CLDR and `Intl` that would be misread; dropped from every role. */
  readonly not?: readonly string[];
  readonly dates?: Partial<DateWords>;
  readonly times?: Partial<TimeWords>;
  readonly ordinals?: Partial<OrdinalForms>;
  readonly centuries?: Partial<CenturyWords>;
  readonly decades?: Partial<DecadeWords>;
  readonly suffixes?: LanguageProfile["suffixes"];
  readonly vague?: LanguageProfile["vague"];
  readonly yearPairs?: boolean;
  readonly units?: LanguageProfile["units"];
  readonly currencies?: LanguageProfile["currencies"];
  readonly fractions?: LanguageProfile["fractions"];
  readonly addedFractions?: LanguageProfile["addedFractions"];
  readonly multiples?: LanguageProfile["multiples"];
  readonly frequencies?: LanguageProfile["frequencies"];
  readonly looseFrequencies?: LanguageProfile["looseFrequencies"];
  readonly timesWords?: readonly string[];
  readonly inverseWords?: readonly string[];
  readonly collectives?: LanguageProfile["collectives"];
  readonly ratioWords?: readonly string[];
  readonly byWords?: readonly string[];
  readonly countedWords?: LanguageProfile["countedWords"];
  readonly fortnights?: readonly string[];
  readonly nones?: readonly string[];
  readonly belowZero?: readonly string[];
  readonly ranges?: Partial<LanguageProfile["ranges"]>;
  readonly articles?: readonly string[];
  readonly ones?: readonly string[];
  readonly fractionOver?: readonly string[];
  readonly conjunctions?: readonly string[];
  readonly ofWords?: readonly string[];
  readonly idioms?: readonly string[];
  readonly weakWords?: readonly string[];
  readonly partWords?: readonly string[];
  readonly versionWords?: readonly string[];
  readonly counters?: readonly string[];
  readonly yearWords?: readonly string[];
  readonly punctuation?: Partial<LanguageProfile["punctuation"]>;
  readonly abbreviations?: readonly string[];
  readonly lengthRatio?: number;
  readonly functionWords?: readonly string[];
  readonly joiningWords?: readonly string[];
  readonly disjunctions?: readonly string[];
  readonly labelWords?: LabelWords;
  readonly boxTitles?: readonly string[];
  readonly ownNames?: Readonly<Record<string, readonly string[]>>;
  readonly relativeYears?: readonly string[];
  /**
   * The words of each sense: dictionary forms and irregular stems. Senses have the
   * same numbers in every language.
   */
  readonly senses?: readonly (readonly string[])[];
  readonly sharedWords?: readonly string[];
  readonly grammarWords?: readonly string[];
  /** For each kind of mutually exclusive things, the senses that name them. */
  readonly kinds?: readonly (readonly number[])[];
  readonly opposites?: Opposites;
  readonly negation?: Negation;
  readonly limits?: Limits;
  readonly frames?: Frames;
  /** Regions that differ from the base, by full tag; omitted parts are read from `Intl`. */
  readonly regions?: Readonly<Record<string, RegionKnowledge>>;
}

/** What differs in a region; each part, in the format of the profile, replaces that of the base. */
export interface RegionKnowledge {
  readonly numerals?: Partial<Numerals>;
  /** CLDR locale whose spell-out rules the region uses, if it has its own. */
  readonly speller?: string;
  readonly numberWords?: Readonly<Record<string, string>>;
  readonly suffixes?: LanguageProfile["suffixes"];
  readonly currencies?: LanguageProfile["currencies"];
  readonly punctuation?: Partial<LanguageProfile["punctuation"]>;
}

/** A stem with each ending: `Freitag` with `abend` and `nacht`. */
export function withEndings(stem: string, endings: readonly string[]): readonly string[] {
  return endings.map((ending) => `${stem}${ending}`);
}

/** Words with their genitive in `-s`, as in Germanic languages: `mil`, `mils`. */
export function withGenitives(forms: readonly string[]): readonly string[] {
  return forms.flatMap((form) => (form.endsWith("s") ? [form] : [form, `${form}s`]));
}

/** Splits a string of words at spaces; an underscore represents a space inside a phrase. */
export function words(text: string): readonly string[] {
  return text
    .split(/\s+/)
    .filter((word) => word !== "")
    .map((word) => word.replaceAll("_", " "));
}

/** All pairs of words from two lists: `setna część`, `setną część`. */
export function pairsOf(first: string, second: string): readonly string[] {
  return words(first).flatMap((one) => words(second).map((other) => `${one} ${other}`));
}

/** Each word of several groups in every frame, in place of `*`: `a * later`, `year` → `a year later`. */
export function inFrames(
  frames: readonly string[],
  groups: Readonly<Record<string, string>>,
): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    Object.entries(groups).map(([name, group]) => [
      name,
      words(group).flatMap((word) => frames.map((frame) => frame.replace("*", word))),
    ]),
  );
}

/** Endings, such as pronouns or tenses, that words with a given ending may take: `-r` → `-rse`, `-rá`. */
export interface Forms {
  readonly onto: RegExp;
  /** The letters that are dropped before them: the `e` of `aprire`, `aprirlo`. */
  readonly without: string;
  readonly endings: readonly string[];
}

/** Adds the forms of every matching word: `abrir` → `abrirse`, `abrirlo`, `abrirá`. */
export function withForms(opposites: Opposites, { onto, without, endings }: Forms): Opposites {
  const formsOf = (phrase: string) => {
    const stem = phrase.slice(0, phrase.length - without.length);
    return onto.test(phrase) ? [phrase, ...withEndings(stem, endings)] : [phrase];
  };
  const mapped = <T, U>(record: Readonly<Record<string, T>>, change: (value: T) => U) =>
    Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
  return mapped(opposites, (poles) => mapped(poles, (phrases) => phrases.flatMap(formsOf)));
}
