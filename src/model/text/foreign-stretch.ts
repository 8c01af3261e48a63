import type { Stretch } from "../stretch.ts";
import { LATIN, natureOf } from "./letters.ts";
import { wordsOf } from "./running-text.ts";
import { seemingEnds } from "./sentence-stops.ts";

/** A run of words of a foreign grammar, and how many they are. */
export interface ForeignRun extends Stretch {
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
): ForeignRun | null {
  const plain = withoutQuoted(text);
  const [sample = ""] = foreign;
  const isLatin = isLatinWord(sample);
  const runs: Run[] = [];
  let last = null as Run | null;
  const sentenceEnds = seemingEnds(plain);
  let sentence = 0;
  for (const { word, start, end } of wordsOf(plain)) {
    // Letters that the foreign language does not write with are the text's own.
    const isOwn = own.has(word) || (isLatin && !isLatinWord(word));
    const isForeign = foreign.has(word);
    const before = sentence;
    while ((sentenceEnds[sentence] ?? plain.length) <= start) sentence++;
    if (isOwn && !isForeign) {
      last = null;
      continue;
    }
    const telling = isForeign && !isOwn ? 1 : 0;
    if (last === null || sentence > before) {
      last = { start, end, words: 1, telling, continues: last !== null };
      runs.push(last);
    } else {
      last.end = end;
      last.words++;
      last.telling += telling;
    }
  }
  const foreignRuns = runs.filter(isTelling);
  if (foreignRuns.length === 0) return null;
  return joinSentences(foreignRuns).reduce<Run | null>(
    (best, run) => (run.words > (best?.words ?? 0) ? run : best),
    null,
  );
}

function isLatinWord(word: string): boolean {
  return (natureOf(word.charCodeAt(0)) & LATIN) !== 0;
}

/** Foreign sentences in a row are one stretch. */
function joinSentences(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const before = joined.at(-1);
    if (before === undefined || !run.continues) joined.push(run);
    else joined[joined.length - 1] = { ...before, end: run.end, words: before.words + run.words };
  }
  return joined;
}

interface Run extends ForeignRun {
  end: number;
  words: number;
  /** How many of the words are of the foreign grammar. */
  telling: number;
  /** Only the end of a sentence parts it from the run before. */
  readonly continues: boolean;
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

/** Without what is quoted, and without addresses, whose words are those of a page elsewhere. */
function withoutQuoted(text: string): string {
  if (!/["“«„]|:\/\//.test(text)) return text;
  return text.replace(
    /"[^"\n]{0,300}"|“[^”\n]{0,300}”|«[^»\n]{0,300}»|„[^“\n]{0,300}“|https?:\/\/[^\s"<>]{1,2000}/g,
    (quoted) => " ".repeat(quoted.length),
  );
}
