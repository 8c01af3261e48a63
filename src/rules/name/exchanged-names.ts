import type { Side } from "../../model/both.ts";
import type { SentencePair } from "../../model/page/sentence.ts";
import type { Judgement, RuleContext } from "../../model/rule.ts";
import { alignedProse } from "../../model/text/aligned/aligned-prose.ts";
import type { KnownWord } from "../../model/text/wording/known-words.ts";
import { negateDifferently } from "../evidence/contrasts/word-lists.ts";
import {
  between,
  exchangedIn,
  judgeExchanged,
  neighboursIn,
  type Sentences,
  type SharedThing,
  spotOf,
} from "../evidence/swaps/exchanged-things.ts";
import { areSurelyPaired, lookAt, type WordLook } from "../evidence/word-look.ts";

/**
 * Finds two names of a sentence exchanged while the words beside them stayed: `Anthropic was founded by
 * OpenAI employees`, `OpenAI fue fundada por empleados de Anthropic`; `Google bought DeepMind`, `DeepMind
 * compró Google`. Word order differs between languages and proves nothing by itself.
 */
export function* exchangedNames(context: RuleContext): Generator<Judgement> {
  const { source, target } = context.traits;
  if (source.dictionary.isEmpty || target.dictionary.isEmpty || negateDifferently(context.traits))
    return;
  for (const pair of alignedProse(context.alignment)) {
    const words = context.wordsOf(pair);
    for (const step of context.sentencesOf(pair)) {
      if (!areSurelyPaired(step) || !mayHoldNames(step)) continue;
      const exchanged = exchangedIn(readSentences(lookAt(step, "source", words), context), context);
      if (exchanged !== null) yield judgeExchanged(exchanged, context);
    }
  }
}

const CAPITAL = /\p{Lu}/gu;

/** Whether both sentences have capitals for two names; a cheap precondition. */
function mayHoldNames({ source, target }: SentencePair): boolean {
  return [source, target].every(
    (sentences) =>
      sentences.reduce((sum, { text }) => sum + (text.match(CAPITAL)?.length ?? 0), 0) > 1,
  );
}

function readSentences(look: WordLook, context: RuleContext): Sentences {
  const named = new Set<KnownWord>();
  const names: SharedThing[] = [];
  for (const [at, word] of look.words.entries()) {
    const rendering = look.renderings[at];
    if (rendering?.kind !== "rendered" || !rendering.isOnly) continue;
    const other = look.others[rendering.by];
    if (other === undefined || other.entry.folded !== word.entry.folded) continue;
    if (!isNameOn("source", word, context) || !isNameOn("target", other, context)) continue;
    named.add(word).add(other);
    names.push({ source: spotOf(word), target: spotOf(other) });
  }
  return {
    things: joined(names, context),
    neighbours: neighboursIn(look, (_, word) => named.has(word)),
  };
}

function isNameOn(side: Side, { at }: KnownWord, pages: RuleContext): boolean {
  return /\p{Lu}/u.test(pages[side].page.text.charAt(at));
}

/** Merges adjacent words into one name: `Ada Lovelace`. */
function joined(words: readonly SharedThing[], pages: RuleContext): readonly SharedThing[] {
  const names: SharedThing[] = [];
  for (const word of words) {
    const last = names.at(-1);
    const isOne =
      last !== undefined &&
      (["source", "target"] as const).every((side) =>
        /^[ \u00A0]$/.test(between(side, last[side], word[side], pages)),
      );
    if (!isOne) names.push(word);
    else
      names[names.length - 1] = {
        source: { start: last.source.start, end: word.source.end },
        target: { start: last.target.start, end: word.target.end },
      };
  }
  return names;
}
