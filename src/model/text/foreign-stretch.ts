import type { Stretch } from "../page/stretch.ts";
import { LATIN, natureOf } from "./letters/letters.ts";
import { wordsOf } from "./running-text.ts";
import { seemingEnds } from "./sentence-stops.ts";

/**
 * A run of words in a foreign language: its number of words, and of function words
 * only the foreign language has.
 */
export interface ForeignRun extends Stretch {
  readonly words: number;
  readonly functionWords: number;
}

/** Shorter runs prove nothing, since names and titles look like them. */
export const FEWEST_WORDS = 5;
/** Minimum number of function words of a foreign run. */
const FEWEST_FUNCTION_WORDS = 2;
/** In prose, every second to fifth word is a function word; where they are rarer, the words may be names. */
const WORDS_PER_FUNCTION_WORD = 6;
/** As above, for words that are on the other page as well. */
const WORDS_PER_FUNCTION_WORD_KEPT = 8;
/**
 * Minimum of other lower-case words in a sentence with a single function word, to
 * show that it is not all names.
 */
const FEWEST_PLAIN_WORDS = 2;

/**
 * The longest run of words in which function words of the foreign language are frequent and those of the own
 * language absent. Quoted titles and sayings are skipped, since they are quoted unchanged. Both sets are
 * lower-cased.
 *
 * @param isKept whether a run is on the other page verbatim; if so, less evidence is needed
 */
export function longestForeign(
  text: string,
  foreign: ReadonlySet<string>,
  own: ReadonlySet<string>,
  isKept: (run: ForeignRun) => boolean = () => false,
): ForeignRun | null {
  const runs = runsIn(withoutQuoted(text), { foreign, own }, isKept);
  // If the grammar of a language is unknown, any of its sentences may have words that look foreign: `most`,
  // `i`.
  const isForeign = (run: Run) =>
    (isClearlyForeign(run) && (own.size > 0 || isKept(run))) || (mayBeForeign(run) && isKept(run));
  const foreignRuns = runs.filter(isForeign);
  if (foreignRuns.length === 0) return null;
  return joinSentences(foreignRuns).reduce<Run | null>(
    (best, run) => (run.words > (best?.words ?? 0) ? run : best),
    null,
  );
}

/** The function words of two languages, lower-cased. */
interface Grammars {
  readonly foreign: ReadonlySet<string>;
  readonly own: ReadonlySet<string>;
}

/** The runs of words between function words of the own language, split at sentence ends. */
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
    // Letters that the foreign language does not use belong to the own language.
    const isOwn = own.has(word) || (isLatin && !isLatinWord(word));
    const isForeign = foreign.has(word);
    // If a line is not foreign itself, it was translated, and the next line does not continue it.
    const isParted: boolean =
      last !== null &&
      text.slice(last.end, start).includes("\n") &&
      !isClearlyForeign(last) &&
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
      last.functionWords++;
      last.grammar.add(word);
    } else if (text.slice(start, end) === word) last.plain++;
  }
  if (last !== null) last.closes = true;
  return runs;
}

function startRun(start: number, joints: Pick<Run, "continues" | "opens">): Run {
  const counts = { words: 0, functionWords: 0, plain: 0, grammar: new Set<string>() };
  return { start, end: start, ...counts, ...joints, closes: false };
}

/** Returns a test for whether a word begins a sentence. Must be called in text order. */
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

/** Joins consecutive foreign sentences. */
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
        functionWords: before.functionWords + run.functionWords,
      };
  }
  return joined;
}

interface Run extends ForeignRun {
  end: number;
  words: number;
  functionWords: number;
  /** The distinct function words among them. */
  readonly grammar: Set<string>;
  /** The number of other words in lower case. */
  plain: number;
  /** Whether only a sentence end separates it from the run before. */
  readonly continues: boolean;
  /** Whether it begins a sentence. */
  readonly opens: boolean;
  /** Whether it ends a sentence. */
  closes: boolean;
}

/**
 * Whether a run is evidently foreign. One repeated function word among capitals may belong to a
 * name: `Praia do Homem do Leme`.
 */
function isClearlyForeign({ words, functionWords, grammar, plain }: Run): boolean {
  return (
    words >= FEWEST_WORDS &&
    functionWords >= FEWEST_FUNCTION_WORDS &&
    (grammar.size > 1 || plain > 0) &&
    words <= functionWords * WORDS_PER_FUNCTION_WORD
  );
}

/** Whether a run counts as foreign if it is on the other page as well. */
function mayBeForeign({ words, functionWords, grammar, plain, opens, closes }: Run): boolean {
  if (words < FEWEST_WORDS || words > functionWords * WORDS_PER_FUNCTION_WORD_KEPT) return false;
  return grammar.size >= FEWEST_FUNCTION_WORDS || (opens && closes && plain >= FEWEST_PLAIN_WORDS);
}

/** Maximum share of a text that counts as a quotation; a longer one is speech, the text itself. */
const LONGEST_QUOTATION = 0.75;

const QUOTATIONS = [
  String.raw`"[^"\n]{0,300}"`,
  String.raw`“[^”\n]{0,300}”`,
  String.raw`„[^“”\n]{0,300}[“”]`,
  String.raw`(?<![\p{L}\p{N}])'[^'\n]{1,40}'(?![\p{L}\p{N}])`,
  String.raw`(?<![\p{L}\p{N}])‘[^‘’\n]{1,40}’(?![\p{L}\p{N}])`,
  String.raw`https?:\/\/[^\s"<>]{1,2000}`,
].join("|");
const OUTWARD = new RegExp(`${QUOTATIONS}|«[^»\\n]{0,300}»`, "gu");
/** Inward quotation marks, as in German and Danish. */
const INWARD = new RegExp(`${QUOTATIONS}|»[^«\\n]{0,300}«`, "gu");

/** Blanks out quotations and addresses, whose words may be in another language. The length is kept. */
export function withoutQuoted(text: string): string {
  if (!/["“«»„'‘]|:\/\//.test(text)) return text;
  const longest = text.trim().length * LONGEST_QUOTATION;
  const quotation = /^[^«»]*»/.test(text) ? INWARD : OUTWARD;
  return text.replace(quotation, (quoted) =>
    quoted.length > longest && !quoted.startsWith("http") ? quoted : " ".repeat(quoted.length),
  );
}
