import { isOfKitchen } from "../model/agreement/kitchen.ts";
import { type Fact, familyOf } from "../model/fact.ts";
import { once } from "../model/lookup/once.ts";
import { firstFrom } from "../model/lookup/search-sorted.ts";
import type { Block, Document } from "../model/page/document.ts";
import { comparePlaces } from "../model/page/place.ts";
import { walkPage } from "../model/page/walk-page.ts";
import { judge, type Rule } from "../model/rule.ts";

/**
 * Reports amounts whose unit or currency changed or is missing while the number is kept: `$14B` became `14B`.
 */
export const unit = {
  id: "unit",
  category: "content",
  messages: {
    lost: { recommended: "error", strict: "error" },
    changed: { recommended: "error", strict: "error" },
    added: { recommended: "off", strict: "warning" },
    "sign-added": { recommended: "warning", strict: "error" },
    understood: { recommended: "off", strict: "warning" },
  },
  *check({ differences, source: sourcePage, target: targetPage, factsOf }) {
    const currencies = {
      source: once(() => currenciesOf(sourcePage, factsOf.source)),
      target: once(() => currenciesOf(targetPage, factsOf.target)),
    };
    const values = once(() => valuesOf(targetPage, factsOf.target));
    for (const difference of differences("value")) {
      const { change, source, target } = difference;
      if (change !== "unit" || source === null || target === null) continue;
      if (source.strength === "weak" || target.strength === "weak") continue;
      const isOfPage =
        isUnderstoodSum(source, target, currencies.target) ||
        isUnderstoodSum(target, source, currencies.source);
      const isShared = source.kind === "quantity" && isBehindItsUnit(target, source.unit, values());
      const messageId = isOfPage || isShared ? "understood" : messageOf(source, target);
      yield judge(difference, messageId, { unit: source.unit ?? target.unit });
    }
  },
} as const satisfies Rule;

/** The certain values of a page except frequencies, in page order. */
function valuesOf(page: Document, factsOf: (block: Block) => readonly Fact[]): readonly Fact[] {
  return [...walkPage(page)]
    .flatMap(factsOf)
    .filter(
      ({ kind, strength }) =>
        familyOf(kind) === "value" && kind !== "frequency" && strength === "strong",
    )
    .sort((a, b) => comparePlaces(a.place, b.place));
}

/** The most characters between a bare number and the earlier one whose unit it shares. */
const FURTHEST = 80;

/**
 * Whether a bare number shares the unit of the previous number on its line:
 * `plazo de 30 días, que puede llegar a 90`, `2 días al mes, hasta 20 al año`.
 */
function isBehindItsUnit(bare: Fact, unit: string | null, values: readonly Fact[]): boolean {
  const { start } = bare.place;
  const before = values[firstFrom(values, start.offset, ({ place }) => place.start.offset) - 1];
  if (before === undefined || before.unit !== unit || bare.unit !== null) return false;
  const gap = start.offset - before.place.end.offset;
  return gap > 0 && gap <= FURTHEST && start.line === before.place.end.line;
}

/** The currencies that a page states; pounds in the millions count as money. */
function currenciesOf(
  page: Document,
  factsOf: (block: Block) => readonly Fact[],
): ReadonlySet<string | null> {
  const facts = [...walkPage(page)].flatMap(factsOf);
  const sums = facts.filter((fact) => fact.kind === "money" || isSterling(fact));
  return new Set(sums.map(currencyOf));
}

function isSterling({ unit, readings }: Fact): boolean {
  return unit === "pound" && Number(readings[0]) >= LARGE;
}

function currencyOf({ unit }: Fact): string | null {
  return unit === "pound" ? "GBP" : unit;
}

/** From this value on, a number with a scale word may omit its currency: `se vendió por 4,5 millones`. */
const LARGE = 1_000_000;

/** Whether a large bare number may be a sum in the only currency that its page states. */
function isUnderstoodSum(
  sum: Fact,
  bare: Fact,
  currencies: () => ReadonlySet<string | null>,
): boolean {
  const isInWords = bare.written === "words" || /\d[ \u00A0\u202F]\p{L}{4}/u.test(bare.surface);
  const isLarge = Number(bare.readings[0]) >= LARGE && isInWords;
  const isSum = sum.kind === "money" || isSterling(sum);
  if (!isSum || bare.unit !== null || !isLarge) return false;
  return currencies().size === 1 && currencies().has(currencyOf(sum));
}

function messageOf(source: Fact, target: Fact): string {
  // Languages differ in which units can be implied: `when I was 15` is `cuando tenía 15 años`. A number in
  // words may also be apart from its unit: `the first two weeks`, `las dos primeras semanas`.
  if (target.unit === null) {
    const isOpen = source.unit === "year" || target.written === "words" || isOfKitchen(source.unit);
    return isOpen ? "understood" : "lost";
  }
  if (source.unit === "piece" || target.unit === "piece") return "understood";
  if (source.unit !== null) return "changed";
  return target.kind === "money" || target.kind === "percent" ? "sign-added" : "added";
}
