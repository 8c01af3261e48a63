import type { Block, Container, Insert } from "../../../model/page/document.ts";
import type { Place } from "../../../model/page/place.ts";
import type { Prose } from "../../../model/page/prose.ts";
import type { MarkOf } from "../../mark.ts";
import { MAX_DEPTH, placeOf, type Reading } from "../../reading.ts";

/** A mark that opens or closes a container among the blocks of one level. */
export type Edge = MarkOf<"open" | "close">;

/** The blocks and edges of one level, before folding. */
export type Part =
  | { readonly block: Block; readonly edge: null }
  | { readonly block: null; readonly edge: Edge };

interface Frame {
  readonly open: MarkOf<"open">;
  readonly children: Block[];
}

/** The state of folding one level into containers. */
interface Folding {
  readonly reading: Reading;
  /** The open containers, innermost last; at most `MAX_DEPTH`. */
  readonly frames: Frame[];
  readonly folded: Block[];
}

/**
 * Folds the parts between an opening mark and its closing one into containers. A mark whose counterpart is on
 * another level becomes an insert, as does one nested too deeply. Linear.
 */
export function foldMarks(parts: readonly Part[], reading: Reading): Block[] {
  const folding: Folding = { reading, frames: [], folded: [] };
  const { frames, folded } = folding;
  for (const { block, edge } of parts) {
    if (edge === null) add(folding, block);
    else if (edge.kind === "open") open(folding, edge);
    else close(folding, edge);
  }
  for (let frame = frames.pop(); frame !== undefined; frame = frames.pop()) {
    if (frame.open.closedBy === null) fold(folding, frame);
    else dissolve(folding, frame);
  }
  return folded;
}

/**
 * Adds a block to the innermost container. A container without a closing mark is complete after its first
 * block, unless it is inside one that has.
 */
function add(folding: Folding, block: Block): void {
  const { reading, frames, folded } = folding;
  const frame = frames.at(-1);
  if (frame === undefined) folded.push(block);
  else if (frames.some(({ open }) => open.closedBy !== null)) frame.children.push(block);
  else {
    frames.pop();
    add(folding, containerOf({ ...frame, children: [block] }, reading, null));
  }
}

function open(folding: Folding, edge: MarkOf<"open">): void {
  const { reading, frames } = folding;
  if (frames.length < MAX_DEPTH) frames.push({ open: edge, children: [] });
  else add(folding, insertOf(edge, reading));
}

function close(folding: Folding, edge: MarkOf<"close">): void {
  const { reading, frames } = folding;
  const isOwn = (frame: Frame) => frame.open.start === edge.openedBy;
  if (!frames.some(isOwn)) {
    add(folding, insertOf(edge, reading));
    return;
  }
  for (let frame = frames.pop(); frame !== undefined; frame = frames.pop()) {
    if (isOwn(frame)) {
      add(folding, containerOf(frame, reading, edge.end));
      return;
    }
    dissolve(folding, frame);
  }
}

/** Replaces a container whose closing mark is on another level by an insert and its children. */
function dissolve(folding: Folding, frame: Frame): void {
  add(folding, insertOf(frame.open, folding.reading));
  for (const block of frame.children) add(folding, block);
}

/** An unclosed box contains its first block only, as most boxes do, rather than the rest of the page. */
function fold(folding: Folding, { open, children: [first, ...rest] }: Frame): void {
  const children = first === undefined ? [] : [first];
  add(folding, containerOf({ open, children }, folding.reading, null));
  for (const block of rest) add(folding, block);
}

function containerOf({ open, children }: Frame, reading: Reading, end: number | null): Container {
  const start = placeOf(reading, open.start, open.end);
  const last: Place =
    end === null ? (children.at(-1)?.place ?? start) : placeOf(reading, open.start, end);
  return {
    kind: "container",
    place: { path: start.path, start: start.start, end: last.end },
    captions: open.captions,
    syntax: open.syntax,
    name: open.name,
    attributes: open.attributes,
    children,
  };
}

function insertOf(edge: Edge, reading: Reading): Insert {
  const captions: readonly Prose[] = edge.kind === "open" ? edge.captions : [];
  return {
    kind: "insert",
    place: placeOf(reading, edge.start, edge.end),
    captions,
    syntax: edge.syntax === "shortcode" ? "shortcode" : "directive",
    name: edge.kind === "open" ? edge.name : `/${edge.name}`,
    attributes: edge.kind === "open" ? edge.attributes : [],
    value: reading.source.text.slice(edge.start, edge.end),
  };
}
