import { draft, type ValueDraft } from "../value-draft.ts";

/** The parts of a date. Month and day are 1-based; any part may be unknown. */
export interface Parts {
  readonly year?: string | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

/** The known parts in ISO 8601, in the form defined by `FactKind`. */
export function isoOf({ year, month, day }: Parts): string {
  const two = (value: number) => String(value).padStart(2, "0");
  if (month === undefined) return year ?? "";
  const rest = day === undefined ? two(month) : `${two(month)}-${two(day)}`;
  return year === undefined ? `--${rest}` : `${year}-${rest}`;
}

/** A date as a draft. One with year and month has both halves as parts, such as `--07-23` and `2024`. */
export function dateDraft(
  parts: Parts,
  fields: Pick<ValueDraft, "start" | "end"> & Partial<ValueDraft>,
): ValueDraft {
  const simple: ValueDraft[] = [];
  if (parts.year !== undefined && parts.month !== undefined) {
    simple.push(
      draft({ kind: "date", readings: [isoOf({ ...parts, year: undefined })], ...fields }),
    );
    simple.push(draft({ kind: "date", readings: [parts.year], ...fields }));
  }
  return draft({ kind: "date", readings: [isoOf(parts)], parts: simple, ...fields });
}
