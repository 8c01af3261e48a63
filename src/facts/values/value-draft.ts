import type { Fact } from "../../model/fact.ts";

/** A fact before it has its place: it stands on the tokens from `start` up to `end`, `end` exclusive. */
export interface ValueDraft
  extends Pick<Fact, "kind" | "readings" | "unit" | "strength" | "written"> {
  readonly start: number;
  readonly end: number;
  /** Smaller facts that meet their equals where the whole meets none: the two ends of a range. */
  readonly parts: readonly ValueDraft[];
  /** The scale it is written with, `1000000` in `5 million`: the first number of a range may share it. */
  readonly factor: string;
}

/** A draft whose left-out fields are the usual ones: no unit, strong, in digits, no parts. */
export function draft(
  fields: Pick<ValueDraft, "kind" | "readings" | "start" | "end"> & Partial<ValueDraft>,
): ValueDraft {
  return { unit: null, strength: "strong", written: "digits", parts: [], factor: "1", ...fields };
}

/** Joins neighbours from left to right: `join` gives what two of them make together, or null where they stay apart. */
export function joinNeighbours(
  drafts: readonly ValueDraft[],
  join: (last: ValueDraft, next: ValueDraft) => ValueDraft | null,
): ValueDraft[] {
  const joined: ValueDraft[] = [];
  for (const next of drafts) {
    const last = joined.at(-1);
    const whole = last === undefined ? null : join(last, next);
    if (whole === null) joined.push(next);
    else joined[joined.length - 1] = whole;
  }
  return joined;
}

/** Whether what would be a year alone is a size beside another: `2048` in `2048 and 4096 bytes`. */
export function isSizeLikeYear({ kind, readings }: ValueDraft, { unit }: ValueDraft): boolean {
  return (
    kind === "date" &&
    /^\d{4}$/.test(readings[0] ?? "") &&
    /(?:^|-|kilo|mega)(?:bit|byte)$/.test(unit ?? "")
  );
}
