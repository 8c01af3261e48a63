import type { Document } from "../document.ts";
import { walkPage } from "../walk-page.ts";

const known = new WeakMap<Document, string>();

/** Whether a page has these letters in a block of code: what looks like a word is code then. */
export function isInCodeBlock(word: string, document: Document): boolean {
  const code = known.get(document) ?? codeOf(document);
  known.set(document, code);
  return code.includes(word);
}

/** All code of a page's blocks, with a letter between that no page holds. */
function codeOf(document: Document): string {
  return [...walkPage(document)]
    .flatMap((block) => (block.kind === "code" ? block.value : []))
    .join("\0");
}
