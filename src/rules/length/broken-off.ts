import type { Judgement, RuleContext } from "../../model/rule.ts";
import type { Sentence } from "../../model/sentence.ts";
import type { ProsePair } from "../../model/text/aligned-prose.ts";
import { shorten } from "../../model/text/excerpt.ts";
import { seemingEnds } from "../../model/text/sentence-stops.ts";
import type { UsualLength } from "./missing-sentences.ts";

/** A last sentence that falls as far short of its usual length, as a natural log, and as many spreads, was cut. */
const CUT = 0.2;
const CUT_SPREADS = 2.5;
/** Characters of a source's last sentence below which its length says nothing. */
const LONG_ENOUGH = 50;
/** How much of the text's end is shown. */
const SHOWN = 40;

/** A text that stops in the middle of its last sentence: it ends in a word, far too early, where the source ends in a stop. */
export function brokenOff(
  pair: ProsePair,
  { usual, spread }: UsualLength,
  { sentencesOf, traits }: RuleContext,
): Judgement | null {
  if (!traits.source.stops || !traits.target.stops) return null;
  const [from, to] = [pair.source.at(-1)?.text.trimEnd(), pair.target.at(-1)?.text.trimEnd()];
  if (from === undefined || to === undefined || !endsInWord(to)) return null;
  if (seemingEnds(from).at(-1) !== from.length) return null;
  const last = sentencesOf(pair).at(-1);
  if (last === undefined) return null;
  const [ours, theirs] = [lengthOf(last.source), lengthOf(last.target)];
  if (ours < LONG_ENOUGH || theirs === 0) return null;
  if (Math.log(theirs / ours) - usual > -Math.max(CUT, CUT_SPREADS * spread)) return null;
  const end = last.target.at(-1)?.place ?? pair.targetPlace;
  return {
    messageId: "cut",
    data: { text: shorten(to.slice(-SHOWN)) },
    source: last.source.at(-1)?.place ?? pair.sourcePlace,
    target: end,
  };
}

function endsInWord(text: string): boolean {
  return /[\p{L}\p{N},、，]$/u.test(text);
}

function lengthOf(sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, { text }) => sum + text.length, 0);
}
