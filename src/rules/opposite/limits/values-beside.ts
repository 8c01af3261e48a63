import type { Side } from "../../../model/both.ts";
import { type Fact, familyOf } from "../../../model/fact.ts";
import { allOf } from "../../../model/lookup/all-of.ts";
import { firstFrom } from "../../../model/lookup/search-sorted.ts";
import type { Block } from "../../../model/page/document.ts";
import { comparePlaces, type Place } from "../../../model/page/place.ts";
import { type Prose, placeInProse } from "../../../model/page/prose.ts";
import type { RuleContext } from "../../../model/rule.ts";
import type { ProsePair } from "../../../model/text/aligned/aligned-prose.ts";
import type { Neighbours } from "../../evidence/contrasts/phrase-book.ts";

/** The places of the values of a text, in page order. */
export interface Values {
  readonly all: readonly Place[];
  /** Those compared as values. */
  readonly compared: readonly Place[];
}

/** Whether a value cannot be an article that a word before it would seem to bound: `über einen Weg`. */
function isNoArticle({ kind, strength, readings }: Fact): boolean {
  return strength === "strong" || kind !== "number" || !readings.includes("1");
}

/** Cached by blocks: the many image descriptions of one block share its values. */
const known = new WeakMap<readonly Block[], Values>();

/** The values of a text, from the blocks that contain it. */
export function valuesOf(side: Side, pair: ProsePair, factsOf: RuleContext["factsOf"]): Values {
  const blocks = side === "source" ? pair.sourceBlocks : pair.targetBlocks;
  const values = known.get(blocks) ?? valuesIn(allOf(blocks, factsOf[side]));
  known.set(blocks, values);
  return values;
}

function valuesIn(stated: readonly Fact[]): Values {
  const facts = stated
    .filter(({ kind }) => familyOf(kind) === "value")
    .sort((a, b) => comparePlaces(a.place, b.place));
  // `first` is more than its number, as it is opposed to `last`.
  const comparable = facts.filter(
    ({ kind, strength }) => strength === "strong" && kind !== "ordinal",
  );
  return {
    all: facts.filter(isNoArticle).map(({ place }) => place),
    compared: comparable.map(comparedPlace),
  };
}

/** The place of a value, from its digits for a time: words before may be opposites, `antes de las 10:00`. */
function comparedPlace({ kind, surface, place }: Fact): Place {
  const lead = kind === "time" ? surface.search(/\d/) : 0;
  if (lead <= 0 || surface.slice(0, lead).includes("\n")) return place;
  const { line, column, offset } = place.start;
  return { ...place, start: { line, column: column + lead, offset: offset + lead } };
}

/** Maximum gap in characters between a word and a value: a space and punctuation or markup. */
const WIDEST_GAP = 3;

/** Tells which values are adjacent to a stretch of a text. */
export function valuesBeside(prose: Prose, values: () => Values): Neighbours {
  const isNear = (gap: number) => gap > 0 && gap <= WIDEST_GAP;
  return {
    valueBefore: (start) => {
      const { all } = values();
      const at = placeInProse(prose, start, start + 1).start.offset;
      const value = all[firstFrom(all, at, startOf) - 1];
      return value !== undefined && isNear(at - value.end.offset);
    },
    valueBehind: (end) => {
      const { all } = values();
      const at = placeInProse(prose, end - 1, end).end.offset;
      const value = all[firstFrom(all, at, startOf)];
      return value !== undefined && isNear(value.start.offset - at);
    },
  };
}

/** The start offset of a place, as a lookup key. */
export function startOf({ start }: Place): number {
  return start.offset;
}
