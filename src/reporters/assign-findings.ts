import type { Side } from "../model/both.ts";
import type { Finding } from "../model/finding.ts";
import { addTo } from "../model/lookup/add-to.ts";
import { firstFrom } from "../model/lookup/search-sorted.ts";
import type { AlignmentEntry } from "../model/report.ts";

type Aligned = Pick<AlignmentEntry, "source" | "target" | "sourcePlace" | "targetPlace">;

/**
 * Assigns each finding to the last of `parts` that begins before it, on the page where the finding covers
 * something; findings before all parts go to `fallback`. Of nested parts the innermost counts.
 */
export function assignFindings<T extends Aligned>(
  findings: readonly Finding[],
  parts: readonly T[],
  fallback: T,
): ReadonlyMap<T, readonly Finding[]> {
  const starts = { source: startsOf(parts, "source"), target: startsOf(parts, "target") };
  const assigned = new Map<T, Finding[]>();
  for (const finding of findings) {
    const side = pointingSide(finding);
    const part = lastBefore(starts[side], finding[side]?.start.offset ?? 0) ?? fallback;
    addTo(assigned, part, finding);
  }
  return assigned;
}

interface Start<T> {
  readonly offset: number;
  readonly part: T;
}

function startsOf<T extends Aligned>(parts: readonly T[], side: Side): Start<T>[] {
  return parts
    .filter((part) => part[side].length > 0)
    .map((part) => ({ part, offset: part[`${side}Place`].start.offset }))
    .sort((a, b) => a.offset - b.offset);
}

function lastBefore<T>(starts: readonly Start<T>[], offset: number): T | undefined {
  return starts[firstFrom(starts, offset + 1, (start) => start.offset) - 1]?.part;
}

/** The page on which a finding covers text; the target page if it does on both or on neither. */
function pointingSide({ source, target }: Finding): Side {
  if (source === null) return "target";
  if (target === null) return "source";
  const missingInTarget = target.start.offset === target.end.offset;
  return missingInTarget && source.end.offset > source.start.offset ? "source" : "target";
}
