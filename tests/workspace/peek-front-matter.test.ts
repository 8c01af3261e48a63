import fc from "fast-check";
import { expect, test } from "vitest";
import { peekFrontMatter } from "../../src/workspace/pairs/peek-front-matter.ts";

function peek(text: string): Record<string, string> {
  return Object.fromEntries(peekFrontMatter(text));
}

test.each([
  [
    "YAML",
    "---\nlang: es\ntitle: \"A: b\" # c\npage_id: 'x'\nempty:\nnested:\n  lang: fr\n---\nlang: de\n",
  ],
  [
    "YAML with CRLF and a byte order mark",
    '\uFEFF---\r\nlang: es # x\r\ntitle: "A: b"\r\npage_id: x\r\n---\r\n',
  ],
  ["TOML", '+++\nlang = "es"\ntitle = "A: b"\npage_id = "x"\n[menu]\nlang = "fr"\n+++\n'],
  ["JSON", '{\n  "lang": "es",\n  "title": "A: b",\n  "page_id": "x"\n}\n'],
])("plain entries of %s are seen", (_, text) => {
  expect(peek(text)).toEqual({ lang: "es", title: "A: b", page_id: "x" });
});

test.each([
  ["no front matter", "lang: es\n"],
  ["a rule further down", "text\n\n---\nlang: es\n---\n"],
  ["an empty page", ""],
])("nothing is seen in %s", (_, text) => {
  expect(peek(text)).toEqual({});
});

test("front matter that is never closed is still looked at, no further than the head of the page", () => {
  expect(peek(`---\nlang: es\n${"x\n".repeat(9000)}late: y\n`)).toEqual({ lang: "es" });
});

test("no text makes it fail", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(peekFrontMatter(`---\n${text}`).size).toBeGreaterThanOrEqual(0);
    }),
  );
});
