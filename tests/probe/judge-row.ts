import { checkPair } from "../../src/index.ts";
import type { Finding } from "../../src/model/finding.ts";
import type { ProbeRow } from "./read-probe.ts";

/** The rules that compare values. What other rules say of two single sentences is no matter here. */
export const VALUE_RULES: readonly string[] = ["number", "unit", "date", "version", "name"];

export type Outcome = "right" | "false alarm" | "miss";

/** A row and what the check made of it. */
export interface Judgement {
  readonly row: ProbeRow;
  readonly outcome: Outcome;
  /** What the value rules said, at error or warning level. */
  readonly findings: readonly Finding[];
}

/** Checks a row's sentences as two pages of one paragraph and compares the outcome with the row's verdict. */
export function judgeRow(row: ProbeRow): Judgement {
  const findings = valueFindings(row);
  const alarmed = findings.length > 0;
  if (alarmed === (row.verdict === "differs")) return { row, outcome: "right", findings };
  return { row, outcome: alarmed ? "false alarm" : "miss", findings };
}

/** What the value rules say of two sentences, at error or warning level. */
export function valueFindings(
  sentences: Pick<ProbeRow, "source" | "target" | "sourceLanguage" | "targetLanguage">,
): readonly Finding[] {
  const { source, target, sourceLanguage, targetLanguage } = sentences;
  const { findings } = checkPair({
    source: { path: `probe.${sourceLanguage}.md`, text: `${source}\n`, language: sourceLanguage },
    target: { path: `probe.${targetLanguage}.md`, text: `${target}\n`, language: targetLanguage },
  });
  return findings.filter(({ rule, severity }) => severity !== "info" && VALUE_RULES.includes(rule));
}
