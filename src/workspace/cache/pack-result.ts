import type { CheckResult } from "../../model/report.ts";
import { type PackedAlignment, packAlignment, unpackAlignment } from "./pack-alignment.ts";

/** A result as plain data that is small and quick to hand to another thread or to keep. */
export interface PackedResult extends Omit<CheckResult, "alignment"> {
  readonly alignment: PackedAlignment;
}

/** Packs a result. */
export function packResult({ alignment, ...rest }: CheckResult): PackedResult {
  return { ...rest, alignment: packAlignment(alignment) };
}

/** The result that was packed, key for key. Throws RangeError for what is none. */
export function unpackResult({ alignment, ...rest }: PackedResult): CheckResult {
  return { alignment: unpackAlignment(alignment), ...rest };
}
