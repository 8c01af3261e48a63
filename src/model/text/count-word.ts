import { LETTER, MARK, NUMBER, natureOf } from "./letters/letters.ts";

/** How often a text has a word, or several, that no letter, figure or underscore touches. Linear in the text. */
export function countWord(text: string, word: string): number {
  let count = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    if (!isOfWord(text, at - 1) && !isOfWord(text, at + word.length)) count++;
  }
  return count;
}

function isOfWord(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false;
  const unit = text.charCodeAt(at);
  return unit === UNDERSCORE || (natureOf(unit) & (LETTER | MARK | NUMBER)) !== 0;
}

const UNDERSCORE = 0x5f;
