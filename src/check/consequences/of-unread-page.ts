import type { Finding } from "../../model/finding.ts";
import { endOfPage } from "./ends-of-page.ts";
import type { Follows } from "./follows.ts";
import { isA, isClosingTag, isOfUnreadMdx } from "./kinds.ts";
import { GAP, isOnLineOf, linesApart } from "./places.ts";

/**
 * Where a page does not parse as MDX, its blocks are read as what they are not. A tag that nothing closes lacks its
 * closing tag, and a box that nothing closes holds other blocks than the source's.
 */
export const unreadBehind: Follows = (finding, cause, pages) => {
  const detail = String(cause.data.detail);
  if (cause.target === null) return false;
  if (isClosingTag(finding, detail)) return true;
  if (!pages.isSourceUnread && isOfUnreadMdx(finding, detail)) return true;
  // MDX has no such comments to begin with.
  if (cause.data.problem === "comment-unclosed" && isA(finding, "syntax/unreadable"))
    return finding.data.problem === "dialect-invalid" && isOnLineOf(finding, cause);
  const lines = (finding.target?.start.line ?? 0) - cause.target.start.line;
  return (
    /^nothing closes the (?:block|directive|shortcode)/.test(detail) &&
    /^(?:block|length)$/.test(finding.rule) &&
    lines >= 0 &&
    lines <= BOX_LINES &&
    // For a page that was cut off, what is gone is reported.
    !(isA(finding, "block/missing") && endOfPage(cause, finding, pages))
  );
};
/** Lines of a box; most have fewer. */
const BOX_LINES = 12;

/** Whether a line stands as near to another as those of a box. */
export const isInBoxOf = (finding: Finding, cause: Finding): boolean =>
  linesApart(finding.target, cause.target) <= BOX_LINES;

/** A box whose text is none of it any more stands empty before it. */
export const isEmptyBox = (finding: Finding, cause: Finding): boolean =>
  isA(finding, "block/extra") &&
  finding.data.kind === "container" &&
  cause.data.expected === "container" &&
  linesApart(finding.target, cause.target) <= GAP;
