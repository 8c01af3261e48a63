import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { maskMarkup } from "./mask-markup.ts";
import { cutPage, linesIn } from "./raw-page.ts";
import { OWN_FIXTURES, readPairs } from "./read-pairs.ts";

const line = fc.oneof(
  fc.constantFrom("", "# A", "- b", "1. c", "> d", "```js", "```", "| e | f |", "| - | - |", "---"),
  fc.constantFrom(":::note", "!!! tip", "    g", "{{< h >}}", "<I />", "[^j]: k", "[l]: m", "***"),
  fc.string({ maxLength: 12 }),
);

describe("a page cut by its lines", () => {
  it("loses nothing but blank lines, whatever stands on it", () => {
    fc.assert(
      fc.property(fc.array(line), fc.constantFrom("\n", "\r\n"), (lines, ending) => {
        const text = lines.join(ending);
        let at = 0;
        for (const { start, end, text: own } of cutPage(text).chunks) {
          expect(text.slice(at, start).trim()).toBe("");
          expect(text.slice(start, end)).toBe(own);
          expect(own).not.toBe("");
          at = end;
        }
        expect(text.slice(at).trim()).toBe("");
      }),
    );
  });

  it("tells chunks of every dialect apart", () => {
    const text = [
      "---\na: b\n---",
      "# C",
      "Text\nof two lines.",
      "- one\n- two",
      "> quote",
      "```js\nx\n\ny\n```",
      "| a |\n| - |",
      ":::note\nInside.\n:::",
      '!!! tip "T"\n    Body.',
      "{{< x >}}",
      "<X />",
      "[^1]: Note.",
      "[r]: u",
      "***",
      "<!-- c -->",
    ].join("\n\n");
    expect(cutPage(text).chunks.map(({ kind }) => kind)).toEqual([
      "front-matter",
      "heading",
      "paragraph",
      "item",
      "item",
      "quote",
      "code",
      "table",
      "marker",
      "paragraph",
      "marker",
      "marker",
      "paragraph",
      "insert",
      "html",
      "footnote",
      "definition",
      "rule",
      "comment",
    ]);
  });

  it("has lines that can be joined again", () => {
    expect(linesIn("a\r\nb\n\nc").map(({ text, start }) => [text, start])).toEqual([
      ["a", 0],
      ["b", 3],
      ["", 5],
      ["c", 6],
    ]);
  });
});

describe("markup covered", () => {
  it("keeps the length of every page", () => {
    for (const { source, target } of readPairs([OWN_FIXTURES])) {
      for (const { text } of [source, target]) expect(maskMarkup(text)).toHaveLength(text.length);
    }
  });

  it("leaves prose and covers the rest", () => {
    expect(maskMarkup("- A `b` [c](d) <e> {f} https://g.h.").replaceAll("\u2592", "_")).toBe(
      "__A ___ [c____ ___ ___ ____________",
    );
  });
});
