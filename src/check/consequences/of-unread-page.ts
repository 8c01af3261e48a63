import type { Finding } from "../../model/finding.ts";
import { endOfPage } from "./ends-of-page.ts";
import type { Follows } from "./follows.ts";
import { diagnosisOf, hasCode, isA, isClosingTag, isOfUnreadMdx, OPEN_BOX } from "./kinds.ts";
import { GAP, isOnLineOf, linesApart } from "./places.ts";

/**
 * Consequences of a page that does not parse as MDX: its blocks are misread, an unclosed tag has no closing
 * tag, and an unclosed box contains other blocks than the source's.
 */
export const unreadBehind: Follows = (finding, cause, pages) => {
  const unread = diagnosisOf(cause);
  if (cause.target === null) return false;
  if (isClosingTag(finding, unread)) return true;
  if (!pages.isSourceUnread && isOfUnreadMdx(finding, unread)) return true;
  // HTML comments are invalid in MDX anyway.
  if (cause.data.problem === "comment-unclosed" && isA(finding, "syntax/unreadable"))
    return finding.data.problem === "dialect-invalid" && isOnLineOf(finding, cause);
  const lines = (finding.target?.start.line ?? 0) - cause.target.start.line;
  return (
    hasCode(unread, OPEN_BOX) &&
    /^(?:block|length)$/.test(finding.rule) &&
    lines >= 0 &&
    lines <= BOX_LINES &&
    // On a truncated page, the missing blocks are reported.
    !(isA(finding, "block/missing") && endOfPage(cause, finding, pages))
  );
};
/** Most boxes have fewer lines. */
const BOX_LINES = 12;

/** Whether two findings are at most the length of a box apart. */
export const isInBoxOf = (finding: Finding, cause: Finding): boolean =>
  linesApart(finding.target, cause.target) <= BOX_LINES;

/** An empty box that remains in front of the text that was its content. */
export const isEmptyBox = (finding: Finding, cause: Finding): boolean =>
  isA(finding, "block/extra") &&
  finding.data.kind === "container" &&
  cause.data.expected === "container" &&
  linesApart(finding.target, cause.target) <= GAP;
