import type { Place } from "./page/place.ts";

/** From the gravest to the lightest. */
export const SEVERITIES = ["error", "warning", "info"] as const;

/**
 * error: a reader is told something different, or the page breaks. warning: an editor would want to see it.
 * info: style.
 */
export type Severity = (typeof SEVERITIES)[number];

/** What a message needs to be worded. Plain JSON. */
export type FindingData = Readonly<Record<string, string | number | boolean | null>>;

/** A difference between a page and its translation, or a defect of one of them. */
export interface Finding {
  readonly rule: string;
  /** Names the message within the rule. */
  readonly messageId: string;
  readonly data: FindingData;
  readonly severity: Severity;
  /** The message in the interface language. */
  readonly message: string;
  /** Where it stands, or where it belongs when it is missing there; null where only the other page is meant. */
  readonly source: Place | null;
  readonly target: Place | null;
  readonly fix?: Fix;
}

/** An edit of the target page: the text from `start` to `end` (offsets) becomes `text`. */
export interface Fix {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** How many findings there are of each severity. */
export type Counts = Readonly<Record<Severity, number>>;

/** Counts findings by severity. */
export function countFindings(findings: readonly Finding[]): Counts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const finding of findings) counts[finding.severity]++;
  return counts;
}
