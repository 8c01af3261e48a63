import type { Fact, FactKind } from "../model/fact.ts";
import { replacing } from "../model/fix.ts";
import { once } from "../model/lookup/once.ts";
import type { Place } from "../model/page/place.ts";
import type { Rule, WritingTraits } from "../model/rule.ts";
import { alignedProse } from "../model/text/aligned/aligned-prose.ts";

/**
 * Reports numbers with the separators of another language: `1,234.5` in a Spanish sentence. Off by default.
 */
export const localeFormat = {
  id: "locale-format",
  category: "language",
  messages: {
    number: { recommended: "off", strict: "info" },
  },
  *check({ alignment, factsOf, traits, target }) {
    for (const { sourceBlocks, targetBlocks, sourcePlace } of alignedProse(alignment)) {
      const originals = once(() => sourceBlocks.flatMap(factsOf.source));
      for (const fact of targetBlocks.flatMap(factsOf.target)) {
        if (!WRITTEN_BY_LOCALE.has(fact.kind) || fact.written !== "digits") continue;
        const found = findNumeral(fact.surface);
        if (found === null) continue;
        const localised = localise(found.text, fact, traits.target);
        if (localised === null || localised === found.text) continue;
        yield {
          messageId: "number",
          data: { actual: found.text, expected: localised },
          source: placeOfValue(fact, originals()) ?? sourcePlace,
          target: fact.place,
          ...replacing(target.page, fact.place, found.text, localised),
        };
      }
    }
  },
} as const satisfies Rule;

function placeOfValue({ kind, readings }: Fact, facts: readonly Fact[]): Place | undefined {
  const [value] = readings;
  return facts.find((fact) => fact.kind === kind && fact.readings.some((own) => own === value))
    ?.place;
}

const WRITTEN_BY_LOCALE: ReadonlySet<FactKind> = new Set([
  "number",
  "quantity",
  "money",
  "percent",
]);

interface Numeral {
  readonly text: string;
  /** The offset in the fact's surface. */
  readonly at: number;
}

/** The only numeral with a separator in a surface; null if there is none or more than one. */
function findNumeral(surface: string): Numeral | null {
  const numerals = [...surface.matchAll(/(?<!\d)\d+(?:[.,]\d+)+/g)];
  const [first] = numerals;
  return first === undefined || numerals.length > 1 ? null : { text: first[0], at: first.index };
}

/**
 * The numeral as the language writes it. Null if it is ambiguous, or if its digits differ from the value (as
 * before a scale word) and its separator may be of either kind.
 */
function localise(
  text: string,
  { kind, readings }: Fact,
  { decimal, group }: WritingTraits,
): string | null {
  const separators = [...new Set(text.replace(/\d/g, ""))];
  const last = separators.at(-1);
  if (readings.length !== 1 || last === undefined) return null;
  const isGroup = separators.length === 1 && /^\d{1,3}(?:[.,]\d{3})+$/.test(text);
  if (isGroup && last !== group) {
    const digits = text.replace(/\D/g, "");
    return readings[0] === digits ? text.replaceAll(last, group) : null;
  }
  if (isGroup || last === decimal) return null;
  // Without a unit, numbers with one dot may be no decimals: `section 4.2`, `since 2.1`.
  if (kind === "number" && separators.join("") === ".") return null;
  const [whole = "", fraction = ""] = splitAtLast(text, last);
  return `${whole.replace(/[.,]/g, group)}${decimal}${fraction}`;
}

function splitAtLast(text: string, separator: string): readonly [string, string] {
  const at = text.lastIndexOf(separator);
  return [text.slice(0, at), text.slice(at + separator.length)];
}
