import type { PlacedWord } from "../../../model/text/running-text.ts";

/** What was elided before a word, and an apostrophe; what is left of `don't` or `it's` is no word. */
const ELIDED = /^\p{L}{1,7}['’](?=\p{L}{3})/u;

/** `l'unico`, `qu'aucun`: the word after what was elided before it; null where nothing was. */
export function behindElision({ word, start, end }: PlacedWord): PlacedWord | null {
  if (!word.includes("'") && !word.includes("’")) return null;
  const [elided] = ELIDED.exec(word) ?? [];
  if (elided === undefined) return null;
  return { word: word.slice(elided.length), start: start + elided.length, end };
}

/** Words, each elided one followed by what stands after its apostrophe. */
export function withBareWords(words: readonly PlacedWord[]): readonly PlacedWord[] {
  return words.flatMap((word) => {
    const bare = behindElision(word);
    return bare === null ? [word] : [word, bare];
  });
}
