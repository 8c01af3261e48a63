import type { Sentence } from "../../model/page/sentence.ts";
import type { Judgement, RuleContext } from "../../model/rule.ts";
import type { ProsePair } from "../../model/text/aligned/aligned-prose.ts";
import { pausesIn } from "./pauses.ts";
import type { UsualLength } from "./usual-length.ts";

/** Minimum characters of a sentence; a shorter one may be rendered in half its length. */
const LONG_ENOUGH = 80;
/** Shortfall of a sentence that lost a clause, as a natural log and in spreads. */
const SHORT = 0.48;
const SHORT_SPREADS = 4.5;
/** The same for a page without a usual length. */
const SHORT_BY_LANGUAGE = 0.65;
/** Minimum confidence; less certain pairs may be different sentences. */
const SURE = 0.5;
/** Maximum log ratio of the usual lengths of two languages that count as alike. */
const ALIKE = Math.log(1.5);

/** Finds sentences whose translation is so short, by the page's measure, that a clause must be missing. */
export function* lostClauses(
  pair: ProsePair,
  { usual, spread }: UsualLength,
  { sentencesOf, traits }: RuleContext,
): Generator<Judgement> {
  if (!needLikeRoom(traits)) return;
  const short = spread === 0 ? SHORT_BY_LANGUAGE : Math.max(SHORT, SHORT_SPREADS * spread);
  for (const { source, target, confidence } of sentencesOf(pair)) {
    const [ours, theirs] = [source[0], target[0]];
    if (ours === undefined || theirs === undefined || source.length + target.length > 2) continue;
    const [from, to] = [lengthOf(ours), lengthOf(theirs)];
    if (from < LONG_ENOUGH || confidence < SURE || Math.log(to / from) - usual > -short) continue;
    if (pausesIn(ours.text) <= pausesIn(theirs.text)) continue;
    yield {
      messageId: "short",
      data: { expected: Math.round(from * Math.exp(usual)), actual: to },
      source: ours.place,
      target: theirs.place,
    };
  }
}

/** Whether two languages need about the same space. */
export function needLikeRoom({ source, target }: RuleContext["traits"]): boolean {
  return Math.abs(Math.log(target.lengthRatio / source.lengthRatio)) <= ALIKE;
}

/** The length without brackets, which may be omitted, as a measure in another unit is. */
function lengthOf({ text }: Sentence): number {
  return text.replace(/\([^()]*\)/g, "").trim().length;
}
