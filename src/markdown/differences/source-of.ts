import type { Nodes } from "mdast";

/** The source text of a node. */
export function sourceOf({ position }: Nodes, text: string): string {
  return text.slice(position?.start.offset, position?.end.offset);
}

/** The text after a node on its last line, trimmed. */
export function restOfLine({ position }: Nodes, text: string): string {
  return (/[^\r\n]*/.exec(text.slice(position?.end.offset))?.[0] ?? "").trim();
}

/**
 * The offset at which a node starts; infinite for a node without a place, so that it matches no expectation.
 */
export function startOf({ position }: Nodes): number {
  return position?.start.offset ?? Number.POSITIVE_INFINITY;
}
