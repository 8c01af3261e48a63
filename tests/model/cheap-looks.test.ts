import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allOf } from "../../src/model/lookup/all-of.ts";
import { rememberRecent } from "../../src/model/lookup/remember.ts";
import { indexLines } from "../../src/model/page/place.ts";
import { countWord, wordCounter } from "../../src/model/text/count-word.ts";
import { foldLetters } from "../../src/model/text/letters/letters.ts";
import { wordsOf } from "../../src/model/text/running-text.ts";

/** Letters with and without case and accents, marks, figures, signs, and line ends of all kinds. */
const text = fc.string({
  unit: fc.constantFrom(..."aAéßİΣσñ'’-_.:/@ \n\r0٣あ漢ひ한\u0301😀Ǆ"),
  maxLength: 60,
});

describe("what is worked out in a cheaper way", () => {
  it("gathers what flatMap does", () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.integer())), (lists) => {
        const pair = (list: number[], index: number) => [...list, index];
        expect(allOf(lists, pair)).toEqual(lists.flatMap(pair));
      }),
    );
  });

  it("answers for each text what was worked out for that text", () => {
    const lengthOf = rememberRecent((asked) => ({ length: asked.length }));
    for (let round = 0; round < 2; round++) {
      for (let count = 0; count < 3_000; count++) {
        const asked = `${"x".repeat(count % 7)}${count}`;
        expect(lengthOf(asked).length).toBe(asked.length);
      }
    }
  });

  it("finds the words of a text that a pattern finds, in small letters", () => {
    const word = /[\p{L}\p{M}](?:['’]?[\p{L}\p{M}])*/gu;
    const isPlain = (each: string) => !/[\u{10000}-\u{10FFFF}]/u.test(each);
    fc.assert(
      fc.property(text.filter(isPlain), (each) => {
        const found = [...each.matchAll(word)].map(({ 0: found, index }) => ({
          word: found.toLowerCase(),
          start: index,
          end: index + found.length,
        }));
        expect(wordsOf(each)).toEqual(found);
      }),
    );
  });

  it("folds short and long texts alike", () => {
    fc.assert(
      fc.property(text, (each) => {
        const long = each.padEnd(100, ".");
        expect(foldLetters(long).startsWith(foldLetters(each))).toBe(true);
      }),
    );
  });

  it("counts a word where a pattern finds no letter beside it", () => {
    const beside = /[\p{L}\p{M}\p{N}_]/u;
    fc.assert(
      fc.property(text, fc.constantFrom("a", "é", "A.", "0"), (each, word) => {
        let count = 0;
        for (let at = each.indexOf(word); at >= 0; at = each.indexOf(word, at + word.length)) {
          const around = each.charAt(at - 1) + each.charAt(at + word.length);
          if (!beside.test(around)) count++;
        }
        expect(countWord(each, word)).toBe(count);
        expect(wordCounter(each)(word)).toBe(count);
      }),
    );
  });

  it("finds the line of an offset in whatever order offsets are asked for", () => {
    fc.assert(
      fc.property(text, fc.array(fc.nat(70)), (each, offsets) => {
        const lines = indexLines("page.md", each);
        for (const offset of offsets) {
          expect(lines.pointAt(offset)).toEqual(indexLines("page.md", each).pointAt(offset));
        }
      }),
    );
  });
});
