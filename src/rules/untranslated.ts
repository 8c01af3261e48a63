import { alignedProse, type ProsePair } from "../model/aligned-prose.ts";
import { shorten } from "../model/excerpt.ts";
import { type Prose, placeInProse } from "../model/prose.ts";
import type { Judgement, Rule, RuleContext } from "../model/rule.ts";
import { runningText, wordsOf } from "../model/running-text.ts";

/** Text that nobody translated: the source's own words, or a stretch in the source's language. */
export const untranslated: Rule = {
  id: "untranslated",
  category: "language",
  messages: {
    same: { recommended: "error", strict: "error" },
    partly: { recommended: "error", strict: "error" },
    language: { recommended: "warning", strict: "error" },
  },
  *check(context) {
    const { alignment, traits } = context;
    if (baseOf(traits.source.language) === baseOf(traits.target.language)) return;
    for (const pair of alignedProse(alignment)) {
      for (const prose of pair.target) {
        const judgement = judgeProse(prose, pair, context);
        if (judgement !== null) yield judgement;
      }
    }
  },
};

function baseOf(tag: string): string {
  return tag.toLowerCase().split(/[-_]/, 1)[0] ?? tag;
}

/** A stretch this long without one word of the target's grammar and with some of the source's is not translated. */
const STRETCH_WORDS = 5;
const STRETCH_FUNCTION_WORDS = 2;

function judgeProse(prose: Prose, pair: ProsePair, { traits }: RuleContext): Judgement | null {
  const text = runningText(prose);
  const foreign = longestForeign(text, traits.source.functionWords, traits.target.functionWords);
  if (foreign === null) return null;
  const words = wordsOf(text);
  const stretch = text.slice(foreign.start, foreign.end);
  const source = pair.source.map(runningText).join(" ");
  const verbatim = folded(source).includes(folded(stretch));
  const most = foreign.words >= words.length * 0.8;
  return {
    messageId: verbatim ? (most ? "same" : "partly") : "language",
    data: { text: shorten(stretch), language: traits.source.language },
    source: pair.sourcePlace,
    target: placeInProse(prose, foreign.start, foreign.end),
  };
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, " ")
    .trim();
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly words: number;
}

/**
 * The longest run of words in which words of the source's grammar occur and none of the target's. Text in quotes
 * is left out: titles and sayings are quoted as they are.
 */
function longestForeign(
  text: string,
  foreign: ReadonlySet<string>,
  own: ReadonlySet<string>,
): Stretch | null {
  let best: Stretch | null = null;
  let first = -1;
  let count = 0;
  let telling = 0;
  let lastEnd = 0;
  const close = () => {
    const longer = best === null || count > best.words;
    if (count >= STRETCH_WORDS && telling >= STRETCH_FUNCTION_WORDS && longer) {
      best = { start: first, end: lastEnd, words: count };
    }
    first = -1;
    count = 0;
    telling = 0;
  };
  for (const { word, start, end } of wordsOf(withoutQuoted(text))) {
    const isOwn = own.has(word);
    const isForeign = foreign.has(word);
    if (isOwn && !isForeign) {
      close();
      continue;
    }
    if (first < 0) first = start;
    count++;
    if (isForeign && !isOwn) telling++;
    lastEnd = end;
  }
  close();
  return best;
}

function withoutQuoted(text: string): string {
  return text.replace(
    /"[^"\n]{0,300}"|“[^”\n]{0,300}”|«[^»\n]{0,300}»|„[^“\n]{0,300}“/g,
    (quoted) => " ".repeat(quoted.length),
  );
}
