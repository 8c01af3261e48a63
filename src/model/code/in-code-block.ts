import { onceEach } from "../lookup/once.ts";
import type { Document } from "../page/document.ts";
import { walkPage } from "../page/walk-page.ts";

/**
 * Whether a code block of the page contains this text, case-sensitive: what looks like a word is code then.
 */
export function isInCodeBlock(word: string, document: Document): boolean {
  return codeOf(document).includes(word);
}

/**
 * Whether a code block of the page contains `word` as a whole identifier,
 * case-sensitive: `oven`, not `ovenware`.
 */
export function isWordOfCode(word: string, document: Document): boolean {
  return codeWordsOf(document).has(word);
}

const codeWordsOf = onceEach(
  (document: Document): ReadonlySet<string> =>
    new Set(codeOf(document).match(/[\p{L}_][\p{L}\p{M}\p{N}_]*/gu) ?? []),
);

/** The code of all blocks, separated by NUL, which no page contains. */
const codeOf = onceEach((document: Document): string =>
  [...walkPage(document)].flatMap((block) => (block.kind === "code" ? block.value : [])).join("\0"),
);
