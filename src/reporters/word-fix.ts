import { printable } from "../messages/printable.ts";
import type { Finding } from "../model/finding.ts";
import type { PairReport } from "../model/report.ts";
import { fill, type Wording } from "./wording.ts";

/** The most characters of a replaced text that are shown, in UTF-16 code units. */
const LONGEST = 80;

/** Describes what a finding's fix would do to the target page; null if there is no fix. */
export function wordFix({ fix }: Finding, { target }: PairReport, wording: Wording): string | null {
  if (fix === undefined) return null;
  return wordEdit(target.text.slice(fix.start, fix.end), fix.text, wording);
}

/** Describes the replacement of one text by another; an empty one means insertion or removal. */
export function wordEdit(before: string, after: string, { labels }: Wording): string {
  const template =
    before === "" ? labels.insert : after === "" ? labels.remove : labels.replaceWith;
  return fill(template, { old: shown(before), new: shown(after) });
}

function shown(text: string): string {
  if (text.length <= LONGEST) return printable(text);
  // Half a surrogate pair would be shown as an escape.
  return `${printable(text.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, ""))}…`;
}
