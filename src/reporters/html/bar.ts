import type { Element } from "hast";
import { s } from "hastscript";
import type { Relation } from "../../model/alignment.ts";
import { SEVERITIES, type Severity } from "../../model/finding.ts";

/** A row of a page, as shown in its bar. */
export interface BarRow {
  readonly relation: Relation;
  /** The worst severity of the row's findings, or null. */
  readonly severity: Severity | null;
}

/** The number of parts in a bar, regardless of the length of the page. */
const BINS = 60;
/** The row with the highest weight represents its part of the bar. */
const WEIGHT: Readonly<Record<Relation, number>> = {
  "source-only": 5,
  "target-only": 4,
  moved: 3,
  split: 2,
  merged: 2,
  matched: 1,
};

/** A stripe along the bar. */
interface Band {
  readonly y: number;
  readonly height: number;
}

const ABOVE: Band = { y: 0, height: 3 };
const BELOW: Band = { y: 4, height: 6 };

interface Bin {
  readonly relation: Relation;
  readonly severity: Severity | null;
}

/**
 * A bar that summarizes a page: the relations of its rows, and above them the findings. Decorative, since the
 * text contains the same information.
 */
export function alignmentBar(rows: readonly BarRow[]): Element {
  const bins = binsOf(rows);
  const width = 100 / Math.max(1, bins.length);
  const rect = ({ value, from, to }: Run<string>, band: Band): Element =>
    s("rect", {
      className: [value],
      x: round(from * width),
      width: round((to - from) * width),
      ...band,
    });
  return s(
    "svg",
    { className: ["bar"], viewBox: "0 0 100 10", preserveAspectRatio: "none", ariaHidden: "true" },
    [
      ...runsOf(bins, ({ relation }) => relation).map((run) => rect(run, BELOW)),
      ...runsOf(bins, ({ severity }) => severity).flatMap(({ value, ...run }) =>
        value === null ? [] : [rect({ value, ...run }, ABOVE)],
      ),
    ],
  );
}

function binsOf(rows: readonly BarRow[]): Bin[] {
  const count = Math.min(BINS, rows.length);
  return Array.from({ length: count }, (_, at) => {
    const inside = rows.slice(
      Math.floor((at * rows.length) / count),
      Math.floor(((at + 1) * rows.length) / count),
    );
    const [heaviest] = inside.toSorted((a, b) => WEIGHT[b.relation] - WEIGHT[a.relation]);
    const severities = new Set(inside.map(({ severity }) => severity));
    return {
      relation: heaviest?.relation ?? "matched",
      severity: SEVERITIES.find((severity) => severities.has(severity)) ?? null,
    };
  });
}

interface Run<V> {
  readonly value: V;
  readonly from: number;
  readonly to: number;
}

function runsOf<V>(bins: readonly Bin[], partOf: (bin: Bin) => V): Run<V>[] {
  const runs: Run<V>[] = [];
  for (const [at, bin] of bins.entries()) {
    const value = partOf(bin);
    const last = runs.at(-1);
    if (last !== undefined && last.value === value) runs[runs.length - 1] = { ...last, to: at + 1 };
    else runs.push({ value, from: at, to: at + 1 });
  }
  return runs;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
