import { wordsOf } from "./running-text.ts";

/** A run of words: indexes in the text, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly words: number;
}

/** Shorter runs prove nothing: names and titles look like them. */
const FEWEST_WORDS = 5;
const FEWEST_FUNCTION_WORDS = 2;
/** In prose every second to fifth word is one of grammar; where they are rarer the words may be names. */
const WORDS_PER_FUNCTION_WORD = 6;

/**
 * The longest run of words in which words of a foreign grammar occur often and none of the text's own. Text in
 * quotation marks is left out: titles and sayings are quoted as they are. Both sets are lower-cased.
 */
export function longestForeign(
  text: string,
  foreign: ReadonlySet<string>,
  own: ReadonlySet<string>,
): Stretch | null {
  const runs: Run[] = [];
  let inRun = false;
  for (const { word, start, end } of wordsOf(withoutQuoted(text))) {
    const isOwn = own.has(word);
    const isForeign = foreign.has(word);
    const breaks = isOwn && !isForeign;
    if (!breaks) {
      const run = inRun ? runs.pop() : undefined;
      const telling = (run?.telling ?? 0) + (isOwn || !isForeign ? 0 : 1);
      runs.push({ start: run?.start ?? start, end, words: (run?.words ?? 0) + 1, telling });
    }
    inRun = !breaks;
  }
  const longer = (best: Run | null, run: Run) =>
    isTelling(run) && run.words > (best?.words ?? 0) ? run : best;
  return runs.reduce(longer, null);
}

interface Run extends Stretch {
  /** How many of the words are of the foreign grammar. */
  readonly telling: number;
}

function isTelling({
  words,
  telling,
}: {
  readonly words: number;
  readonly telling: number;
}): boolean {
  return (
    words >= FEWEST_WORDS &&
    telling >= FEWEST_FUNCTION_WORDS &&
    words <= telling * WORDS_PER_FUNCTION_WORD
  );
}

function withoutQuoted(text: string): string {
  return text.replace(
    /"[^"\n]{0,300}"|“[^”\n]{0,300}”|«[^»\n]{0,300}»|„[^“\n]{0,300}“/g,
    (quoted) => " ".repeat(quoted.length),
  );
}
