const LETTER = /[\p{L}\p{M}\p{N}_]/u;

/** How often a text has a word, or several, that no letter, figure or underscore touches. Linear in the text. */
export function countWord(text: string, word: string): number {
  let count = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    if (!LETTER.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(at + word.length))) count++;
  }
  return count;
}
