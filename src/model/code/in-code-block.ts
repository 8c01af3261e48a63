import { type Document, walkBlocks, walkSections } from "../document.ts";

/** Whether a page has these letters in a block of code: what looks like a word is code then. */
export function isInCodeBlock(word: string, { root }: Document): boolean {
  for (const { blocks } of walkSections(root)) {
    for (const top of blocks) {
      for (const block of walkBlocks(top)) {
        if (block.kind === "code" && block.value.includes(word)) return true;
      }
    }
  }
  return false;
}
