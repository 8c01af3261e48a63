import { HARMFUL_CHARACTERS } from "../../messages/printable.ts";
import type { AlignmentEntry } from "../../model/report.ts";
import { walkEntries } from "../walk-entries.ts";

/** Characters that JSON allows unescaped but terminals or logs may interpret. */
const HARMFUL = new RegExp(`[${HARMFUL_CHARACTERS}]`, "gu");

/** Serializes a value as one line of JSON that is safe to print. */
export function writeJson(value: unknown): string {
  return JSON.stringify(value).replace(HARMFUL, escapeUnits);
}

function escapeUnits(character: string): string {
  return Array.from(
    { length: character.length },
    (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`,
  ).join("");
}

/** Serializes an alignment tree as JSON; `children` is the last property of each entry. */
export function writeAlignment(root: AlignmentEntry): string {
  try {
    return writeJson(root);
  } catch (error) {
    // `JSON.stringify` is recursive, and a page can nest thousands of quotes, though hardly any does.
    if (!(error instanceof RangeError)) throw error;
    return writeByEntry(root);
  }
}

/** The same for any depth, but several times slower. */
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
