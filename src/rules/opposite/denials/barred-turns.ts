import type { RuleContext } from "../../../model/rule.ts";
import type { Statement } from "../statements.ts";
import type { Turn } from "../turns/turned-words.ts";
import { isFree } from "./bearing-denials.ts";
import { isDenial, type Judged } from "./denials.ts";

/** What is known of the sentences in which a word turned. */
interface Around extends Pick<Judged, "ours" | "theirs"> {
  readonly isLimited: boolean;
}

/**
 * Whether other words of the sentences may turn a word back: what nobody may do, nobody must do, and what may only be so
 * must be so; `no worries if it fails` is `although it may fail`.
 */
export function isBarred(
  turn: Turn,
  { ours, theirs, isLimited }: Around,
  pages: RuleContext,
): boolean {
  const all = [...ours, ...theirs];
  const scale = turn.lost.pole?.scale;
  if (scale === "supposition") return all.some(saysNone) || !isOpening(turn);
  if (scale !== "modal" && scale !== "urge") return false;
  const isNone = all.some((each) => !isDenial(each) && saysNone(each));
  return isNone || isLimited || !isFree(turn, { ours, theirs }, pages);
}

/** Whether both words open what they stand in: elsewhere `a small, if dear, shop` is small although expensive. */
function isOpening({ lost, gained }: Turn): boolean {
  return [lost, gained].every(({ words }) => /^\p{Lu}/u.test(words));
}

/** Whether a word denies, or says that nobody does. */
function saysNone(stated: Statement): boolean {
  return isDenial(stated) || stated.pole?.pole === "none" || stated.pole?.pole === "never";
}
