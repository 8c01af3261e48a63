import { remember } from "../lookup/remember.ts";
import { LETTER, MARK, NUMBER, natureOf } from "./letters/letters.ts";
import { occurrencesIn } from "./occurrences.ts";

/**
 * Counts the occurrences of one or several words that no letter, digit or
 * underscore adjoins. Linear in the text.
 */
export function countWord(text: string, word: string): number {
  let count = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    if (!isOfWord(text, at - 1) && !isOfWord(text, at + word.length)) count++;
  }
  return count;
}

/** As `countWord`, for many words of one text. The text is indexed once, and counts are cached. */
export function wordCounter(text: string): (word: string) => number {
  const search = occurrencesIn(text);
  return remember((word) => {
    let count = 0;
    let end = 0;
    for (const at of search(word)) {
      if (at < end) continue;
      end = at + word.length;
      if (!isOfWord(text, at - 1) && !isOfWord(text, end)) count++;
    }
    return count;
  });
}

function isOfWord(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false;
  const unit = text.charCodeAt(at);
  return unit === UNDERSCORE || (natureOf(unit) & (LETTER | MARK | NUMBER)) !== 0;
}

const UNDERSCORE = 0x5f;
