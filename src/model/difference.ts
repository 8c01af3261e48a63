import type { Fact, FactFamily } from "./fact.ts";
import type { Place } from "./page/place.ts";

/**
 * A mismatch between the facts of two aligned stretches.
 *
 * `changed`: two facts are meant to agree but do not. `unit`: only their units differ. `missing`, `added`:
 * the other side has nothing similar.
 */
export interface Difference {
  readonly family: FactFamily;
  readonly change: "changed" | "unit" | "missing" | "added";
  /** Null when added. */
  readonly source: Fact | null;
  /** Null when missing. */
  readonly target: Fact | null;
  /** The place of the fact, or where it belongs. */
  readonly sourcePlace: Place;
  readonly targetPlace: Place;
  /**
   * The nearest scope in which the page that lacks this occurrence has the same fact, matched to another
   * occurrence: a repetition was dropped or added. Null if there is none, for `unit`, and for `changed` if
   * the target is strong and not a name.
   */
  readonly elsewhere: "block" | "section" | "page" | null;
}
