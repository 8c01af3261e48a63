import { type Finding, SEVERITIES } from "../../model/finding.ts";
import { isA } from "./kinds.ts";
import { isOnLineOf } from "./places.ts";

/**
 * A link or an image that was sent elsewhere, and of which it is known where it should lead, is not also one that leads nowhere;
 * and one that leads nowhere is no page under another name. What is graver is always reported.
 */
export function isToldOfSameLink(finding: Finding, cause: Finding): boolean {
  const isOther =
    cause.rule === "link-target" ? isA(finding, "link/renamed") : finding.rule === "link-target";
  return (
    isOther &&
    SEVERITIES.indexOf(finding.severity) >= SEVERITIES.indexOf(cause.severity) &&
    finding.target !== null &&
    finding.target.start.offset === cause.target?.start.offset &&
    finding.target.end.offset === cause.target.end.offset
  );
}

/** A place on a page of which another link was sent elsewhere: which of the links to that page it was is not certain. */
export function isPlaceOfSamePage(finding: Finding, cause: Finding): boolean {
  const pageOf = ({ data }: Finding) => String(data.expected).split("#", 1)[0];
  return (
    finding.rule === "link" &&
    /^(?:missing|place-\w+)$/.test(finding.messageId) &&
    isOnLineOf(finding, cause) &&
    pageOf(finding) === pageOf(cause)
  );
}
