import { createHash } from "node:crypto";
import { countFindings, type Finding } from "../model/finding.ts";
import { countOne } from "../model/lookup/count-one.ts";
import { isTable } from "../model/lookup/is-table.ts";
import type { Place } from "../model/page/place.ts";
import type { PairReport } from "../model/report.ts";
import { compareTexts } from "../model/text/letters/compare-texts.ts";
import { shorten } from "./explain-issue.ts";
import { Blocked, type Expected, type KeyPath } from "./obstacle.ts";
import { parseJson } from "./parse-json.ts";

/**
 * Known findings: the count of each fingerprint, by target page. Paths are relative to the project's root.
 */
export type Baseline = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** A pair without its known findings. */
export interface Sifted {
  readonly report: PairReport;
  /** The number of known findings of this page that no longer occur. */
  readonly stale: number;
}

/**
 * The identity of a finding regardless of its position: its rule, message and data, and the text of the lines
 * it points at. Line numbers are left out, so that lines added elsewhere do not make it new.
 */
function fingerprintFinding(finding: Finding, report: PairReport): string {
  const { rule, messageId, data, source, target } = finding;
  const parts = [
    rule,
    messageId,
    Object.entries(data).sort(([a], [b]) => compareTexts(a, b)),
    lineOf(source, report.source.text),
    lineOf(target, report.target.text),
  ];
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 16);
}

/** Counts the findings of a pair by fingerprint. */
export function countFingerprints(report: PairReport): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const finding of report.findings) {
    const fingerprint = fingerprintFinding(finding, report);
    countOne(counts, fingerprint);
  }
  return counts;
}

/** Removes known findings from a pair's report, each fingerprint as often as it is known. */
export function siftKnown(
  report: PairReport,
  known: ReadonlyMap<string, number> | undefined,
): Sifted {
  if (known === undefined || known.size === 0) return { report, stale: 0 };
  const left = new Map(known);
  const findings = report.findings.filter((finding) => {
    const fingerprint = fingerprintFinding(finding, report);
    const count = left.get(fingerprint) ?? 0;
    if (count > 0) left.set(fingerprint, count - 1);
    return count === 0;
  });
  const stale = [...left.values()].reduce((sum, count) => sum + count, 0);
  const hidden = report.findings.length - findings.length;
  const counts = countFindings(findings);
  return {
    report: { ...report, findings, counts, ...(hidden > 0 && { known: hidden }) },
    stale,
  };
}

const FORMAT = 1;

/** Parses a baseline file. Throws Blocked, with `shown` as its name, if it is invalid. */
export function parseBaseline(text: string, shown: string): Baseline {
  const refuse = (keys: KeyPath, value: unknown, expected: Expected): Blocked => {
    const wrong = { keys, found: shorten(value), expected: [expected] };
    return new Blocked({ obstacle: "baseline-invalid", path: shown, wrong });
  };
  const tableAt = (keys: KeyPath, value: unknown): Readonly<Record<string, unknown>> => {
    if (isTable(value)) return value;
    throw refuse(keys, value, { is: "type", type: "mapping" });
  };
  const read = parseJson(text);
  if (!("value" in read)) throw new Blocked({ obstacle: "baseline-json", path: shown, ...read });
  const content = read.value;
  const { cotejoBaseline: format, pages } = isTable(content) ? content : {};
  if (format !== FORMAT) {
    throw refuse(["cotejoBaseline"], format, { is: "one-of", values: [String(FORMAT)] });
  }
  const countAt = (keys: KeyPath, value: unknown): number => {
    if (Number.isSafeInteger(value) && typeof value === "number" && value > 0) return value;
    throw refuse(keys, value, { is: "form", form: "positive" });
  };
  return new Map(
    Object.entries(tableAt(["pages"], pages)).map(([page, marks]) => {
      const counts = Object.entries(tableAt(["pages", page], marks));
      return [
        page,
        new Map(counts.map(([mark, count]) => [mark, countAt(["pages", page, mark], count)])),
      ];
    }),
  );
}

/** The text of a baseline file, which is deterministic. */
export function printBaseline(baseline: Baseline): string {
  const pages = sortedTable(baseline, (counts) => sortedTable(counts, (count) => count));
  return `${JSON.stringify({ cotejoBaseline: FORMAT, pages }, null, 2)}\n`;
}

/** The number of findings in a baseline. */
export function sizeOfBaseline(baseline: Baseline): number {
  let size = 0;
  for (const counts of baseline.values()) for (const count of counts.values()) size += count;
  return size;
}

function sortedTable<T, U>(
  map: ReadonlyMap<string, T>,
  print: (value: T) => U,
): Readonly<Record<string, U>> {
  const entries = [...map].sort(([a], [b]) => compareTexts(a, b));
  return Object.fromEntries(entries.map(([key, value]) => [key, print(value)]));
}

/** The first line that a place touches; "" for an empty place, which marks where something is missing. */
function lineOf(place: Place | null, text: string): string {
  if (place === null || place.start.offset === place.end.offset) return "";
  const start = text.lastIndexOf("\n", place.start.offset - 1) + 1;
  const feed = text.indexOf("\n", place.start.offset);
  return text
    .slice(start, feed < 0 ? text.length : feed)
    .trim()
    .replace(/\s+/g, " ");
}
