import type { Both, Side } from "../../model/both.ts";
import { addTo } from "../../model/lookup/add-to.ts";
import type { Place } from "../../model/page/place.ts";
import type { SentencePair } from "../../model/page/sentence.ts";
import { areOverlapping, type Stretch } from "../../model/page/stretch.ts";
import type { Judgement, RuleContext } from "../../model/rule.ts";
import type { ProsePair } from "../../model/text/aligned/aligned-prose.ts";
import type { KnownWord } from "../../model/text/wording/known-words.ts";
import {
  areSubjectsOfOneWord,
  exchangedIn,
  judgeExchanged,
  neighboursIn,
  type SharedThing,
  spotOf,
} from "../evidence/swaps/exchanged-things.ts";
import { lookAt } from "../evidence/word-look.ts";
import { type Statement, within } from "./statements.ts";

/**
 * Finds two opposites of a sentence exchanged while the words beside them stayed: `The teacher praised the
 * student`, `El alumno elogió al profesor`.
 *
 * @param isSure whether a sentence pair is certain
 */
export function* exchangedPoles(
  pair: ProsePair,
  stated: Both<readonly Statement[]>,
  context: RuleContext,
  isSure: (step: SentencePair) => boolean,
): Generator<Judgement> {
  const { source, target } = context.traits;
  if (source.dictionary.isEmpty || target.dictionary.isEmpty) return;
  if (![stated.source, stated.target].every(mayHoldOpposites)) return;
  for (const step of context.sentencesOf(pair)) {
    const opposed = opposedIn(
      within(stated.source, step.source),
      within(stated.target, step.target),
    );
    if (opposed.length === 0 || !isSure(step)) continue;
    const look = lookAt(step, "source", context.wordsOf(pair));
    for (const things of opposed) {
      const isThing = (side: Side, word: KnownWord) =>
        things.some((thing) => areOverlapping(thing[side], spotOf(word)));
      const sentences = { things, neighbours: neighboursIn(look, isThing) };
      const exchanged = exchangedIn(sentences, context);
      // `Al servidor se le envían los datos del cliente`: only subjects show who does what.
      if (exchanged === null || !areSubjectsOfOneWord(exchanged, sentences, context)) continue;
      yield judgeExchanged(exchanged, context);
      break;
    }
  }
}

/** Whether some scale is stated twice; a cheap precondition. */
function mayHoldOpposites(stated: readonly Statement[]): boolean {
  return [...byScale(stated).values()].some(({ length }) => length > 1);
}

/** The scales of which both sides state the same two poles, each once. */
function opposedIn(
  source: readonly Statement[],
  target: readonly Statement[],
): readonly (readonly [SharedThing, SharedThing])[] {
  const theirs = byScale(target);
  return [...byScale(source)].flatMap(([scale, [one, other, ...more]]) => {
    if (one === undefined || other === undefined || more.length > 0) return [];
    const [first, second] = [one, other].map((ours) => {
      const same = (theirs.get(scale) ?? []).filter(({ pole }) => pole?.pole === ours.pole?.pole);
      const [only] = same;
      return only === undefined || same.length > 1
        ? null
        : { source: spotAt(ours.place), target: spotAt(only.place) };
    });
    return first && second && theirs.get(scale)?.length === 2 ? [[first, second] as const] : [];
  });
}

function byScale(stated: readonly Statement[]): ReadonlyMap<string, readonly Statement[]> {
  const scales = new Map<string, Statement[]>();
  for (const each of stated) {
    if (each.pole !== null && !each.inValue) addTo(scales, each.pole.scale, each);
  }
  return scales;
}

function spotAt({ start, end }: Place): Stretch {
  return { start: start.offset, end: end.offset };
}
