import type { Block, Container, Insert } from "../../../model/page/document.ts";
import type { Place } from "../../../model/page/place.ts";
import type { Prose } from "../../../model/page/prose.ts";
import type { MarkOf } from "../../mark.ts";
import { MAX_DEPTH, placeOf, type Reading } from "../../reading.ts";

/** A mark that opens or closes a container among the blocks of one level. */
export type Edge = MarkOf<"open" | "close">;

/** What blocks of one level are folded from. */
export type Part =
  | { readonly block: Block; readonly edge: null }
  | { readonly block: null; readonly edge: Edge };

interface Frame {
  readonly open: MarkOf<"open">;
  readonly children: Block[];
}

/**
 * Folds what stands between an opening and its closing mark into containers. A mark whose counterpart stands
 * on another level wraps nothing and becomes an insert, as does one that opens more than anyone nests. Linear.
 */
export function foldMarks(parts: readonly Part[], reading: Reading): Block[] {
  const result: Block[] = [];
  const frames: Frame[] = [];
  /** How many of the frames something is to close. */
  let awaited = 0;

  function push(frame: Frame): void {
    frames.push(frame);
    if (frame.open.closedBy !== null) awaited++;
  }
  function pop(): Frame | undefined {
    const frame = frames.pop();
    if (frame !== undefined && frame.open.closedBy !== null) awaited--;
    return frame;
  }
  function add(block: Block): void {
    const frame = frames.at(-1);
    if (frame === undefined) result.push(block);
    else if (awaited > 0) frame.children.push(block);
    else {
      pop();
      add(containerOf({ ...frame, children: [block] }, reading, null));
    }
  }
  function dissolve(frame: Frame): void {
    add(insertOf(frame.open, reading));
    for (const block of frame.children) add(block);
  }
  /** A box that nothing closes holds what stands first in it, as most do: the rest of the page is not meant. */
  function fold({ open, children: [first, ...rest] }: Frame): void {
    add(containerOf({ open, children: first === undefined ? [] : [first] }, reading, null));
    for (const block of rest) add(block);
  }

  for (const { block, edge } of parts) {
    if (edge === null) {
      add(block);
    } else if (edge.kind === "open" && frames.length < MAX_DEPTH) {
      push({ open: edge, children: [] });
    } else if (edge.kind === "open" || !frames.some(({ open }) => open.start === edge.openedBy)) {
      add(insertOf(edge, reading));
    } else {
      for (let frame = pop(); frame !== undefined; frame = pop()) {
        if (frame.open.start === edge.openedBy) {
          add(containerOf(frame, reading, edge.end));
          break;
        }
        dissolve(frame);
      }
    }
  }
  for (let frame = pop(); frame !== undefined; frame = pop()) {
    if (frame.open.closedBy === null) fold(frame);
    else dissolve(frame);
  }
  return result;
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
