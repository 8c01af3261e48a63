import type { CheckResult } from "../../model/report.ts";
import { type PackedAlignment, packAlignment, unpackAlignment } from "./pack-alignment.ts";

/** A result as compact plain data, for passing to another thread or storing. */
export interface PackedResult extends Omit<CheckResult, "alignment"> {
  readonly alignment: PackedAlignment;
}

/** Packs a result. */
export function packResult({ alignment, ...rest }: CheckResult): PackedResult {
  return { ...rest, alignment: packAlignment(alignment) };
}

/** Restores a packed result exactly. Throws RangeError for invalid data. */
export function unpackResult({ alignment, ...rest }: PackedResult): CheckResult {
  return { alignment: unpackAlignment(alignment), ...rest };
}
