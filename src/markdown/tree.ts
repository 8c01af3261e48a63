import type { Nodes } from "mdast";
import type { Stretch } from "../model/page/stretch.ts";

/** The node of a type, those of MDX, maths and definition lists included. */
export type NodeOf<T extends Nodes["type"]> = Extract<Nodes, { readonly type: T }>;

/** Where an engine's node stands in the text it read; null where the engine does not say. */
export function rangeOf(node: Nodes): Stretch | null {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  return start === undefined || end === undefined ? null : { start, end };
}

/** A node and where it stands. */
export interface Placed<N extends Nodes> {
  readonly node: N;
  readonly range: Stretch;
}

/** Nodes of one level with their places; one ends at the latest where the next starts. */
export function placed<N extends Nodes>(nodes: readonly N[]): Placed<N>[] {
  const result: Placed<N>[] = [];
  let next = Number.POSITIVE_INFINITY;
  for (const node of nodes.toReversed()) {
    const range = rangeOf(node);
    if (range === null) continue;
    result.push({ node, range: { start: range.start, end: Math.min(range.end, next) } });
    next = range.start;
  }
  return result.reverse();
}
