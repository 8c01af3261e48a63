import { type Block, childrenOf, proseOf, type Section } from "./document.ts";

/** Longest label, in UTF-16 code units. */
const LABEL_LENGTH = 60;

/** A short label for a section or block: its heading, or the first words that a reader sees in it. */
export function excerptOf(node: Section | Block): string {
  if (node.kind === "section") return node.heading === null ? "" : excerptOf(node.heading);
  return shorten(firstText(node));
}

function firstText(block: Block): string {
  const own = proseOf(block)?.text.trim() ?? "";
  if (own !== "") return own;
  switch (block.kind) {
    case "code":
    case "math":
    case "insert":
      return block.value.trim();
    case "html":
      return block.value.trim();
    case "definition":
      return `[${block.label}]: ${block.destination}`;
    case "container":
      return block.captions[0]?.text ?? inside(block) ?? block.name;
    default:
      return inside(block) ?? "";
  }
}

function inside(block: Block): string | null {
  for (const child of childrenOf(block)) {
    const text = firstText(child);
    if (text !== "") return text;
  }
  return null;
}

/** Cuts a text to label length at a word, with an ellipsis; white space is folded. */
export function shorten(text: string): string {
  const folded = text
    .slice(0, 4 * LABEL_LENGTH)
    .replace(/\s+/g, " ")
    .trim();
  if (folded.length <= LABEL_LENGTH) return folded;
  const cut = folded.slice(0, LABEL_LENGTH);
  const space = cut.lastIndexOf(" ");
  return `${(space > LABEL_LENGTH / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}
