import type { FindingData } from "../model/finding.ts";
import { FINDINGS_EN, type Wording } from "./findings.en.ts";
import { FINDINGS_ES } from "./findings.es.ts";

const CATALOGUES: Readonly<Record<string, Readonly<Record<string, Wording>>>> = {
  en: FINDINGS_EN,
  es: FINDINGS_ES,
};

/** Words a finding in the interface language (`en` where it is not known); an id without words stands for itself. */
export function wordFinding(
  rule: string,
  messageId: string,
  data: FindingData,
  ui: string,
): string {
  const [base = "en"] = ui.toLowerCase().split("-");
  const catalogue: Readonly<Record<string, Wording>> = CATALOGUES[base] ?? FINDINGS_EN;
  const id = `${rule}/${messageId}`;
  return catalogue[id]?.(data) ?? id;
}
