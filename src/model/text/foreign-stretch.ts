import type { Stretch } from "../page/stretch.ts";
import { LATIN, natureOf } from "./letters/letters.ts";
import { wordsOf } from "./running-text.ts";
import { seemingEnds } from "./sentence-stops.ts";

/** A run of words of a foreign grammar, how many they are, and how many of them are words of that grammar alone. */
export interface ForeignRun extends Stretch {
  readonly words: number;
  readonly telling: number;
}

/** Shorter runs prove nothing: names and titles look like them. */
export const FEWEST_WORDS = 5;
const FEWEST_FUNCTION_WORDS = 2;
/** In prose every second to fifth word is one of grammar; where they are rarer the words may be names. */
const WORDS_PER_FUNCTION_WORD = 6;
/** As above, of words that stand on the other page as well. */
const WORDS_PER_FUNCTION_WORD_KEPT = 8;
/** Other words without a capital in a sentence with a single word of grammar, which shows that it is not all names. */
const FEWEST_PLAIN_WORDS = 2;

/**
 * The longest run of words in which words of a foreign grammar occur often and none of the text's own. A title or a
 * saying in quotation marks is left out: it is quoted as it is. Both sets are lower-cased.
 *
 * @param isKept whether a stretch stands on the other page word for word: then less proves that it is foreign
 */
export function longestForeign(
  text: string,
  foreign: ReadonlySet<string>,
  own: ReadonlySet<string>,
  isKept: (run: ForeignRun) => boolean = () => false,
): ForeignRun | null {
  const runs = runsIn(withoutQuoted(text), { foreign, own }, isKept);
  // Of a language whose grammar is not known, any sentence may hold words that look foreign: `most`, `i`.
  const isForeign = (run: Run) =>
    (isTelling(run) && (own.size > 0 || isKept(run))) || (mayBeTelling(run) && isKept(run));
  const foreignRuns = runs.filter(isForeign);
  if (foreignRuns.length === 0) return null;
  return joinSentences(foreignRuns).reduce<Run | null>(
    (best, run) => (run.words > (best?.words ?? 0) ? run : best),
    null,
  );
}

/** The words of two grammars, lower-cased. */
interface Grammars {
  readonly foreign: ReadonlySet<string>;
  readonly own: ReadonlySet<string>;
}

/** The runs of words between those of the text's own grammar, separated where sentences end. */
function runsIn(
  text: string,
  { foreign, own }: Grammars,
  isKept: (run: ForeignRun) => boolean,
): readonly Run[] {
  const [sample = ""] = foreign;
  const isLatin = isLatinWord(sample);
  const opensSentence = openingTest(text);
  const runs: Run[] = [];
  let last: Run | null = null;
  for (const { word, start, end } of wordsOf(text)) {
    // Letters that the foreign language does not write with are the text's own.
    const isOwn = own.has(word) || (isLatin && !isLatinWord(word));
    const isForeign = foreign.has(word);
    // A line that is not foreign itself was translated: what stands on the next one is no part of it.
    const isParted: boolean =
      last !== null &&
      text.slice(last.end, start).includes("\n") &&
      !isTelling(last) &&
      !isKept(last);
    const opens = opensSentence(start) || isParted;
    if (opens && last !== null) last.closes = true;
    if (isParted || (isOwn && !isForeign)) last = null;
    if (isOwn && !isForeign) continue;
    if (last === null || opens) {
      last = startRun(start, { continues: last !== null, opens });
      runs.push(last);
    }
    last.end = end;
    last.words++;
    if (isForeign && !isOwn) {
      last.telling++;
      last.grammar.add(word);
    } else if (text.slice(start, end) === word) last.plain++;
  }
  if (last !== null) last.closes = true;
  return runs;
}

function startRun(start: number, joints: Pick<Run, "continues" | "opens">): Run {
  const counts = { words: 0, telling: 0, plain: 0, grammar: new Set<string>() };
  return { start, end: start, ...counts, ...joints, closes: false };
}

/** Asks of word after word of a text whether a sentence opens with it. */
function openingTest(text: string): (start: number) => boolean {
  const ends = seemingEnds(text);
  let sentence = -1;
  return (start) => {
    const before = sentence;
    sentence = Math.max(0, sentence);
    while ((ends[sentence] ?? text.length) <= start) sentence++;
    return sentence > before;
  };
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
    else
      joined[joined.length - 1] = {
        ...before,
        end: run.end,
        words: before.words + run.words,
        telling: before.telling + run.telling,
      };
  }
  return joined;
}

interface Run extends ForeignRun {
  end: number;
  words: number;
  telling: number;
  /** Those, each once. */
  readonly grammar: Set<string>;
  /** How many of the others are written in small letters alone. */
  plain: number;
  /** Only the end of a sentence parts it from the run before. */
  readonly continues: boolean;
  /** Whether a sentence begins with it. */
  readonly opens: boolean;
  /** Whether a sentence ends with it. */
  closes: boolean;
}

/** The same word over and over among capitals may be of the language of a name: `Praia do Homem do Leme`. */
function isTelling({ words, telling, grammar, plain }: Run): boolean {
  return (
    words >= FEWEST_WORDS &&
    telling >= FEWEST_FUNCTION_WORDS &&
    (grammar.size > 1 || plain > 0) &&
    words <= telling * WORDS_PER_FUNCTION_WORD
  );
}

/** Whether a run is foreign if it stands on the other page as well. */
function mayBeTelling({ words, telling, grammar, plain, opens, closes }: Run): boolean {
  if (words < FEWEST_WORDS || words > telling * WORDS_PER_FUNCTION_WORD_KEPT) return false;
  return grammar.size >= FEWEST_FUNCTION_WORDS || (opens && closes && plain >= FEWEST_PLAIN_WORDS);
}

/** What is quoted takes up less than this share of a text; what is more is speech, the text itself. */
const LONGEST_QUOTATION = 0.75;

const QUOTATIONS = [
  String.raw`"[^"\n]{0,300}"`,
  String.raw`“[^”\n]{0,300}”`,
  String.raw`„[^“\n]{0,300}“`,
  String.raw`(?<![\p{L}\p{N}])'[^'\n]{1,40}'(?![\p{L}\p{N}])`,
  String.raw`(?<![\p{L}\p{N}])‘[^‘’\n]{1,40}’(?![\p{L}\p{N}])`,
  String.raw`https?:\/\/[^\s"<>]{1,2000}`,
].join("|");
const OUTWARD = new RegExp(`${QUOTATIONS}|«[^»\\n]{0,300}»`, "gu");
/** As German and Danish may quote. */
const INWARD = new RegExp(`${QUOTATIONS}|»[^«\\n]{0,300}«`, "gu");

/** Without what is quoted, and without addresses, whose words are those of a page elsewhere. */
export function withoutQuoted(text: string): string {
  if (!/["“«»„'‘]|:\/\//.test(text)) return text;
  const longest = text.trim().length * LONGEST_QUOTATION;
  const quotation = /^[^«»]*»/.test(text) ? INWARD : OUTWARD;
  return text.replace(quotation, (quoted) =>
    quoted.length > longest && !quoted.startsWith("http") ? quoted : " ".repeat(quoted.length),
  );
}
