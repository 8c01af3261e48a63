import { describe, expect, it } from "vitest";
import { findValues } from "../../src/facts/find-values.ts";
import { maskProse } from "../../src/facts/values/mask-prose.ts";
import { allLanguages } from "../../src/languages/all.ts";
import { profileOf } from "../../src/languages/find-profile.ts";
import { remarkEngine } from "../../src/markdown/engines/engine-remark.ts";
import { parsePage } from "../../src/markdown/parse-page.ts";
import { proseOf } from "../../src/model/page/document.ts";
import { proseOfText } from "./prose-of-text.ts";

const english = profileOf("en", allLanguages);

function proseOfPage(text: string) {
  const document = parsePage({ path: "page.md", text, language: "en" }, { engine: remarkEngine });
  const [block] = document.root.blocks;
  const prose = block === undefined ? null : proseOf(block);
  if (prose === null) throw new Error("no prose");
  return prose;
}

describe("masking what is no prose", () => {
  it("passes over code, addresses, images, html and footnote marks, and keeps the rest in place", () => {
    const text =
      "Run `retry 5` for **3** of ![42](x.png) at https://example.org/2019 <b title='7'>8</b> now.[^9]\n\n[^9]: Note.";
    const prose = proseOfPage(text);
    const facts = findValues(prose, english);
    expect(facts.map((fact) => fact.surface)).toEqual(["3", "8"]);
    for (const { place, surface } of facts) {
      expect(text.slice(place.start.offset, place.end.offset)).toBe(surface);
    }
  });

  it("keeps the length of the text", () => {
    const prose = proseOfText("See https://example.org/1, a@b.org and www.example.org/2 (3).");
    const masked = maskProse(prose, [{ start: 0, end: 3 }]);
    expect(masked).toHaveLength(prose.text.length);
    expect(masked.replace(/[\uFFFC\uE000]+/g, "_")).toBe("_ _ _ and _ (3).");
  });

  it("leaves what names have taken to the names", () => {
    const prose = proseOfText("SAM 2 has 3 parts.");
    const found = findValues(prose, english, [{ start: 0, end: 5 }]);
    expect(found.map((fact) => fact.surface)).toEqual(["3"]);
  });

  it("reads numbers that go on a list of versions begun by a name", () => {
    const prose = proseOfText("In Llama 3.1, 3.2, and 3.3 it works.");
    const found = findValues(prose, english, [{ start: 3, end: 12 }]);
    expect(found.map(({ kind, readings }) => [kind, readings[0]])).toEqual([
      ["version", "3.2"],
      ["version", "3.3"],
    ]);
  });

  it("lets overlapping stretches stand once", () => {
    const prose = proseOfText("abcdefgh 5");
    const taken = [
      { start: 0, end: 6 },
      { start: 2, end: 4 },
      { start: 5, end: 8 },
    ];
    expect(maskProse(prose, taken)).toBe(`${"\uE000".repeat(8)} 5`);
  });
});
