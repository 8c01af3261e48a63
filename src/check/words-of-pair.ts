import type { Both, Side } from "../model/both.ts";
import { familyOf } from "../model/fact.ts";
import { allOf } from "../model/lookup/all-of.ts";
import { once, onceEach } from "../model/lookup/once.ts";
import { firstFrom } from "../model/lookup/search-sorted.ts";
import type { Block } from "../model/page/document.ts";
import type { Place } from "../model/page/place.ts";
import type { BlockWord, RuleContext } from "../model/rule.ts";
import type { ProsePair } from "../model/text/aligned/aligned-prose.ts";
import { type KnownWord, knownWords } from "../model/text/wording/known-words.ts";

/** Looks up the words of aligned blocks in the dictionaries, once per block. */
export function lookUpWords({
  traits,
  factsOf,
}: Pick<RuleContext, "traits" | "factsOf">): RuleContext["wordsOf"] {
  // A block can have thousands of captions, each of which forms a pair with the same blocks.
  const valuesOn = (side: Side) =>
    onceEach((blocks: readonly Block[]): readonly Place[] =>
      allOf(blocks, factsOf[side])
        .filter(({ kind }) => familyOf(kind) === "value")
        .map(({ place }) => place)
        .sort((a, b) => a.start.offset - b.start.offset),
    );
  const valuesOf = { source: valuesOn("source"), target: valuesOn("target") };
  const wordsOn = (side: Side, pair: ProsePair): readonly BlockWord[] => {
    const values = valuesOf[side](pair[`${side}Blocks`]);
    const isOfValue = ({ at }: KnownWord) => {
      const value = values[firstFrom(values, at + 1, ({ start }) => start.offset) - 1];
      return value !== undefined && at < value.end.offset;
    };
    // Properties are copied by name: a page has thousands of words, and spreading is several times slower.
    return knownWords(pair[side], traits[side].dictionary).map((word) => ({
      entry: word.entry,
      prose: word.prose,
      start: word.start,
      end: word.end,
      at: word.at,
      isOfValue: isOfValue(word),
    }));
  };
  return onceEach(
    (pair): Both<() => readonly BlockWord[]> => ({
      source: once(() => wordsOn("source", pair)),
      target: once(() => wordsOn("target", pair)),
    }),
  );
}
