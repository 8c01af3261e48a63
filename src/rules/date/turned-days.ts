import type { Fact } from "../../model/fact.ts";
import { once } from "../../model/lookup/once.ts";
import type { Document } from "../../model/page/document.ts";
import type { Judgement, RuleContext } from "../../model/rule.ts";
import { alignedProse } from "../../model/text/aligned/aligned-prose.ts";

/** `24-10-2019`, `7/4/2020`. */
const IN_FIGURES = /(?<![\d/.-])(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?![\d/.-])/g;

/** Fewer dates of which the order is sure show no habit of a page. */
const HABIT = 2;

/** Whether a page writes the day first; null where its dates do not tell, or some tell otherwise. */
type Order = boolean | null;

/**
 * Dates in digits with the day and the month exchanged. Where both orders give a date either may be meant, unless the
 * other dates of the page show which it writes.
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

const MONTHS = 12;

/** Whether either order of a date in digits gives another day. */
function isOpen({ kind, readings, surface }: Fact): boolean {
  return kind === "date" && readings.length === 2 && new RegExp(IN_FIGURES).test(surface);
}

/** The day that a date means, in the order that its page writes; null where that is open. */
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
