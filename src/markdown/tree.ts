import type { Nodes } from "mdast";
import type { Stretch } from "../model/page/stretch.ts";

/** The node with a given type, including those of MDX, math and definition lists. */
export type NodeOf<T extends Nodes["type"]> = Extract<Nodes, { readonly type: T }>;

/** The stretch of a node in the engine's input; null if the node has no position. */
export function rangeOf(node: Nodes): Stretch | null {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  return start === undefined || end === undefined ? null : { start, end };
}

/** A node with its stretch. */
export interface Placed<N extends Nodes> {
  readonly node: N;
  readonly range: Stretch;
}

/** The nodes of one level with their stretches, each cut off at the start of the next. */
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
