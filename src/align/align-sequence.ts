/**
 * Aligns two sequences in order: pairs are worth something, skips are free, and pairs never cross.
 *
 * Anchors come first (pairs known to belong together, thinned to an increasing chain, as patience diff does),
 * then a dynamic programme (Needleman and Wunsch, 1970) fills each gap between two anchors. A gap too large for
 * the full table is searched in a band around its diagonal, which is as much wider as the sides differ in length: near-
 * linear where both are about as long, their product where one is far longer and nothing anchors them.
 */
export interface SequenceProblem {
  readonly sourceCount: number;
  readonly targetCount: number;
  /** What pairing source `i` with target `j` is worth; at or below 0 they are never paired. */
  readonly worth: (i: number, j: number) => number;
  /** Candidate anchors with their weight, in any order. */
  readonly anchors: readonly Anchor[];
}

/** A pair of indexes known to belong together, before the sequences are aligned, and how much says so. */
export interface Anchor {
  readonly source: number;
  readonly target: number;
  readonly weight: number;
}

/** A pair of indexes. */
export type Pairing = readonly [source: number, target: number];

/** Tables up to this many cells are searched in full. */
const FULL_TABLE = 250_000;
/** Half the width of the band in a larger table, beyond the difference of the two lengths. */
const BAND = 48;

/** Pairs off the two sequences; pairs come in increasing order on both sides. */
export function alignSequence(problem: SequenceProblem): Pairing[] {
  const pairs: Pairing[] = [];
  let source = 0;
  let target = 0;
  for (const anchor of heaviestChain(problem.anchors)) {
    fillGap(problem, source, anchor.source, target, anchor.target, pairs);
    pairs.push([anchor.source, anchor.target]);
    source = anchor.source + 1;
    target = anchor.target + 1;
  }
  fillGap(problem, source, problem.sourceCount, target, problem.targetCount, pairs);
  return pairs;
}

/** The chain of anchors, increasing on both sides, whose weights add up to most. O(n log n), by a Fenwick tree. */
export function heaviestChain(anchors: readonly Anchor[]): Anchor[] {
  const sorted = [...anchors].sort((a, b) => a.source - b.source || b.target - a.target);
  const size = sorted.reduce((max, anchor) => Math.max(max, anchor.target + 1), 0);
  const tree = new Int32Array(size + 1).fill(-1);
  const total: number[] = [];
  const previous: number[] = [];

  const better = (a: number, b: number) => (total[a] ?? 0) > (total[b] ?? 0);
  let best = -1;
  sorted.forEach((anchor, at) => {
    let before = -1;
    for (let node = anchor.target; node > 0; node -= node & -node) {
      const seen = tree[node] ?? -1;
      if (seen >= 0 && (before < 0 || better(seen, before))) before = seen;
    }
    total[at] = anchor.weight + (before < 0 ? 0 : (total[before] ?? 0));
    previous[at] = before;
    for (let node = anchor.target + 1; node <= size; node += node & -node) {
      const seen = tree[node] ?? -1;
      if (seen < 0 || better(at, seen)) tree[node] = at;
    }
    if (best < 0 || better(at, best)) best = at;
  });

  const chain: Anchor[] = [];
  for (let at = best; at >= 0; at = previous[at] ?? -1) {
    const anchor = sorted[at];
    if (anchor !== undefined) chain.push(anchor);
  }
  return chain.reverse();
}

const SKIP_SOURCE = 1;
const SKIP_TARGET = 2;
const PAIR = 3;

function fillGap(
  { worth }: SequenceProblem,
  sourceStart: number,
  sourceEnd: number,
  targetStart: number,
  targetEnd: number,
  pairs: Pairing[],
): void {
  const rows = sourceEnd - sourceStart;
  const columns = targetEnd - targetStart;
  if (rows <= 0 || columns <= 0) return;

  const radius =
    rows * columns <= FULL_TABLE ? Math.max(rows, columns) : BAND + Math.abs(rows - columns);
  const width = Math.min(columns + 1, 2 * radius + 2);
  const slope = columns / rows;
  const firstColumn = (row: number) =>
    Math.max(0, Math.min(columns + 1 - width, Math.round(row * slope) - radius));

  const steps = new Uint8Array((rows + 1) * width);
  let above = new Float64Array(width);
  let current = new Float64Array(width);
  for (let row = 0; row <= rows; row++) {
    const first = firstColumn(row);
    const shift = row === 0 ? 0 : first - firstColumn(row - 1);
    const inAbove = (column: number) => {
      const at = column - first + shift;
      return row > 0 && at >= 0 && at < width ? (above[at] ?? 0) : Number.NEGATIVE_INFINITY;
    };
    for (let at = 0; at < width; at++) {
      const column = first + at;
      let best = row === 0 && column === 0 ? 0 : Number.NEGATIVE_INFINITY;
      let step = 0;
      const left = at > 0 ? (current[at - 1] ?? 0) : Number.NEGATIVE_INFINITY;
      if (left > best) {
        best = left;
        step = SKIP_TARGET;
      }
      const up = inAbove(column);
      if (up > best) {
        best = up;
        step = SKIP_SOURCE;
      }
      if (row > 0 && column > 0) {
        const diagonal = inAbove(column - 1);
        if (diagonal > Number.NEGATIVE_INFINITY) {
          const gain = worth(sourceStart + row - 1, targetStart + column - 1);
          if (gain > 0 && diagonal + gain > best) {
            best = diagonal + gain;
            step = PAIR;
          }
        }
      }
      current[at] = best;
      steps[row * width + at] = step;
    }
    [above, current] = [current, above];
  }

  const found: Pairing[] = [];
  for (let row = rows, column = columns; row > 0 || column > 0; ) {
    const step = steps[row * width + column - firstColumn(row)];
    if (step === PAIR) found.push([sourceStart + --row, targetStart + --column]);
    else if (step === SKIP_SOURCE) row--;
    else column--;
  }
  for (let at = found.length - 1; at >= 0; at--) {
    const pair = found[at];
    if (pair !== undefined) pairs.push(pair);
  }
}
