import type { Place } from "../../model/page/place.ts";
import type { Follows } from "./follows.ts";
import { isA, isClosingTag } from "./kinds.ts";

import { GAP, isBefore, linesBetween } from "./places.ts";

/**
 * A page that was cut off lacks the end of a section and those after it: one passage, and one place where it belongs.
 * Where the page goes on these are two things, of which one may be meant and the other not.
 */
export const endOfSection: Follows = (finding, cause, { ends }) =>
  isAtEnd(cause.target, ends.target) &&
  (isA(finding, "block/missing") || isA(finding, "length/sentence")) &&
  finding.target?.start.line === cause.target?.start.line &&
  isBefore(finding.source, cause.source);

/** The same where only the translation goes on. */
export const endOfExtraSection: Follows = (finding, cause, { ends }) =>
  isAtEnd(cause.source, ends.source) &&
  isA(finding, "block/extra") &&
  finding.source?.start.line === cause.source?.start.line &&
  isBefore(finding.target, cause.target);

/** The same where the page was cut off in a list: what stands after the list is gone as well. */
export const endOfList: Follows = (finding, cause, { ends }) =>
  isAtEnd(cause.target, ends.target) &&
  isA(finding, "block/missing") &&
  finding.target?.start.offset === cause.target?.end.offset &&
  isBefore(cause.source, finding.source) &&
  linesBetween(cause.source, finding.source) <= GAP;

/** What a page cut off there would have brought along from another file. */
export const modulesBehind: Follows = (finding, cause, { ends }) =>
  isAtEnd(cause.target, ends.target) &&
  isA(finding, "insert/module-missing") &&
  isBefore(cause.source, finding.source);

function isAtEnd(place: Place | null, end: number): boolean {
  return (place?.end.offset ?? 0) >= end;
}

/** Where a page was cut off inside a box or a component, what closes that is gone with the rest, and not by itself. */
export const endOfPage: Follows = (finding, cause, { ends }) => {
  const detail = String(finding.data.detail);
  return (
    isA(finding, "syntax/unreadable") &&
    /^nothing closes the (?:block|directive|shortcode)|^Expected a closing tag for/.test(detail) &&
    isAtEnd(cause.target, ends.target) &&
    !isClosingTag(cause, detail)
  );
};
