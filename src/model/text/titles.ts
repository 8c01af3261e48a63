import type { Stretch } from "../page/stretch.ts";
import { type PlacedWord, wordsOf } from "./running-text.ts";

/** Fewer capitalised words are a name or the beginning of a sentence. */
const FEWEST_CAPITALS = 3;

/**
 * English-style titles, `The Baking of Bread in the North`: capitalised words with only function words and
 * numbers between them, and at least one function word, which may be capitalised too. Linear in the text.
 */
export function titlesIn(text: string, grammar: ReadonlySet<string>): Stretch[] {
  const titles: Stretch[] = [];
  let run: PlacedWord[] = [];
  const close = () => {
    while (run.length > 0 && !isCapitalised(run.at(-1), text)) run.pop();
    const [first] = run;
    const last = run.at(-1);
    const capitals = run.filter((word) => isCapitalised(word, text)).length;
    if (
      first !== undefined &&
      last !== undefined &&
      capitals >= FEWEST_CAPITALS &&
      run.slice(1).some(({ word }) => grammar.has(word))
    )
      titles.push({ start: first.start, end: last.end });
    run = [];
  };
  let end = 0;
  for (const word of wordsOf(text)) {
    if (!/^[\s\d,:&’'-]*$/.test(text.slice(end, word.start))) close();
    end = word.end;
    if (isCapitalised(word, text) || (run.length > 0 && grammar.has(word.word))) run.push(word);
    else close();
  }
  close();
  return titles;
}

/** Whether a text has the acronym of a name: `NIB` for `National Institute of Baking`. */
export function hasInitialsOf(name: string, text: string): boolean {
  const initials = wordsOf(name)
    .filter((word) => isCapitalised(word, name))
    .map(({ start }) => name.charAt(start))
    .join("");
  return (
    initials.length >= FEWEST_CAPITALS &&
    wordsOf(text).some(({ start, end }) => text.slice(start, end) === initials)
  );
}

function isCapitalised(word: PlacedWord | undefined, text: string): boolean {
  return word !== undefined && /^\p{Lu}/u.test(text.slice(word.start, word.end));
}
