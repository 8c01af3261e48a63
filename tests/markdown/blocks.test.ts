import { describe, expect, it } from "vitest";
import { blocksOf, outline, readPage } from "./read-page.ts";

describe("sections", () => {
  it("nest by heading depth, and skip levels where the page does", () => {
    const page = ["pre", "", "# A", "a", "### B", "b", "## C", "", "Setext", "===", "d"];
    expect(outline(readPage(page))).toEqual([
      'paragraph 1:1-1:4 "pre"',
      'section 1 3:1-7:5 "A"',
      '  paragraph 4:1-4:2 "a"',
      '  section 3 5:1-6:2 "B"',
      '    paragraph 6:1-6:2 "b"',
      '  section 2 7:1-7:5 "C"',
      'section 1 9:1-11:2 "Setext"',
      '  paragraph 11:1-11:2 "d"',
    ]);
  });

  it("leave a heading that stands inside another block where it is", () => {
    expect(outline(readPage(["> # Q", "> q", "", "- ## I"]))).toEqual([
      "quote 1:1-2:4",
      '  heading 1 1:3-1:6 "Q"',
      '  paragraph 2:3-2:4 "q"',
      "list 4:1-4:7",
      "  item 4:1-4:7",
      '    heading 2 4:3-4:7 "I"',
    ]);
  });

  it("cover the whole page at the root, and an empty page too", () => {
    const { root } = readPage("\n\na\n\n");
    expect([root.place.start.offset, root.place.end.offset]).toEqual([0, 5]);
    expect(readPage("").root).toMatchObject({ blocks: [], sections: [], depth: 0, heading: null });
  });

  it("end a closed heading without its closing marks", () => {
    expect(outline(readPage("## A *b* ##  \n"))).toEqual(['section 2 1:1-1:12 "A b"']);
  });
});

describe("blocks", () => {
  it("are lists with their starts, tasks and nested lists", () => {
    const page = ["3. a", "4. b", "   - [ ] c", "   - [x] d", "", "* e"];
    expect(outline(readPage(page))).toEqual([
      "list from 3 1:1-4:11",
      "  item 1:1-1:5",
      '    paragraph 1:4-1:5 "a"',
      "  item 2:1-4:11",
      '    paragraph 2:4-2:5 "b"',
      "    list 3:4-4:11",
      "      item [ ] 3:4-3:11",
      '        paragraph 3:10-3:11 "c"',
      "      item [x] 4:4-4:11",
      '        paragraph 4:10-4:11 "d"',
      "list 6:1-6:4",
      "  item 6:1-6:4",
      '    paragraph 6:3-6:4 "e"',
    ]);
  });

  it("are quotes, nested and lazily continued, and alerts", () => {
    const page = ["> a", "b", "> > c", "", "> [!NOTE]", "> d", "", "> e [!TIP]"];
    expect(outline(readPage(page))).toEqual([
      "quote 1:1-3:6",
      '  paragraph 1:3-2:2 "a b"',
      "  quote 3:3-3:6",
      '    paragraph 3:5-3:6 "c"',
      "quote !note 5:1-6:4",
      '  paragraph 6:3-6:4 "d"',
      "quote 8:1-8:11",
      '  paragraph 8:3-8:11 "e [!TIP]"',
    ]);
  });

  it("are tables whose cells stand without their pipes", () => {
    const document = readPage(["| a | b\\|c |", "|:-:|---|", "| `x\\|y` | |"]);
    expect(outline(document)).toEqual([
      "table 1:1-3:13",
      "  row 1:1-1:13",
      '    cell 1:3-1:4 "a"',
      '    cell 1:7-1:11 "b|c"',
      "  row 3:1-3:13",
      '    cell 3:3-3:9 "x|y"',
      '    cell 3:11-3:11 ""',
    ]);
    expect(blocksOf(document)[0]).toMatchObject({ columns: ["center", null] });
  });

  it("are code with the place of its lines alone, in a quote and a list too", () => {
    const page = [
      '```js title="x"',
      "a",
      "",
      "b",
      "```",
      "",
      "> ~~~",
      "> c",
      "> d",
      "> ~~~",
      "",
      "- e",
      "",
      "      f",
    ];
    const document = readPage(page);
    expect(outline(document)).toEqual([
      'code js "a\\n\\nb" 1:1-5:4',
      "quote 7:1-10:6",
      '  code - "c\\nd" 7:3-10:6',
      "list 12:1-14:8",
      "  item 12:1-14:8",
      '    paragraph 12:3-12:4 "e"',
      '    code - "f" 14:3-14:8',
    ]);
    const valuePlaces = blocksOf(document).flatMap((block) =>
      block.kind === "code" ? [[block.valuePlace.start, block.valuePlace.end]] : [],
    );
    expect(valuePlaces).toMatchObject([
      [
        { line: 2, column: 1 },
        { line: 4, column: 2 },
      ],
      [
        { line: 8, column: 3 },
        { line: 9, column: 4 },
      ],
      [
        { line: 14, column: 7 },
        { line: 14, column: 8 },
      ],
    ]);
    expect(blocksOf(document)[0]).toMatchObject({ meta: 'title="x"' });
  });

  it("are code that is empty or never closed", () => {
    expect(outline(readPage(["```", "```", "", "```x"]))).toEqual([
      'code - "" 1:1-2:4',
      'code x "" 4:1-4:5',
    ]);
  });

  it("are html with its tags, and what readers see of it", () => {
    const page = [
      '<div title="A &quot;b&quot;">',
      "x <b>y</b>",
      "<!-- c --><script>z</script>",
      "</div>",
    ];
    const document = readPage(page);
    expect(outline(document)).toEqual(['html 1:1-4:7 "x y"']);
    const [html] = blocksOf(document);
    expect(html?.kind === "html" && html.tags.map(({ name, role }) => [name, role])).toEqual([
      ["div", "open"],
      ["b", "open"],
      ["b", "close"],
      ["script", "open"],
      ["script", "close"],
      ["div", "close"],
    ]);
    expect(html?.captions.map(({ text }) => text)).toEqual(['A "b"']);
  });

  it("are breaks, footnotes and definitions", () => {
    const page = [
      "a[^n] [r]",
      "",
      "---",
      "",
      "[^n]: note",
      "",
      "    more",
      "",
      '[r]: <u v> "T &amp; t"',
    ];
    const document = readPage(page);
    expect(outline(document)).toEqual([
      'paragraph 1:1-1:10 "a\uFFFC r"',
      "break 3:1-3:4",
      "footnote ^n 5:1-7:9",
      '  paragraph 5:7-5:11 "note"',
      '  paragraph 7:5-7:9 "more"',
      "definition r u v 9:1-9:23",
    ]);
    expect(document.definitions.get("r")).toMatchObject({ destination: "u v", title: "T & t" });
  });

  it("keep the first of two definitions of one label", () => {
    const { definitions } = readPage(["[A  b]: one", "[a B]: two"]);
    expect([...definitions].map(([label, { destination }]) => [label, destination])).toEqual([
      ["a b", "one"],
    ]);
  });
});
