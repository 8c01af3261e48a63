import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allLanguages } from "../../src/languages/all.ts";
import { loadSpeller } from "../../src/languages/compile/rbnf.ts";
import { addUp, readNumberPart } from "../../src/languages/lexicon/number-words.ts";
import { readBack, spellInSentence } from "./read-back.ts";

const parts = (codes: string) =>
  codes.split(" ").flatMap((code) => {
    const part = readNumberPart(code);
    return part === null ? [] : [part];
  });

describe("adding up number words", () => {
  it.each([
    ["20 5", 25n, 2],
    ["100 20 5", 125n, 3],
    ["5 + 20", 25n, 3],
    ["3 x100 + 5", 305n, 4],
    ["x1000 x1000000", 1000000000n, 2],
    ["3 x1000 200 x1000000", 3200000000n, 4],
    ["3 x1000 5 x100 x10000", 35000000n, 5],
    ["19 x100 84", 1984n, 3],
    ["20 o1", 21n, 2],
    ["2 ox1000000", 2000000n, 2],
    ["5 +100", 5n, 1],
    ["10 x1000 + 20 x1000", 10000n, 2],
    ["2 3", 2n, 1],
    ["7 0", 7n, 1],
    ["1 x100 0 1", 101n, 4],
  ])("reads %s as %s from %i of its parts", (codes, value, used) => {
    const sum = addUp(parts(codes));
    expect(sum?.value).toBe(value);
    expect(sum?.used).toBe(used);
  });

  it("makes no number of a lone joint or scale of nothing", () => {
    expect(addUp(parts("+"))).toBeNull();
    expect(addUp([])).toBeNull();
  });

  it("knows no code that is none", () => {
    expect(readNumberPart("twenty")).toBeNull();
    expect(readNumberPart("x")).toBeNull();
  });
});

describe.each([...allLanguages.keys()])("number words of %s", (tag) => {
  // CLDR has the rules of Bokmål under Norwegian.
  const speller = loadSpeller(tag === "nb" ? "no" : tag);
  const sets = (speller?.sets ?? []).filter(
    (set) => /cardinal|numbering$/.test(set) && !/financial|alternate|ordinal/.test(set),
  );

  it("reads back every number that CLDR spells, up to a trillion", () => {
    expect(sets.length).toBeGreaterThan(0);
    const small = fc.nat(1000);
    const large = fc.bigInt(0n, 10n ** 12n).map(Number);
    fc.assert(
      fc.property(fc.oneof(small, large), fc.constantFrom(...sets), (value, set) => {
        const words = speller?.spell(set, BigInt(value));
        if (words === null || words === undefined) return;
        expect(readBack(spellInSentence(words), tag)).toEqual([String(value)]);
      }),
      { numRuns: 300 },
    );
  });
});
