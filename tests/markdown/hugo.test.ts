import { describe, expect, it } from "vitest";
import { blocksOf, captionsOf, firstProse, outline, readPage, spansWritten } from "./read-page.ts";

describe("Hugo's shortcodes", () => {
  it.each([
    ["a paragraph", "a {{< x >}} b"],
    ["strong text", "a **{{< x >}}** b"],
    ["a quote", "> a {{< x >}} b"],
    ["a table's cell", "| a {{< x >}} b |\n|---|\n"],
    ["a link's text", "[a {{< x >}} b](u)"],
    ["a heading", "# a {{< x >}} b"],
    ["a list", "1. - a {{< x >}} b"],
    ["a further line", "z\na {{< x >}} b"],
  ])("stand in %s at their exact place", (_, page) => {
    const document = readPage(page);
    const prose = firstProse(document);
    expect(prose.text).toMatch(/a \uFFFC b$/);
    expect(spansWritten(prose, document)).toContainEqual(["insert void x", "\uFFFC", "{{< x >}}"]);
  });

  it("keep their parameters, quoted, raw, bare and named", () => {
    const document = readPage('{{< ref "a \\"b\\" |c" `d` e f="g h" i=/j/ >}} x');
    expect(firstProse(document).spans).toMatchObject([
      {
        name: "ref",
        attributes: [
          { name: "0", value: 'a "b" |c' },
          { name: "1", value: "d" },
          { name: "2", value: "e" },
          { name: "f", value: "g h" },
          { name: "i", value: "/j/" },
        ],
      },
    ]);
  });

  it("may be a destination, which keeps them as they are", () => {
    const document = readPage('[l]({{< ref "b c.md" >}} "T") ![i]({{% p "q" %}}/r.png)');
    expect(firstProse(document).spans).toMatchObject([
      { kind: "link", destination: '{{< ref "b c.md" >}}' },
      { kind: "image", destination: '{{% p "q" %}}/r.png' },
    ]);
  });

  it("wrap blocks where they are closed", () => {
    const page = [
      '{{% alert title="Note" color="info" %}}',
      "Body **b**",
      "- a",
      "{{% /alert %}}",
      "",
      "{{< tabs >}}",
      "{{% tab %}}",
      "in",
      "{{% /tab %}}",
      "{{< /tabs >}}",
    ];
    const document = readPage(page);
    expect(outline(document)).toEqual([
      "shortcode alert title=Note color=info 1:1-4:15",
      '  paragraph 2:1-2:11 "Body b"',
      "  list 3:1-3:4",
      "    item 3:1-3:4",
      '      paragraph 3:3-3:4 "a"',
      "shortcode tabs 6:1-10:14",
      "  shortcode tab 7:1-9:13",
      '    paragraph 8:1-8:3 "in"',
    ]);
    expect(captionsOf(document)).toEqual([["Note", "Note"]]);
  });

  it("wrap blocks where the closing one shares a line with text", () => {
    const page = [
      "{{% a %}}One.{{% /a %}}",
      "",
      "{{% a %}}One.",
      "",
      "Two.{{% /a %}}",
      "",
      "1. {{% a %}}x",
      "   {{% /a %}}",
    ];
    expect(outline(readPage(page))).toEqual([
      "shortcode a 1:1-1:24",
      '  paragraph 1:10-1:14 "One."',
      "shortcode a 3:1-5:15",
      '  paragraph 3:10-3:14 "One."',
      '  paragraph 5:1-5:5 "Two."',
      "list from 1 7:1-8:14",
      "  item 7:1-8:14",
      "    shortcode a 7:4-8:14",
      '      paragraph 7:13-7:14 "x"',
    ]);
  });

  it("that wrap words stand beside them", () => {
    const document = readPage("a {{< hl >}}b{{< /hl >}} c");
    const prose = firstProse(document);
    expect(prose.text).toBe("a b c");
    expect(spansWritten(prose, document)).toEqual([
      ["insert open hl", "", "{{< hl >}}"],
      ["insert close hl", "", "{{< /hl >}}"],
    ]);
  });

  it("that stand alone are blocks, over lines too", () => {
    const page = [
      '{{< figure src="x.png"',
      '  alt="A"',
      "",
      '  caption="C" >}}',
      "",
      "{{< a >}}",
      "{{< b />}}",
      "",
      "- {{< c >}}",
    ];
    const document = readPage(page);
    expect(outline(document)).toEqual([
      "insert shortcode figure src=x.png alt=A caption=C 1:1-4:18",
      "insert shortcode a 6:1-6:10",
      "insert shortcode b 7:1-7:11",
      "list 9:1-9:12",
      "  item 9:1-9:12",
      "    insert shortcode c 9:3-9:12",
    ]);
    expect(captionsOf(document)).toEqual([
      ["A", "A"],
      ["C", "C"],
    ]);
  });

  it("with a raw body are code, which nothing in it changes", () => {
    const page = [
      '{{< highlight go "linenos=table" >}}',
      "# no heading",
      "",
      "``` {{< x >}}",
      "{{< /highlight >}}",
      "",
      "{{< mermaid >}}graph TD{{< /mermaid >}}",
      "",
      '{{< tab name="Two" codelang="bash" >}}',
      "echo",
      "{{< /tab >}}",
    ];
    const document = readPage(page);
    expect(outline(document)).toEqual([
      'code go "# no heading\\n\\n``` {{< x >}}" 1:1-5:19',
      'code mermaid "graph TD" 7:1-7:40',
      'code bash "echo" 9:1-11:13',
    ]);
    expect(blocksOf(document)[0]).toMatchObject({
      valuePlace: { start: { line: 2, column: 1 }, end: { line: 4, column: 14 } },
    });
  });

  it("are nothing where they are escaped, and are kept in code", () => {
    const page = ["`{{</* x */>}}` and `{{< y >}}`", "", "```", "{{% a %}}", "{{% /a %}}", "```"];
    const document = readPage(page);
    expect(outline(document)).toEqual([
      'paragraph 1:1-1:32 "{{</* x */>}} and {{< y >}}"',
      'code - "{{% a %}}\\n{{% /a %}}" 3:1-6:4',
    ]);
    expect(firstProse(document).spans.map(({ kind }) => kind)).toEqual(["code", "code"]);
  });

  it("may be indented where they nest", () => {
    const page = [
      "{{% tabs %}}",
      "",
      "    {{% tab %}}",
      "    in **b**",
      "    {{% /tab %}}",
      "",
      "{{% /tabs %}}",
    ];
    expect(outline(readPage(page))).toEqual([
      "shortcode tabs 1:1-7:14",
      "  shortcode tab 3:5-5:17",
      '    paragraph 4:5-4:13 "in b"',
    ]);
  });

  it("whose counterpart stands on another level wrap nothing", () => {
    expect(outline(readPage(["- {{% a %}}", "", "  x", "", "{{% /a %}}"]))).toEqual([
      "list 1:1-3:4",
      "  item 1:1-3:4",
      "    insert shortcode a 1:3-1:12",
      '    paragraph 3:3-3:4 "x"',
      "insert shortcode /a 5:1-5:11",
    ]);
  });

  it("that never end are text", () => {
    expect(outline(readPage("a {{< x b"))).toEqual(['paragraph 1:1-1:10 "a {{< x b"']);
  });
});
