import type { Element, ElementContent, Text } from "hast";
import { h } from "hastscript";
import type { Severity } from "../../model/finding.ts";
import { addTo } from "../../model/lookup/add-to.ts";
import { firstFrom } from "../../model/lookup/search-sorted.ts";
import type { Stretch } from "../../model/page/stretch.ts";

/** A stretch of a page that a finding points at; empty where something is missing. Page offsets. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  /** The index of the finding in its pair. */
  readonly finding: number;
  readonly severity: Severity;
  /** Whether the other page differs here. */
  readonly differs: boolean;
}

/** Marks stretches in rendered blocks; `text` is the page's text, by which characters are located. */
export function markBlocks(
  blocks: readonly ElementContent[],
  marks: readonly Mark[],
  text: string,
): ElementContent[] {
  if (marks.length === 0) return [...blocks];
  const carets = new Set<number>();
  return blocks.flatMap((block) => markNode(block, null, { marks, text, carets }));
}

interface Marking {
  readonly marks: readonly Mark[];
  readonly text: string;
  /** Findings with a caret already: a position between two texts belongs to both. */
  readonly carets: Set<number>;
}

function markNode(
  node: ElementContent,
  around: Stretch | null,
  marking: Marking,
): ElementContent[] {
  const own = stretchOf(node);
  const range = own ?? around;
  // White space without a position is between blocks, where no finding points.
  const between = own === null && node.type === "text" && node.value.trim() === "";
  if (range === null || between) return [node];
  const marks = marking.marks.filter(({ start, end }) => start <= range.end && end >= range.start);
  if (marks.length === 0) return [node];
  const inside = { ...marking, marks };
  if (node.type === "text") return markValue(node, range, inside);
  if (node.type !== "element") return [node];
  // A break has no visible text, so a caret is placed before it.
  if (node.tagName === "br") return [...caretsOf(marks, marking.carets), node];
  return [{ ...node, children: markChildren(node.children, range, inside) }];
}

/** A child without a position, such as the label of a footnote, is between its neighbours. */
function markChildren(
  children: readonly ElementContent[],
  range: Stretch,
  marking: Marking,
): ElementContent[] {
  const ends: number[] = [];
  let next = range.end;
  for (const child of children.toReversed()) {
    ends.push(next);
    next = stretchOf(child)?.start ?? next;
  }
  let start = range.start;
  return children.flatMap((child) => {
    const marked = markNode(child, { start, end: ends.pop() ?? range.end }, marking);
    start = stretchOf(child)?.end ?? start;
    return marked;
  });
}

/** The stretch of an element in the page's text; null if it has no position. */
export function stretchOf({ position }: ElementContent): Stretch | null {
  const start = position?.start.offset;
  const end = position?.end.offset;
  return start === undefined || end === undefined ? null : { start, end };
}

/** Splits a text at the edges of its marks. */
function markValue(
  { value }: Text,
  range: Stretch,
  { marks, text, carets }: Marking,
): ElementContent[] {
  const offsets = offsetsOf(value, range, text);
  const indexAt = (offset: number): number => firstFrom(offsets, offset, (known) => known);
  const beginning = new Map<number, PlacedMark[]>();
  const edges = new Set([0, value.length]);
  for (const mark of marks) {
    const [start, end] = [indexAt(mark.start), indexAt(mark.end)];
    addTo(beginning, start, { mark, end });
    edges.add(start).add(end);
  }
  const cuts = [...edges].sort((a, b) => a - b);
  let over: readonly PlacedMark[] = [];
  return cuts.flatMap((from, nth): ElementContent[] => {
    const to = cuts[nth + 1] ?? from;
    const here = beginning.get(from) ?? [];
    over = [...over, ...here].filter(({ end }) => end > from);
    const piece: ElementContent = { type: "text", value: value.slice(from, to) };
    return [
      ...caretsOf(here.map(({ mark }) => mark).filter(isEmpty), carets),
      ...(to === from ? [] : [over.length === 0 ? piece : markOf(over, piece)]),
    ];
  });
}

/** A mark, and the index in a rendered text at which it ends. */
interface PlacedMark {
  readonly mark: Mark;
  readonly end: number;
}

function isEmpty({ start, end }: Mark): boolean {
  return start === end;
}

function caretsOf(marks: readonly Mark[], standing: Set<number>): Element[] {
  const missing = marks.filter(({ finding }) => !standing.has(finding));
  return missing.map(({ finding, severity }) => {
    standing.add(finding);
    return h("mark", { className: ["caret", severity], dataF: String(finding) });
  });
}

const ORDER = { error: 0, warning: 1, info: 2 } as const satisfies Record<Severity, number>;

function markOf(placed: readonly PlacedMark[], piece: ElementContent): Element {
  const marks = placed.map(({ mark }) => mark).sort((a, b) => a.finding - b.finding);
  const [worst] = marks.toSorted((a, b) => ORDER[a.severity] - ORDER[b.severity]);
  const differs = marks.some((mark) => mark.differs);
  const findings = [...new Set(marks.map(({ finding }) => finding))].join(" ");
  const className = [worst?.severity ?? "info", ...(differs ? ["differs"] : [])];
  return h("mark", { className, dataF: findings }, [piece]);
}

/** The most source characters between two rendered ones, such as an entity or a quote's prefix. */
const LONGEST_GAP = 40;

/**
 * The page offset of each character of a rendered text, ascending. If the text is no slice of the page
 * (because of escapes, entities or quote prefixes), its characters are searched one after another.
 */
function offsetsOf(value: string, { start, end }: Stretch, text: string): number[] {
  const written = text.slice(start, end);
  const whole = written.indexOf(value);
  if (whole >= 0) return Array.from({ length: value.length }, (_, at) => start + whole + at);
  let from = 0;
  return Array.from({ length: value.length }, (_, at) => {
    const found = written.slice(from, from + LONGEST_GAP).indexOf(value.charAt(at));
    if (found < 0) return start + from;
    from += found + 1;
    return start + from - 1;
  });
}
