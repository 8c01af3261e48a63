import type { Document } from "../../../model/page/document.ts";
import type { RuleContext } from "../../../model/rule.ts";
import type { Statement } from "../statements.ts";
import type { Turn } from "../turns/turned-words.ts";
import { bearsOn, isFree } from "./bearing-denials.ts";
import { isDenial, type Judged } from "./denials.ts";

/** The context of a pair of sentences with an opposite word. */
interface Around extends Pick<Judged, "ours" | "theirs"> {
  readonly isLimited: boolean;
}

/**
 * Whether other words of the sentences may reverse an opposite word: `may not` and `must not` agree, and so
 * do `may only` and `must`; `no worries if it fails` means `although it may fail`, and
 * `not always used` is `no se usa siempre`.
 */
export function isBarred(
  turn: Turn,
  { ours, theirs, isLimited }: Around,
  pages: RuleContext,
): boolean {
  const all = [...ours, ...theirs];
  const scale = turn.lost.pole?.scale;
  if (scale === "supposition") return all.some(statesNone) || !isOpening(turn);
  if (scale === "frequency") return isNotAlways(turn, { ours, theirs }, pages);
  if (scale !== "modal" && scale !== "urge") return false;
  const isNone = all.some((each) => !isDenial(each) && statesNone(each));
  return isNone || isLimited || !isFree(turn, { ours, theirs }, pages);
}

/** Whether one side says `sometimes` and the other negates `always` in its clause. */
function isNotAlways(
  { lost, gained }: Turn,
  { ours, theirs }: Pick<Judged, "ours" | "theirs">,
  { source, target }: RuleContext,
): boolean {
  const isNot = (
    always: Statement,
    other: Statement,
    stated: readonly Statement[],
    page: Document,
  ) =>
    always.pole?.pole === "always" &&
    other.pole?.pole === "sometimes" &&
    stated.some((each) => bearsOn(each, always, page));
  return isNot(lost, gained, ours, source) || isNot(gained, lost, theirs, target);
}

/** Whether both words open their sentence; elsewhere `if` can be concessive: `a small, if dear, shop`. */
function isOpening({ lost, gained }: Turn): boolean {
  return [lost, gained].every(({ words }) => /^\p{Lu}/u.test(words));
}

/** Whether a statement is a negation or means `none` or `never`. */
function statesNone(stated: Statement): boolean {
  return isDenial(stated) || stated.pole?.pole === "none" || stated.pole?.pole === "never";
}
