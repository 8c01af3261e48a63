import { countOne } from "../../model/lookup/count-one.ts";
import { once } from "../../model/lookup/once.ts";
import { type Prose, placeInProse, touchesMarkup } from "../../model/page/prose.ts";
import type { Stretch } from "../../model/page/stretch.ts";
import type { Judgement, RuleContext } from "../../model/rule.ts";
import { alignedProse, type ProsePair } from "../../model/text/aligned/aligned-prose.ts";
import { shorten } from "../../model/text/excerpt.ts";
import { LATIN, natureOf } from "../../model/text/letters/letters.ts";
import {
  foldText,
  type PlacedWord,
  placeOfRunning,
  runningText,
  wordsOf,
} from "../../model/text/running-text.ts";
import { seemingSentences } from "../../model/text/sentence-stops.ts";
import { isKeptAsWritten } from "./kept-as-written.ts";
import { elsewhereIn, leftWords } from "./strays/left-words.ts";
import { strayClause } from "./strays/stray-clauses.ts";

/**
 * Finds untranslated short sentences and stray source words in translated texts, which have too few function
 * words to be found otherwise. Markup and quotations may be kept.
 */
export function* untranslatedSentences(
  context: RuleContext,
  isReported: (pair: ProsePair) => boolean,
): Generator<Judgement> {
  const pairs = alignedProse(context.alignment);
  const counts = once(() => countWords(pairs));
  const elsewhere = elsewhereIn(pairs, context);
  for (const pair of pairs) {
    if (isReported(pair)) continue;
    // A heading may be a title.
    const isHeading = pair.targetBlocks[0]?.kind === "heading";
    const kept = isHeading
      ? []
      : pair.target.flatMap((prose) => keptSentences(prose, pair, context));
    const [first] = kept.filter(({ words }) => words.some((word) => counts().get(word) === 1));
    const left = first ?? strayWords(pair, context) ?? leftWords(pair, context, elsewhere);
    if (left === null) continue;
    const { prose, start, end } = left;
    yield {
      messageId: first === undefined ? "language" : "partly",
      data: {
        text: shorten(prose.text.slice(start, end).trim()),
        language: context.traits.source.language,
        blocks: 1,
      },
      source: placeOfRunning(runningText(prose).slice(start, end), pair.source) ?? pair.sourcePlace,
      target: placeInProse(prose, start, end),
    };
  }
}

/** An untranslated stretch of a text and its distinctive words. */
interface Left extends Stretch {
  readonly prose: Prose;
  readonly words: readonly string[];
}

/** Minimum length in letters; shorter words occur in too many languages. */
const SHORTEST_DISTINCTIVE = 4;

/** The sentences copied verbatim from the source that have a distinctive lower-case word. */
function keptSentences(prose: Prose, pair: ProsePair, { traits }: RuleContext): readonly Left[] {
  const text = runningText(prose);
  if (isKeptAsWritten(text, prose)) return [];
  const sentences = seemingSentences(text).filter((stretch) => mayBeSentence(text, stretch));
  if (sentences.length === 0) return [];
  const ours = new Set(
    pair.source.flatMap((each) => {
      const own = runningText(each);
      return seemingSentences(own).map(({ start, end }) => foldText(own.slice(start, end)));
    }),
  );
  const [foreign, own] = [traits.source.functionWords, traits.target.grammar];
  const isOfSource = (word: string) => foreign.has(word) && !own.has(word);
  return sentences.flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    if (!ours.has(foldText(sentence)) || isSetOff(prose, start, end)) return [];
    const words = wordsOf(sentence)
      .filter(({ word, start: from, end: to }) => sentence.slice(from, to) === word)
      .map(({ word }) => word)
      .filter((word) => word.length >= SHORTEST_DISTINCTIVE && !own.has(word));
    // A block kept as a whole may be in neither language.
    const isWhole = text.slice(0, start).trim() === "" && text.slice(end).trim() === "";
    const isProven = !isWhole || wordsOf(sentence).some(({ word }) => isOfSource(word));
    return words.length === 0 || !isProven ? [] : [{ prose, start, end, words }];
  });
}

/**
 * Whether a stretch is words and commas up to a stop. Names, numbers and colons suggest a title or term; in a
 * long sentence a few words may be capitalized.
 */
function mayBeSentence(text: string, { start, end }: Stretch): boolean {
  const sentence = text.slice(start, end);
  if (!/^\p{Lu}[\p{L}’']*(?:,?\s[\p{L}\p{M}’'-]+)+[.!?…]$/u.test(sentence)) return false;
  const words = wordsOf(sentence).slice(1);
  const raised = words.filter(
    ({ word, start: from, end: to }) => sentence.slice(from, to) !== word,
  );
  return raised.length <= words.length / SMALL_PER_CAPITAL;
}

/** Minimum number of words per capitalised one; a text with more capitals may be a title. */
const SMALL_PER_CAPITAL = 6;

/** Whether a stretch is within emphasis or a link. */
function isSetOff({ spans }: Prose, start: number, end: number): boolean {
  return spans.some((span) => span.start <= start && end <= span.end);
}

/** Counts the words of the translation. */
function countWords(pairs: readonly ProsePair[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { target } of pairs) {
    for (const prose of target) {
      for (const { word } of wordsOf(prose.text)) countOne(counts, word);
    }
  }
  return counts;
}

/** The first source function words among words that are not the source's. */
function strayWords(pair: ProsePair, { traits }: RuleContext): Left | null {
  const [foreign, own] = [traits.source.functionWords, traits.target.grammar];
  if (own.size === 0) return null;
  const isOfSource = (word: string) => foreign.has(word) && !own.has(word);
  // `you'll`: a function word with another attached.
  const isStray = ({ word }: PlacedWord) =>
    isOfSource(word) ||
    (!own.has(word) && isOfSource(/^\p{L}{2,}(?=['’]\p{L})/u.exec(word)?.[0] ?? ""));
  for (const prose of pair.target) {
    const text = runningText(prose);
    const words = wordsOf(text);
    if (!words.some(isStray)) continue;
    const source = pair.source.map(runningText).join("\n");
    const ours = new Set(wordsOf(source).map(({ word }) => word));
    const isTheirs = ({ word, start, end }: PlacedWord) =>
      // Texts in another script borrow words of any kind.
      (natureOf(word.charCodeAt(0)) & LATIN) !== 0 &&
      (own.has(word) ? !foreign.has(word) : !ours.has(word) && text.slice(start, end) === word);
    for (let at = 0; at < words.length; at++) {
      const run = strayRun(text, words, at, isStray);
      if (run.length === 0) continue;
      const last = at + run.length - 1;
      const [start = 0, end = 0] = [run[0]?.start, run.at(-1)?.end];
      const after = words[last + 1];
      at = last;
      if (after === undefined || text.slice(end, after.start) !== " " || !isTheirs(after)) continue;
      const opens = OPENING.test(text.slice(0, start));
      const before = words[at - run.length];
      const isAmong = opens
        ? source.includes(text.slice(start, end))
        : before !== undefined && run.length > 1 && isTheirs(before);
      if (isAmong && !touchesMarkup(prose, start, end)) return { prose, start, end, words: [] };
    }
    const clause = strayClause(prose, source, traits);
    if (clause !== null) return { prose, ...clause, words: [] };
  }
  return null;
}

/** Matches up to the start of a sentence. */
const OPENING = /(?:^|[.!?…]\s+)$/;
/** Maximum number of words; longer runs are recognized by their function words. */
const LONGEST_RUN = 4;

/** The run of source function words from an index. A single one may be a target word: `for`, `era`. */
function strayRun(
  text: string,
  words: readonly PlacedWord[],
  at: number,
  isStray: (word: PlacedWord) => boolean,
): readonly PlacedWord[] {
  const run: PlacedWord[] = [];
  for (const word of words.slice(at, at + LONGEST_RUN)) {
    const before = run.at(-1);
    const isParted = before !== undefined && text.slice(before.end, word.start) !== " ";
    if (isParted || !isStray(word) || word.word.length < 2) break;
    run.push(word);
  }
  return run;
}
