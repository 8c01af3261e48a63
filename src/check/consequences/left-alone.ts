import type { Finding } from "../../model/finding.ts";
import { diagnosisOf, isA } from "./kinds.ts";
import { GAP, isBefore, linesApart } from "./places.ts";

/**
 * Whether a finding is about the remainder of a broken block. A term without its definition becomes a
 * paragraph, as does an item without its mark or an incomplete tag; an element without its opening tag leaves
 * the closing one unmatched.
 */
export function leftAlone(finding: Finding, cause: Finding): boolean {
  if (isA(finding, "block/extra")) return isLeftOf(finding, cause);
  return (
    isA(finding, "syntax/unreadable") &&
    /^<\w[\w.:-]*>$/.test(String(cause.data.label)) &&
    diagnosisOf(finding)?.code === "tagClosesNothing" &&
    isBefore(cause.target, finding.target)
  );
}

function isLeftOf({ data, target, source }: Finding, cause: Finding): boolean {
  return (
    data.kind === "paragraph" &&
    // Several texts in a row are more than one unmarked block; a term and its definition are two.
    (data.count === 1 || cause.data.kind === "term") &&
    isUnmarked(String(data.label), cause) &&
    linesApart(target, cause.target) <= GAP &&
    linesApart(source, cause.source) <= GAP
  );
}

/** Whether a text may be a block that lost its marks. */
function isUnmarked(text: string, { data }: Finding): boolean {
  const [tag] = /^<[\w.:-]+/.exec(String(data.label)) ?? [];
  return data.kind === "html"
    ? tag !== undefined && text.startsWith(tag)
    : data.kind === "term" || (data.kind === "item" && data.count === 1);
}

/** Whether an extra list is the rest of a list whose first item lost its mark. */
export function isRestOfList(finding: Finding, { data, target }: Finding): boolean {
  return (
    isA(finding, "block/extra") &&
    data.expected === "list" &&
    data.actual === "paragraph" &&
    finding.data.kind === "list" &&
    linesApart(finding.target, target) <= GAP
  );
}
