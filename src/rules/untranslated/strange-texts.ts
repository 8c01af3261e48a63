import { once } from "../../model/lookup/once.ts";
import { placeInProse } from "../../model/page/prose.ts";
import type { Judgement, RuleContext } from "../../model/rule.ts";
import { alignedProse, type ProsePair } from "../../model/text/aligned/aligned-prose.ts";
import { shorten } from "../../model/text/excerpt.ts";
import { withoutQuoted } from "../../model/text/foreign-stretch.ts";
import { runningText, wordsOf } from "../../model/text/running-text.ts";
import { seemingSentences } from "../../model/text/sentence-stops.ts";

/** The number of lower-case words of a text and of the function words among them. */
interface Measure {
  readonly words: number;
  readonly grammar: number;
}

/** Minimum number of function words expected at the page's usual rate for their absence to be proof. */
const FEWEST_EXPECTED = 4;
/** Share of the expected function words that a related language may contain by chance. */
const BY_CHANCE = 0.125;
/** Minimum share of function words in prose; below it a text is a list or names. */
const LEAST_SHARE = 0.2;
/** In a list at least every third word is followed by a comma. */
const WORDS_PER_COMMA = 3;

/**
 * Finds sentences in a third language: their source is prose, but they have almost no function words of the
 * target language, although the rest of the page has as many as usual. At most one finding per prose.
 */
export function* strangeTexts(
  context: RuleContext,
  isReported: (pair: ProsePair) => boolean,
): Generator<Judgement> {
  const { source, target } = context.traits;
  if (target.functionWords.size === 0) return;
  const pairs = alignedProse(context.alignment);
  const usual = once(() => shareOn(pairs, target.grammar));
  for (const pair of pairs) {
    if (isReported(pair) || pair.targetBlocks[0]?.kind === "heading") continue;
    for (const prose of pair.target) {
      const text = withoutQuoted(runningText(prose));
      const strange = seemingSentences(text).filter((sentence) =>
        isStrange(text.slice(sentence.start, sentence.end), usual, target.grammar),
      );
      const [first, last] = [strange[0], strange.at(-1)];
      if (first === undefined || last === undefined || !isProse(pair, source.functionWords))
        continue;
      if (isOfSource(text.slice(first.start, last.end), pair)) continue;
      yield {
        messageId: "foreign",
        data: {
          text: shorten(prose.text.slice(first.start, last.end).trim()),
          language: target.language,
        },
        source: pair.sourcePlace,
        target: placeInProse(prose, first.start, last.end),
      };
      break;
    }
  }
}

function isStrange(sentence: string, usual: () => number, grammar: ReadonlySet<string>): boolean {
  const { words, grammar: found } = measure(sentence, grammar);
  if (words < FEWEST_EXPECTED || found > words * BY_CHANCE) return false;
  const share = usual();
  if (share < LEAST_SHARE || words * share < FEWEST_EXPECTED) return false;
  const commas = sentence.split(",").length - 1;
  return found <= words * share * BY_CHANCE && commas * WORDS_PER_COMMA < words;
}

function isProse({ source }: ProsePair, grammar: ReadonlySet<string>): boolean {
  const { words, grammar: found } = measure(source.map(runningText).join(" "), grammar);
  return found >= FEWEST_EXPECTED && found >= words * LEAST_SHARE;
}

/** Whether most words are the source's; such text is reported as untranslated. */
function isOfSource(text: string, { source }: ProsePair): boolean {
  const ours = new Set(wordsOf(source.map(runningText).join(" ")).map(({ word }) => word));
  const words = wordsOf(text);
  return words.filter(({ word }) => ours.has(word)).length * 2 >= words.length;
}

/** The share of function words among the lower-case words of a page. */
function shareOn(pairs: readonly ProsePair[], grammar: ReadonlySet<string>): number {
  let [words, found] = [0, 0];
  for (const { target } of pairs) {
    for (const prose of target) {
      const each = measure(runningText(prose), grammar);
      words += each.words;
      found += each.grammar;
    }
  }
  return words === 0 ? 0 : found / words;
}

function measure(text: string, grammar: ReadonlySet<string>): Measure {
  const small = wordsOf(text).filter(({ word, start, end }) => text.slice(start, end) === word);
  return {
    words: small.length,
    grammar: small.filter(({ word }) => grammar.has(word)).length,
  };
}
