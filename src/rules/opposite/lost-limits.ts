import type { Both } from "../../model/both.ts";
import { once } from "../../model/lookup/once.ts";
import { isWithin, type Place, placeCovering } from "../../model/place.ts";
import { placeInProse } from "../../model/prose.ts";
import type { Judgement, RuleContext } from "../../model/rule.ts";
import type { Sentence, SentencePair } from "../../model/sentence.ts";
import type { ProsePair } from "../../model/text/aligned-prose.ts";
import { runningText, wordsOf } from "../../model/text/running-text.ts";
import { booksOf } from "./limit-books.ts";
import { type Found, findPhrases } from "./phrase-book.ts";
import { ADDED, isSaid, type Limit } from "./said-limits.ts";
import { valuesBeside, valuesOf } from "./values-beside.ts";

/** The limits that both sides of a text say; those of the translation, as far as it may not bring them in itself. */
export function limitsOf(pair: ProsePair, context: RuleContext): Both<readonly Limit[]> {
  return {
    source: limitsIn("source", pair, context),
    target: limitsIn("target", pair, context).filter(({ sense }) => ADDED.has(sense)),
  };
}

/** The first limit of either sentence that the other has no word for. */
export function* lostLimits(
  step: SentencePair,
  limits: Both<readonly Limit[]>,
  pair: ProsePair,
  context: RuleContext,
): Generator<Judgement> {
  for (const side of ["source", "target"] as const) {
    const place = placeOf(step[side]);
    const stated = limits[side].filter((limit) => isWithin(limit.place, place));
    const often = (sense: string) => stated.filter((each) => each.sense === sense).length;
    const lost = stated.find(
      (limit) => !isSaid(limit, often(limit.sense), step, side, pair, context),
    );
    if (lost === undefined) continue;
    yield side === "source"
      ? {
          messageId: "limit-lost",
          data: { expected: lost.words },
          source: lost.place,
          target: placeOf(step.target),
        }
      : {
          messageId: "limit-added",
          data: { actual: lost.words },
          source: placeOf(step.source),
          target: lost.place,
        };
  }
}

function limitsIn(
  side: keyof Both<unknown>,
  pair: ProsePair,
  { traits, factsOf }: RuleContext,
): readonly Limit[] {
  const { says, idle } = booksOf(traits[side].limits);
  if (says.size === 0) return [];
  const values = once(() => valuesOf(side, pair, factsOf));
  return pair[side].flatMap((prose) => {
    const text = runningText(prose);
    const words = wordsOf(text);
    const found = findPhrases(text, words, says, valuesBeside(prose, values));
    if (found.length === 0) return [];
    const idling = findPhrases(text, words, idle);
    return found
      .filter((each) => !idling.some((idiom) => areOverlapping(each, idiom)))
      .map(({ meaning, start, end }) => ({
        sense: meaning,
        words: text.slice(start, end),
        place: placeInProse(prose, start, end),
      }));
  });
}

function areOverlapping(a: Found<unknown>, b: Found<unknown>): boolean {
  return a.start < b.end && b.start < a.end;
}

/** What sentences cover; there is one at least. */
function placeOf(sentences: readonly Sentence[]): Place {
  return sentences.map(({ place }) => place).reduce(placeCovering);
}
