import type { Difference } from "../../model/difference.ts";
import type { Fact } from "../../model/fact.ts";
import { once } from "../../model/lookup/once.ts";
import type { Block, Document } from "../../model/page/document.ts";
import type { Place } from "../../model/page/place.ts";
import { walkPage } from "../../model/page/walk-page.ts";
import type { RuleContext } from "../../model/rule.ts";

/**
 * Tells, of the numbers in words that a translation lacks, asked for in page order, which need no telling: the second of
 * `two or three minutes`, the half of `the first half`, which has names of its own, and `one in five` for `jeder Fünfte`.
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
  let told: Place | null = null;
  return ({ source: lost, sourcePlace }) => {
    const isSame = told !== null && areSideBySide(told, sourcePlace);
    told = sourcePlace;
    if (isSame || ends().has(sourcePlace.start.offset - 1)) return true;
    return lost?.kind === "fraction" && ordinals().has(partsOf(lost));
  };
}

function ordinalsOf(page: Document, factsOf: (block: Block) => readonly Fact[]): readonly Fact[] {
  return [...walkPage(page)].flatMap(factsOf).filter(({ kind }) => kind === "ordinal");
}

/** Into how many parts a fraction divides: `0.2` and `1/5` into `5`. */
function partsOf({ readings: [reading = ""] }: Fact): string {
  return /^1\/(\d+)$/.exec(reading)?.[1] ?? String(Math.round(1 / Number(reading)));
}

/** A word may stand between: `one or two`. */
const WIDEST_GAP = 6;

function areSideBySide({ end }: Place, { start }: Place): boolean {
  return start.offset >= end.offset && start.offset - end.offset <= WIDEST_GAP;
}

/** A smaller number in words may go without saying: `these two arguments`, `the three of them`. */
const FEWEST_TOLD = 5;

/** Whether a number in words tells how much: a part, a multiple, a measure, or more things than one sees at a glance. */
export function isToldInWords({
  kind,
  unit,
  written,
  readings: [reading],
  spellable,
  parts,
}: Fact): boolean {
  if (written !== "words" || spellable) return false;
  // `twice in a row` is repeated; `twice as fast` has another reading beside it.
  if (kind === "multiple") return Number(reading) > 2 || parts.length > 0;
  if (kind === "fraction" || kind === "range") return true;
  // `a year and a half` has many forms.
  if (!Number.isInteger(Number(reading))) return false;
  // `the last three months` are a quarter, `el tercer trimestre`.
  if (unit === "month" && (reading === "3" || reading === "6")) return false;
  return unit !== null ? unit !== "piece" : kind === "number" && Number(reading) >= FEWEST_TOLD;
}
