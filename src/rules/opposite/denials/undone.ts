import type { Side } from "../../../model/both.ts";
import type { RuleContext } from "../../../model/rule.ts";
import type { Statement } from "../statements.ts";
import type { Turn } from "../turns/turned-words.ts";
import { isDenial } from "./denials.ts";

/** What `never` undoes behind it: `never on less than 30 days' notice` is always on 30. */
const UNDONE: ReadonlySet<string> = new Set(["less", "least", "before", "until"]);

/** In characters: a word or two of grammar, and no other clause. */
const FURTHEST_UNDONE = 12;

/** What parts clauses. */
export const PAUSE = /[,;:()—…]|\s[–-]\s/;

/**
 * Whether a word that turned is turned back by another that stands behind it: `never before five` is always after five,
 * and `as long as you do not ask` is `unless you ask`.
 */
export function isUndone(
  { lost, gained }: Turn,
  stated: readonly Statement[],
  pages: Pick<RuleContext, "source" | "target">,
): boolean {
  const words = [lost, gained];
  if (lost.pole?.scale === "frequency") {
    const never = words.find(({ pole }) => pole?.pole === "never");
    return never !== undefined && stated.some((each) => isReversed(each, never));
  }
  const given = words.find(({ pole }) => pole?.scale === "proviso" && pole.pole === "given");
  if (given === undefined) return false;
  const { text } = (given === lost ? pages.source : pages.target).page;
  return stated.some(
    (each) =>
      isDenial(each) &&
      isBehind(each, given) &&
      !PAUSE.test(text.slice(given.place.end.offset, each.place.start.offset)),
  );
}

/**
 * Whether `none` became `all` or `some`, or the other way round, beside a word that may deny: `none of that mattered` is
 * `todo eso dejó de importar`. It is asked whether a side has one.
 */
export function isNoneUndone(
  { lost, gained }: Turn,
  mayBeDenied: (side: Side) => boolean,
): boolean {
  const [from, to] = [lost.pole?.pole ?? "", gained.pole?.pole ?? ""];
  if (from === NONE && COUNTED.has(to)) return mayBeDenied("target");
  return to === NONE && COUNTED.has(from) && mayBeDenied("source");
}

/** Whether `none` of many things became others, or the other way round. */
export function isOfNone({ lost, gained }: Turn): boolean {
  return [lost, gained].some(({ pole }) => pole?.scale === "quantity" && pole.pole === NONE);
}

const NONE = "none";

/** What there may be of many things, other than none. */
const COUNTED: ReadonlySet<string> = new Set(["all", "most", "some"]);

function isReversed(stated: Statement, never: Statement): boolean {
  return (
    UNDONE.has(stated.pole?.pole ?? "") &&
    isBehind(stated, never) &&
    stated.place.start.offset - never.place.end.offset <= FURTHEST_UNDONE
  );
}

function isBehind({ place }: Statement, { place: before }: Statement): boolean {
  return place.path === before.path && place.start.offset > before.end.offset;
}
