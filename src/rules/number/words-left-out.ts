import type { Difference } from "../../model/difference.ts";
import type { Fact } from "../../model/fact.ts";
import { once } from "../../model/lookup/once.ts";
import type { Block, Document } from "../../model/page/document.ts";
import type { Place } from "../../model/page/place.ts";
import { walkPage } from "../../model/page/walk-page.ts";
import type { RuleContext } from "../../model/rule.ts";

/**
 * Tests whether a missing number in words is implied and needs no report: the second of
 * `two or three minutes`, the half of `the first half`, or `one in five` for `jeder Fünfte`. Must be called
 * in page order.
 */
export function wordsImplied({
  source,
  target,
  factsOf,
}: RuleContext): (difference: Difference) => boolean {
  const ends = once(
    () => new Set(ordinalsOf(source, factsOf.source).map(({ place }) => place.end.offset)),
  );
  const ordinals = once(
    () => new Set(ordinalsOf(target, factsOf.target).flatMap(({ readings }) => readings)),
  );
  let last: Place | null = null;
  return ({ source: lost, sourcePlace }) => {
    const isSame = last !== null && areSideBySide(last, sourcePlace);
    last = sourcePlace;
    if (isSame || ends().has(sourcePlace.start.offset - 1)) return true;
    return lost?.kind === "fraction" && ordinals().has(partsOf(lost));
  };
}

function ordinalsOf(page: Document, factsOf: (block: Block) => readonly Fact[]): readonly Fact[] {
  return [...walkPage(page)].flatMap(factsOf).filter(({ kind }) => kind === "ordinal");
}

/** The denominator of a fraction: `5` for `0.2` and `1/5`. */
function partsOf({ readings: [reading = ""] }: Fact): string {
  return /^1\/(\d+)$/.exec(reading)?.[1] ?? String(Math.round(1 / Number(reading)));
}

/** The widest gap between adjacent numbers, in characters, which fits one word: `one or two`. */
const WIDEST_GAP = 6;

function areSideBySide({ end }: Place, { start }: Place): boolean {
  return start.offset >= end.offset && start.offset - end.offset <= WIDEST_GAP;
}

/** Smaller numbers in words may be implied: `these two arguments`, `the three of them`. */
const LEAST_COUNT = 5;

/**
 * Whether a number in words states an amount that must not be lost: a part, a multiple, a measure, or a count
 * of at least `FEWEST_TOLD`.
 */
export function statesAmountInWords({
  kind,
  unit,
  written,
  readings: [reading],
  spellable,
  parts,
}: Fact): boolean {
  if (written !== "words" || spellable) return false;
  // `twice in a row` is a repetition; `twice as fast` has parts with another reading.
  if (kind === "multiple") return Number(reading) > 2 || parts.length > 0;
  if (kind === "fraction" || kind === "range") return true;
  // `a year and a half` has many wordings.
  if (!Number.isInteger(Number(reading))) return false;
  // `the last three months` may be a quarter, `el tercer trimestre`.
  if (unit === "month" && (reading === "3" || reading === "6")) return false;
  return unit !== null ? unit !== "piece" : kind === "number" && Number(reading) >= LEAST_COUNT;
}
