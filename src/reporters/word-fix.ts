import { printable } from "../messages/printable.ts";
import type { Finding } from "../model/finding.ts";
import type { PairReport } from "../model/report.ts";
import { fill, type Wording } from "./wording.ts";

/** Most of a replaced text that is shown, in UTF-16 code units. */
const LONGEST = 80;

/** Says what a finding's fix would do to the target page; null where it has none. */
export function wordFix({ fix }: Finding, { target }: PairReport, wording: Wording): string | null {
  if (fix === undefined) return null;
  return wordEdit(target.text.slice(fix.start, fix.end), fix.text, wording);
}

/** Says that one text is put in another's place; empty texts are none. */
export function wordEdit(before: string, after: string, { labels }: Wording): string {
  const template =
    before === "" ? labels.insert : after === "" ? labels.remove : labels.replaceWith;
  return fill(template, { old: shown(before), new: shown(after) });
}

function shown(text: string): string {
  if (text.length <= LONGEST) return printable(text);
  // Half of a character that takes two code units would be shown as an escape.
  return `${printable(text.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, ""))}…`;
}
