import { describe, expect, it } from "vitest";
import type { Document } from "../../src/model/page/document.ts";
import { outline, readPage } from "./read-page.ts";

/** Entries as path, value, and what stands at their place. */
function entriesOf({ frontMatter, page }: Document): [string, unknown, string][] {
  return (frontMatter?.entries ?? []).map(({ path, value, place }) => [
    path.join("."),
    value,
    page.text.slice(place.start.offset, place.end.offset),
  ]);
}

function problemsOf({ problems }: Document): string[] {
  return problems.map(
    ({ problem, place: { start } }) => `${problem} ${start.line}:${start.column}`,
  );
}

describe("YAML front matter", () => {
  it("yields its scalars in order, each with its place", () => {
    const document = readPage([
      "---",
      'title: "A: b" # c',
      "weight: 3",
      "draft: false",
      "date: 2024-01-02",
      "tags: [x, 'y']",
      "menu:",
      "  main: {weight: 1.5}",
      "empty:",
      "none: []",
      "---",
      "# A",
    ]);
    expect(document.frontMatter?.syntax).toBe("yaml");
    expect(document.frontMatter?.place).toMatchObject({
      start: { line: 1, column: 1 },
      end: { line: 11, column: 4 },
    });
    expect(entriesOf(document)).toEqual([
      ["title", "A: b", '"A: b"'],
      ["weight", 3, "3"],
      ["draft", false, "false"],
      ["date", "2024-01-02", "2024-01-02"],
      ["tags.0", "x", "x"],
      ["tags.1", "y", "'y'"],
      ["menu.main.weight", 1.5, "1.5"],
      ["empty", null, "empty"],
      ["none", null, "[]"],
    ]);
    expect(outline(document)).toEqual(['section 1 12:1-12:4 "A"']);
  });

  it("may follow a byte order mark, and have CRLF", () => {
    const document = readPage("\uFEFF---\r\nt: é\r\n---\r\n# A\r\n");
    expect(entriesOf(document)).toEqual([["t", "é", "é"]]);
    expect(outline(document)).toEqual(['section 1 4:1-4:4 "A"']);
  });

  it("may be empty", () => {
    const document = readPage("---\n---\nx");
    expect(document.frontMatter?.entries).toEqual([]);
    expect(outline(document)).toEqual(['paragraph 3:1-3:2 "x"']);
  });

  it("is none where rules enclose no keys", () => {
    const document = readPage("---\n\ntext\n\n---\n");
    expect(document.frontMatter).toBeNull();
    expect(outline(document)).toEqual([
      "break 1:1-1:4",
      'paragraph 3:1-3:5 "text"',
      "break 5:1-5:4",
    ]);
  });

  it("that is invalid is a problem at its line and column, and keeps what could be read", () => {
    const document = readPage("---\na: 1\nb: [x\nc: d\n---\n# A\n");
    expect(problemsOf(document)).toEqual(["front-matter-invalid 4:1"]);
    expect(entriesOf(document)[0]).toEqual(["a", 1, "1"]);
    expect(outline(document)).toEqual(['section 1 6:1-6:4 "A"']);
  });

  it("that repeats a key is a problem, which names the key", () => {
    const document = readPage("---\na: 1\nb:\n  c: 1\n  c: 2\n---\n");
    expect(problemsOf(document)).toEqual(["front-matter-invalid 5:3"]);
    expect(document.problems[0]?.detail).toBe('the key "c" stands twice in the front matter');
  });

  it.each([
    ["---\na: 1\na: 2\n---\n", "a: 2"],
    ["---\ntitle: [x\n---\n", "title: [x"],
    ["+++\ntitle = x\n+++\n", "x"],
    ['+++\ntitle = "x\n\n+++\n', 'title = "x'],
  ])("that cannot be read has what is wrong pointed out: %j", (text, pointed) => {
    const [problem] = readPage(text).problems;
    expect(text.slice(problem?.place.start.offset, problem?.place.end.offset)).toBe(pointed);
  });

  it("that is never closed is a problem, and the page is read all the same", () => {
    const document = readPage("---\ntitle: x\n\n# A\n");
    expect(problemsOf(document)).toEqual(["front-matter-unclosed 1:1"]);
    expect(outline(document)).toContain('section 1 4:1-4:4 "A"');
  });

  it("nested without reason is a problem, not an overflow", () => {
    const document = readPage(`---\na: ${"[".repeat(20_000)}\n---\nx`);
    expect(document.problems.map(({ problem }) => problem)).toEqual(["front-matter-invalid"]);
  });

  it("resolves an alias of a scalar", () => {
    const document = readPage("---\na: &x 1\nb: *x\n---\n");
    expect(entriesOf(document)).toEqual([
      ["a", 1, "1"],
      ["b", 1, "*x"],
    ]);
  });
});

describe("TOML front matter", () => {
  it("yields its scalars, tables and arrays included", () => {
    const document = readPage([
      "+++",
      'title = "A"',
      "a.b = 2020-01-02",
      "[p.q]",
      'k = ["x", {z = 1}]',
      "[[r]]",
      "n = 1_000",
      "[[r]]",
      "f = 2.5",
      "+++",
      "x",
    ]);
    expect(document.frontMatter?.syntax).toBe("toml");
    expect(entriesOf(document)).toEqual([
      ["title", "A", '"A"'],
      ["a.b", "2020-01-02", "2020-01-02"],
      ["p.q.k.0", "x", '"x"'],
      ["p.q.k.1.z", 1, "1"],
      ["r.0.n", 1000, "1_000"],
      ["r.1.f", 2.5, "2.5"],
    ]);
    expect(outline(document)).toEqual(['paragraph 11:1-11:2 "x"']);
  });

  it("that is invalid is a problem at its line and column", () => {
    expect(problemsOf(readPage('+++\na = 1\nb = "x\n+++\n'))).toEqual(["front-matter-invalid 3:1"]);
  });

  it("that repeats a key is a problem, which names the key", () => {
    const [problem] = readPage("+++\na = 1\n'a' = 2\n+++\n").problems;
    expect(problem?.detail).toBe('the key "a" stands twice in the front matter');
  });

  it("that is never closed is a problem", () => {
    expect(problemsOf(readPage("+++\na = 1\n\nx"))).toEqual(["front-matter-unclosed 1:1"]);
  });
});

describe("front matter that is a map of Elixir", () => {
  it("yields its scalars in order, each with its place", () => {
    const document = readPage([
      "%{",
      '  title: "A \\"b\\"", # c',
      "  weight: 3,",
      "  draft: false,",
      "  date: ~D[2024-01-02],",
      "  tags: ~w(x y),",
      '  names: ["u", :v],',
      '  "key" => nil,',
      "  none: [],",
      '  text: """',
      "  one",
      "    two",
      '  """',
      "}",
      "---",
      "# A",
    ]);
    expect(document.frontMatter?.syntax).toBe("elixir");
    expect(document.frontMatter?.place).toMatchObject({
      start: { line: 1, column: 1 },
      end: { line: 15, column: 4 },
    });
    expect(entriesOf(document)).toEqual([
      ["title", 'A "b"', '"A \\"b\\""'],
      ["weight", 3, "3"],
      ["draft", false, "false"],
      ["date", "2024-01-02", "~D[2024-01-02]"],
      ["tags.0", "x", "x"],
      ["tags.1", "y", "y"],
      ["names.0", "u", '"u"'],
      ["names.1", ":v", ":v"],
      ["key", null, "nil"],
      ["none", null, "[]"],
      ["text", "one\n  two\n", '"""\n  one\n    two\n  """'],
    ]);
    expect(outline(document)).toEqual(['section 1 16:1-16:4 "A"']);
  });

  it("with a value that is none is a problem at its key", () => {
    const document = readPage('%{\n  title: "A",\n  tags: [\n}\n---\n# A\n');
    expect(problemsOf(document)).toEqual(["front-matter-invalid 3:3"]);
  });

  it("with a key that stands twice is a problem", () => {
    const [problem] = readPage('%{\n  a: "A",\n  a: "B"\n}\n---\n').problems;
    expect(problem?.detail).toBe('the key "a" stands twice in the front matter');
  });

  it("without the line behind it is text", () => {
    expect(readPage('%{\n  title: "A"\n}\n\n# A\n').frontMatter).toBeNull();
  });
});

describe("JSON front matter", () => {
  it("that is never closed lacks its brace", () => {
    const [problem] = readPage('{\n "a": 1\n\n# T').problems;
    expect(problem?.detail).toBe("no } closes the front matter");
  });

  it("yields its scalars", () => {
    const document = readPage('{\n "a": "b }",\n "c": [1, true, null]\n}\n\n# T');
    expect(document.frontMatter?.syntax).toBe("json");
    expect(entriesOf(document)).toEqual([
      ["a", "b }", '"b }"'],
      ["c.0", 1, "1"],
      ["c.1", true, "true"],
      ["c.2", null, "null"],
    ]);
    expect(outline(document)).toEqual(['section 1 6:1-6:4 "T"']);
  });

  it("loses no text that stands on the line of its last brace", () => {
    const document = readPage('{ "a": 1 } Text\n\n# T');
    expect(entriesOf(document)).toEqual([["a", 1, "1"]]);
    expect(outline(document)).toEqual(['paragraph 1:12-1:16 "Text"', 'section 1 3:1-3:4 "T"']);
  });

  it("may have blanks behind its last brace", () => {
    expect(outline(readPage('{ "a": 1 } \t\n# T'))).toEqual(['section 1 2:1-2:4 "T"']);
  });
});
