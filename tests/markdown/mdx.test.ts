import { describe, expect, it } from "vitest";
import { blocksOf, captionsOf, firstProse, outline, readPage, spansWritten } from "./read-page.ts";

const MDX = { path: "page.mdx" };

describe("MDX", () => {
  it("has imports, exports and expressions as inserts, and comments as nothing", () => {
    const page = ['import X from "./x"', "", "export const a = 1", "", "{a + 1}", "", "{/* c */}"];
    expect(outline(readPage(page, MDX))).toEqual([
      "insert esm import 1:1-1:20",
      "insert esm export 3:1-3:19",
      "insert expression  5:1-5:8",
    ]);
  });

  it("has elements around blocks, with their attributes", () => {
    const page = [
      '<Tabs groupId="g">',
      '  <TabItem label="A &amp; B" c={{d: "e"}}>',
      "",
      "  Text **a**",
      "",
      "  - one",
      "",
      "  </TabItem>",
      "  <TabItem label='C'>text</TabItem>",
      "</Tabs>",
      '<Card title="T" />',
    ];
    const document = readPage(page, MDX);
    expect(outline(document)).toEqual([
      "jsx Tabs groupId=g 1:1-10:8",
      '  jsx TabItem label=A & B c={{d: "e"}} 2:3-8:13',
      '    paragraph 4:3-4:13 "Text a"',
      "    list 6:3-6:8",
      "      item 6:3-6:8",
      '        paragraph 6:5-6:8 "one"',
      "  jsx TabItem label=C 9:3-9:36",
      '    paragraph 9:22-9:26 "text"',
      "insert jsx Card title=T 11:1-11:19",
    ]);
    expect(captionsOf(document)).toEqual([
      ["A & B", "A &amp; B"],
      ["C", "C"],
      ["T", "T"],
    ]);
  });

  it("has elements in running text: components as inserts, others as html", () => {
    const document = readPage(
      'a <Badge text="New" /> <b>c</b> <Kbd>d</Kbd> <>e</> {f} {"g"}{/* h */}',
      MDX,
    );
    const prose = firstProse(document);
    expect(prose.text).toBe("a \uFFFC c d e \uFFFC g");
    expect(spansWritten(prose, document)).toEqual([
      ["insert void Badge", "\uFFFC", '<Badge text="New" />'],
      ["html open b", "", "<b>"],
      ["html close b", "", "</b>"],
      ["insert open Kbd", "", "<Kbd>"],
      ["insert close Kbd", "", "</Kbd>"],
      ["insert open ", "", "<>"],
      ["insert close ", "", "</>"],
      ["insert void ", "\uFFFC", "{f}"],
    ]);
    expect(captionsOf(document)).toEqual([["New", "New"]]);
  });

  it("may have html comments, ids of headings and TeX, which are no MDX", () => {
    const page = [
      "# A {#b}",
      "",
      "<!-- c -->",
      "",
      "## D {/* #e */}",
      "",
      "f <!-- g --> $10^{-3}$ h",
    ];
    expect(outline(readPage(page, MDX))).toEqual([
      'section 1 #b 1:1-7:25 "A"',
      '  html 3:1-3:11 ""',
      '  section 2 #e 5:1-7:25 "D"',
      '    paragraph 7:1-7:25 "f  10^{-3} h"',
    ]);
  });

  it("may have directives, which hold elements", () => {
    const page = [":::note[T]", "<Steps>", "1. a", "</Steps>", ":::"];
    expect(outline(readPage(page, MDX))).toEqual([
      "directive note title=T 1:1-5:4",
      "  jsx Steps 2:1-4:9",
      "    list from 1 3:1-3:5",
      "      item 3:1-3:5",
      '        paragraph 3:4-3:5 "a"',
    ]);
  });

  it("that does not parse is a problem at its place, and is read as plain Markdown", () => {
    const document = readPage(["---", "a: 1", "---", "# A", "", "b {c", "", "- d"], MDX);
    expect(outline(document)).toEqual([
      'section 1 4:1-8:4 "A"',
      '  paragraph 6:1-6:5 "b {c"',
      "  list 8:1-8:4",
      "    item 8:1-8:4",
      '      paragraph 8:3-8:4 "d"',
    ]);
    expect(document.problems).toMatchObject([
      { problem: "dialect-invalid", place: { start: { line: 6, column: 1 }, end: { line: 6 } } },
    ]);
  });

  it("is read in .md as well where components are imported", () => {
    const page = ["import A from 'a'", "", "<A>b</A>"];
    expect(outline(readPage(page))).toEqual([
      "insert esm import 1:1-1:18",
      "jsx A 3:1-3:9",
      '  paragraph 3:4-3:5 "b"',
    ]);
    expect(blocksOf(readPage("a {b} <C/>")).map(({ kind }) => kind)).toEqual(["paragraph"]);
  });

  it("is not what a page shows the code of", () => {
    const page = ["```js", "import A from 'a'", "```", "", "<A>b</A>"];
    expect(readPage(page).mdx).toBe(false);
    expect(readPage(["~~~", "```", "~~~", "import A from 'a'", "", "<A />"]).mdx).toBe(true);
  });

  it("that was only a guess and does not parse is plain Markdown, with no problem", () => {
    const document = readPage(["import A from 'a'", "", "<A>b</A> {c"]);
    expect(outline(document)).toEqual(["insert esm import 1:1-1:18", 'paragraph 3:1-3:12 "b {c"']);
    expect(document.problems).toEqual([]);
    expect(document.mdx).toBe(false);
  });
});
