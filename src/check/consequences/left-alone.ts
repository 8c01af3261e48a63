import type { Finding } from "../../model/finding.ts";
import { isA } from "./kinds.ts";
import { GAP, isBefore, linesApart } from "./places.ts";

/** A term without its definition is a paragraph, and what an element held without its opening tag is not closed. */
export function leftAlone(finding: Finding, cause: Finding): boolean {
  if (isA(finding, "block", "extra"))
    return (
      cause.data.kind === "term" &&
      finding.data.kind === "paragraph" &&
      linesApart(finding.target, cause.target) <= GAP &&
      linesApart(finding.source, cause.source) <= GAP
    );
  return (
    isA(finding, "syntax", "unreadable") &&
    /^<\w[\w.:-]*>$/.test(String(cause.data.label)) &&
    String(finding.data.detail).startsWith("Unexpected closing slash") &&
    isBefore(cause.target, finding.target)
  );
}
