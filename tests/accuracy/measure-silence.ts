import type { Counts, Finding } from "../../src/model/finding.ts";
import { countFindings } from "../../src/model/finding.ts";
import { findingsOf } from "./judge-mutation.ts";
import type { RawPair } from "./read-pairs.ts";

/** A pair with all that the check says of it. */
export interface CheckedPair {
  readonly pair: RawPair;
  readonly findings: readonly Finding[];
}

/** How much the check says of a set. */
export interface Noise {
  readonly set: string;
  readonly pairs: number;
  /** Of the source pages, cut at white space. */
  readonly words: number;
  readonly counts: Counts;
}

/** How often a message was given, by set. */
export interface MessageNoise {
  readonly message: string;
  readonly severity: Finding["severity"];
  readonly total: number;
  readonly bySet: ReadonlyMap<string, number>;
}

/** Checks every pair. */
export function checkPairs(pairs: readonly RawPair[]): readonly CheckedPair[] {
  return pairs.map((pair) => ({ pair, findings: findingsOf(pair) }));
}

/** Counts the findings of every set, in the order of the sets. */
export function measureSets(checked: readonly CheckedPair[]): readonly Noise[] {
  const sets = [...new Set(checked.map(({ pair }) => pair.set))];
  return sets.map((set) => {
    const own = checked.filter(({ pair }) => pair.set === set);
    return {
      set,
      pairs: own.length,
      words: own.reduce((sum, { pair }) => sum + wordsIn(pair.source.text), 0),
      counts: countFindings(own.flatMap(({ findings }) => findings)),
    };
  });
}

/** Counts the findings of every message, errors first, then by how many there are. */
export function measureMessages(checked: readonly CheckedPair[]): readonly MessageNoise[] {
  const messages = new Map<string, { severity: Finding["severity"]; sets: string[] }>();
  for (const { pair, findings } of checked) {
    for (const { rule, messageId, severity } of findings) {
      const message = `${rule}/${messageId}`;
      const entry = messages.get(message) ?? { severity, sets: [] };
      messages.set(message, entry);
      entry.sets.push(pair.set);
    }
  }
  const rank = { error: 0, warning: 1, info: 2 };
  return [...messages]
    .map(([message, { severity, sets }]) => ({
      message,
      severity,
      total: sets.length,
      bySet: new Map(
        [...new Set(sets)].map((set) => [set, sets.filter((other) => other === set).length]),
      ),
    }))
    .sort((a, b) => rank[a.severity] - rank[b.severity] || b.total - a.total);
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => word !== "").length;
}
