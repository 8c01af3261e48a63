import type { Relation } from "./alignment.ts";
import type { Side } from "./both.ts";
import type { Counts, Finding } from "./finding.ts";
import type { BlockKind, Page } from "./page/document.ts";
import type { Place } from "./page/place.ts";
import type { SentencePair } from "./page/sentence.ts";

/** The alignment tree as plain data: what a report, a cache or another program can hold. */
export interface AlignmentEntry {
  readonly relation: Relation;
  readonly kind: "section" | BlockKind;
  /** 0 to 1. */
  readonly confidence: number;
  /** Several only where a block was split or merged; empty where it stands on the other side alone. */
  readonly source: readonly AlignedNode[];
  readonly target: readonly AlignedNode[];
  /** Where the source side stands, or where it belongs when `source` is empty. */
  readonly sourcePlace: Place;
  readonly targetPlace: Place;
  readonly children: readonly AlignmentEntry[];
}

/** A section or a block of one of the two pages, as a report names it. */
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
  /** Languages of the two without a prepared profile: of their words, only what Intl knows was read. */
  readonly unprepared: readonly string[];
  /** Rules that ran, sorted, each with the highest severity that it could give. */
  readonly rules: Readonly<Record<string, string>>;
  readonly engine: string;
}

/** The outcome for one pair. */
export interface CheckResult {
  readonly alignment: AlignmentEntry;
  /** Sorted by target place, then source place, then rule. */
  readonly findings: readonly Finding[];
  readonly counts: Counts;
  /** How many findings comments on the pages silence, which are not counted; left out where none does. */
  readonly suppressed?: number;
  readonly signature: Signature;
  /** Sentences inside matched blocks, in page order; only where they were asked for. */
  readonly sentences?: readonly SentencePair[];
}

/** The outcome for one pair without the findings that a baseline knows. */
export interface SiftedResult extends CheckResult {
  /** How many findings the baseline knew; left out where there is none. */
  readonly known?: number;
}

/** One pair of a report, with the texts to quote from. */
export interface PairReport extends SiftedResult {
  readonly source: Page;
  readonly target: Page;
}

/** What can stand where a page was looked for, and is none. A link is not followed; a dangling one leads nowhere. */
export const STAND_INS = ["link", "dangling-link", "folder", "other"] as const;
export type StandIn = (typeof STAND_INS)[number];

/** A page that has no counterpart. */
export interface UnpairedPage {
  readonly path: string;
  readonly language: string;
  /** What it is where the other page is missing: a source page without a translation, or the reverse. */
  readonly role: Side;
  /** The language in which it is missing. */
  readonly missing: string;
  /** Where it was looked for first. */
  readonly expected: string;
  /** What stands there. */
  readonly standIn?: StandIn;
}

/** A page or a pair that could not be checked. */
export interface Failure {
  readonly path: string;
  readonly line: number | null;
  readonly column: number | null;
  readonly message: string;
}

/** What a run lets pass without failing. */
export interface PassTerms {
  /** Null: any number. */
  readonly maxWarnings: number | null;
  /** Whether a page without a counterpart fails the run. */
  readonly failOnUnpaired: boolean;
}

/** The part of a check that one of several runs took; `index` counts from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** What closes a report, once every pair has passed. */
export interface RunSummary {
  readonly version: string;
  /** Which part of the pairs the run was given, where several shared the work. */
  readonly shard?: Shard;
  readonly pairs: number;
  /** How many pairs there are, those that the run was not asked to check included. */
  readonly pairsFound: number;
  readonly pairsWithFindings: number;
  readonly unpaired: readonly UnpairedPage[];
  readonly failures: readonly Failure[];
  readonly counts: Counts;
  /** How many findings a baseline knew, which are not counted. */
  readonly known: number;
  /** How many findings comments on the pages silence, which are not counted either. */
  readonly suppressed: number;
  readonly terms: PassTerms;
}

/** Everything of a run at once. */
export interface Report {
  readonly pairs: readonly PairReport[];
  readonly summary: RunSummary;
}
