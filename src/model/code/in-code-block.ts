import { onceEach } from "../lookup/once.ts";
import type { Document } from "../page/document.ts";
import { walkPage } from "../page/walk-page.ts";

/** Whether a page has these letters in a block of code: what looks like a word is code then. */
export function isInCodeBlock(word: string, document: Document): boolean {
  return codeOf(document).includes(word);
}

/** Whether code in a block of a page has a word by itself, in the same letters: `oven`, but not of `ovenware`. */
export function isWordOfCode(word: string, document: Document): boolean {
  return codeWordsOf(document).has(word);
}

const codeWordsOf = onceEach(
  (document: Document): ReadonlySet<string> =>
    new Set(codeOf(document).match(/[\p{L}_][\p{L}\p{M}\p{N}_]*/gu) ?? []),
);

/** All code of a page's blocks, with a letter between that no page holds. */
const codeOf = onceEach((document: Document): string =>
  [...walkPage(document)].flatMap((block) => (block.kind === "code" ? block.value : [])).join("\0"),
);
