import type { Fact, FactKind } from "../../model/fact.ts";
import type { Place } from "../../model/page/place.ts";

/** A fact that markup states: sure, and told by signs. `surface` is how messages name it. */
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
