import { expect, test } from "vitest";
import { foldConsequences } from "../../src/check/consequences/fold-consequences.ts";
import type { Finding } from "../../src/model/finding.ts";
import { PATIENT } from "../patient.ts";

/** A changed link on a line of its own. */
function changedLink(line: number): Finding {
  const place = (path: string) => ({
    path,
    start: { line, column: 1, offset: 20 * line },
    end: { line, column: 9, offset: 20 * line + 8 },
  });
  return {
    rule: "link",
    messageId: "changed",
    data: { expected: `a${line}.md`, actual: `b${line}.md` },
    severity: "error",
    message: "",
    source: place("a.md"),
    target: place("a.es.md"),
  };
}

test("30,000 findings, each a possible cause, are settled in seconds", PATIENT, () => {
  const findings = Array.from({ length: 30_000 }, (_, line) => changedLink(line));
  const start = performance.now();
  expect(foldConsequences(findings, { source: 600_000, target: 600_000 })).toEqual(findings);
  expect(performance.now() - start).toBeLessThan(8000);
});
