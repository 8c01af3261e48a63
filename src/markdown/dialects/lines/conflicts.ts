import { report } from "../../reading.ts";
import { placeIn } from "../../source.ts";
import type { Masked, Scan } from "../mask.ts";
import type { Line } from "./line.ts";

/** An unresolved merge conflict. */
export interface Conflict {
  /** The start of the part to hide: the second version with its markers, up to `end`. */
  readonly other: number;
  readonly end: number;
}

const MARK = /^(?:<{7} \S.*|={7}|\|{7}(?: .*)?|>{7}(?: .*)?)$/gm;

/** The conflicts of a text as `git merge` writes them, by the index of their opening line. Linear. */
export function conflictsIn(text: string): ReadonlyMap<number, Conflict> {
  const conflicts = new Map<number, Conflict>();
  if (!text.includes("<<<<<<< ")) return conflicts;
  let open: number | null = null;
  let other: number | null = null;
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    if (mark.startsWith("<")) {
      open = index;
      other = null;
    } else if (!mark.startsWith(">")) {
      other ??= index;
    } else if (open !== null && other !== null && other > open) {
      conflicts.set(open, { other, end: index + mark.length });
      open = null;
    }
  }
  return conflicts;
}

/**
 * Reports a conflict and masks its markers and the second version. The first version, the page's own, is read
 * as text, so that nothing is reported twice.
 */
export function hideConflict(
  { source, page }: Scan,
  line: Line,
  { other, end }: Conflict,
): readonly Masked[] {
  const detail = "a merge conflict is left in the page";
  report(page, "conflict-unresolved", detail, placeIn(source, page.lines, line.start, line.end));
  return [hidden(line.start, line.end), hidden(other, end)];
}

function hidden(start: number, end: number): Masked {
  return { mark: { kind: "hidden", start, end }, disguise: "blank" };
}
