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

/** Where the values of a text stand, in page order. */
export interface Values {
  readonly all: readonly Place[];
  /** Those that are compared as values. */
  readonly told: readonly Place[];
}

/** `über einen Weg`: what may be an article is no value that a word before it bounds. */
function isNoArticle({ kind, strength, readings }: Fact): boolean {
  return strength === "strong" || kind !== "number" || !readings.includes("1");
}

/** The descriptions of a hundred pictures are a hundred texts of the same blocks. */
const known = new WeakMap<readonly Block[], Values>();

/** The values of a text, by the blocks that hold it. */
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
  // `first` says more than its number: it is not `last`.
  const told = facts.filter(({ kind, strength }) => strength === "strong" && kind !== "ordinal");
  return {
    all: facts.filter(isNoArticle).map(({ place }) => place),
    told: told.map(toldPlace),
  };
}

/** `antes de las 10:00`: what stands before the digits of a time tells on which side of it, which is not compared. */
function toldPlace({ kind, surface, place }: Fact): Place {
  const lead = kind === "time" ? surface.search(/\d/) : 0;
  if (lead <= 0 || surface.slice(0, lead).includes("\n")) return place;
  const { line, column, offset } = place.start;
  return { ...place, start: { line, column: column + lead, offset: offset + lead } };
}

/** What may stand between a word and a value beside it: a space, and marks that set the value off. */
const WIDEST_GAP = 3;

/** Asks what values stand beside a stretch of a text. */
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

/** Where a place starts, to look it up by. */
export function startOf({ start }: Place): number {
  return start.offset;
}
