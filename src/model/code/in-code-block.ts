import { onceEach } from "../lookup/once.ts";
import type { Document } from "../page/document.ts";
import { walkPage } from "../page/walk-page.ts";

/** Whether a page has these letters in a block of code: what looks like a word is code then. */
export function isInCodeBlock(word: string, document: Document): boolean {
  return codeOf(document).includes(word);
}

/** All code of a page's blocks, with a letter between that no page holds. */
const codeOf = onceEach((document: Document): string =>
  [...walkPage(document)].flatMap((block) => (block.kind === "code" ? block.value : [])).join("\0"),
);
