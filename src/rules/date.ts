import type { Difference } from "../model/difference.ts";
import type { Fact, FactKind } from "../model/fact.ts";
import type { Document } from "../model/page/document.ts";
import { judge, type Rule, type RuleContext } from "../model/rule.ts";
import { turnedDays } from "./date/turned-days.ts";
import { swappedValues } from "./evidence/swaps/swapped-values.ts";

/** Dates, times, decades and centuries: changed, missing or added; and how often things happen: changed. */
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
      // What a fact became is reported by the rule of what it was.
      if (change === "unit" || !sides.slice(0, 1).some(({ kind }) => CALENDAR.has(kind))) continue;
      if (sides.some((fact) => fact.strength === "weak" || fact.kind === "version")) continue;
      if (change !== "changed" && sides.some(maybeSaidOtherwise)) continue;
      if (source === null && target !== null && isWrittenOut(target, context)) continue;
      if (change === "missing" && hasItsFigures(difference, context)) continue;
      if (change === "changed") yield judge(difference, "changed");
      else if (elsewhere === null || elsewhere === "page") yield judge(difference, change);
    }
    for (const difference of context.differences("frequency")) {
      // Words for how often are many: what has no counterpart may be said in others.
      const { change, source, target } = difference;
      const isSure = source?.strength === "strong" && target?.strength === "strong";
      if (change === "changed" && isSure) yield judge(difference, "frequency");
    }
    yield* turnedDays(context);
    yield* swappedValues(context, CALENDAR);
  },
} as const satisfies Rule;

/**
 * Whether the translation has the year and the day of a date beside words that nobody can read: the language is one of
 * those that no words are known of, and its months may be bent, or counted in words.
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
 * Languages have many words for the middle of the day and of the night; a quarter may be one of the moon, and of a year
 * three months. Such a fact is reported where another contradicts it.
 */
function maybeSaidOtherwise(fact: Fact): boolean {
  return isNamedTime(fact) || isNamedQuarter(fact) || fact.spellable === true;
}

/**
 * Whether the source has the digits of a time as those of something else, `a la 3.16` of a version, or a year of a row as
 * one inside a range: `2002, 2003, 2004` is `2002–2004`.
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

/** The ranges of years on a page, as questions whether they hold a year. */
function yearRanges({ page }: Document): readonly ((year: number) => boolean)[] {
  return [...page.text.matchAll(/(?<!\d)(\d{4}) ?[-–—] ?(\d{4})(?!\d)/g)].map(
    ([, from, to]) =>
      (year) =>
        Number(from) < year && year < Number(to),
  );
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
