import type { Relation } from "./alignment.ts";
import type { Side } from "./both.ts";
import type { Counts, Finding } from "./finding.ts";
import type { BlockKind, Page } from "./page/document.ts";
import type { Place } from "./page/place.ts";
import type { SentencePair } from "./page/sentence.ts";

/** The alignment tree as plain data, for a report, a cache or another program. */
export interface AlignmentEntry {
  readonly relation: Relation;
  readonly kind: "section" | BlockKind;
  /** 0 to 1. */
  readonly confidence: number;
  /** Several only if a block was split or merged; empty if it is only on the other side. */
  readonly source: readonly AlignedNode[];
  readonly target: readonly AlignedNode[];
  /** Where the source side is, or where it belongs if `source` is empty. */
  readonly sourcePlace: Place;
  readonly targetPlace: Place;
  readonly children: readonly AlignmentEntry[];
}

/** A section or block of one of the two pages, as a report names it. */
export interface AlignedNode {
  /** The heading's text for a section (empty for section 0), else the first words of the block. */
  readonly label: string;
  readonly place: Place;
}

/** What makes a result reproducible. */
export interface Signature {
  readonly tool: "cotejo";
  readonly version: string;
  /** Source and target language tags. */
  readonly languages: readonly [string, string];
  /** Those of the two languages without a prepared profile, of which only what Intl knows was used. */
  readonly unprepared: readonly string[];
  /** Rules that ran, sorted, each with the highest severity that it can report. */
  readonly rules: Readonly<Record<string, string>>;
  readonly engine: string;
}

/** The outcome for one pair. */
export interface CheckResult {
  readonly alignment: AlignmentEntry;
  /** Sorted by target place, then source place, then rule. */
  readonly findings: readonly Finding[];
  readonly counts: Counts;
  /** The number of findings that comments on the pages silence, which are not counted; absent if there are none. */
  readonly suppressed?: number;
  readonly signature: Signature;
  /** Sentences inside matched blocks, in page order; only if requested. */
  readonly sentences?: readonly SentencePair[];
}

/** The outcome for one pair without the findings listed in a baseline. */
export interface SiftedResult extends CheckResult {
  /** The number of findings that the baseline left out; absent if there are none. */
  readonly known?: number;
}

/** One pair of a report, with the texts to quote from. */
export interface PairReport extends SiftedResult {
  readonly source: Page;
  readonly target: Page;
}

/** What can be in the place of an expected page. A link is not followed; a dangling one is broken. */
export const STAND_INS = ["link", "dangling-link", "folder", "other"] as const;
export type StandIn = (typeof STAND_INS)[number];

/** A page without a counterpart. */
export interface UnpairedPage {
  readonly path: string;
  readonly language: string;
  /** The role of the page: a source page without a translation, or the reverse. */
  readonly role: Side;
  /** The language of the missing page. */
  readonly missing: string;
  /** Where the missing page was expected first. */
  readonly expected: string;
  /** What is there instead. */
  readonly standIn?: StandIn;
}

/** A page or a pair that could not be checked. */
export interface Failure {
  readonly path: string;
  readonly line: number | null;
  readonly column: number | null;
  readonly message: string;
}

/** The limits within which a run passes. */
export interface PassTerms {
  /** Null: unlimited. */
  readonly maxWarnings: number | null;
  /** Whether a page without a counterpart fails the run. */
  readonly failOnUnpaired: boolean;
}

/** The part of a check that one of several runs took; `index` counts from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** The end of a report, after all pairs. */
export interface RunSummary {
  readonly version: string;
  /** The part of the pairs that the run checked, if several runs shared the work. */
  readonly shard?: Shard;
  readonly pairs: number;
  /** The number of pairs, including those that the run did not select. */
  readonly pairsFound: number;
  readonly pairsWithFindings: number;
  readonly unpaired: readonly UnpairedPage[];
  readonly failures: readonly Failure[];
  readonly counts: Counts;
  /** The number of findings that a baseline left out, which are not counted. */
  readonly known: number;
  /** The number of findings that comments on the pages silence, which are not counted either. */
  readonly suppressed: number;
  readonly terms: PassTerms;
}

/** The complete result of a run. */
export interface Report {
  readonly pairs: readonly PairReport[];
  readonly summary: RunSummary;
}
