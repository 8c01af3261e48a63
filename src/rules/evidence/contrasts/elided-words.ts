import type { PlacedWord } from "../../../model/text/running-text.ts";

/** An elision with its apostrophe (`l'`, `qu'`); what remains of `don't` or `it's` is not a word. */
const ELIDED = /^\p{L}{1,7}['’](?=\p{L}{3})/u;

/** The word after an elision: `unico` of `l'unico`, `aucun` of `qu'aucun`. Null if there is none. */
export function behindElision({ word, start, end }: PlacedWord): PlacedWord | null {
  if (!word.includes("'") && !word.includes("’")) return null;
  const [elided] = ELIDED.exec(word) ?? [];
  if (elided === undefined) return null;
  return { word: word.slice(elided.length), start: start + elided.length, end };
}

/** The words in order, each elided one followed by the bare word after its apostrophe. */
export function withBareWords(words: readonly PlacedWord[]): readonly PlacedWord[] {
  return words.flatMap((word) => {
    const bare = behindElision(word);
    return bare === null ? [word] : [word, bare];
  });
}
