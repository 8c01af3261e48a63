import { areAmounts } from "../model/agreement/similarity.ts";
import type { Difference } from "../model/difference.ts";
import { type Fact, type FactKind, VALUE_KINDS } from "../model/fact.ts";
import { once } from "../model/lookup/once.ts";
import { judge, type Rule, type RuleContext } from "../model/rule.ts";
import { isSetOtherwise } from "../model/text/name-with-figures.ts";
import { containsAmount } from "../model/text/written-amounts.ts";
import { negateDifferently } from "./evidence/contrasts/word-lists.ts";
import { type RowMembers, rowMembers } from "./evidence/row-members.ts";
import { exchangedUnits } from "./evidence/swaps/exchanged-units.ts";
import { swappedValues } from "./evidence/swaps/swapped-values.ts";
import { lostSigns } from "./number/lost-signs.ts";
import { raisedFigures } from "./number/raised-figures.ts";
import { turnedSigns } from "./number/turned-signs.ts";
import { turnedSizes } from "./number/turned-sizes.ts";
import { statesAmountInWords, wordsImplied } from "./number/words-left-out.ts";
import { writtenOtherwise } from "./number/written-otherwise.ts";

/** Reports numbers, amounts and ordinals that changed, are missing or were added, compared by value. */
export const number = {
  id: "number",
  category: "content",
  messages: {
    changed: { recommended: "error", strict: "error" },
    missing: { recommended: "error", strict: "error" },
    "word-missing": { recommended: "warning", strict: "error" },
    added: { recommended: "warning", strict: "error" },
    swapped: { recommended: "warning", strict: "error" },
    sign: { recommended: "error", strict: "error" },
    "repetition-dropped": { recommended: "off", strict: "warning" },
    "repetition-added": { recommended: "off", strict: "info" },
  },
  *check(context) {
    const members = once(() => rowMembers(context, "value"));
    const isImplied = wordsImplied(context);
    for (const difference of context.differences("value")) {
      const messageId = messageOf(difference, members);
      if (difference.change === "added" && isEach(difference.target, context)) continue;
      if (difference.change === "added" && isOfName(difference.target, context)) continue;
      if (difference.change === "added" && isOfLostName(difference, context)) continue;
      if (difference.change === "added" && isOfCode(difference.target, context)) continue;
      if (messageId === "missing" && isAbbreviated(difference.source, context)) continue;
      if (messageId === "word-missing" && isImplied(difference)) continue;
      if (messageId !== null) yield judge(difference, messageId);
    }
    yield* swappedValues(context, OWN);
    yield* exchangedUnits(context);
    yield* turnedSigns(context);
    yield* lostSigns(context);
    yield* turnedSizes(context);
    yield* raisedFigures(context);
    yield* writtenOtherwise(context);
  },
} as const satisfies Rule;

/** Kinds that the rules `date` and `version` report. */
const ELSEWHERE: ReadonlySet<FactKind> = new Set(["date", "time", "decade", "century", "version"]);

const OWN: ReadonlySet<FactKind> = new Set(VALUE_KINDS.filter((kind) => !ELSEWHERE.has(kind)));

/** Whether a bare `1` may mean "each": languages without articles express it so, `1 ファイルにつき`. */
function isEach(fact: Fact | null, { traits }: RuleContext): boolean {
  return fact?.unit === null && fact.readings[0] === "1" && negateDifferently(traits);
}

/** Whether an added number belongs to a name that the source writes without the space: `RFC 1122`. */
function isOfName(fact: Fact | null, { source, target }: RuleContext): boolean {
  if (fact === null || fact.unit !== null) return false;
  const { offset } = fact.place.start;
  const before = target.page.text.slice(Math.max(0, offset - LONGEST_NAME), offset);
  const [, name] = /(?<!\p{L})(\p{Lu}{1,10})[ \u00A0]$/u.exec(before) ?? [];
  return name !== undefined && isSetOtherwise(`${name} ${fact.surface}`, source.page.text);
}

/** Number of characters before a number that are searched: a name of ten capitals, a space and a spare. */
const LONGEST_NAME = 12;

/** Whether an added number belongs to a name in the translation's script: `Windows 7`, `ویندوز ۷`. */
function isOfLostName({ target, sourcePlace }: Difference, { differences }: RuleContext): boolean {
  if (target === null || target.unit !== null) return false;
  return differences("name").some(({ change, source }) => {
    if (change !== "missing" || source === null) return false;
    const figures = / (\d[\d.]*)$/.exec(source.surface)?.[1];
    const lines = Math.abs(source.place.start.line - sourcePlace.start.line);
    return figures !== undefined && target.readings.includes(figures) && lines <= FEW_LINES;
  });
}

/** Maximum distance in lines on the source page between a lost name and the place of an added number. */
const FEW_LINES = 3;

/** Whether the source has an amount as code, which is read as an amount here: `10 ms`. */
function isOfCode(fact: Fact | null, { source }: RuleContext): boolean {
  return fact !== null && fact.unit !== null && containsAmount(fact.surface, source.page.text);
}

/** Whether the translation attaches digits to the initial of the word before: `revision 41`, `r41`. */
function isAbbreviated(fact: Fact | null, { source, target }: RuleContext): boolean {
  if (fact === null || fact.unit !== null || !/^\d{2,}$/.test(fact.surface)) return false;
  const { offset } = fact.place.start;
  const before = source.page.text.slice(Math.max(0, offset - LONGEST_WORD), offset);
  const [, initial] = /(?<!\p{L})(\p{Ll})\p{Ll}{3,} $/u.exec(before) ?? [];
  if (initial === undefined) return false;
  return new RegExp(`(?<![\\p{L}\\p{N}])${initial}${fact.surface}(?![\\p{L}\\p{N}])`, "u").test(
    target.page.text,
  );
}

/** Number of characters before the digits that are searched for the abbreviated word. */
const LONGEST_WORD = 24;

/** Time units that mean one of them without a number. */
const SPANS: ReadonlySet<string | null> = new Set(
  "second minute hour day week month year decade century".split(" "),
);

/** How many of a time unit make one of the next larger, which the source may name without a number. */
const WHOLES: Readonly<Record<string, string>> = { second: "60", minute: "60", hour: "24" };

/** Whether two amounts differ in strength, one being certain and the other not. */
function isOtherAmount(source: Fact | null, target: Fact | null): boolean {
  if (source === null || target === null || source.strength === target.strength) return false;
  return areAmounts(source, target);
}

function messageOf(
  { change, source, target, elsewhere }: Difference,
  members: () => RowMembers,
): string | null {
  const fact = source ?? target;
  if (fact === null || change === "unit") return null;
  if (change === "changed") {
    // A change of kind is reported by the rule for the source kind; anything that became a version, by the
    // rule `version`.
    if (ELSEWHERE.has(fact.kind) || target?.kind === "version") return null;
    // Weak evidence never raises an alarm: `one` for `3` may be an article.
    const isWeak = [source, target].some((side) => side?.strength === "weak");
    return isWeak && !isOtherAmount(source, target) ? null : "changed";
  }
  if (ELSEWHERE.has(fact.kind) || fact.strength === "weak") return null;
  // Languages without articles express *a day* by the unit alone.
  if (fact.readings[0] === "1" && SPANS.has(fact.unit)) return null;
  const repeated = elsewhere === "block" || elsewhere === "section";
  if (change === "missing" && statesAmountInWords(fact))
    return elsewhere === "block" ? null : "word-missing";
  // Other spelled-out numbers, and those that may be spelled out, are reported only if another number
  // contradicts them.
  if (fact.written === "words" || fact.spellable) return null;
  // `round the clock`, `in a day`, `every minute`.
  if (change === "added" && WHOLES[fact.unit ?? ""] === fact.readings[0]) return null;
  // `fully paid` is `payées à 100 %`.
  if (change === "added" && fact.kind === "percent" && fact.readings[0] === "100") return null;
  const isRepeated = repeated && !members()[change === "missing" ? "source" : "target"].has(fact);
  if (change === "missing") return isRepeated ? "repetition-dropped" : "missing";
  return isRepeated ? "repetition-added" : "added";
}
