import type { Fact, FactKind } from "../model/fact.ts";
import { judge, type Rule } from "../model/rule.ts";
import { swappedValues } from "./swaps/swapped-values.ts";

/** Dates, times, decades and centuries: changed, missing or added; and how often things happen: changed. */
export const date: Rule = {
  id: "date",
  category: "content",
  messages: {
    changed: { recommended: "error", strict: "error" },
    missing: { recommended: "error", strict: "error" },
    added: { recommended: "warning", strict: "error" },
    frequency: { recommended: "error", strict: "error" },
    swapped: { recommended: "warning", strict: "error" },
  },
  *check(context) {
    for (const difference of context.differences("value")) {
      const { change, source, target, elsewhere } = difference;
      const sides = [source, target].filter((fact) => fact !== null);
      // What a fact became is told by the rule of what it was.
      if (change === "unit" || !sides.slice(0, 1).some(({ kind }) => CALENDAR.has(kind))) continue;
      if (sides.some((fact) => fact.strength === "weak" || fact.kind === "version")) continue;
      if (change !== "changed" && sides.some(maybeSaidOtherwise)) continue;
      if (change === "changed") yield judge(difference, "changed");
      else if (elsewhere === null || elsewhere === "page") yield judge(difference, change);
    }
    for (const difference of context.differences("frequency")) {
      // Words for how often are many: what has no counterpart may be said in others.
      const { change, source, target } = difference;
      const isSure = source?.strength === "strong" && target?.strength === "strong";
      if (change === "changed" && isSure) yield judge(difference, "frequency");
    }
    yield* swappedValues(context, CALENDAR);
  },
};

/**
 * Languages have many words for the middle of the day and of the night; a quarter may be one of the moon, and of a year
 * three months. Such a fact is told where another contradicts it.
 */
function maybeSaidOtherwise(fact: Fact): boolean {
  return isNamedTime(fact) || isNamedQuarter(fact) || fact.spellable === true;
}

/** `noon`, `midnight`. */
function isNamedTime({ kind, written, readings: [reading = ""] }: Fact): boolean {
  return kind === "time" && written === "words" && /^(?:00|12|24):00$/.test(reading);
}

/** `first quarter`, and neither `Q1` nor `3T`. */
function isNamedQuarter({ written, surface, readings: [reading = ""] }: Fact): boolean {
  return /^q[1-4]$/.test(reading) && (written === "words" || /\p{L}{3}/u.test(surface));
}

const CALENDAR: ReadonlySet<FactKind> = new Set(["date", "time", "decade", "century"]);
