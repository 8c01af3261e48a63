import { describe, expect, it } from "vitest";
import { firstProse, outline, readPage, spansWritten } from "./read-page.ts";

describe("snippets", () => {
  it("are inserts on lines of their own", () => {
    const page = [
      '--8<-- "f.md"',
      "",
      "{* ../../d.py ln[1:3] hl[2] *}",
      "",
      "{!> g.md !}",
      "",
      "<<< @/h.js{2}",
      "",
      "--8<--",
      "i.md",
      "--8<--",
    ];
    expect(outline(readPage(page))).toEqual([
      "insert snippet snippet 1:1-1:14",
      "insert snippet snippet 3:1-3:31",
      "insert snippet snippet 5:1-5:12",
      "insert snippet snippet 7:1-7:14",
      "insert snippet snippet 9:1-11:7",
    ]);
  });
});

describe("ids of headings and attribute lists", () => {
  it("are taken off the heading, which keeps its place", () => {
    const page = [
      "# A *b* {#c}",
      "## D { #e .f }",
      "G {#h}",
      "---",
      "### I {#j} ###",
      "#### {k} l {m}",
      "##### N[[o-p]]",
      "##### Q [[r]]",
    ];
    expect(outline(readPage(page))).toEqual([
      'section 1 #c 1:1-8:14 "A b"',
      '  section 2 #e 2:1-2:15 "D"',
      '  section 2 #h 3:1-8:14 "G"',
      '    section 3 #j 5:1-8:14 "I"',
      '      section 4 6:1-8:14 "{k} l {m}"',
      '        section 5 #o-p 7:1-7:15 "N"',
      '        section 5 8:1-8:14 "Q r"',
    ]);
  });

  it("are text where text follows on their line, however far behind", () => {
    const page = `a { .b }${" ".repeat(20)}c`;
    expect(firstProse(readPage(page)).text).toBe(page);
    expect(firstProse(readPage(`a { .b }${" ".repeat(20)}`)).text).toBe("a ");
  });

  it("take no room behind links, images and on lines of their own", () => {
    const page = "[l](u){.i target=_blank} ![a](b){ width=300 } x{.y}\n{: .z}";
    const document = readPage(page);
    const prose = firstProse(document);
    expect(prose.text.trimEnd()).toBe("l \uFFFC x{.y}");
    expect(spansWritten(prose, document)).toEqual([
      ["link", "l", "[l](u)"],
      ["insert void ", "", "{.i target=_blank}"],
      ["image", "\uFFFC", "![a](b)"],
      ["insert void ", "", "{ width=300 }"],
      ["insert void ", "", "{: .z}"],
    ]);
    expect(prose.spans[1]).toMatchObject({
      attributes: [
        { name: "class", value: "i" },
        { name: "target", value: "_blank" },
      ],
    });
  });
});

describe("wiki links", () => {
  it("are links with a text of their own or their target's", () => {
    const document = readPage("[[Claude]] 3 and **[[a b|c *d*]]**");
    const prose = firstProse(document);
    expect(prose.text).toBe("Claude 3 and c d");
    expect(spansWritten(prose, document)).toEqual([
      ["link", "Claude", "[[Claude]]"],
      ["strong", "c d", "**[[a b|c *d*]]**"],
      ["link", "c d", "[[a b|c *d*]]"],
      ["emphasis", "d", "*d*"],
    ]);
    expect(prose.spans[2]).toMatchObject({ destination: "a b", form: "wiki" });
  });

  it("keep their bar in a table", () => {
    expect(outline(readPage(["| a | b |", "|---|---|", "| [[c|d]] | e |"])).slice(-2)).toEqual([
      '    cell 3:3-3:10 "d"',
      '    cell 3:13-3:14 "e"',
    ]);
  });

  it("are none where brackets are a link's text, a reference or code", () => {
    const document = readPage("[[1]](u) [[r]] `[[c]]`\n\n[r]: v");
    const forms = firstProse(document).spans.map((span) =>
      "form" in span ? span.form : span.kind,
    );
    expect(forms).toEqual(["inline", "reference", "code"]);
    expect(firstProse(document).text).toBe("[1] [r] [[c]]");
  });
});

describe("definition lists and maths", () => {
  it("are blocks of their own", () => {
    const page = ["Term *t*", ": One", "  more", ": Two", "", "$$", "x^2", "$$"];
    expect(outline(readPage(page))).toEqual([
      "description-list 1:1-4:6",
      '  term 1:1-1:9 "Term t"',
      "  description 2:3-3:7",
      '    paragraph 2:3-3:7 "One more"',
      "  description 4:3-4:6",
      '    paragraph 4:3-4:6 "Two"',
      'math "x^2" 6:1-8:3',
    ]);
  });
});

describe("dialects", () => {
  it("that are not asked for are not read", () => {
    const page = ["# A {#b}", "", "[[c]] {{< d >}}", "", ":::e", ":::"];
    expect(outline(readPage(page, { dialects: ["wiki-links"] }))).toEqual([
      'section 1 1:1-6:4 "A {#b}"',
      '  paragraph 3:1-3:16 "c {{< d >}}"',
      '  paragraph 5:1-6:4 ":::e :::"',
    ]);
  });
});

describe("comments to cotejo", () => {
  it("are directives and no blocks", () => {
    const document = readPage([
      "<!-- cotejo-disable-next-line a b -- why so -->",
      "x <!-- cotejo-disable --> y",
      "",
      "<!-- cotejo-enable",
      "c, d -->",
      "",
      "<!-- cotejo-disabled --> <!-- other -->",
      "",
      "`<!-- cotejo-disable -->`",
    ]);
    expect(document.directives).toMatchObject([
      {
        directive: "disable-next-line",
        rules: ["a", "b"],
        place: { start: { line: 1, column: 1 } },
      },
      { directive: "disable", rules: [], place: { start: { line: 2, column: 3 } } },
      {
        directive: "enable",
        rules: ["c", "d"],
        place: { end: { line: 5, column: 9 } },
      },
      { directive: "unknown", word: "cotejo-disabled" },
    ]);
    expect(outline(document)).toEqual([
      'paragraph 2:1-2:28 "x  y"',
      'html 7:1-7:40 ""',
      'paragraph 9:1-9:26 "<!-- cotejo-disable -->"',
    ]);
  });

  it("may be written in MDX as MDX or html", () => {
    const page = [
      "{/* cotejo-disable a */}",
      "",
      "<!-- cotejo-enable a -->",
      "",
      "```",
      "<!-- cotejo-disable -->",
      "```",
    ];
    const document = readPage(page, { path: "page.mdx" });
    expect(document.directives).toMatchObject([
      { directive: "disable", rules: ["a"] },
      { directive: "enable", rules: ["a"] },
    ]);
  });
});
