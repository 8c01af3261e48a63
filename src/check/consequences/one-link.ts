import { type Finding, SEVERITIES } from "../../model/finding.ts";
import { isA } from "./kinds.ts";
import { isOnLineOf } from "./places.ts";

/**
 * Whether two findings are about the same link or image. A changed destination whose expected value is known
 * is not also reported as broken, and a broken destination is not also reported as renamed. A more severe
 * finding is always kept.
 */
export function isAboutSameLink(finding: Finding, cause: Finding): boolean {
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

/** An anchor on a page to which another link was changed: which of the links was changed is uncertain. */
export function isPlaceOfSamePage(finding: Finding, cause: Finding): boolean {
  const pageOf = ({ data }: Finding) => String(data.expected).split("#", 1)[0];
  return (
    finding.rule === "link" &&
    /^(?:missing|place-\w+)$/.test(finding.messageId) &&
    isOnLineOf(finding, cause) &&
    pageOf(finding) === pageOf(cause)
  );
}
