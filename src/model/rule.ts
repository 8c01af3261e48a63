import type { SectionAlignment } from "./alignment.ts";
import type { Both } from "./both.ts";
import type { Difference } from "./difference.ts";
import type { Fact, FactFamily } from "./fact.ts";
import type { FindingData, Fix, Severity } from "./finding.ts";
import { replacing } from "./fix.ts";
import type { Dictionary } from "./language/dictionary.ts";
import type { Frames, Limits, Negation, Opposites } from "./language/opposites.ts";
import type { Block, Document, Page } from "./page/document.ts";
import type { Place } from "./page/place.ts";
import type { SentencePair } from "./page/sentence.ts";
import type { RuleOptions, WholeConfig } from "./settings/config.ts";
import type { OptionKind } from "./settings/rule-option.ts";
import type { ProsePair } from "./text/aligned/aligned-prose.ts";
import type { KnownWord } from "./text/wording/known-words.ts";

/** The conventions of a language that rules need to know. */
export interface WritingTraits {
  /** BCP 47 tag. */
  readonly language: string;
  /** Pairs of quotation marks in use, primary first. */
  readonly quotes: readonly (readonly [open: string, close: string])[];
  /** Questions and exclamations open with `¿` and `¡`. */
  readonly invertedMarks: boolean;
  /** Marks that end a question; empty if questions are marked differently. */
  readonly questionMarks: string;
  /** Endings of a question without a question mark. */
  readonly questionEndings: readonly string[];
  /** Whether a mark ends a sentence, so that sentences can be counted. */
  readonly stops: boolean;
  /** Lower-cased frequent words that distinguish the language from others: articles, prepositions, pronouns. */
  readonly functionWords: ReadonlySet<string>;
  /** These and all other known function words, lower-cased: such a word is not evidence of another language. */
  readonly grammar: ReadonlySet<string>;
  /** Lower-cased words that connect sentences, such as `and` or `but`; empty if not collected. */
  readonly joiningWords: ReadonlySet<string>;
  /** Lower-cased words for `or` and `nor`; empty if not collected. */
  readonly disjunctions: ReadonlySet<string>;
  /** Separators between the whole and the fraction of a number, and between its groups of digits. */
  readonly decimal: string;
  readonly group: string;
  /** Median ratio of the length of a text to that of the same text in English, in characters. */
  readonly lengthRatio: number;
  /** Lower-cased words that may be repeated. */
  readonly doublets: ReadonlySet<string>;
  /** Whether grammar repeats short words of any kind, except those of `functionWords`. */
  readonly reduplicates: boolean;
  /** Words for things in table headers, tabs and titles, as in `LabelWords`. */
  readonly labelWords: {
    readonly plain: ReadonlySet<string>;
    readonly opening: ReadonlySet<string>;
  };
  /** Folded titles that site generators give to boxes automatically. */
  readonly boxTitles: ReadonlySet<string>;
  /** Its own words for names that other languages keep unchanged. */
  readonly ownNames: Readonly<Record<string, readonly string[] | undefined>>;
  readonly dictionary: Dictionary;
  /** Lower-cased words with the same meaning in another prepared language. */
  readonly sharedWords: ReadonlySet<string>;
  readonly opposites: Opposites;
  readonly negation: Negation;
  readonly limits: Limits;
  readonly frames: Frames;
}

/** Severity of a message by preset. */
export interface MessageSeverity {
  readonly recommended: Severity | "off";
  readonly strict: Severity | "off";
}

/** What a rule says about a pair: IDs and data, without texts. */
export interface Judgement {
  readonly messageId: string;
  readonly data: FindingData;
  readonly source: Place | null;
  readonly target: Place | null;
  readonly fix?: Fix;
}

/** A word of a block. */
export interface BlockWord extends KnownWord {
  /** Words of values have their own rules: `three years earlier` may be `2016`. */
  readonly isOfValue: boolean;
}

/** Everything that rules can use. */
export interface RuleContext {
  readonly source: Document;
  readonly target: Document;
  readonly alignment: SectionAlignment;
  /** The differences between the facts of a family. */
  readonly differences: (family: FactFamily) => readonly Difference[];
  /** The facts of the block itself, on the given page. */
  readonly factsOf: {
    readonly source: (block: Block) => readonly Fact[];
    readonly target: (block: Block) => readonly Fact[];
  };
  /** The forms that a destination on a page may have on the other: destinations that share one are the same. */
  readonly readingsOf: {
    readonly source: (destination: string) => readonly string[];
    readonly target: (destination: string) => readonly string[];
  };
  /** The sentences of an aligned block, paired. */
  readonly sentencesOf: (pair: ProsePair) => readonly SentencePair[];
  /** The words of an aligned block as the dictionaries have them, looked up on request. */
  readonly wordsOf: (pair: ProsePair) => Both<() => readonly BlockWord[]>;
  readonly traits: { readonly source: WritingTraits; readonly target: WritingTraits };
  readonly config: WholeConfig;
  readonly options: RuleOptions;
}

/** The tags of the languages of both pages. */
export function languagesOf({ source, target }: Both<Document>): Both<string> {
  return { source: source.page.language, target: target.page.language };
}

/** What is known about a rule before it runs. */
export interface RuleTraits {
  readonly id: string;
  /** `structure` rules make up the preset `structure-only`. */
  readonly category: "structure" | "content" | "language" | "page";
  /** Every message the rule can give. */
  readonly messages: Readonly<Record<string, MessageSeverity>>;
  /** The options that it accepts, by name; none if absent. */
  readonly options?: Readonly<Record<string, OptionKind>>;
}

/** One thing to find. A rule is data and a pure function. */
export interface Rule extends RuleTraits {
  readonly check: (context: RuleContext) => Iterable<Judgement>;
}

/** The judgement of a difference: `data` holds what was expected and what was found. */
export function judge(
  { source, target, sourcePlace, targetPlace }: Difference,
  messageId: string,
  data: FindingData = {},
): Judgement {
  return {
    messageId,
    data: { expected: source?.surface ?? null, actual: target?.surface ?? null, ...data },
    source: sourcePlace,
    target: targetPlace,
  };
}

/**
 * As `judge`, for facts written alike in every language: a change is fixed by restoring the source's text.
 */
export function judgeVerbatim(difference: Difference, messageId: string, page: Page): Judgement {
  const { source, target, targetPlace } = difference;
  const judgement = judge(difference, messageId);
  if (source === null || target === null) return judgement;
  return { ...judgement, ...replacing(page, targetPlace, target.surface, source.surface) };
}
