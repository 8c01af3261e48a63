import { describe, expect, it } from "vitest";
import { lookUpWords } from "../../src/check/words-of-pair.ts";
import { writingTraits } from "../../src/check/writing-traits.ts";
import { allLanguages } from "../../src/languages/all.ts";
import { profileOf } from "../../src/languages/find-profile.ts";
import type { Fact } from "../../src/model/fact.ts";
import { indexLines, startOfPage } from "../../src/model/page/place.ts";
import { likeliestLostIn } from "../../src/reconcile/likeliest-lost.ts";
import { writtenOnto } from "../../src/reconcile/written-onto.ts";
import { readPage } from "../markdown/read-page.ts";

const MANY = 2000;
const { placeOf } = indexLines("page.md", "5 ".repeat(MANY));

/** A number that reports when its surface is read. */
function five(at: number, onRead: () => void): Fact {
  return {
    kind: "number",
    readings: ["5"],
    unit: null,
    get surface() {
      onRead();
      return "5";
    },
    place: placeOf(at * 2, at * 2 + 1),
    strength: "strong",
    written: "digits",
    parts: [],
  };
}

describe("however much of a text differs, each is read only once:", () => {
  it("the facts that are grouped as equal", () => {
    let reads = 0;
    const facts = Array.from({ length: MANY }, (_, at) => five(at, () => reads++));
    const whole = placeOf(0, MANY * 2);
    const likeliestLost = likeliestLostIn({
      source: facts,
      target: [],
      sourcePlace: whole,
      targetPlace: startOfPage("b.md"),
      texts: () => ({ source: "", target: "" }),
      judged: true,
      scope: "prose",
    });
    expect(facts.map(likeliestLost)).toEqual(facts);
    expect(reads).toBeLessThan(MANY * 20);
  });

  it("the numbers after names", () => {
    let reads = 0;
    const counting = (text: string) => () => ({
      get text() {
        reads++;
        return text;
      },
      count: (words: string) => text.split(words).length - 1,
    });
    const isOnto = writtenOnto(counting("Of KIT 5 and KIT 6."), counting("De KIT5 y otro."));
    const numbers = ["5", "6", "7"].map((surface) => ({ ...five(0, () => {}), surface }));
    for (let round = 0; round < 100; round++)
      expect(numbers.map((number) => isOnto(number))).toEqual([true, false, false]);
    expect(reads).toBeLessThan(20);
  });

  it("the values of a block with many captions", () => {
    let asked = 0;
    const profile = profileOf("en", allLanguages);
    const traits = writingTraits(profile);
    const factsOf = () => {
      asked++;
      return [];
    };
    const wordsOf = lookUpWords({
      traits: { source: traits, target: traits },
      factsOf: { source: factsOf, target: factsOf },
    });
    const blocks = readPage("Open the door.\n").root.blocks;
    for (let each = 0; each < 100; each++) {
      const words = wordsOf({
        source: [],
        target: [],
        sourceBlocks: blocks,
        targetBlocks: blocks,
        confidence: 1,
        sourcePlace: startOfPage("a.md"),
        targetPlace: startOfPage("b.md"),
      });
      words.source();
      words.target();
    }
    expect(asked).toBe(2);
  });
});
