import { HARMFUL_CHARACTERS } from "../../messages/printable.ts";
import type { AlignmentEntry } from "../../model/report.ts";
import { walkEntries } from "../walk-entries.ts";

/** Characters that JSON allows bare and a terminal or a log might obey. */
const HARMFUL = new RegExp(`[${HARMFUL_CHARACTERS}]`, "gu");

/** JSON on one line that is harmless to print; parsed, it is the value. */
export function writeJson(value: unknown): string {
  return JSON.stringify(value).replace(HARMFUL, escapeUnits);
}

function escapeUnits(character: string): string {
  return Array.from(
    { length: character.length },
    (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`,
  ).join("");
}

/** An alignment tree as JSON; `children` come last in each entry. */
export function writeAlignment(root: AlignmentEntry): string {
  try {
    return writeJson(root);
  } catch (error) {
    // It goes down the call stack, and a page can nest quotes by the thousand. Nearly none does.
    if (!(error instanceof RangeError)) throw error;
    return writeByEntry(root);
  }
}

/** The same, whatever the depth: several times slower. */
function writeByEntry(root: AlignmentEntry): string {
  const parts: string[] = [];
  let first = true;
  for (const { entry, phase } of walkEntries(root)) {
    if (phase === "leave") {
      parts.push("]}");
      first = false;
      continue;
    }
    const { children: _, ...own } = entry;
    parts.push(first ? "" : ",", writeJson(own).slice(0, -1), ',"children":[');
    first = true;
  }
  return parts.join("");
}
