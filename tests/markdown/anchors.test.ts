import { describe, expect, it } from "vitest";
import { anchorsOf, slugOf } from "../../src/model/links/anchors.ts";
import { readPage } from "./read-page.ts";

describe("slugOf", () => {
  it.each([
    ["¿Qué es `x` & Y_z?", "qué-es-x--y_z", "que-es-x-y_z", "¿que-es-x-y-z"],
    ["2. Größe – 3", "2-größe--3", "2-groe-3", "_2-große-–-3"],
    ["日本語 Ⅳ", "日本語-ⅳ", "iv", "日本語-iv"],
    ["\uFFFC Logo", "-logo", "logo", "logo"],
  ])("makes of %s what generators make of it", (text, github, ascii, folded) => {
    const shown = text.replaceAll("`", "");
    expect(slugOf(shown, "github")).toBe(github);
    expect(slugOf(shown, "ascii")).toBe(ascii);
    expect(slugOf(shown, "folded")).toBe(folded);
  });
});

describe("anchorsOf", () => {
  it("lists ids of headings, explicit or made, and of html, links, directives and lists", () => {
    const page = [
      "# Uno",
      "## Uno",
      "## Dos {#two}",
      '<a name="three"></a> x <span id="four">y</span>',
      "",
      ":::note{#five}",
      "### In",
      ":::",
      "",
      '<div id="six">',
    ];
    expect(anchorsOf(readPage(page))).toEqual([
      "uno",
      "uno-1",
      "uno_1",
      "two",
      "three",
      "four",
      "five",
      "in",
      "six",
    ]);
  });
});
