import type { Finding } from "../model/finding.ts";
import type { Place } from "../model/place.ts";

/**
 * Leaves out what only follows from another finding: where a sentence or most of a block's text is gone, so are the
 * names and numbers in it.
 */
export function foldConsequences(findings: readonly Finding[]): readonly Finding[] {
  const cuts = findings.filter(({ rule, messageId }) => rule === "length" && messageId !== "long");
  if (cuts.length === 0) return findings;
  return findings.filter(
    (finding) =>
      !isLoss(finding) || !cuts.some((cut) => cut !== finding && holds(cut.source, finding.source)),
  );
}

function isLoss({ messageId, rule }: Finding): boolean {
  return rule !== "length" && (messageId === "missing" || messageId.endsWith("lost"));
}

function holds(outer: Place | null, inner: Place | null): boolean {
  return (
    outer !== null &&
    inner !== null &&
    outer.start.offset <= inner.start.offset &&
    inner.end.offset <= outer.end.offset
  );
}
