import * as satteri from "satteri";
import { describe, expect, it } from "vitest";
import { remarkEngine } from "../../src/markdown/engines/engine-remark.ts";
import { createSatteriEngine } from "../../src/markdown/engines/engine-satteri.ts";
import { parsePage } from "../../src/markdown/parse-page.ts";
import { type Block, childrenOf, type Document } from "../../src/model/page/document.ts";
import { blocksOf, firstProse, outline, readPage } from "./read-page.ts";

function kindsOf({ problems }: Document): string[] {
  return [...new Set(problems.map(({ problem }) => problem))];
}

function depthOf(blocks: readonly Block[]): number {
  return Math.max(0, ...blocks.map((block) => 1 + depthOf(childrenOf(block))));
}

describe("a hostile page", () => {
  it.each([
    ["10,000 quotes", `${">".repeat(10_000)} a`],
    ["10,000 quotes with spaces, on three lines", `${"> ".repeat(10_000)}a\n`.repeat(3)],
    ["10,000 list items", `${"- ".repeat(10_000)}a`],
    [
      "quotes that deepen line by line",
      Array.from({ length: 250 }, (_, i) => `${"> ".repeat(i)}a`).join("\n"),
    ],
    [
      "lists that deepen line by line",
      Array.from({ length: 150 }, (_, i) => `${"  ".repeat(i)}- a`).join("\n"),
    ],
  ])("with %s nested is read down to a depth, and said to be too deep", (_, text) => {
    const document = parsePage({ path: "page.md", text, language: "en" }, { engine: remarkEngine });
    expect(kindsOf(document)).toEqual(["nesting-too-deep"]);
    expect(blocksOf(document).length).toBeGreaterThan(0);
  });

  it("with elements nested in MDX is read down to a depth", () => {
    const text = `${"<A>\n".repeat(300)}x\n${"</A>\n".repeat(300)}`;
    expect(kindsOf(readPage(text, { path: "page.mdx" }))).toEqual(["nesting-too-deep"]);
  });

  it.each([
    [
      "10,000 shortcodes in one another",
      `${"{{% a %}}\n".repeat(10_000)}x\n${"{{% /a %}}\n".repeat(10_000)}`,
    ],
    ["10,000 shortcodes that never end", "{{< x ".repeat(10_000)],
    ["10,000 strings that never end", '{{< x "'.repeat(10_000)],
    ["10,000 raw bodies that never end", "{% raw %}".repeat(10_000)],
    ["10,000 outputs that never end", "{{ ".repeat(10_000)],
    ["10,000 wiki links that never end", "[[".repeat(10_000)],
    ["10,000 attribute lists that never end", "){".repeat(10_000)],
    ["10,000 tags that never end", `<div>\n${'<a b="'.repeat(10_000)}`],
    ["20,000 tags whose values never end", `<div>\n${"<a b=".repeat(20_000)}`],
    ["20,000 tags whose braces never end", `<div>\n${"<a {".repeat(20_000)}`],
    ["10,000 comments that never end", `<div>\n${"<!--".repeat(10_000)}`],
    ["10,000 brackets", "[".repeat(10_000)],
    ["10,000 unknown tags", "<a1> ".repeat(10_000)],
    ["2,000 marks of emphasis in one another", `${"*".repeat(2000)}a${"*".repeat(2000)}`],
    [
      "150 admonitions in one another",
      Array.from({ length: 150 }, (_, i) => `${" ".repeat(4 * i)}!!! a`).join("\n"),
    ],
    ["140,000 blank lines in an admonition", `!!! note\n    a\n${"    \n".repeat(140_000)}    b`],
    ["100,000 blanks in an admonition's line", `!!! a${" ".repeat(100_000)}!`],
    ["100,000 blanks in a tag of colons", `:::row${" ".repeat(100_000)}!\n\n:::`],
    ["100,000 blanks in a block's line", `/// a | b${" ".repeat(100_000)}!`],
    ["100,000 blanks in a block's option", `/// a\n    b: c${" ".repeat(100_000)}\n///`],
    ["100,000 blanks inside a block's option", `/// a\n    b: ${" ".repeat(100_000)}!\n///`],
    ["100,000 blank lines in front matter", `---\n${"\n".repeat(100_000)}---\na`],
    ["10,000 headings that end in braces", "# a}\n".repeat(10_000)],
    ["10,000 blocks between slashes that never end", "/// note\n".repeat(10_000)],
    ["10,000 directives that never end", ":::note\n".repeat(10_000)],
    ["10,000 ids on one heading", "# a {#b} ".repeat(10_000)],
    ["a letter that has 400,000 marks", `a${"\u0301\u0323".repeat(200_000)}`],
    ["60,000 shortcodes with titles in a row", '{{< a title="b c" >}}\n'.repeat(60_000)],
    ["100,000 labels of no link before a tag", `${"]:".repeat(100_000)}\na\n<div>\n`],
  ])("with %s is read in seconds", (_, text) => {
    const start = performance.now();
    const engine = createSatteriEngine(satteri, remarkEngine);
    const document = parsePage({ path: "page.md", text, language: "en" }, { engine });
    expect(blocksOf(document).length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  it("that is no MDX behind a line of 400,000 letters is said to be none in seconds", () => {
    const start = performance.now();
    const { problems } = readPage(`${"a".repeat(400_000)}\n\n{`, { path: "page.mdx" });
    expect(problems).toMatchObject([{ problem: "dialect-invalid", place: { start: { line: 3 } } }]);
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  it("with 10,000 shortcodes that nothing closes, though the counterpart does, nests no deeper than anyone reads", () => {
    const text = "{{< a >}}\n\n".repeat(10_000);
    const { root } = readPage(text, { closedShortcodes: new Set(["a"]) });
    expect(depthOf(root.blocks)).toBeLessThan(150);
  });

  it("with a NUL byte keeps it where it is, and says so once", () => {
    const document = readPage("a\0b\n\n# \0");
    expect(document.problems).toMatchObject([
      { problem: "nul-character", place: { start: { line: 1, column: 2 } } },
    ]);
    expect(firstProse(document).text).toBe("a\0b");
    expect(outline(document)[1]).toBe('section 1 3:1-3:4 "\\u0000"');
  });

  it.each(["\n", "\r\n", "\r"])(
    "with line endings %j and a byte order mark has exact places",
    (ending) => {
      const lines = [
        "\uFEFF# A",
        "",
        "b",
        "c",
        "",
        "> d",
        "> e",
        "",
        "| f |",
        "|---|",
        "| g |",
        "",
        "!!! h",
        "    i",
        "    j",
      ];
      expect(outline(readPage(lines.join(ending)))).toEqual([
        'section 1 1:2-15:6 "A"',
        '  paragraph 3:1-4:2 "b c"',
        "  quote 6:1-7:4",
        '    paragraph 6:3-7:4 "d e"',
        "  table 9:1-11:6",
        "    row 9:1-9:6",
        '      cell 9:3-9:4 "f"',
        "    row 11:1-11:6",
        '      cell 11:3-11:4 "g"',
        "  admonition h 13:1-15:6",
        '    paragraph 14:5-15:6 "i j"',
      ]);
    },
  );

  it("of thousands of definitions is read without them, and said to be", () => {
    const { problems, root } = readPage("a\n: b\n\n".repeat(3001));
    expect(problems.map(({ detail, place }) => [detail, place.start.line])).toEqual([
      ["more than 3000 definitions", 9002],
    ]);
    expect(new Set(root.blocks.map(({ kind }) => kind))).toEqual(new Set(["paragraph"]));
  });

  it("says but once that a comment is open, whatever else is wrong between two of them", () => {
    const document = readPage(`<!-- a\n\n${">".repeat(200)} b\n\n<!-- c\n`);
    expect(kindsOf(document).toSorted()).toEqual(["comment-unclosed", "nesting-too-deep"]);
    expect(document.problems.filter(({ problem }) => problem === "comment-unclosed")).toHaveLength(
      1,
    );
  });

  it("whose engine fails is a problem, and empty", () => {
    const engine = {
      name: "broken",
      parse(): never {
        throw new RangeError("too much");
      },
    };
    const document = readPage("# A", { engine });
    expect(document.problems).toMatchObject([{ problem: "page-unreadable", detail: "too much" }]);
    expect(outline(document)).toEqual([]);
  });
});
