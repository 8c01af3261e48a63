import type { Judgement } from "./judge-mutation.ts";

/** What was found of the defects of one class, or of all. */
export interface Recall {
  readonly name: string;
  readonly applied: number;
  readonly found: number;
  /** Found, and by an expected rule. */
  readonly rightly: number;
  /** Some new finding anywhere. */
  readonly noticed: number;
  /** The check threw. */
  readonly crashed: number;
  /** All new findings. */
  readonly fresh: number;
  /** Lines to the nearest new finding, over those that name a place; null where none does. */
  readonly medianDistance: number | null;
  readonly p95Distance: number | null;
}

/** Sums up the judgements of defects. */
export function measureRecall(name: string, judgements: readonly Judgement[]): Recall {
  const count = (fits: (judgement: Judgement) => boolean) => judgements.filter(fits).length;
  const distances = judgements.flatMap(({ distance }) => distance ?? []).sort((a, b) => a - b);
  return {
    name,
    applied: judgements.length,
    found: count(({ found }) => found),
    rightly: count(({ rightly }) => rightly),
    noticed: count(({ fresh }) => fresh.length > 0),
    crashed: count(({ crash }) => crash !== null),
    fresh: judgements.reduce((sum, { fresh }) => sum + fresh.length, 0),
    medianDistance: quantile(distances, 0.5),
    p95Distance: quantile(distances, 0.95),
  };
}

/** The value below which the share of ascending values lies (nearest rank); null of none. */
export function quantile(ascending: readonly number[], share: number): number | null {
  return ascending[Math.max(0, Math.ceil(ascending.length * share) - 1)] ?? null;
}
