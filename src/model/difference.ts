import type { Fact, FactFamily } from "./fact.ts";
import type { Place } from "./page/place.ts";

/**
 * Where the facts of two aligned stretches do not balance.
 *
 * `changed`: two facts that were meant to agree and do not. `unit`: they agree but for the unit.
 * `missing`, `added`: nothing on the other side comes near.
 */
export interface Difference {
  readonly family: FactFamily;
  readonly change: "changed" | "unit" | "missing" | "added";
  /** Null when added. */
  readonly source: Fact | null;
  /** Null when missing. */
  readonly target: Fact | null;
  /** Of the fact, or where it belongs. */
  readonly sourcePlace: Place;
  readonly targetPlace: Place;
  /**
   * The nearest scope in which the page that lacks this occurrence states the same fact all the same, for another
   * occurrence: a repetition dropped or added. Null where it is nowhere, and for `unit` and
   * for `changed` into what is sure.
   */
  readonly elsewhere: "block" | "section" | "page" | null;
}
