import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldWord, tokenise } from "../../src/languages/tokens.ts";
import { asciiDigits } from "../../src/model/text/letters/ascii-digits.ts";

const keys = (text: string) => tokenise(text).map((token) => token.key);

describe("tokenising", () => {
  it("parts words, digits, blanks and marks", () => {
    expect(keys("5 km, or 3.2%")).toEqual([
      "5",
      " ",
      "km",
      ",",
      " ",
      "or",
      " ",
      "3",
      ".",
      "2",
      "%",
    ]);
  });

  it("takes scripts without blanks a character at a time", () => {
    expect(keys("3月の売上")).toEqual(["3", "月", "の", "売", "上"]);
  });

  it("reads the digits of any script", () => {
    expect(keys("١٧٥ २५ ４２")).toEqual(["175", " ", "25", " ", "42"]);
    expect(asciiDigits("𝟙𝟚")).toBe("12");
  });

  it("keeps soft hyphens and accents inside words and folds them away", () => {
    expect(keys("sete\u00ADcientos Días")).toEqual(["setecientos", " ", "dias"]);
    expect(foldWord("DREIẞIG")).toBe("dreissig");
    expect(foldWord("ألفًا")).toBe("ألفا");
  });

  it("covers every text without gap or overlap", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const tokens = tokenise(text);
        expect(tokens.map((token) => token.text).join("")).toBe(text);
        let at = 0;
        for (const token of tokens) {
          expect(token.start).toBe(at);
          expect(token.end).toBeGreaterThan(at);
          at = token.end;
        }
      }),
    );
  });
});
