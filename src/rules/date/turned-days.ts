import type { Fact } from "../../model/fact.ts";
import { once } from "../../model/lookup/once.ts";
import type { Document } from "../../model/page/document.ts";
import type { Judgement, RuleContext } from "../../model/rule.ts";
import { alignedProse } from "../../model/text/aligned/aligned-prose.ts";

/** Matches dates in digits: `24-10-2019`, `7/4/2020`. */
const IN_FIGURES = /(?<![\d/.-])(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?![\d/.-])/g;

/** The fewest unambiguous dates that establish the date order of a page. */
const HABIT = 2;

/**
 * Whether a page writes the day first; null if its dates do not establish an order or contradict each other.
 */
type Order = boolean | null;

/**
 * Reports dates in digits with day and month exchanged. A date that is valid in both orders is judged only if
 * the other dates of its page establish the order.
 */
export function* turnedDays(context: RuleContext): Generator<Judgement> {
  const { alignment, factsOf, source, target } = context;
  const theirOrder = orderOn(target);
  if (theirOrder === null) return;
  const ourOrder = once(() => orderOn(source));
  for (const { sourceBlocks, targetBlocks } of alignedProse(alignment)) {
    const theirs = targetBlocks.flatMap(factsOf.target).filter(isOpen);
    if (theirs.length === 0) continue;
    const ours = sourceBlocks.flatMap(factsOf.source).flatMap((fact) => {
      const day = dayOf(fact, ourOrder);
      return day === null ? [] : [{ fact, day }];
    });
    for (const other of theirs) {
      const meant = dayOf(other, () => theirOrder);
      const own = ours.find(({ day }) => other.readings.includes(day));
      if (own === undefined || meant === null || ours.some(({ day }) => day === meant)) continue;
      const data = { expected: own.fact.surface, actual: other.surface };
      yield { messageId: "changed", data, source: own.fact.place, target: other.place };
    }
  }
}

function orderOn({ page }: Document): Order {
  let [day, month] = [0, 0];
  for (const [, first, , second] of page.text.matchAll(IN_FIGURES)) {
    if (Number(first) > MONTHS && Number(second) <= MONTHS) day++;
    else if (Number(second) > MONTHS && Number(first) <= MONTHS) month++;
  }
  if (Math.min(day, month) > 0 || Math.max(day, month) < HABIT) return null;
  return day > month;
}

/** Number of months in a year: a greater number is a day. */
const MONTHS = 12;

/** Whether a date in digits is valid in both orders. */
function isOpen({ kind, readings, surface }: Fact): boolean {
  return kind === "date" && readings.length === 2 && new RegExp(IN_FIGURES).test(surface);
}

/** The day that a date denotes in the order of its page, as an ISO date; null if ambiguous. */
function dayOf(fact: Fact, order: () => Order): string | null {
  const [only = null, other] = fact.readings;
  if (fact.kind !== "date" || !/^\d{4}-\d\d-\d\d$/.test(only ?? "")) return null;
  if (other === undefined) return only;
  const [, first = "", , second = "", year] = new RegExp(IN_FIGURES).exec(fact.surface) ?? [];
  const isDayFirst = order();
  if (isDayFirst === null || year === undefined) return null;
  const [day, month] = isDayFirst ? [first, second] : [second, first];
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
