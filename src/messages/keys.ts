import type { FindingData } from "../model/finding.ts";

/** Whether a quoted thing is a press of keys as MkDocs writes them: `++ctrl+alt+del++`. */
export function isKeys(value: FindingData[string] | undefined): boolean {
  return typeof value === "string" && /^\+\+[^+].*\+\+$/.test(value);
}
