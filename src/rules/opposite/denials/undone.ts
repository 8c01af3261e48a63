import { type Both, otherSide, type Side } from "../../../model/both.ts";
import type { RuleContext } from "../../../model/rule.ts";
import type { Statement } from "../statements.ts";
import type { Turn } from "../turns/turned-words.ts";
import { isDenial } from "./denials.ts";

/** What `never` undoes after it: `never on less than 30 days' notice` is always on 30. */
const UNDONE: ReadonlySet<string> = new Set(["less", "least", "before", "until"]);

/** In characters: a word or two of grammar, and no other clause. */
const FURTHEST_UNDONE = 12;

/** What parts clauses. */
export const PAUSE = /[,;:()—…]|\s[–-]\s/;

/**
 * Whether a word that turned is turned back by another that stands after it: `never before five` is always after five,
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

/**
 * Whether `never` became `always`, or `nobody` `everybody`, or the other way round, together with what is said of it:
 * `it never closes` is `siempre abre`, and `nobody failed` is `todos aprobaron`. What stands right after the word that
 * denies tells: a word of which the other side has the opposite, or one that may deny, which is asked of the texts.
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

/** The few words after another, up to the end of its clause. */
function behind(text: string, words: string): string {
  const [clause = ""] = text.slice(text.indexOf(words) + words.length).split(PAUSE);
  return clause.split(/\s+/).slice(0, FEW_WORDS).join(" ");
}

/** With a space before the first. */
const FEW_WORDS = 5;

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
