import { checkPair } from "../../src/index.ts";
import type { Finding } from "../../src/model/finding.ts";
import type { LineRange, Mutated, MutationClass } from "./mutation.ts";
import type { RawPair } from "./read-pairs.ts";

/** A finding as near as this to the defect, in lines, is at its place. */
export const NEAR = 2;

/** What the check made of one seeded defect. */
export interface Judgement {
  readonly mutation: MutationClass;
  readonly pair: RawPair;
  readonly seed: number;
  readonly mutated: Mutated;
  /** Findings that were not there before the defect was, of a severity that counts for its class. */
  readonly fresh: readonly Finding[];
  /** A fresh finding is at the place. */
  readonly found: boolean;
  /** A fresh finding of an expected rule is at the place. */
  readonly rightly: boolean;
  /** Lines from the defect to the nearest fresh finding; null where there is none or it names no place. */
  readonly distance: number | null;
  /** What the check threw; null where it did not. */
  readonly crash: string | null;
}

/** What the check finds on a pair. */
export function findingsOf({ source, target }: RawPair): readonly Finding[] {
  return checkPair({ source, target }).findings;
}

/** Checks a pair with a defect in its target against the findings without it. */
export function judgeMutation(
  mutation: MutationClass,
  pair: RawPair,
  seed: number,
  mutated: Mutated,
  before: readonly Finding[],
): Judgement {
  const { findings, crash } = attempt({
    ...pair,
    target: { ...pair.target, text: mutated.text },
  });
  const fresh = (findings === null ? [] : newFindings(before, findings)).filter(({ severity }) =>
    counts(severity, mutation),
  );
  const near = fresh.filter(
    (finding) => (distanceOf(finding, mutated.touched) ?? Infinity) <= NEAR,
  );
  const distances = fresh.flatMap((finding) => distanceOf(finding, mutated.touched) ?? []);
  return {
    mutation,
    pair,
    seed,
    mutated,
    fresh,
    found: near.length > 0,
    rightly: near.some(({ rule }) => mutation.expected.includes(rule)),
    distance: distances.length === 0 ? null : Math.min(...distances),
    crash,
  };
}

/** A check that throws is a defect of the check; the others still run. */
function attempt(pair: RawPair): {
  readonly findings: readonly Finding[] | null;
  readonly crash: string | null;
} {
  try {
    return { findings: findingsOf(pair), crash: null };
  } catch (error) {
    return {
      findings: null,
      crash: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}

function counts(severity: Finding["severity"], { least }: MutationClass): boolean {
  return severity !== "info" || least === "info";
}

/**
 * The findings that came with a change of the target, which leaves the places in the source as they were. A finding
 * was there before when it says the same of the same place of the source, or else the same at all, or else gives
 * the same message of the same place: a length that is told anew is no new finding.
 */
export function newFindings(
  before: readonly Finding[],
  after: readonly Finding[],
): readonly Finding[] {
  const saying = ({ rule, messageId, data }: Finding) => JSON.stringify([rule, messageId, data]);
  const standing = ({ rule, messageId, source }: Finding) =>
    JSON.stringify([rule, messageId, source?.start.offset ?? null]);
  const both = (finding: Finding) => saying(finding) + standing(finding);
  let gone = before;
  let fresh = after;
  for (const keyOf of [both, saying, standing]) {
    const left = without(gone, fresh, keyOf);
    fresh = without(fresh, gone, keyOf);
    gone = left;
  }
  return fresh;
}

/** What is left of some findings when for each of the others one with the same key is struck out. */
function without(
  findings: readonly Finding[],
  others: readonly Finding[],
  keyOf: (finding: Finding) => string,
): readonly Finding[] {
  const left = new Map<string, number>();
  for (const other of others) left.set(keyOf(other), (left.get(keyOf(other)) ?? 0) + 1);
  return findings.filter((finding) => {
    const count = left.get(keyOf(finding)) ?? 0;
    if (count > 0) left.set(keyOf(finding), count - 1);
    return count === 0;
  });
}

/** Lines from a defect to the line where a finding begins; 0 inside the defect; null without a place. */
export function distanceOf({ target }: Finding, touched: readonly LineRange[]): number | null {
  if (target === null || touched.length === 0) return null;
  const { line } = target.start;
  return Math.min(...touched.map(({ first, last }) => Math.max(0, first - line, line - last)));
}
