import { type Finding, SEVERITIES } from "../../model/finding.ts";
import { isA } from "./kinds.ts";

/**
 * A link that was sent elsewhere, and of which it is known where it should lead, is not also one that leads nowhere;
 * and one that leads nowhere is no page under another name. What is graver is always told.
 */
export function isToldOfSameLink(finding: Finding, cause: Finding): boolean {
  const isOther =
    cause.rule === "link" ? finding.rule === "link-target" : isA(finding, "link", "renamed");
  return (
    isOther &&
    SEVERITIES.indexOf(finding.severity) >= SEVERITIES.indexOf(cause.severity) &&
    finding.target !== null &&
    finding.target.start.offset === cause.target?.start.offset &&
    finding.target.end.offset === cause.target.end.offset
  );
}
