import type { Finding } from "../../model/finding.ts";
import { isA } from "./kinds.ts";
import { GAP, isBefore, linesApart } from "./places.ts";

/**
 * A term without its definition is a paragraph, so is an item without its mark or a tag that is not whole, and what an
 * element held without its opening tag is not closed.
 */
export function leftAlone(finding: Finding, cause: Finding): boolean {
  if (isA(finding, "block/extra")) return isLeftOf(finding, cause);
  return (
    isA(finding, "syntax/unreadable") &&
    /^<\w[\w.:-]*>$/.test(String(cause.data.label)) &&
    String(finding.data.detail).startsWith("Unexpected closing slash") &&
    isBefore(cause.target, finding.target)
  );
}

function isLeftOf({ data, target, source }: Finding, cause: Finding): boolean {
  return (
    data.kind === "paragraph" &&
    // Several texts in a row are more than one block without its mark.
    data.count === 1 &&
    isUnmarked(String(data.label), cause) &&
    linesApart(target, cause.target) <= GAP &&
    linesApart(source, cause.source) <= GAP
  );
}

/** Whether a text may be what a block is without its marks. */
function isUnmarked(text: string, { data }: Finding): boolean {
  const [tag] = /^<[\w.:-]+/.exec(String(data.label)) ?? [];
  return data.kind === "html"
    ? tag !== undefined && text.startsWith(tag)
    : data.kind === "term" || (data.kind === "item" && data.count === 1);
}

/** Whether a list has the items after the first one, which is no list without its mark. */
export function isRestOfList(finding: Finding, { data, target }: Finding): boolean {
  return (
    isA(finding, "block/extra") &&
    data.expected === "list" &&
    data.actual === "paragraph" &&
    finding.data.kind === "list" &&
    linesApart(finding.target, target) <= GAP
  );
}
