import type { Document } from "../../../model/page/document.ts";
import type { Place } from "../../../model/page/place.ts";
import type { RuleContext } from "../../../model/rule.ts";
import { wordsOf } from "../../../model/text/running-text.ts";
import type { Statement } from "../statements.ts";
import type { Turn } from "../turns/turned-words.ts";
import { isDenial, type Judged } from "./denials.ts";
import { PAUSE } from "./undone.ts";

/** The scale of bounds that a negation reverses: `no tarda más de 5 minutos` sets an upper bound. */
const EXCESS = "excess";

/** Whether an opposite word is a bound that a negation reverses. */
export function isBoundTurned(
  turn: Turn,
  judged: Pick<Judged, "ours" | "theirs">,
  pages: Pick<RuleContext, "source" | "target">,
): boolean {
  return turn.lost.pole?.scale === EXCESS && !isFree(turn, judged, pages, Number.MAX_VALUE);
}

/**
 * Whether no negation applies to an opposite word, as in `not weak`; other clauses do not count. A bound may
 * be negated anywhere later in its clause: `mehr als fünf sind nicht möglich`.
 *
 * @param furthest the maximum number of words between the word and a negation after it
 */
export function isFree(
  { lost, gained }: Turn,
  { ours, theirs }: Pick<Judged, "ours" | "theirs">,
  pages: Pick<RuleContext, "source" | "target">,
  furthest = 1,
): boolean {
  return (
    !ours.some((each) => bearsOn(each, lost, pages.source, furthest)) &&
    !theirs.some((each) => bearsOn(each, gained, pages.target, furthest))
  );
}

/** Whether a statement is a negation that may apply to another statement of its page. */
export function bearsOn(
  stated: Statement,
  { place }: Statement,
  { page }: Document,
  furthest = 1,
): boolean {
  return isDenial(stated) && mayReach(stated.place, place, page.text, furthest);
}

/** Whether a negation may apply to a word: before it in its clause, or after it within the distance. */
function mayReach({ start, end }: Place, place: Place, text: string, furthest: number): boolean {
  const before = text.slice(end.offset, place.start.offset);
  const behind = text.slice(place.end.offset, start.offset);
  if (end.offset <= place.start.offset) return !PAUSE.test(before);
  return !PAUSE.test(behind) && wordsOf(behind).length <= furthest;
}
