import { describe, expect, it } from "vitest";
import { placeInProse } from "../../src/model/page/prose.ts";
import { captionsOf, firstProse, readPage, spansWritten } from "./read-page.ts";

/** What stands in the page where a word of the first prose stands. */
function pageAt(page: string, word: string): string {
  const document = readPage(page);
  const prose = firstProse(document);
  const start = prose.text.indexOf(word);
  expect(start).not.toBe(-1);
  const place = placeInProse(prose, start, start + word.length);
  return page.slice(place.start.offset, place.end.offset);
}

function textOf(page: string): string {
  return firstProse(readPage(page)).text;
}

describe("prose", () => {
  it("resolves entities and escapes, and maps each back as a whole", () => {
    const page = "a &amp; b\\*c &#x41;&notanentity; \\q";
    expect(textOf(page)).toBe("a & b*c A&notanentity; \\q");
    expect(pageAt(page, "&")).toBe("&amp;");
    expect(pageAt(page, "*c")).toBe("\\*c");
    expect(pageAt(page, "A")).toBe("&#x41;");
    expect(pageAt(page, "\\q")).toBe("\\q");
  });

  it.each([
    ["a letter and its accent", "Solo s\u006f\u0301lo **mas**", "s\u00f3lo", "s\u006f\u0301lo"],
    ["a letter with two marks", "Vie\u0323\u0302t Nam", "Vi\u1ec7t", "Vie\u0323\u0302t"],
    [
      "a Hangul syllable",
      "a \u1112\u1161\u11ab\u1100\u1173\u11af z",
      "\ud55c\uae00",
      "\u1112\u1161\u11ab\u1100\u1173\u11af",
    ],
    ["inline code", "Run `cafe\u0301`.", "caf\u00e9", "cafe\u0301"],
  ])("puts together %s written in parts, and maps it back", (_, page, whole, parts) => {
    expect(pageAt(page, whole)).toBe(parts);
  });

  it("leaves marks alone that make no letter with what stands before them", () => {
    expect(textOf("1\ufe0f\u20e3 q\u0301")).toBe("1\ufe0f\u20e3 q\u0301");
  });

  it("maps an entity that stands for two characters", () => {
    expect(pageAt("x &NotEqualTilde; y", "\u2242\u0338")).toBe("&NotEqualTilde;");
  });

  it.each([
    ["a quote", "> one\n>  two\n>three"],
    ["a lazily continued quote", "> one\ntwo\n  three"],
    ["a list in a quote in a list", "- > 1. one\n  >    two\n  >    three"],
    ["trailing blanks", "one \n   two\t\nthree"],
    ["CRLF", "> one\r\n> two\r\n> three"],
    ["lone CR", "> one\r> two\r> three"],
  ])("skips what heads a further line in %s", (_, page) => {
    expect(textOf(page)).toBe("one two three");
    expect(pageAt(page, "two")).toBe("two");
    expect(pageAt(page, "three")).toBe("three");
  });

  it("takes a quote mark in the text for text", () => {
    expect(pageAt("> a\n> \\> b", "> b")).toBe("\\> b");
    expect(pageAt("> a\n>      > b", "> b")).toBe("> b");
    expect(pageAt("> a\n> &gt; b", "> b")).toBe("&gt; b");
  });

  it("has a hard break as a line's end and a soft one as a space", () => {
    const page = "l  \nnext\\\nlast\nend";
    expect(textOf(page)).toBe("l\nnext\nlast end");
    const document = readPage(page);
    expect(spansWritten(firstProse(document), document)).toEqual([
      ["hard-break", "\n", "  \n"],
      ["hard-break", "\n", "\\\n"],
    ]);
  });

  it("has an object for images and footnote marks, and the text of links, code and maths", () => {
    const page =
      "![a *b*](i.png) [l **m**](u) `c` <https://x.y/\\_> www.z.com [r][R] $$x$$[^n]\n\n[R]: v\n[^n]: f";
    const document = readPage(page);
    const prose = firstProse(document);
    expect(prose.text).toBe("\uFFFC l m c https://x.y/\\_ www.z.com r x\uFFFC");
    expect(spansWritten(prose, document)).toEqual([
      ["image", "\uFFFC", "![a *b*](i.png)"],
      ["link", "l m", "[l **m**](u)"],
      ["strong", "m", "**m**"],
      ["code", "c", "`c`"],
      ["link", "https://x.y/\\_", "<https://x.y/\\_>"],
      ["link", "www.z.com", "www.z.com"],
      ["link", "r", "[r][R]"],
      ["math", "x", "$$x$$"],
      ["footnote-mark", "\uFFFC", "[^n]"],
    ]);
    expect(prose.spans).toMatchObject([
      { destination: "i.png", alt: "a b" },
      { destination: "u", form: "inline" },
      {},
      { value: "c" },
      { form: "autolink" },
      { destination: "http://www.z.com", form: "autolink" },
      { destination: "v", form: "reference" },
      { value: "x" },
      { label: "n" },
    ]);
  });

  it("has code without fences and padding, its lines as spaces", () => {
    expect(textOf("> a `` b`\n>   c ``")).toBe("a b` c");
    expect(pageAt("> a ``b\n>   c``", "c")).toBe("c");
    expect(textOf("` ` `  `")).toBe("    ");
  });

  it("maps addresses that were found after escapes", () => {
    const page = "x \\_a@b.com and y";
    expect(pageAt(page, "and y")).toBe("and y");
    expect(pageAt("\\a@b.com &amp;x@y.com.", "x@y.com")).toBe("x@y.com");
  });

  it("keeps money, single tildes, times and ratios as they are", () => {
    expect(textOf("from $14B to $100M, ~5~ at 10:30 for 3:1")).toBe(
      "from $14B to $100M, ~5~ at 10:30 for 3:1",
    );
    const document = readPage("~~gone~~");
    expect(spansWritten(firstProse(document), document)).toEqual([
      ["strikethrough", "gone", "~~gone~~"],
    ]);
  });

  it("reads TeX between single dollars, and neither money nor variables", () => {
    const document = readPage(
      "for $x_{max}$, $n$ and $a + b$: $5 to $10, $PATH=$HOME/bin, $a and b$",
    );
    expect(spansWritten(firstProse(document), document)).toEqual([
      ["math", "x_{max}", "$x_{max}$"],
      ["math", "n", "$n$"],
      ["math", "a + b", "$a + b$"],
    ]);
  });

  it("keeps every character of numbers and names as written", () => {
    const text = "GPT\u20113 1\u202F234 1\u00A0000 \u22125 \u0661\u0667\u0665\u066A";
    expect(textOf(text)).toBe(text);
  });
});

describe("inline html", () => {
  it("takes no room, with its attributes kept", () => {
    const document = readPage('a<br/>b <kbd class="k">c</kbd> <!-- d -->e');
    const prose = firstProse(document);
    expect(prose.text).toBe("ab c e");
    expect(spansWritten(prose, document)).toEqual([
      ["html void br", "", "<br/>"],
      ["html open kbd", "", '<kbd class="k">'],
      ["html close kbd", "", "</kbd>"],
    ]);
  });

  it("is a slot where no such element exists and none is closed", () => {
    const document = readPage("run <your-name> but <my-tag>x</my-tag>");
    const prose = firstProse(document);
    expect(prose.text).toBe("run <your-name> but x");
    expect(spansWritten(prose, document)[0]).toEqual(["placeholder", "<your-name>", "<your-name>"]);
  });
});

describe("placeholders", () => {
  it("are found by their common spellings, in text alone", () => {
    const page = "{name} %s %1$d %(n)s #{x} %{z} {{y}} {0} \\<slot> `{code}` 50% sure {not a slot}";
    const document = readPage(page);
    const found = firstProse(document).spans.filter(({ kind }) => kind === "placeholder");
    expect(found.map((span) => page.slice(span.place.start.offset, span.place.end.offset))).toEqual(
      ["{name}", "%s", "%1$d", "%(n)s", "#{x}", "%{z}", "{{y}}", "{0}", "\\<slot>"],
    );
  });
});

describe("captions", () => {
  it("are descriptions and titles, each at its place", () => {
    const page = '![a *b* &amp;](i "T \\" t") [l](u \'v\') <img alt="w" src=x>\n\n[d]: u (p)';
    expect(captionsOf(readPage(page))).toEqual([
      ["a b &", "a *b* &amp;"],
      ['T " t', 'T \\" t'],
      ["v", "v"],
      ["w", "w"],
      ["p", "p"],
    ]);
  });

  it("go on over lines", () => {
    expect(captionsOf(readPage('> ![a\n> b](i "c\n> d")'))).toEqual([
      ["a b", "a\n> b"],
      ["c d", "c\n> d"],
    ]);
  });
});
