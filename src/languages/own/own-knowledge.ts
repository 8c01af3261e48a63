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
 * What we know of a language that CLDR lacks or that pages write otherwise. Each part is added to what
 * CLDR and `Intl` tell; what is left out is empty.
 */
export interface OwnKnowledge {
  /** CLDR locale whose spell-out rules the language follows, where CLDR has none under its own tag. */
  readonly speller?: string;
  readonly writing?: Partial<Writing>;
  /** A letter that means `and` and is written onto the next word. */
  readonly proclitic?: string;
  /** Letters that are a preposition and are written onto the next word: `ب` in `بثلاثة`. */
  readonly prepositions?: readonly string[];
  /** Codes as in `LanguageProfile.numberWords`. */
  readonly numberWords?: Readonly<Record<string, string>>;
  /** What CLDR and `Intl` list and readers would take for something else: dropped under every role. */
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
  /** The words of each sense, dictionary forms and stems that change; the senses are numbered alike in every language. */
  readonly senses?: readonly (readonly string[])[];
  readonly sharedWords?: readonly string[];
  readonly grammarWords?: readonly string[];
  /** Senses of things that exclude each other, a list for each kind of things. */
  readonly kinds?: readonly (readonly number[])[];
  readonly opposites?: Opposites;
  readonly negation?: Negation;
  readonly limits?: Limits;
  readonly frames?: Frames;
  /** Regions that write otherwise than the base, by full tag; what is left out is read from `Intl`. */
  readonly regions?: Readonly<Record<string, RegionKnowledge>>;
}

/** What a region writes otherwise than its language: each part as in the profile, in place of the base's. */
export interface RegionKnowledge {
  readonly numerals?: Partial<Numerals>;
  /** CLDR locale whose spell-out rules the region follows, where it has its own. */
  readonly speller?: string;
  readonly numberWords?: Readonly<Record<string, string>>;
  readonly suffixes?: LanguageProfile["suffixes"];
  readonly currencies?: LanguageProfile["currencies"];
  readonly punctuation?: Partial<LanguageProfile["punctuation"]>;
}

/** Every word with every ending: `Freitag` with `abend` and `nacht`. */
export function withEndings(stem: string, endings: readonly string[]): readonly string[] {
  return endings.map((ending) => `${stem}${ending}`);
}

/** Words with their genitive in `-s`, as Germanic neighbours write it: `mil`, `mils`. */
export function withGenitives(forms: readonly string[]): readonly string[] {
  return forms.flatMap((form) => (form.endsWith("s") ? [form] : [form, `${form}s`]));
}

/** Words in one string, separated by spaces; an underscore stands for a space inside a phrase. */
export function words(text: string): readonly string[] {
  return text
    .split(/\s+/)
    .filter((word) => word !== "")
    .map((word) => word.replaceAll("_", " "));
}

/** Each of several words before each of others: `setna część`, `setną część`. */
export function pairsOf(first: string, second: string): readonly string[] {
  return words(first).flatMap((one) => words(second).map((other) => `${one} ${other}`));
}

/** Each of several groups of words in every frame, `*` standing for the word: `a * later`, `year` → `a year later`. */
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

/** What a language makes of words of one ending, pronouns or tenses written onto them: `-r` → `-rse`, `-rá`. */
export interface Forms {
  readonly onto: RegExp;
  /** What of the word is left out before them: the `e` of `aprire`, `aprirlo`. */
  readonly without: string;
  readonly endings: readonly string[];
}

/** Adds the forms of every word that ends so: `abrir` → `abrirse`, `abrirlo`, `abrirá`. */
export function withForms(opposites: Opposites, { onto, without, endings }: Forms): Opposites {
  const formsOf = (phrase: string) => {
    const stem = phrase.slice(0, phrase.length - without.length);
    return onto.test(phrase) ? [phrase, ...withEndings(stem, endings)] : [phrase];
  };
  const mapped = <T, U>(record: Readonly<Record<string, T>>, change: (value: T) => U) =>
    Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
  return mapped(opposites, (poles) => mapped(poles, (phrases) => phrases.flatMap(formsOf)));
}
