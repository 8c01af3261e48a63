import type { Document } from "../../../../model/page/document.ts";

/** Matches words in capitals followed by others in brackets, either of them quoted: `“DEBE” (“MUST”)`. */
const GLOSS =
  /\p{Lu}{2}["”»“’'*_`]{0,3} ?[(（]["“«„‘'*_`]{0,3}(\p{Lu}{2,}(?: \p{Lu}{2,}){0,2})["”»“’'*_`]{0,3}[)）]/gu;

/**
 * Returns a predicate for words in capitals that the translation introduces as the originals of its own words
 * in capitals, `DEBE (MUST)`: from then on it may use its own alone.
 */
export function glossedCapitals({ page }: Document): (letters: string) => boolean {
  const glossed = new Set(Array.from(page.text.matchAll(GLOSS), ([, original]) => original));
  return (letters) => glossed.has(letters);
}
