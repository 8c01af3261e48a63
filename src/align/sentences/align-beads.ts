import type { Stretch } from "../../model/page/stretch.ts";

/** Two sequences to align by beads, each of which joins neighbours of both sides. */
export interface BeadProblem {
  readonly sourceCount: number;
  readonly targetCount: number;
  /**
   * The cost of a bead, as the negative natural logarithm of its probability: `sources` elements from index
   * `source` with `targets` elements from index `target`.
   */
  readonly cost: (source: number, sources: number, target: number, targets: number) => number;
}

/** Neighbours that correspond; one side may be empty. */
export interface Bead {
  readonly source: Stretch;
  readonly target: Stretch;
  /** The probability of the bead: the share of alignments that include it. */
  readonly probability: number;
}

/** The number of elements that a bead takes on each side. */
const SHAPES = [
  [1, 1],
  [1, 2],
  [2, 1],
  [2, 2],
  [1, 0],
  [0, 1],
] as const;

/** Up to this number of cells, a table is searched in full; beyond it, a band of twice this half-width. */
const FULL_TABLE = 40_000;
const BAND = 40;
/** Maximum number of cells, of 73 bytes each. */
const LARGEST_TABLE = 600_000;

/**
 * Maximum number of elements of the longer side that are aligned at once; longer
 * sequences are cut into stretches.
 */
const STRETCH = 4000;
/** The share of a stretch that is kept: near its end, the alignment was forced to end. */
const FIRM = 0.75;

/**
 * Finds the most probable alignment, after Gale and Church (1993), and the probability of each bead, by the
 * forward-backward algorithm. Near-linear with bounded memory: large tables are searched in a band around the
 * diagonal, and very large ones in stretches, each starting from the reliable part of the last.
 */
export function alignBeads(problem: BeadProblem): Bead[] {
  const beads: Bead[] = [];
  for (;;) {
    const { source, target } = beads.at(-1) ?? { source: { end: 0 }, target: { end: 0 } };
    const sourceRest = problem.sourceCount - source.end;
    const targetRest = problem.targetCount - target.end;
    const share = Math.min(1, STRETCH / Math.max(1, sourceRest, targetRest));
    const stretch = {
      source: { start: source.end, end: source.end + Math.ceil(sourceRest * share) },
      target: { start: target.end, end: target.end + Math.ceil(targetRest * share) },
    };
    const aligned = alignStretch(problem, stretch);
    const kept = share === 1 ? aligned : firmOf(aligned, stretch);
    for (const bead of kept) beads.push(bead);
    if (share === 1) return beads;
  }
}

/** The beads of a stretch that its end does not affect; at least one, so that the alignment advances. */
function firmOf(beads: readonly Bead[], { source, target }: Sides): readonly Bead[] {
  const firm = ({ start, end }: Stretch) => start + (end - start) * FIRM;
  const [sourceEnd, targetEnd] = [firm(source), firm(target)];
  const open = beads.findIndex(
    (bead) => bead.source.end > sourceEnd || bead.target.end > targetEnd,
  );
  return beads.slice(0, Math.max(1, open));
}

/** Neighbours of both sides. */
type Sides = Pick<Bead, "source" | "target">;

function alignStretch({ cost }: BeadProblem, { source, target }: Sides): Bead[] {
  const problem: BeadProblem = {
    sourceCount: source.end - source.start,
    targetCount: target.end - target.start,
    cost: (i, sources, j, targets) => cost(source.start + i, sources, target.start + j, targets),
  };
  const table = layTable(problem);
  sweepForward(problem, table);
  sweepBackward(problem, table);
  const placed = (at: number, { start, end }: Stretch) => ({ start: at + start, end: at + end });
  return walkBack(problem, table).map((bead) => ({
    source: placed(source.start, bead.source),
    target: placed(target.start, bead.target),
    probability: bead.probability,
  }));
}

/**
 * The dynamic programming table: a cell for every number of elements taken from either side, within the band.
 */
interface Table {
  readonly band: Band;
  /** The cost of the cheapest path to a cell, and the shape of its last bead. */
  readonly best: Float64Array;
  readonly steps: Uint8Array;
  /** The cost of the bead that ends in a cell, by cell and shape. */
  readonly costs: Float64Array;
  /** Log probabilities of all paths from the start to a cell, and from the cell to the end. */
  readonly forward: Float64Array;
  readonly backward: Float64Array;
}

function layTable({ sourceCount, targetCount }: BeadProblem): Table {
  const band = layBand(sourceCount, targetCount);
  const cells = (sourceCount + 1) * band.width;
  return {
    band,
    best: new Float64Array(cells).fill(Number.POSITIVE_INFINITY),
    steps: new Uint8Array(cells),
    costs: new Float64Array(cells * SHAPES.length),
    forward: new Float64Array(cells).fill(Number.NEGATIVE_INFINITY),
    backward: new Float64Array(cells).fill(Number.NEGATIVE_INFINITY),
  };
}

function sweepForward({ sourceCount, cost: costOf }: BeadProblem, table: Table): void {
  const { band, best, steps, costs, forward } = table;
  best[band.cell(0, 0)] = 0;
  forward[band.cell(0, 0)] = 0;
  for (let row = 0; row <= sourceCount; row++) {
    const first = band.firstColumn(row);
    for (let column = first; column < first + band.width; column++) {
      const cell = band.cell(row, column);
      for (const [shape, [sources, targets]] of SHAPES.entries()) {
        const from = band.cell(row - sources, column - targets);
        const reached = from < 0 ? Number.POSITIVE_INFINITY : (best[from] ?? 0);
        if (reached === Number.POSITIVE_INFINITY) continue;
        const cost = costOf(row - sources, sources, column - targets, targets);
        costs[cell * SHAPES.length + shape] = cost;
        forward[cell] = logSum(forward[cell] ?? 0, (forward[from] ?? 0) - cost);
        if (reached + cost < (best[cell] ?? 0)) {
          best[cell] = reached + cost;
          steps[cell] = shape;
        }
      }
    }
  }
}

function sweepBackward({ sourceCount, targetCount }: BeadProblem, table: Table): void {
  const { band, best, costs, backward } = table;
  backward[band.cell(sourceCount, targetCount)] = 0;
  for (let row = sourceCount; row >= 0; row--) {
    const first = band.firstColumn(row);
    for (let column = first + band.width - 1; column >= first; column--) {
      const cell = band.cell(row, column);
      for (const [shape, [sources, targets]] of SHAPES.entries()) {
        const from = band.cell(row - sources, column - targets);
        if (from < 0 || best[from] === Number.POSITIVE_INFINITY) continue;
        const cost = costs[cell * SHAPES.length + shape] ?? 0;
        backward[from] = logSum(backward[from] ?? 0, (backward[cell] ?? 0) - cost);
      }
    }
  }
}

/** The beads of the cheapest path, in order. */
function walkBack({ sourceCount, targetCount }: BeadProblem, table: Table): Bead[] {
  const { band, steps, costs, forward, backward } = table;
  const beads: Bead[] = [];
  const total = forward[band.cell(sourceCount, targetCount)] ?? 0;
  for (let row = sourceCount, column = targetCount; row > 0 || column > 0; ) {
    const cell = band.cell(row, column);
    const shape = steps[cell] ?? 0;
    const [sources, targets] = SHAPES[shape] ?? SHAPES[0];
    const from = band.cell(row - sources, column - targets);
    const cost = costs[cell * SHAPES.length + shape] ?? 0;
    const share = (forward[from] ?? 0) - cost + (backward[cell] ?? 0) - total;
    beads.push({
      source: { start: row - sources, end: row },
      target: { start: column - targets, end: column },
      probability: Math.min(1, Math.exp(share)),
    });
    row -= sources;
    column -= targets;
  }
  return beads.reverse();
}

/** The cells of the table that are searched. */
interface Band {
  readonly width: number;
  readonly firstColumn: (row: number) => number;
  /** The index of a cell in the arrays, or -1 outside the band. */
  readonly cell: (row: number, column: number) => number;
}

function layBand(rows: number, columns: number): Band {
  const isSmall = (rows + 1) * (columns + 1) <= FULL_TABLE;
  const wanted = isSmall ? columns + 1 : 2 * (BAND + Math.abs(rows - columns)) + 1;
  const most = Math.max(
    2 * BAND + 1,
    Math.ceil(columns / Math.max(1, rows)) * 4,
    LARGEST_TABLE / (rows + 1),
  );
  const width = Math.min(columns + 1, Math.floor(Math.min(wanted, most)));
  const firstColumn = (row: number): number => {
    const middle = rows === 0 ? 0 : Math.round((row / rows) * columns);
    return Math.max(0, Math.min(columns + 1 - width, middle - (width >> 1)));
  };
  return {
    width,
    firstColumn,
    cell(row, column) {
      if (row < 0 || column < 0) return -1;
      const at = column - firstColumn(row);
      return at < 0 || at >= width ? -1 : row * width + at;
    },
  };
}

/** The logarithm of the sum of two numbers given by their logarithms. */
function logSum(a: number, b: number): number {
  const [large, small] = a >= b ? [a, b] : [b, a];
  return small === Number.NEGATIVE_INFINITY ? large : large + Math.log1p(Math.exp(small - large));
}
