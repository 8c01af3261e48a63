import { describe, expect, it } from "vitest";
import { captionsOf, firstProse, outline, readPage, spansWritten } from "./read-page.ts";

describe("directives", () => {
  it("hold blocks, with a label, attributes, or a title behind the name", () => {
    const page = [
      ":::note[A *b*]{.c #d}",
      "At 10:30 and 3:1.",
      "- e",
      ":::",
      ":::tip Título {#f}",
      "g",
      ":::",
      "::: details Click `me`",
      ":::",
      "::: {.warning}",
      ":::",
    ];
    const document = readPage(page);
    expect(outline(document)).toEqual([
      "directive note title=A *b* class=c id=d 1:1-4:4",
      '  paragraph 2:1-2:18 "At 10:30 and 3:1."',
      "  list 3:1-3:4",
      "    item 3:1-3:4",
      '      paragraph 3:3-3:4 "e"',
      "directive tip title=Título id=f 5:1-7:4",
      '  paragraph 6:1-6:2 "g"',
      "directive details title=Click `me` 8:1-9:4",
      "directive warning class=warning 10:1-11:4",
    ]);
    expect(captionsOf(document)).toEqual([
      ["A b", "A *b"],
      ["Título", "Título"],
      ["Click me", "Click `me"],
    ]);
  });

  it("nest with fewer colons inside, and in list items", () => {
    const page = [
      "::::a",
      ":::b",
      "c",
      ":::",
      "::::",
      "",
      "- d",
      "",
      "  :::e",
      "  f",
      "  :::",
      "",
      "- g",
    ];
    expect(outline(readPage(page))).toEqual([
      "directive a 1:1-5:5",
      "  directive b 2:1-4:4",
      '    paragraph 3:1-3:2 "c"',
      "list 7:1-13:4",
      "  item 7:1-11:6",
      '    paragraph 7:3-7:4 "d"',
      "    directive e 9:3-11:6",
      '      paragraph 10:3-10:4 "f"',
      "  item 13:1-13:4",
      '    paragraph 13:3-13:4 "g"',
    ]);
  });

  it("stand alone or in running text too; times, ratios and emoji are none", () => {
    const page = [
      "::youtube[Vid]{#x}",
      "",
      ':abbr[HTML]{title="Hyper"} :icon{name=y} at 10:30, 3:1 :smile: a:b',
    ];
    const document = readPage(page);
    expect(outline(document)).toEqual([
      "insert directive youtube title=Vid id=x 1:1-1:19",
      'paragraph 3:1-3:67 "HTML \uFFFC at 10:30, 3:1 :smile: a:b"',
    ]);
    expect(spansWritten(firstProse(document), document)).toEqual([
      ["insert open abbr", "", ":abbr["],
      ["insert close abbr", "", ']{title="Hyper"}'],
      ["insert void icon", "\uFFFC", ":icon{name=y}"],
    ]);
  });

  it("that nothing closes reach to the end, and are a problem", () => {
    const document = readPage(["a", "", ":::note", "b"]);
    expect(outline(document)).toEqual([
      'paragraph 1:1-1:2 "a"',
      "directive note 3:1-4:2",
      '  paragraph 4:1-4:2 "b"',
    ]);
    expect(document.problems).toMatchObject([
      { problem: "dialect-invalid", place: { start: { line: 3, column: 1 } } },
    ]);
  });

  it("are none in code", () => {
    const page = ["```", ":::note", ":::", "```", "", "> ~~~", "> :::note", "", ":::a", ":::"];
    const document = readPage(page);
    expect(outline(document)).toEqual([
      'code - ":::note\\n:::" 1:1-4:4',
      "quote 6:1-7:10",
      '  code - ":::note" 6:3-7:10',
      "directive a 9:1-10:4",
    ]);
    expect(document.problems).toEqual([]);
  });
});

describe("blocks between slashes", () => {
  it("hold blocks, with a title, options, and blocks in them", () => {
    const page = [
      "/// note | Detalles `x`",
      "    open: True",
      "",
      "a",
      "",
      "//// tab | b",
      "",
      "c",
      "",
      "////",
      "///",
    ];
    const document = readPage(page);
    expect(outline(document)).toEqual([
      "fence note title=Detalles `x` open=True 1:1-11:4",
      '  paragraph 4:1-4:2 "a"',
      "  fence tab title=b 6:1-10:5",
      '    paragraph 8:1-8:2 "c"',
    ]);
    expect(captionsOf(document)).toEqual([
      ["Detalles x", "Detalles `x"],
      ["b", "b"],
    ]);
  });

  it("that nothing closes hold the first block, and in code they are comments", () => {
    const page = ["/// note", "", "a", "", "b", "", "```rust", "/// doc", "///", "```"];
    const document = readPage(page);
    expect(outline(document)).toEqual([
      "fence note 1:1-3:2",
      '  paragraph 3:1-3:2 "a"',
      'paragraph 5:1-5:2 "b"',
      'code rust "/// doc\\n///" 7:1-10:4',
    ]);
    expect(document.problems.map(({ detail }) => detail)).toEqual([
      'nothing closes the block "note"',
    ]);
  });
});

describe("admonitions and tabs with indented bodies", () => {
  it("hold what is indented, at its exact place", () => {
    const page = [
      '!!! tip inline "My *title*"',
      "    Body [r][ref]",
      "    more",
      "",
      "    ```py",
      "    x = 1",
      "      y",
      "    ```",
      "",
      "    ??? note",
      "    \tdeep",
      "after",
      "",
      '=== "Tab A"',
      "",
      "    a",
      '=== "B"',
      "\tb",
      "",
      "[ref]: http://r",
    ];
    const document = readPage(page);
    expect(outline(document)).toEqual([
      "admonition tip title=My *title* 1:1-11:10",
      '  paragraph 2:5-3:9 "Body r more"',
      '  code py "x = 1\\n  y" 5:5-8:8',
      "  admonition note 10:5-11:10",
      '    paragraph 11:6-11:10 "deep"',
      'paragraph 12:1-12:6 "after"',
      "tab tab title=Tab A 14:1-16:6",
      '  paragraph 16:5-16:6 "a"',
      "tab tab title=B 17:1-18:3",
      '  paragraph 18:2-18:3 "b"',
      "definition ref http://r 20:1-20:16",
    ]);
    expect(captionsOf(document)).toEqual([
      ["My title", "My *title"],
      ["Tab A", "Tab A"],
      ["B", "B"],
    ]);
  });

  it("stand in list items and quotes", () => {
    const page = [
      "1. item",
      "",
      "    !!! info",
      "        in list",
      "",
      "2. two",
      "",
      "> !!! note",
      ">     q",
      ">     r",
    ];
    expect(outline(readPage(page))).toEqual([
      "list from 1 1:1-6:7",
      "  item 1:1-4:16",
      '    paragraph 1:4-1:8 "item"',
      "    admonition info 3:5-4:16",
      '      paragraph 4:9-4:16 "in list"',
      "  item 6:1-6:7",
      '    paragraph 6:4-6:7 "two"',
      "quote 8:1-10:8",
      "  admonition note 8:3-10:8",
      '    paragraph 9:7-10:8 "q r"',
    ]);
  });

  it("map prose over lines in CRLF, and footnotes of the page", () => {
    const page = "!!! a\r\n    b &amp; c[^1]\r\n    d\r\n\r\n[^1]: e";
    const document = readPage(page);
    expect(outline(document)).toEqual([
      "admonition a 1:1-3:6",
      '  paragraph 2:5-3:6 "b & c\uFFFC d"',
      "footnote ^1 5:1-5:8",
      '  paragraph 5:7-5:8 "e"',
    ]);
  });

  it("are none in indented code", () => {
    const page = [
      "a",
      "",
      "    !!! note",
      "        b",
      "",
      "- c",
      "",
      "        !!! d",
      "            e",
      "",
      "    !!! f",
      "        g",
    ];
    expect(outline(readPage(page))).toEqual([
      'paragraph 1:1-1:2 "a"',
      'code - "!!! note\\n    b" 3:1-4:10',
      "list 6:1-12:10",
      "  item 6:1-12:10",
      '    paragraph 6:3-6:4 "c"',
      '    code - "  !!! d\\n      e" 8:3-9:14',
      "    admonition f 11:5-12:10",
      '      paragraph 12:9-12:10 "g"',
    ]);
  });
});
