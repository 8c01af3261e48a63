import type { Place } from "./page/place.ts";

/** From most to least severe. */
export const SEVERITIES = ["error", "warning", "info"] as const;

/**
 * error: readers are told something different, or the page breaks. warning: an editor would want to see it.
 * info: a matter of style.
 */
export type Severity = (typeof SEVERITIES)[number];

/** The values in a message, by name. Plain JSON. */
export type FindingData = Readonly<Record<string, string | number | boolean | null>>;

/** A difference between a page and its translation, or a defect of one of them. */
export interface Finding {
  readonly rule: string;
  /** ID of the message within the rule. */
  readonly messageId: string;
  readonly data: FindingData;
  readonly severity: Severity;
  /** The message in the interface language. */
  readonly message: string;
  /** Where it is, or where it belongs if it is missing there; null if the finding is only about the other page. */
  readonly source: Place | null;
  readonly target: Place | null;
  readonly fix?: Fix;
}

/** An edit of the target page: `text` replaces what is between the offsets `start` and `end`. */
export interface Fix {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The number of findings of each severity. */
export type Counts = Readonly<Record<Severity, number>>;

/** Counts findings by severity. */
export function countFindings(findings: readonly Finding[]): Counts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const finding of findings) counts[finding.severity]++;
  return counts;
}
