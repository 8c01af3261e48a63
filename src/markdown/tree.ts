import type { Nodes } from "mdast";
import type { Stretch } from "./source.ts";

/** Where an engine's node stands in the text it read; null where the engine does not say. */
export function rangeOf(node: Nodes): Stretch | null {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  return start === undefined || end === undefined ? null : { start, end };
}
