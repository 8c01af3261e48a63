import { type BlockAlignment, walkAllBlocks } from "../model/alignment.ts";
import { type Block, proseOf } from "../model/document.ts";
import { type Prose, placeInProse } from "../model/prose.ts";
import type { Judgement, Rule } from "../model/rule.ts";
import { runningText } from "../model/running-text.ts";

/** Words that stand twice in a row in the translation and not in the source. */
export const doubled: Rule = {
  id: "doubled",
  category: "language",
  messages: {
    word: { recommended: "warning", strict: "warning" },
  },
  *check({ alignment, traits }) {
    for (const pair of walkAllBlocks(alignment)) {
      yield* doubledWords(pair, traits.target.doublets);
    }
  },
};

/** The same word twice with only white space between; a capital makes it another word. */
const TWICE =
  /(?<![\p{L}\p{M}\p{N}'’-])(\p{L}[\p{L}\p{M}]{1,30})[ \n]+\1(?![\p{L}\p{M}\p{N}'’-])/gu;

function* doubledWords(
  { source, target, sourcePlace }: BlockAlignment,
  doublets: ReadonlySet<string>,
): Generator<Judgement> {
  const inSource = source.flatMap(ownProse).some((prose) => repeats(prose).length > 0);
  if (inSource || source.length === 0) return;
  for (const prose of target.flatMap(ownProse)) {
    for (const { word, start, end } of repeats(prose)) {
      if (doublets.has(word.toLowerCase())) continue;
      const place = placeInProse(prose, start, end);
      yield { messageId: "word", data: { word }, source: sourcePlace, target: place };
    }
  }
}

function ownProse(block: Block): readonly Prose[] {
  const prose = proseOf(block);
  return prose === null ? [] : [prose];
}

function repeats(
  prose: Prose,
): { readonly word: string; readonly start: number; readonly end: number }[] {
  // What stands between two words (code, a picture) keeps them apart, so the text is searched as it is.
  const text = runningText(prose);
  return [...prose.text.matchAll(TWICE)]
    .map(({ 0: both, 1: word = "", index }) => ({ word, start: index, end: index + both.length }))
    .filter(({ start, end }) => text.slice(start, end) === prose.text.slice(start, end));
}
