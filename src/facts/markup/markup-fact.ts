import type { Fact, FactKind } from "../../model/fact.ts";
import type { Place } from "../../model/page/place.ts";

/** A fact of markup: strong and written in symbols. `surface` is its name in messages. */
export function markupFact(
  kind: FactKind,
  readings: readonly string[],
  surface: string,
  place: Place,
): Fact {
  return {
    kind,
    readings,
    unit: null,
    surface,
    place,
    strength: "strong",
    written: "symbols",
    parts: [],
  };
}
