import type { Document } from "../document.ts";
import { walkPage } from "../walk-page.ts";

/** Whether a page has these letters in a block of code: what looks like a word is code then. */
export function isInCodeBlock(word: string, document: Document): boolean {
  for (const block of walkPage(document)) {
    if (block.kind === "code" && block.value.includes(word)) return true;
  }
  return false;
}
