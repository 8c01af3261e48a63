import type { Finding } from "../model/finding.ts";
import type { Place } from "../model/place.ts";

/**
 * Leaves out what only follows from another finding: where a sentence or most of a block's text is gone, so are the
 * names and numbers in it; where a page does not parse for a tag that nothing closes, its closing tag is missing.
 */
export function foldConsequences(findings: readonly Finding[]): readonly Finding[] {
  const cuts = findings.filter(({ rule, messageId }) => rule === "length" && messageId !== "long");
  const isUnclosed = findings.some(lacksClosingTag);
  if (cuts.length === 0 && !isUnclosed) return findings;
  return findings.filter((finding) => {
    const isFromCut = cuts.some((cut) => cut !== finding && holds(cut.source, finding.source));
    return !(isLoss(finding) && isFromCut) && !(isUnclosed && isClosingTag(finding));
  });
}

function lacksClosingTag({ rule, data }: Finding): boolean {
  return rule === "syntax" && /closing tag for `</.test(String(data.detail));
}

function isClosingTag({ rule, messageId, data }: Finding): boolean {
  return rule === "block" && messageId === "missing" && /^<\/[\w.:-]+>$/.test(String(data.label));
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
