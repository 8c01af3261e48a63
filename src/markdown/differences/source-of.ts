import type { Nodes } from "mdast";

/** How a node is written. */
export function sourceOf({ position }: Nodes, text: string): string {
  return text.slice(position?.start.offset, position?.end.offset);
}

/** What stands after a node on its last line, without the spaces around it. */
export function restOfLine({ position }: Nodes, text: string): string {
  return (/[^\r\n]*/.exec(text.slice(position?.end.offset))?.[0] ?? "").trim();
}

/** Beyond the text for a node without a place, which is then never as expected. */
export function startOf({ position }: Nodes): number {
  return position?.start.offset ?? Number.POSITIVE_INFINITY;
}
