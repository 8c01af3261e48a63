import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countFindings, type Finding } from "../../src/model/finding.ts";
import { indexLines, startOfPage } from "../../src/model/page/place.ts";
import type { PairReport } from "../../src/model/report.ts";
import {
  countFingerprints,
  parseBaseline,
  printBaseline,
  siftKnown,
  sizeOfBaseline,
} from "../../src/workspace/baseline.ts";
import { Blocked } from "../../src/workspace/obstacle.ts";

/** A report that finds `!` on the target page: rule `loud`, with what stands before it on the line as data. */
function reportOf(text: string): PairReport {
  const lines = indexLines("t.md", text);
  const findings = [...text.matchAll(/^(.*)!/gm)].map(
    (match): Finding => ({
      rule: "loud",
      messageId: "loud",
      data: { before: match[1] ?? "" },
      severity: "error",
      message: "",
      source: null,
      target: lines.placeOf(match.index, match.index + match[0].length),
    }),
  );
  const place = startOfPage("t.md");
  return {
    source: { path: "s.md", language: "en", text: "" },
    target: { path: "t.md", language: "es", text },
    findings,
    counts: countFindings(findings),
    alignment: {
      relation: "matched",
      kind: "section",
      confidence: 1,
      source: [],
      target: [],
      sourcePlace: place,
      targetPlace: place,
      children: [],
    },
    signature: {
      tool: "cotejo",
      version: "",
      languages: ["en", "es"],
      unprepared: [],
      rules: {},
      engine: "",
    },
  };
}

const text = fc
  .array(fc.constantFrom("a", "a!", "b!", "c d!", ""), { maxLength: 12 })
  .map((lines) => lines.join("\n"));

/** The obstacles that work meets; nothing where it meets none. */
function catching(work: () => unknown): Blocked["obstacles"] {
  try {
    work();
    return [];
  } catch (error) {
    if (error instanceof Blocked) return error.obstacles;
    throw error;
  }
}

describe("known findings", () => {
  test("are all known on the page that they were noted on, wherever lines are added", () => {
    fc.assert(
      fc.property(
        text,
        fc.array(fc.constantFrom("x", "", "y z"), { maxLength: 5 }),
        (page, more) => {
          const known = countFingerprints(reportOf(page));
          const shifted = reportOf([...more, page].join("\n"));
          const { report, stale } = siftKnown(shifted, known);
          expect(report.findings).toEqual([]);
          expect(report.counts).toEqual({ error: 0, warning: 0, info: 0 });
          expect(report.known ?? 0).toBe(shifted.findings.length);
          expect(stale).toBe(0);
        },
      ),
    );
  });

  test("are known as often as they were noted, and no more", () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const known = countFingerprints(reportOf(before));
        const now = reportOf(after);
        const { report, stale } = siftKnown(now, known);
        const hidden = report.known ?? 0;
        expect(report.findings.length + hidden).toBe(now.findings.length);
        expect(hidden + stale).toBe(reportOf(before).findings.length);
        const left = countFingerprints(report);
        for (const [mark, count] of countFingerprints(now)) {
          expect(left.get(mark) ?? 0).toBe(Math.max(0, count - (known.get(mark) ?? 0)));
        }
      }),
    );
  });

  test("are new again when the line that they stand on changes", () => {
    const known = countFingerprints(reportOf("price: 5! of course"));
    expect(siftKnown(reportOf("price: 5! of  course "), known).report.findings).toHaveLength(0);
    expect(siftKnown(reportOf("price: 5! perhaps"), known).report.findings).toHaveLength(1);
  });
});

describe("a baseline file", () => {
  test("is read back as it was written, and the same findings give the same bytes", () => {
    const entries = fc.array(fc.tuple(fc.string(), text), { maxLength: 4 });
    fc.assert(
      fc.property(entries, (pages) => {
        const baseline = new Map(
          pages.map(([path, page]) => [`p/${path}`, countFingerprints(reportOf(page))]),
        );
        const printed = printBaseline(baseline);
        expect(printBaseline(parseBaseline(printed, "b.json"))).toBe(printed);
        expect(printBaseline(new Map([...baseline].reverse()))).toBe(printed);
        expect(sizeOfBaseline(parseBaseline(printed, "b.json"))).toBe(sizeOfBaseline(baseline));
      }),
    );
  });

  test.each([
    "",
    "[]",
    "{}",
    '{"cotejoBaseline":2,"pages":{}}',
    '{"cotejoBaseline":1,"pages":{"a":1}}',
  ])("%j is none", (content) => {
    expect(() => parseBaseline(content, "b.json")).toThrow(Blocked);
  });

  test.each([
    ["many", '"many"'],
    ["3", '"3"'],
    [null, "null"],
    [true, "true"],
    [-1, "-1"],
    [0, "0"],
    [1.5, "1.5"],
    [1e300, "1e+300"],
  ])(
    "that counts a finding as %j is refused, with the page and the finding named",
    (count, found) => {
      const content = JSON.stringify({ cotejoBaseline: 1, pages: { "es/a.md": { mark: count } } });
      const refused = catching(() => parseBaseline(content, "b.json"));
      const wrong = {
        keys: ["pages", "es/a.md", "mark"],
        found,
        expected: [{ is: "form", form: "positive" }],
      };
      expect(refused).toEqual([{ obstacle: "baseline-invalid", path: "b.json", wrong }]);
    },
  );
});
