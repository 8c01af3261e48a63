import type { FindingData } from "../model/finding.ts";
import { keysOfShortcut } from "../model/text/key-names.ts";

/**
 * Whether a quoted value is a keyboard shortcut, `Ctrl+C`, including the syntax of MkDocs:
 * `++ctrl+alt+del++`.
 */
export function isKeys(value: FindingData[string] | undefined): boolean {
  return (
    typeof value === "string" &&
    (/^\+\+[^+].*\+\+$/.test(value) || keysOfShortcut(value).length > 0)
  );
}
