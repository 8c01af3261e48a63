import type { Fact } from "../../model/fact.ts";

/** A fact before its place is known: it covers the tokens from `start` to `end`, exclusive. */
export interface ValueDraft
  extends Pick<Fact, "kind" | "readings" | "unit" | "strength" | "written"> {
  readonly start: number;
  readonly end: number;
  /** Simpler facts that match if the whole does not, such as the ends of a range. */
  readonly parts: readonly ValueDraft[];
  /** Its scale, `1000000` in `5 million`, which the first number of a range may share. */
  readonly factor: string;
}

/** A draft with defaults: no unit, strong, in digits, no parts, no scale. */
export function draft(
  fields: Pick<ValueDraft, "kind" | "readings" | "start" | "end"> & Partial<ValueDraft>,
): ValueDraft {
  return { unit: null, strength: "strong", written: "digits", parts: [], factor: "1", ...fields };
}

/** Joins neighbours from left to right: `join` returns the joined draft, or null if they stay separate. */
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

/** Whether a seeming year is a size, since one follows: `2048` in `2048 and 4096 bytes`. */
export function isSizeLikeYear({ kind, readings }: ValueDraft, { unit }: ValueDraft): boolean {
  return (
    kind === "date" &&
    /^\d{4}$/.test(readings[0] ?? "") &&
    /(?:^|-|kilo|mega)(?:bit|byte)$/.test(unit ?? "")
  );
}
