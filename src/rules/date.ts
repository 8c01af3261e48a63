import type { Difference } from "../model/difference.ts";
import type { Fact, FactKind } from "../model/fact.ts";
import type { Document } from "../model/page/document.ts";
import { judge, type Rule, type RuleContext } from "../model/rule.ts";
import { turnedDays } from "./date/turned-days.ts";
import { swappedValues } from "./evidence/swaps/swapped-values.ts";

/** Reports dates, times, decades and centuries that changed, are missing or added; changed frequencies. */
export const date = {
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
      // A change of kind is reported by the rule for the source fact.
      if (change === "unit" || !sides.slice(0, 1).some(({ kind }) => CALENDAR.has(kind))) continue;
      if (sides.some((fact) => fact.strength === "weak" || fact.kind === "version")) continue;
      if (change !== "changed" && sides.some(mayBeReworded)) continue;
      if (source === null && target !== null && isWrittenOut(target, context)) continue;
      if (change === "missing" && hasItsFigures(difference, context)) continue;
      if (change === "changed") yield judge(difference, "changed");
      else if (elsewhere === null || elsewhere === "page") yield judge(difference, change);
    }
    for (const difference of context.differences("frequency")) {
      // A frequency has many wordings, so one without a counterpart may be expressed differently.
      const { change, source, target } = difference;
      const isSure = source?.strength === "strong" && target?.strength === "strong";
      if (change === "changed" && isSure) yield judge(difference, "frequency");
    }
    yield* turnedDays(context);
    yield* swappedValues(context, CALENDAR);
  },
} as const satisfies Rule;

/**
 * Whether the target line has the day and year of a date next to a month that cannot be read: no words are
 * known of that language, which may inflect month names or number its months.
 */
function hasItsFigures(
  { source, targetPlace }: Difference,
  { target, traits }: RuleContext,
): boolean {
  if (source?.kind !== "date" || traits.target.functionWords.size > 0) return false;
  const line = new Set(target.lines.lineAt(targetPlace.start.offset).match(/\d+/g));
  const figures: readonly string[] = source.surface.match(/\d+/g) ?? [];
  return figures.length > 0 && figures.every((figure) => line.has(figure));
}

/**
 * Whether a fact may be worded in ways that are not known: noon and midnight have many names, and a quarter
 * may be one of the moon, or three months. Such a fact is reported only if another contradicts it.
 */
function mayBeReworded(fact: Fact): boolean {
  return isNamedTime(fact) || isNamedQuarter(fact) || fact.spellable === true;
}

/**
 * Whether the source states an added fact in another form: the digits of a time as those of a version
 * (`a la 3.16`), or a listed year inside a range (`2002, 2003, 2004` for `2002–2004`).
 */
function isWrittenOut(fact: Fact, { source, target }: RuleContext): boolean {
  const [pointed] = /\d{1,2}\.\d\d$/.exec(fact.surface) ?? [];
  if (fact.kind === "time" && pointed !== undefined)
    return source.page.text.split(/[^\d.]+/).includes(pointed);
  const { start, end } = fact.place;
  if (!/^\d{4}$/.test(fact.surface)) return false;
  const around = target.page.text.slice(Math.max(0, start.offset - 6), end.offset + 6);
  return (
    /\d{4}, ?\d{4}/.test(around) && yearRanges(source).some((years) => years(Number(fact.surface)))
  );
}

/** The ranges of years on a page, each as a test whether it strictly contains a year. */
function yearRanges({ page }: Document): readonly ((year: number) => boolean)[] {
  return [...page.text.matchAll(/(?<!\d)(\d{4}) ?[-–—] ?(\d{4})(?!\d)/g)].map(
    ([, from, to]) =>
      (year) =>
        Number(from) < year && year < Number(to),
  );
}

/** Whether a fact is `noon` or `midnight` in words. */
function isNamedTime({ kind, written, readings: [reading = ""] }: Fact): boolean {
  return kind === "time" && written === "words" && /^(?:00|12|24):00$/.test(reading);
}

/** Whether a fact is a quarter in words: `first quarter`, but not `Q1` or `3T`. */
function isNamedQuarter({ written, surface, readings: [reading = ""] }: Fact): boolean {
  return /^q[1-4]$/.test(reading) && (written === "words" || /\p{L}{3}/u.test(surface));
}

const CALENDAR: ReadonlySet<FactKind> = new Set(["date", "time", "decade", "century"]);
