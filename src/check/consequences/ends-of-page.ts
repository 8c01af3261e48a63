import type { Place } from "../../model/page/place.ts";
import type { Follows } from "./follows.ts";
import { diagnosisOf, hasCode, isA, isClosingTag, OPEN_BOX, OPEN_TAG } from "./kinds.ts";

import { GAP, isBefore, linesBetween } from "./places.ts";

/**
 * A truncated page lacks the end of one section and all later ones: one passage with one place where it
 * belongs. Only at the end of the page: elsewhere these are two omissions, of which one may be intended.
 */
export const endOfSection: Follows = (finding, cause, { ends }) =>
  isAtEnd(cause.target, ends.target) &&
  (isA(finding, "block/missing") || isA(finding, "length/sentence")) &&
  finding.target?.start.line === cause.target?.start.line &&
  isBefore(finding.source, cause.source);

/** The mirror case: only the translation continues. */
export const endOfExtraSection: Follows = (finding, cause, { ends }) =>
  isAtEnd(cause.source, ends.source) &&
  isA(finding, "block/extra") &&
  finding.source?.start.line === cause.source?.start.line &&
  isBefore(finding.target, cause.target);

/** The same for a page truncated within a list: the blocks after the list are gone as well. */
export const endOfList: Follows = (finding, cause, { ends }) =>
  isAtEnd(cause.target, ends.target) &&
  isA(finding, "block/missing") &&
  finding.target?.start.offset === cause.target?.end.offset &&
  isBefore(cause.source, finding.source) &&
  linesBetween(cause.source, finding.source) <= GAP;

/** Module statements after the point where the page was truncated. */
export const modulesBehind: Follows = (finding, cause, { ends }) =>
  isAtEnd(cause.target, ends.target) &&
  isA(finding, "insert/module-missing") &&
  isBefore(cause.source, finding.source);

function isAtEnd(place: Place | null, end: number): boolean {
  return (place?.end.offset ?? 0) >= end;
}

/** If a page is truncated inside a box or a component, its closing line is not reported separately. */
export const endOfPage: Follows = (finding, cause, { ends }) => {
  const unread = diagnosisOf(finding);
  return (
    isA(finding, "syntax/unreadable") &&
    (hasCode(unread, OPEN_BOX) || hasCode(unread, OPEN_TAG)) &&
    isAtEnd(cause.target, ends.target) &&
    !isClosingTag(cause, unread)
  );
};
