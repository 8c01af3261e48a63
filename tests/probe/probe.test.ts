import { describe, expect, it } from "vitest";
import { judgeRow, valueFindings } from "./judge-row.ts";
import {
  PROBE_KINDS,
  type ProbeRow,
  parseTable,
  readProbe,
  readTable,
  tableNames,
} from "./read-probe.ts";
import { groupBy, PERFECT_PAIRS, shortfalls, tallyBy } from "./tally.ts";

const ROWS = readProbe();
const INVISIBLE = /[\p{Cf}\p{M}\u2212]|(?! )\p{Zs}/u;
/** What Markdown would take for a list, a heading, a quote or a rule. */
const NOT_A_PARAGRAPH = /^(?:[-+*#>|]|\d+[.)]\s|\s)/;
const LATIN_LETTERS = /^[\p{Script=Latin}\p{Script=Common}]*$/u;

function where(row: ProbeRow): string {
  return `${row.pair}.tsv:${row.line}`;
}

/** Milliseconds that all rows may take on a machine with other work: some ten times what a quiet one needs. */
const WHOLE_PROBE = 120_000;

describe("The table", () => {
  it("holds at least 450 rows, a third of them defects", () => {
    const defects = ROWS.filter(({ verdict }) => verdict === "differs");
    expect(ROWS.length).toBeGreaterThanOrEqual(450);
    expect(defects.length * 3).toBeGreaterThanOrEqual(ROWS.length);
  });

  it.each([
    ["en-to-es", 180],
    ["es-to-en", 80],
    ["en-to-fr", 22],
    ["en-to-de", 22],
    ["en-to-pt", 22],
    ["en-to-it", 22],
    ["en-to-ja", 22],
  ])("holds for %s at least %i rows, of both verdicts", (pair, least) => {
    const rows = ROWS.filter((row) => row.pair === pair);
    expect(rows.length).toBeGreaterThanOrEqual(least);
    expect(new Set(rows.map(({ verdict }) => verdict)).size).toBe(2);
  });

  it.each(PROBE_KINDS)("holds the kind %s with both verdicts", (kind) => {
    const rows = ROWS.filter((row) => row.kind === kind);
    expect(new Set(rows.map(({ verdict }) => verdict))).toEqual(new Set(["same", "differs"]));
  });

  it("holds no row twice", () => {
    const twice = [...groupBy(ROWS, (row) => `${row.pair}\n${row.source}\n${row.target}`)]
      .filter(([, rows]) => rows.length > 1)
      .map(([, rows]) => rows.map(where));
    expect(twice).toEqual([]);
  });

  it("writes what an editor does not show as an escape, in Latin script", () => {
    const lines = tableNames().flatMap((pair) => readTable(pair).split("\n"));
    const latin = lines.filter((line) => LATIN_LETTERS.test(line.replace(/\p{M}/gu, "")));
    expect(latin.filter((line) => INVISIBLE.test(line))).toEqual([]);
  });

  it("holds one paragraph a side, without space around it", () => {
    const odd = ROWS.filter(({ source, target }) =>
      [source, target].some((side) => NOT_A_PARAGRAPH.test(side) || side !== side.trim()),
    );
    expect(odd.map(where)).toEqual([]);
  });

  it("never holds the same two sentences under both verdicts in two tables", () => {
    const contradicted = [...groupBy(ROWS, (row) => `${row.source}\n${row.target}`)]
      .filter(([, rows]) => new Set(rows.map(({ verdict }) => verdict)).size > 1)
      .map(([, rows]) => rows.map(where));
    expect(contradicted).toEqual([]);
  });
});

describe("Reading a table", () => {
  const header = "kind\tverdict\tsource\ttarget\treason\n";

  it("decodes escapes", () => {
    const [row] = parseTable("en-to-es", `${header}sign\tsame\t\\u22125\t5\\u00a0%\twhy\n`);
    expect(row).toEqual({
      pair: "en-to-es",
      line: 2,
      sourceLanguage: "en",
      targetLanguage: "es",
      kind: "sign",
      verdict: "same",
      source: "\u22125",
      target: "5\u00a0%",
      reason: "why",
    });
  });

  it("takes regions from the table's name", () => {
    const [row] = parseTable("en-IN-to-es-MX", `${header}sign\tsame\t5\t5\twhy\n`);
    expect(row).toMatchObject({ sourceLanguage: "en-IN", targetLanguage: "es-MX" });
  });

  it.each([
    ["a kind nobody knows", `${header}colour\tsame\ta\tb\tc`, "en-to-es.tsv:2: unexpected kind"],
    ["a verdict nobody knows", `${header}sign\tmaybe\ta\tb\tc`, "en-to-es.tsv:2: unexpected verd"],
    ["a lost cell", `${header}sign\tsame\ta\tb`, "en-to-es.tsv:2: unexpected number of cells"],
    ["a surplus cell", `${header}sign\tsame\ta\tb\tc\td`, "unexpected number of cells"],
    ["another header", "kind\tverdict\n", "en-to-es.tsv:1: unexpected header"],
  ])("refuses %s", (_, text, message) => {
    expect(() => parseTable("en-to-es", text)).toThrow(message);
  });
});

describe.each(PERFECT_PAIRS)("In %s every row is right", (pair) => {
  const rows = ROWS.filter((row) => row.pair === pair);
  it.each(rows.map((row) => [row.kind, row.reason, row.verdict, row] as const))(
    "%s, %s: %s",
    (_kind, _reason, verdict, row) => {
      const said = valueFindings(row).map(({ rule, message }) => `${rule}: ${message}`);
      if (verdict === "same") expect(said).toEqual([]);
      else expect(said, `${row.source} → ${row.target}`).not.toEqual([]);
    },
  );
});

describe("Over all language pairs", () => {
  it("the share of right rows is as promised", { timeout: WHOLE_PROBE }, () => {
    expect(shortfalls(ROWS.map(judgeRow))).toEqual([]);
  });

  it("a sentence against itself is silent", { timeout: WHOLE_PROBE }, () => {
    const sentences = ROWS.flatMap((row) => [
      { at: where(row), text: row.source, language: row.sourceLanguage },
      { at: where(row), text: row.target, language: row.targetLanguage },
    ]);
    const spoken = sentences.filter(
      ({ text, language }) =>
        valueFindings({
          source: text,
          target: text,
          sourceLanguage: language,
          targetLanguage: language,
        }).length > 0,
    );
    expect(spoken.map(({ at, text }) => `${at} ${text}`)).toEqual([]);
  });

  it("a row read backwards gets the verdict it gets forwards", { timeout: WHOLE_PROBE }, () => {
    const turned = ROWS.filter(
      (row) =>
        valueFindings(row).length > 0 !==
        valueFindings({
          source: row.target,
          target: row.source,
          sourceLanguage: row.targetLanguage,
          targetLanguage: row.sourceLanguage,
        }).length >
          0,
    );
    expect(turned.map((row) => `${where(row)} ${row.source} | ${row.target}`)).toEqual([]);
  });
});

describe("Tallying", () => {
  const row: ProbeRow = {
    pair: "en-to-es",
    line: 2,
    sourceLanguage: "en",
    targetLanguage: "es",
    kind: "integer",
    verdict: "same",
    source: "5",
    target: "5",
    reason: "why",
  };
  const right = { row, outcome: "right", findings: [] } as const;
  const miss = { row, outcome: "miss", findings: [] } as const;
  const french = { ...row, pair: "en-to-fr" };

  it("counts outcomes by group", () => {
    const outcomes = [right, miss, { ...right, row: french }];
    expect(tallyBy(outcomes, (judgement) => judgement.row.pair)).toEqual([
      { name: "en-to-es", rows: 2, right: 1, falseAlarms: 0, misses: 1 },
      { name: "en-to-fr", rows: 1, right: 1, falseAlarms: 0, misses: 0 },
    ]);
  });

  it("asks for every row of English and Spanish and for 97 % of all", () => {
    const many = Array.from({ length: 100 }, () => right);
    expect(shortfalls(many)).toEqual([]);
    expect(shortfalls([...many, miss])).toEqual(["en-to-es: 100 of 101 right, expected all"]);
    expect(shortfalls([...many, { ...miss, row: french }])).toEqual([]);
    expect(shortfalls([right, { ...miss, row: french }])).toEqual([
      "all: 50.0 % right, expected at least 97 %",
    ]);
  });
});
