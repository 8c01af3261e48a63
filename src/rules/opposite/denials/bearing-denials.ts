import type { Document } from "../../../model/page/document.ts";
import type { Place } from "../../../model/page/place.ts";
import type { RuleContext } from "../../../model/rule.ts";
import { wordsOf } from "../../../model/text/running-text.ts";
import type { Statement } from "../statements.ts";
import type { Turn } from "../turns/turned-words.ts";
import { isDenial, type Judged } from "./denials.ts";
import { PAUSE } from "./undone.ts";

/** The scale of bounds that a denial turns round: `no tarda más de 5 minutos` takes no more. */
const EXCESS = "excess";

/** Whether a word that turned is a bound that a denial turned back. */
export function isBoundTurned(
  turn: Turn,
  judged: Pick<Judged, "ours" | "theirs">,
  pages: Pick<RuleContext, "source" | "target">,
): boolean {
  return turn.lost.pole?.scale === EXCESS && !isFree(turn, judged, pages, Number.MAX_VALUE);
}

/**
 * Whether no denial bears on a word that turned: `not weak` is `strong`, but another clause may deny in many ways. A bound
 * is denied from as far after it as its clause goes: `mehr als fünf sind nicht möglich`.
 *
 * @param furthest in words, how far after the word a denial may stand
 */
export function isFree(
  { lost, gained }: Turn,
  { ours, theirs }: Pick<Judged, "ours" | "theirs">,
  pages: Pick<RuleContext, "source" | "target">,
  furthest = 1,
): boolean {
  const denies = (stated: Statement, { place }: Statement, { page }: Document) =>
    isDenial(stated) && mayReach(stated.place, place, page.text, furthest);
  return (
    !ours.some((each) => denies(each, lost, pages.source)) &&
    !theirs.some((each) => denies(each, gained, pages.target))
  );
}

/** Whether a denial may deny a word of its page: it stands before it in its clause, or not too far after. */
function mayReach({ start, end }: Place, place: Place, text: string, furthest: number): boolean {
  const before = text.slice(end.offset, place.start.offset);
  const behind = text.slice(place.end.offset, start.offset);
  if (end.offset <= place.start.offset) return !PAUSE.test(before);
  return !PAUSE.test(behind) && wordsOf(behind).length <= furthest;
}
