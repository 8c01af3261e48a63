import { report } from "../../reading.ts";
import { placeIn } from "../../source.ts";
import type { Masked, Scan } from "../mask.ts";
import type { Line } from "./line.ts";

/** Two changes to the same lines, as version control leaves them for someone to settle. */
export interface Conflict {
  /** From here to `end` stands the other change with its marks. */
  readonly other: number;
  readonly end: number;
}

const MARK = /^(?:<{7} \S.*|={7}|\|{7}(?: .*)?|>{7}(?: .*)?)$/gm;

/** The conflicts of a text by the index of the line that opens them, as `git merge` writes them. Linear. */
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
 * Reports a conflict, and hides its marks and the other change. The first of the two is read on as the page's
 * text: it is the page's own, and nothing of it is reported twice.
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
