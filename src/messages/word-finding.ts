import type { FindingData } from "../model/finding.ts";
import { ownEntry } from "../model/lookup/own-entry.ts";
import { FINDINGS_EN, type Message } from "./en/findings.ts";
import { FINDINGS_ES } from "./es/findings.ts";
import { type Ui, uiOf } from "./ui.ts";

const CATALOGUES: Readonly<Record<Ui, Readonly<Record<string, Message>>>> = {
  en: FINDINGS_EN,
  es: FINDINGS_ES,
};

/**
 * Words a finding in the interface language, or in English for unsupported languages; an unknown id is
 * returned as is.
 */
export function wordFinding(
  rule: string,
  messageId: string,
  data: FindingData,
  ui: string,
): string {
  const id = `${rule}/${messageId}`;
  return ownEntry(CATALOGUES[uiOf(ui)], id)?.(data) ?? id;
}
