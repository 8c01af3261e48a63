import type { Judgement } from "./judge-row.ts";

/** How many rows of a group came out how. */
export interface Tally {
  readonly name: string;
  readonly rows: number;
  readonly right: number;
  readonly falseAlarms: number;
  readonly misses: number;
}

/** Pairs in which every row must be right. */
export const PERFECT_PAIRS: readonly string[] = ["en-to-es", "es-to-en"];

/** The share of all rows that must be right. */
export const REQUIRED_SHARE = 0.97;

/** Counts judgements by group, in the order in which the groups first occur. */
export function tallyBy(
  judgements: readonly Judgement[],
  groupOf: (judgement: Judgement) => string,
): readonly Tally[] {
  return [...groupBy(judgements, groupOf)].map(([name, members]) => tally(name, members));
}

/** Groups values by a key, in the order in which the keys first occur. */
export function groupBy<T>(values: readonly T[], keyOf: (value: T) => string) {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}

/** Counts judgements as one group. */
export function tally(name: string, judgements: readonly Judgement[]): Tally {
  const count = (outcome: Judgement["outcome"]) =>
    judgements.filter((judgement) => judgement.outcome === outcome).length;
  return {
    name,
    rows: judgements.length,
    right: count("right"),
    falseAlarms: count("false alarm"),
    misses: count("miss"),
  };
}

/** What keeps the probe from passing, a sentence each; none when it passes. */
export function shortfalls(judgements: readonly Judgement[]): readonly string[] {
  const perfect = judgements.filter(({ row }) => PERFECT_PAIRS.includes(row.pair));
  const imperfect = tallyBy(perfect, ({ row }) => row.pair).filter(
    ({ rows, right }) => right < rows,
  );
  const all = tally("all", judgements);
  return [
    ...imperfect.map(({ name, rows, right }) => `${name}: ${right} of ${rows} right, expected all`),
    ...(all.right < all.rows * REQUIRED_SHARE
      ? [`all: ${share(all)} right, expected at least ${REQUIRED_SHARE * 100} %`]
      : []),
  ];
}

/** The share of right rows as a percentage, rounded down to a tenth so that 100 % means all. */
export function share({ right, rows }: Tally): string {
  return `${(Math.floor((right / rows) * 1000) / 10).toFixed(1)} %`;
}
