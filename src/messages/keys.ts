import type { FindingData } from "../model/finding.ts";
import { keysOfShortcut } from "../model/text/key-names.ts";

/** Whether a quoted thing is a press of keys, `Ctrl+C`, also as MkDocs writes it: `++ctrl+alt+del++`. */
export function isKeys(value: FindingData[string] | undefined): boolean {
  return (
    typeof value === "string" &&
    (/^\+\+[^+].*\+\+$/.test(value) || keysOfShortcut(value).length > 0)
  );
}
