import { type BlockAlignment, walkAllBlocks, walkSectionAlignments } from "../model/alignment.ts";
import type { Both } from "../model/both.ts";
import { replacing } from "../model/fix.ts";
import { type Block, type Page, proseOf } from "../model/page/document.ts";
import type { Place } from "../model/page/place.ts";
import { type Prose, placeInProse } from "../model/page/prose.ts";
import type { Judgement, Rule, WritingTraits } from "../model/rule.ts";
import { runningText, wordsOf } from "../model/text/running-text.ts";
import { doubledSentences, doubledTexts, type Texts } from "./doubled/doubled-sentences.ts";
import { doubledHeadings, doubledTitles } from "./doubled/doubled-titles.ts";
import { repeatedPhrase } from "./doubled/repeated-phrase.ts";
import { type Repeat, repeatedGrammar, repeats } from "./doubled/repeated-words.ts";

/** Reports words and sentences that are repeated immediately in the translation but not in the source. */
export const doubled = {
  id: "doubled",
  category: "language",
  messages: {
    word: { recommended: "warning", strict: "warning" },
    sentence: { recommended: "warning", strict: "warning" },
    heading: { recommended: "warning", strict: "error" },
    title: { recommended: "warning", strict: "error" },
  },
  *check({ alignment, traits, target }) {
    for (const parent of walkSectionAlignments(alignment)) {
      yield* doubledHeadings(parent);
      yield* doubledTitles(parent.blocks);
    }
    for (const pair of walkAllBlocks(alignment)) {
      if (pair.source.length > 0) {
        const texts = textsOf(pair);
        yield* doubledWords(texts, traits, target.page);
        yield* doubledPhrases(texts, target.page);
        yield* doubledSentences(texts);
      }
      yield* doubledTexts(pair);
      yield* doubledTitles(pair.children);
    }
  },
} as const satisfies Rule;

function textsOf({ source, target, sourcePlace }: BlockAlignment): Texts {
  const proses = (blocks: readonly Block[]) => blocks.flatMap((block) => proseOf(block) ?? []);
  return { source: proses(source), target: proses(target), sourcePlace };
}

function* doubledWords(
  { source, target, sourcePlace }: Texts,
  traits: Both<WritingTraits>,
  page: Page,
): Generator<Judgement> {
  const { functionWords } = traits.target;
  const found = target.map((prose) => ({
    prose,
    repeated: [...repeats(prose), ...repeatedGrammar(prose, functionWords)],
  }));
  if (found.every(({ repeated }) => repeated.length === 0)) return;
  if (source.some((prose) => repeats(prose).length > 0)) return;
  const isAround = source.some((prose) => hasAround(prose, traits.source));
  const ours = new Set(source.flatMap(({ text }) => wordsOf(text).map(({ word }) => word)));
  for (const { prose, repeated } of found) {
    for (const each of repeated) {
      const word = each.word.toLowerCase();
      if (mayDouble(word, traits.target, ours) || (isAround && !functionWords.has(word))) continue;
      yield judgeRepeat(each, prose, sourcePlace, page);
    }
  }
}

/** Whether a content word encloses a short one: `step by step` is `passo passo`. */
function hasAround(prose: Prose, { functionWords }: WritingTraits): boolean {
  return [...runningText(prose).matchAll(AROUND)].some(
    ([, word = ""]) => !functionWords.has(word.toLowerCase()),
  );
}

const AROUND = /(?<![\p{L}\p{M}'’-])(\p{L}{3,30})[ -]\p{L}{1,3}[ -]\1(?![\p{L}\p{M}'’-])/giu;

/**
 * The longest word that is reduplicated for emphasis, in letters; longer ones are participles or loanwords.
 */
const LONGEST_REDUPLICATED = 6;

function mayDouble(
  word: string,
  { doublets, reduplicates, functionWords }: WritingTraits,
  sourceWords: ReadonlySet<string>,
): boolean {
  if (doublets.has(word)) return true;
  if (!reduplicates || word.length > LONGEST_REDUPLICATED || functionWords.has(word)) return false;
  return !sourceWords.has(word);
}

function* doubledPhrases({ source, target, sourcePlace }: Texts, page: Page): Generator<Judgement> {
  const isSaidTwice = (text: Prose) => repeats(text).length > 0 || repeatedPhrase(text) !== null;
  for (const prose of target) {
    const both = repeatedPhrase(prose);
    if (both !== null && !source.some(isSaidTwice)) {
      yield judgeRepeat(both, prose, sourcePlace, page);
    }
  }
}

function judgeRepeat(
  { word, start, end }: Repeat,
  prose: Prose,
  source: Place,
  page: Page,
): Judgement {
  const target = placeInProse(prose, start, end);
  const fix = replacing(page, target, prose.text.slice(start, end), word);
  return { messageId: "word", data: { word }, source, target, ...fix };
}
