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
  return turn.lost.pole?.scale === EXCESS && !isFree(turn, judged, pages);
}

/** Whether no denial bears on a word that turned: `not weak` is `strong`, but another clause may deny in many ways. */
export function isFree(
  { lost, gained }: Turn,
  { ours, theirs }: Pick<Judged, "ours" | "theirs">,
  pages: Pick<RuleContext, "source" | "target">,
): boolean {
  return (
    !ours.some((each) => mayReach(each, lost, pages.source.page.text)) &&
    !theirs.some((each) => mayReach(each, gained, pages.target.page.text))
  );
}

/** Whether a denial may deny a word of its page: it stands before it in its clause, or next to it. */
function mayReach(stated: Statement, { place }: Statement, text: string): boolean {
  if (!isDenial(stated)) return false;
  const { start, end } = stated.place;
  const before = text.slice(end.offset, place.start.offset);
  const behind = text.slice(place.end.offset, start.offset);
  if (end.offset <= place.start.offset) return !PAUSE.test(before);
  return !PAUSE.test(behind) && wordsOf(behind).length <= 1;
}
