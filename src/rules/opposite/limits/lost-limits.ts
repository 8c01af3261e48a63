import type { Both, Side } from "../../../model/both.ts";
import { allOf } from "../../../model/lookup/all-of.ts";
import { countOne } from "../../../model/lookup/count-one.ts";
import { once } from "../../../model/lookup/once.ts";
import { isWithin, type Place, placeCovering } from "../../../model/page/place.ts";
import { placeInProse } from "../../../model/page/prose.ts";
import type { Sentence, SentencePair } from "../../../model/page/sentence.ts";
import { areOverlapping } from "../../../model/page/stretch.ts";
import type { Judgement, RuleContext } from "../../../model/rule.ts";
import type { ProsePair } from "../../../model/text/aligned/aligned-prose.ts";
import { runningText, wordsOf } from "../../../model/text/running-text.ts";
import { findPhrases } from "../../evidence/contrasts/phrase-book.ts";
import { booksOf } from "./limit-books.ts";
import { ADDED, isSaid, type Limit } from "./said-limits.ts";
import { valuesBeside, valuesOf } from "./values-beside.ts";

/** The limits of a text, and those of its translation that translations seldom add. */
export function limitsOf(pair: ProsePair, context: RuleContext): Both<readonly Limit[]> {
  return {
    source: limitsIn("source", pair, context),
    target: limitsIn("target", pair, context).filter(({ sense }) => ADDED.has(sense)),
  };
}

/** For each side, the first limit for which the other side has no word. */
export function* lostLimits(
  step: SentencePair,
  limits: Both<readonly Limit[]>,
  pair: ProsePair,
  context: RuleContext,
): Generator<Judgement> {
  for (const side of ["source", "target"] as const) {
    const place = placeOf(step[side]);
    const stated = limits[side].filter((limit) => isWithin(limit.place, place));
    const often = countBySense(stated);
    const lost = stated
      .filter(isNew())
      .slice(0, MOST)
      .find((limit) => !isSaid(limit, often.get(limit.sense) ?? 0, { side, step, pair, context }));
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

/** Maximum number of limits examined per sentence, which keeps the work linear. */
const MOST = 40;

/** How often each sense is stated; repeated clauses count once: `is always red, and that is always blue`. */
function countBySense(stated: readonly Limit[]): ReadonlyMap<string, number> {
  const often = new Map<string, number>();
  const seen = new Set<string>();
  for (const { sense, words, before } of stated) {
    const clause = `${sense} ${before} ${words}`;
    if (before !== "" && seen.has(clause)) continue;
    seen.add(clause);
    countOne(often, sense);
  }
  return often;
}

/** Limits of values, which may repeat as their values differ. */
const OF_VALUES: ReadonlySet<string> = new Set(["bound", "working"]);

/** Returns a filter that drops a limit repeated in the same words. */
function isNew(): (limit: Limit) => boolean {
  const seen = new Set<string>();
  return ({ sense, words }) => {
    if (OF_VALUES.has(sense)) return true;
    const key = `${sense} ${words}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  };
}

function limitsIn(side: Side, pair: ProsePair, { traits, factsOf }: RuleContext): readonly Limit[] {
  const { says, idle } = booksOf(traits[side].limits);
  if (says.size === 0) return [];
  const values = once(() => valuesOf(side, pair, factsOf));
  return allOf(pair[side], (prose) => {
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
        before:
          /(?<![\p{L}\p{N}])\p{L}+(?= $)/u.exec(
            text.slice(Math.max(0, start - LONGEST), start),
          )?.[0] ?? "",
        place: placeInProse(prose, start, end),
      }));
  });
}

/** Maximum number of characters before a limit in which the preceding word is looked up. */
const LONGEST = 24;

/** The place that covers some sentences, of which there is at least one. */
function placeOf(sentences: readonly Sentence[]): Place {
  return sentences.map(({ place }) => place).reduce(placeCovering);
}
