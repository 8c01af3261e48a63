import type { Both } from "../../model/both.ts";
import type { Finding } from "../../model/finding.ts";
import { ownEntry } from "../../model/lookup/own-entry.ts";
import type { Follows } from "./follows.ts";
import { isA } from "./kinds.ts";
import { CONSEQUENCES } from "./what-follows.ts";

/**
 * The most pairs of findings that are compared. Beyond it the pages are different documents, and no reader
 * follows up thousands of causes.
 */
const MOST_COMPARED = 5_000_000;

/** Drops the findings that only follow from another finding. */
export function foldConsequences(
  findings: readonly Finding[],
  ends: Both<number>,
): readonly Finding[] {
  const causes = causesAmong(findings);
  if (causes.length === 0) return findings;
  const isSourceUnread = causes.some(
    ({ cause }) => isA(cause, "syntax/unreadable") && cause.source !== null,
  );
  return findings.filter(
    (finding) =>
      !causes.some(
        ({ cause, follows }) =>
          finding !== cause && follows(finding, cause, { isSourceUnread, ends }),
      ),
  );
}

interface Cause {
  readonly cause: Finding;
  readonly follows: Follows;
}

function causesAmong(findings: readonly Finding[]): readonly Cause[] {
  const causes = findings.flatMap((cause): Cause[] => {
    const follows = ownEntry(CONSEQUENCES, `${cause.rule}/${cause.messageId}`);
    return follows === undefined ? [] : [{ cause, follows }];
  });
  return causes.slice(0, Math.ceil(MOST_COMPARED / Math.max(1, findings.length)));
}
