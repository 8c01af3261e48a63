/**
 * Aligns two sequences in order: pairs have a worth, skips are free, and pairs never cross.
 *
 * Anchors are fixed first: they are thinned to an increasing chain, as in patience diff. Dynamic programming
 * (Needleman and Wunsch, 1970) then fills the gaps between them. In a large gap, only a band around the
 * diagonal is searched, widened by the difference in length up to a bound, which keeps the time near-linear.
 */
export interface SequenceProblem {
  readonly sourceCount: number;
  readonly targetCount: number;
  /** The worth of pairing source `i` with target `j`; they are never paired at or below 0. */
  readonly worth: (i: number, j: number) => number;
  /** Candidate anchors with their weight, in any order. */
  readonly anchors: readonly Anchor[];
}

/** A pair of indexes to be fixed before the alignment, with the weight of its evidence. */
export interface Anchor {
  readonly source: number;
  readonly target: number;
  readonly weight: number;
}

/** A pair of indexes. */
export type Pairing = readonly [source: number, target: number];

/** Up to this number of cells, a table is searched in full. */
const FULL_TABLE = 250_000;
/** Half the width of the band in a larger table, plus the difference in length. */
const BAND = 48;
/** Maximum number of cells added for that difference. */
const LARGEST_TABLE = 10_000_000;

/** Aligns the two sequences; the pairs increase on both sides. */
export function alignSequence(problem: SequenceProblem): Pairing[] {
  const pairs: Pairing[] = [];
  let source = 0;
  let target = 0;
  const fillUpTo = (end: { readonly source: number; readonly target: number }): void => {
    const gap = { source, target, rows: end.source - source, columns: end.target - target };
    for (const pair of pairsIn(gap, problem)) pairs.push(pair);
  };
  for (const anchor of heaviestChain(problem.anchors)) {
    fillUpTo(anchor);
    pairs.push([anchor.source, anchor.target]);
    source = anchor.source + 1;
    target = anchor.target + 1;
  }
  fillUpTo({ source: problem.sourceCount, target: problem.targetCount });
  return pairs;
}

/**
 * The chain of anchors that increases on both sides and has the largest total weight.
 * O(n log n), by a Fenwick tree.
 */
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

/** The gap between two anchors: a table with a row for each source item and a column for each target item. */
interface Gap {
  readonly source: number;
  readonly target: number;
  readonly rows: number;
  readonly columns: number;
}

/** The part of the table that is searched: `width` cells of every row, from its first column. */
interface Band {
  readonly width: number;
  readonly firstColumn: (row: number) => number;
}

function pairsIn(gap: Gap, { worth }: SequenceProblem): Iterable<Pairing> {
  if (gap.rows <= 0 || gap.columns <= 0) return [];
  const band = bandOf(gap);
  return walkBack(gap, band, bestSteps(gap, band, worth));
}

function bandOf({ rows, columns }: Gap): Band {
  const isSmall = rows * columns <= FULL_TABLE;
  const wider = Math.min(Math.abs(rows - columns), Math.ceil(LARGEST_TABLE / (2 * rows)));
  const radius = isSmall ? Math.max(rows, columns) : BAND + wider;
  const width = Math.min(columns + 1, 2 * radius + 2);
  const slope = columns / rows;
  return {
    width,
    firstColumn: (row) =>
      Math.max(0, Math.min(columns + 1 - width, Math.round(row * slope) - radius)),
  };
}

/** The steps of the table: a source item alone, a target item alone, or a pair. */
const SKIP_SOURCE = 1;
const SKIP_TARGET = 2;
const PAIR = 3;

/** The last step of the best path to each cell of the band, row by row. */
function bestSteps(
  { source, target, rows }: Gap,
  { width, firstColumn }: Band,
  worth: SequenceProblem["worth"],
): Uint8Array {
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
      const diagonal = inAbove(column - 1);
      if (column > 0 && diagonal > Number.NEGATIVE_INFINITY) {
        const gain = worth(source + row - 1, target + column - 1);
        if (gain > 0 && diagonal + gain > best) {
          best = diagonal + gain;
          step = PAIR;
        }
      }
      current[at] = best;
      steps[row * width + at] = step;
    }
    [above, current] = [current, above];
  }
  return steps;
}

/** The pairs on the best path through a gap, in order. */
function walkBack(gap: Gap, { width, firstColumn }: Band, steps: Uint8Array): Pairing[] {
  const found: Pairing[] = [];
  let { rows: row, columns: column } = gap;
  while (row > 0 || column > 0) {
    const step = steps[row * width + column - firstColumn(row)];
    if (step === PAIR) found.push([gap.source + --row, gap.target + --column]);
    else if (step === SKIP_SOURCE) row--;
    else column--;
  }
  return found.reverse();
}
