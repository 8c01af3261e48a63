import { type Both, otherSide, type Side } from "../../../model/both.ts";
import type { RuleContext } from "../../../model/rule.ts";
import type { Statement } from "../statements.ts";
import type { Turn } from "../turns/turned-words.ts";
import { isDenial } from "./denials.ts";

/** Poles that reverse a preceding `never`: `never on less than 30 days' notice`, always on 30. */
const UNDONE: ReadonlySet<string> = new Set(["less", "least", "before", "until"]);

/** Maximum distance in characters: a function word or two, and no other clause. */
const FURTHEST_UNDONE = 12;

/** Separators of clauses. */
export const PAUSE = /[,;:()—…]|\s[–-]\s/;

/**
 * Whether a following word reverses an opposite word: `never before five` means always after five, and `as
 * long as you do not ask` means `unless you ask`.
 */
export function isReversedByWord(
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
 * Whether `none` was exchanged with `all`, `most` or `some` while the side without `none` may negate by other
 * words, as reported by `mayBeDenied`: `none of that mattered`, `todo eso dejó de importar`.
 */
export function isNoneUndone(
  { lost, gained }: Turn,
  mayBeDenied: (side: Side) => boolean,
): boolean {
  const [from, to] = [lost.pole?.pole ?? "", gained.pole?.pole ?? ""];
  if (from === NONE && COUNTED.has(to)) return mayBeDenied("target");
  return to === NONE && COUNTED.has(from) && mayBeDenied("source");
}

/**
 * Whether `never` and `always`, or `nobody` and `everybody`, were exchanged together with the predicate: `it
 * never closes`, `siempre abre`; `nobody failed`, `todos aprobaron`. Evidence is a word after the negative
 * one whose opposite the other side has, or a possible negation there, as reported by the callback.
 */
export function isNoneTurned(
  { lost, gained }: Turn,
  texts: Both<string>,
  stated: Both<readonly Statement[]>,
  mayDenyBesides: (side: Side, stretch: string) => boolean,
): boolean {
  if (!TURNED_WITH_THEIRS.has(lost.pole?.scale ?? "")) return false;
  const side = [
    { none: "source", denying: lost, other: gained } as const,
    { none: "target", denying: gained, other: lost } as const,
  ].find(({ denying, other }) => NONE_AT_ALL.has(denying.pole?.pole ?? "") && isOfAll(other));
  if (side === undefined) return false;
  const { none, denying } = side;
  const isTurned = stated[none].some(
    (each) => each.denied && isBehind(each, denying) && hasOpposite(each, stated[otherSide(none)]),
  );
  return isTurned || mayDenyBesides(none, behind(texts[none], denying.words));
}

const TURNED_WITH_THEIRS: ReadonlySet<string> = new Set(["frequency", "everybody"]);
const NONE_AT_ALL: ReadonlySet<string> = new Set(["never", "none"]);

function isOfAll({ pole }: Statement): boolean {
  return pole?.pole === "always" || pole?.pole === "all";
}

function hasOpposite({ pole }: Statement, others: readonly Statement[]): boolean {
  return others.some(
    ({ pole: other }) => other !== null && other.scale === pole?.scale && other.pole !== pole.pole,
  );
}

/** The next few words after another, up to the end of its clause. */
function behind(text: string, words: string): string {
  const [clause = ""] = text.slice(text.indexOf(words) + words.length).split(PAUSE);
  return clause.split(/\s+/).slice(0, FEW_WORDS).join(" ");
}

/** Number of words, plus one for the empty string before the leading space. */
const FEW_WORDS = 5;

/** Whether either word is `none` on the scale of quantities. */
export function isOfNone({ lost, gained }: Turn): boolean {
  return [lost, gained].some(({ pole }) => pole?.scale === "quantity" && pole.pole === NONE);
}

const NONE = "none";

/** The other poles of that scale. */
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
