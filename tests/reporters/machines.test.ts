import sarifSchema from "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json" with {
  type: "json",
};
import { sarifToMarkdown } from "@security-alert/sarif-to-markdown";
import Ajv04 from "ajv-draft-04";
import addFormats from "ajv-formats";
import type { Nodes as MarkdownNodes } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { describe, expect, it } from "vitest";
import type { Element, Nodes } from "xast";
import { fromXml } from "xast-util-from-xml";
import type { Report } from "../../src/model/report.ts";
import { pageOf, pairOf, placeOf, reportOf } from "./build-pair.ts";
import { CLEAN, HARBOUR, VOYAGE } from "./harbour.ts";
import { HOSTILE, OBEYED } from "./hostile.ts";
import { render } from "./options.ts";

/** A pair with so many findings of one severity. */
function many(count: number, severity: "error" | "warning" | "info"): Report {
  const [finding] = HARBOUR.findings;
  if (finding === undefined) throw new Error("the harbour has findings");
  const findings = Array.from({ length: count }, () => ({ ...finding, severity }));
  return reportOf([pairOf(HARBOUR.source, HARBOUR.target, findings)]);
}

/** The same pair with lines put before everything. */
function shifted(report: Report, lines: number): Report {
  const move = (text: string): string => "\n".repeat(lines) + text;
  return {
    ...report,
    pairs: report.pairs.map((pair) => {
      const source = { ...pair.source, text: move(pair.source.text) };
      const target = { ...pair.target, text: move(pair.target.text) };
      const moved = JSON.parse(JSON.stringify(pair.findings), (key, value) =>
        key === "start" || key === "end"
          ? typeof value === "number"
            ? value + lines
            : { ...value, line: value.line + lines, offset: value.offset + lines }
          : value,
      );
      return { ...pair, source, target, findings: moved };
    }),
  };
}

/** A clean pair, and pages without a counterpart on which the run is to fail. */
const { unpaired, failures } = VOYAGE.summary;
const { summary: alone, ...checked } = reportOf([CLEAN], unpaired, failures);
const FAILING: Report = {
  ...checked,
  summary: { ...alone, terms: { ...alone.terms, failOnUnpaired: true } },
};
const WHY = [
  ["content/es/wreck.md", "is not valid UTF-8"],
  [
    "content/en/tides.md",
    "content/en/tides.md: expected its Spanish translation at content/es/tides.md",
  ],
  [
    "content/es/mareas.md",
    "content/es/mareas.md: expected its English source page at content/en/mareas.md",
  ],
];

describe("what makes a run fail besides findings", () => {
  it("is annotated by github, once", async () => {
    const log = await render("github", FAILING);
    expect(log.match(/^::error .*/gm)).toEqual(
      WHY.map(([path, message]) =>
        expect.stringMatching(new RegExp(`file=${path}(,line=3,col=7)?::${message}$`)),
      ),
    );
    expect(log.match(/expected its Spanish/g)).toHaveLength(1);
  });

  it("is an issue for gitlab", async () => {
    const issues: { description: string; location: { path: string } }[] = JSON.parse(
      await render("gitlab", FAILING),
    );
    expect(issues.map(({ location, description }) => [location.path, description])).toEqual(WHY);
  });

  it("is a diagnostic for reviewdog", async () => {
    const lines = (await render("rdjsonl", FAILING)).trimEnd().split("\n");
    const told = lines.map((line) => JSON.parse(line));
    expect(told.map(({ location, message }) => [location.path, message])).toEqual(WHY);
    expect(told[0].location.range).toEqual({ start: { line: 3 } });
  });

  it("is a failed case for junit", async () => {
    const written = await render("junit", FAILING);
    expect(written.match(/<failure type="unpaired"/g)).toHaveLength(2);
    expect(written).not.toContain("<skipped");
  });

  it("is an error of the run for sarif", async () => {
    const [run] = JSON.parse(await render("sarif", FAILING)).runs;
    const levels = run.invocations[0].toolExecutionNotifications.map(
      ({ level }: { level: string }) => level,
    );
    expect(levels).toEqual(["error", "error", "error"]);
  });

  it("is listed for what translated the pages", async () => {
    const list = await render("agent", FAILING);
    for (const [, message] of WHY) expect(list).toContain(JSON.stringify(message));
    expect(list).not.toContain("Nothing to correct");
  });

  it("is not told of pages without a counterpart where the run lets them pass", async () => {
    const passing = reportOf([CLEAN], unpaired);
    expect(JSON.parse(await render("gitlab", passing))).toEqual([]);
    expect(await render("rdjsonl", passing)).toBe("");
    expect(await render("github", passing)).not.toContain("::error");
  });
});

describe("sarif", () => {
  const ajv = new Ajv04.default({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats.default(ajv);
  const validate = ajv.compile(sarifSchema);

  it.each([
    ["a run with everything", VOYAGE],
    ["an empty run", reportOf([])],
    ["a clean run", reportOf([CLEAN])],
    ["hostile content", HOSTILE],
  ])("writes %s as the standard's schema says", async (_, report) => {
    const written = JSON.parse(await render("sarif", report));
    validate(written);
    expect(validate.errors).toBeNull();
  });

  it("points at the target, relates the source, describes the rule and offers the fix", async () => {
    const { runs } = JSON.parse(await render("sarif", VOYAGE));
    const [run] = runs;
    const [first] = run.results;
    expect(first).toMatchObject({
      ruleId: "unit",
      ruleIndex: 0,
      level: "error",
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: "content/es/harbour.md" },
            region: { startLine: 9, startColumn: 25, endLine: 9, endColumn: 28 },
          },
        },
      ],
      relatedLocations: [
        { physicalLocation: { artifactLocation: { uri: "content/en/harbour.md" } } },
      ],
      fixes: [
        {
          artifactChanges: [
            {
              replacements: [
                {
                  deletedRegion: { startLine: 9, startColumn: 25, endLine: 9, endColumn: 28 },
                  insertedContent: { text: "$14B" },
                },
              ],
            },
          ],
        },
      ],
    });
    const rule = run.tool.driver.rules[first.ruleIndex];
    expect(rule.id).toBe("unit");
    expect(rule.help.text).toContain("currency");
    expect(rule.help.text).toContain("npx cotejo explain unit");
    expect(run.invocations[0].executionSuccessful).toBe(false);
  });

  it("keeps fingerprints when lines shift, and gives each finding its own", async () => {
    const prints = async (report: Report): Promise<string[]> =>
      JSON.parse(await render("sarif", report)).runs[0].results.map(
        (result: { partialFingerprints: Record<string, string> }) =>
          result.partialFingerprints["cotejo/v1"],
      );
    expect(await prints(shifted(VOYAGE, 7))).toEqual(await prints(VOYAGE));
    const alike = await prints(many(5, "error"));
    expect(new Set(alike).size).toBe(5);
  });

  it("is read by another program: a viewer names every place and describes every rule", async () => {
    const view = sarifToMarkdown({
      title: "report",
      owner: "o",
      repo: "r",
      branch: "main",
      sourceRoot: "",
      severities: ["error", "warning", "note"],
      suppressedResults: false,
      failOn: ["error"],
    });
    const [seen] = view(JSON.parse(await render("sarif", VOYAGE)));
    for (const { target } of HARBOUR.findings) {
      const { start, end } = target ?? placeOf(HARBOUR.target, "El puerto");
      expect(seen?.body).toContain(
        `o/r/blob/main/content/es/harbour.md#L${start.line}-L${end.line}`,
      );
    }
    expect(seen?.body).toContain("Amounts whose unit or currency changed");
    expect(seen?.shouldFail).toBe(true);
  });

  it("makes no link of brackets in a message", async () => {
    const written = JSON.parse(await render("sarif", HOSTILE));
    expect(written.runs[0].results[0].message.text).toContain("\\[click\\](javascript:");
  });
});

describe("junit", () => {
  const elements = (node: Nodes, name: string): Element[] => [
    ...(node.type === "element" && node.name === name ? [node] : []),
    ...("children" in node ? node.children.flatMap((child) => elements(child, name)) : []),
  ];

  it("is XML that a strict parser reads, one case a finding, errors as failures", async () => {
    const tree = fromXml(await render("junit", VOYAGE));
    expect(elements(tree, "testcase")).toHaveLength(6 + 1 + 3);
    expect(elements(tree, "failure")).toHaveLength(4);
    expect(elements(tree, "system-out")).toHaveLength(2);
    expect(elements(tree, "error")).toHaveLength(1);
    expect(elements(tree, "skipped")).toHaveLength(2);
  });

  it("counts in each suite what stands in it", async () => {
    const tree = fromXml(await render("junit", VOYAGE));
    for (const suite of elements(tree, "testsuite")) {
      const { tests, failures, errors, skipped } = suite.attributes;
      expect([tests, failures, errors, skipped].map(Number)).toEqual(
        ["testcase", "failure", "error", "skipped"].map((name) => elements(suite, name).length),
      );
    }
  });

  it("stays XML whatever the pages say", async () => {
    const written = await render("junit", HOSTILE);
    expect(written).not.toMatch(OBEYED);
    expect(written).not.toMatch(/[\uFFFE\uFFFF]|\p{Cs}/u);
    const names = new Set(elements(fromXml(written), "testsuites").flatMap(namesIn));
    expect([...names].sort()).toEqual(
      ["testsuites", "testsuite", "testcase", "failure", "system-out", "error", "skipped"].sort(),
    );
  });

  function namesIn(element: Element): string[] {
    const inside = element.children.flatMap((child) =>
      child.type === "element" ? namesIn(child) : [],
    );
    return [element.name, ...inside];
  }
});

describe("github", () => {
  /** Lines that the runner takes for commands: `::` after white space, or `##[` anywhere. */
  const commandsIn = (log: string) =>
    log.split(/\r\n|\r|\n/).filter((line) => /^\s*::|##\[/.test(line));

  it("writes a command a finding, folded by page, and both lines in the log", async () => {
    const log = await render("github", VOYAGE);
    await expect(log).toMatchFileSnapshot("expected/github.txt");
  });

  it.each(["error", "warning", "info"] as const)(
    "annotates no more findings of severity %s than GitHub shows, and says so",
    async (severity) => {
      const log = await render("github", many(25, severity));
      expect(log.match(/^::(error|warning|notice) /gm)).toHaveLength(10);
      expect(log).toContain("15 findings are only in the log");
      expect(log.match(/unit content\/es\/harbour\.md:9:25/g)).toHaveLength(15);
    },
  );

  it("gives columns only within one line, where GitHub heeds them", async () => {
    const place = { ...placeOf(HARBOUR.target, "## Llama\n\nTexto"), path: "a.md" };
    const [finding] = HARBOUR.findings;
    if (finding === undefined) throw new Error("the harbour has findings");
    const pair = pairOf(HARBOUR.source, HARBOUR.target, [{ ...finding, target: place }]);
    const log = await render("github", reportOf([pair]));
    expect(log).toContain("::error file=a.md,line=22,endLine=24,title=cotejo unit::");
  });

  it("lets no page, path or message speak a command", async () => {
    const log = await render("github", HOSTILE);
    expect(commandsIn(log).map((line) => line.match(/^::[a-z]+/)?.[0])).toEqual([
      ...["::group", "::error", "::warning", "::endgroup"],
      ...["::group", "::error", "::notice", "::endgroup"],
      "::error",
    ]);
    expect(log).not.toMatch(OBEYED);
  });

  it("escapes what separates properties and data", async () => {
    const page = pageOf("a,b:c%.md", "es", "x\n");
    const finding = {
      rule: "unit",
      messageId: "lost",
      data: {},
      severity: "error" as const,
      message: "100%, a::b",
      source: null,
      target: placeOf(page, "x"),
    };
    const log = await render("github", reportOf([pairOf(page, page, [finding])]));
    expect(log).toContain("file=a%2Cb%3Ac%25.md,line=1,endLine=1,col=1,endColumn=2");
    expect(log).toContain("::100%25, a::b\n");
  });
});

describe("gitlab", () => {
  it("writes an array of issues with what GitLab reads", async () => {
    const issues = JSON.parse(await render("gitlab", VOYAGE));
    expect(issues).toHaveLength(7);
    expect(issues[0]).toMatchObject({
      description: "Unexpected “14B”, expected “$14B” (content/en/harbour.md:9:26)",
      check_name: "unit",
      severity: "major",
      location: { path: "content/es/harbour.md", lines: { begin: 9 } },
    });
    const prints = issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint);
    expect(new Set(prints).size).toBe(issues.length);
    for (const print of prints) expect(print).toMatch(/^[0-9a-f]{32}$/);
  });

  it("writes an empty array for a clean run", async () => {
    expect(JSON.parse(await render("gitlab", reportOf([CLEAN])))).toEqual([]);
  });
});

describe("rdjsonl", () => {
  it("counts columns in bytes of UTF-8, as reviewdog does", async () => {
    const source = pageOf("en.md", "en", "naïve 京 14\n");
    const target = pageOf("es.md", "es", "ñandú 京 15\n");
    const finding = {
      rule: "number",
      messageId: "changed",
      data: {},
      severity: "warning" as const,
      message: "Unexpected “15”, expected “14”",
      source: placeOf(source, "14"),
      target: placeOf(target, "15"),
      fix: { start: 8, end: 10, text: "14" },
    };
    const written = await render("rdjsonl", reportOf([pairOf(source, target, [finding])]));
    const range = { start: { line: 1, column: 13 }, end: { line: 1, column: 15 } };
    expect(JSON.parse(written)).toEqual({
      message: "Unexpected “15”, expected “14”",
      location: { path: "es.md", range },
      severity: "WARNING",
      source: { name: "cotejo" },
      code: { value: "number" },
      related_locations: [
        {
          message: "en.md",
          location: {
            path: "en.md",
            range: { start: { line: 1, column: 12 }, end: { line: 1, column: 14 } },
          },
        },
      ],
      suggestions: [{ range, text: "14" }],
    });
  });

  it("counts the bytes of signs beyond the first plane, and of halves of them", async () => {
    const page = pageOf("es.md", "es", "\u{1F600} \uD83D 15\n\u{1F600} 16\n");
    const columns = async (text: string) => {
      const place = placeOf(page, text);
      const finding = { rule: "number", messageId: "changed", data: {}, message: "" };
      const findings = [{ ...finding, severity: "warning" as const, source: null, target: place }];
      const written = await render("rdjsonl", reportOf([pairOf(page, page, findings)]));
      const { start, end } = JSON.parse(written).location.range;
      return [start.column, end.column];
    };
    expect(await columns("15")).toEqual([10, 12]);
    expect(await columns("16")).toEqual([6, 8]);
  });

  it("writes one line a finding, and one for a page that could not be read", async () => {
    const written = await render("rdjsonl", VOYAGE);
    expect(
      written
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line).severity),
    ).toEqual(["ERROR", "ERROR", "ERROR", "ERROR", "WARNING", "INFO", "ERROR"]);
  });
});

describe("pr-comment", () => {
  it("folds each page under the marker by which a bot finds it again", async () => {
    const comment = await render("pr-comment", VOYAGE);
    expect(comment.split("\n")[0]).toBe("<!-- cotejo report -->");
    await expect(comment).toMatchFileSnapshot("expected/pr-comment.txt");
  });

  it("fits in a comment however much was found, and says how much it left out", async () => {
    const big = many(3000, "error");
    const small = many(3, "warning");
    const comment = await render("pr-comment", reportOf([...small.pairs, ...big.pairs]));
    expect(comment.length).toBeLessThanOrEqual(65_536);
    expect(comment.length).toBeGreaterThan(40_000);
    const shown = comment.match(/^- \*\*error\*\*/gm)?.length ?? 0;
    expect(comment).toContain(`${(3003 - shown).toLocaleString("en")} more findings do not fit`);
  });

  it("counts pages without a counterpart that do not fit, and names the first", async () => {
    const [page] = unpaired;
    if (page === undefined) throw new Error("the voyage has one");
    const many = Array.from({ length: 399 }, (_, nth) => ({ ...page, path: `p${nth}.md` }));
    const comment = await render("pr-comment", reportOf([CLEAN], many));
    expect(comment).toContain("## 399 pages have no counterpart");
    expect(comment.match(/expected its/g)).toHaveLength(10);
    expect(comment).toContain("- and 389 more");
  });

  it("puts the worst page first", async () => {
    const comment = await render(
      "pr-comment",
      reportOf([...many(3, "warning").pairs, ...many(1, "error").pairs]),
    );
    expect(comment.match(/<\/code> .*(?=<)/g)).toEqual(["</code> 1 error", "</code> 3 warnings"]);
  });

  it("lets no page break out of its fold", async () => {
    const comment = await render("pr-comment", HOSTILE);
    const html: string[] = [];
    const collect = (node: MarkdownNodes): void => {
      if (node.type === "html") html.push(node.value);
      if ("children" in node) node.children.forEach(collect);
    };
    const FOLD = expect.stringMatching(/^<details>\n<summary><code>[^<]*<\/code>[^<]*<\/summary>$/);
    collect(unified().use(remarkParse).use(remarkGfm).parse(comment));
    expect(html).toEqual(["<!-- cotejo report -->", ...[FOLD, "</details>", FOLD, "</details>"]]);
    expect(comment).not.toMatch(OBEYED);
  });
});
