import type { CheckResult } from "../../model/report.ts";
import { type PackedAlignment, packAlignment, unpackAlignment } from "./pack-alignment.ts";

/** A result as plain data that is small and quick to hand to another thread or to keep. */
export interface PackedResult extends Omit<CheckResult, "alignment"> {
  readonly alignment: PackedAlignment;
}

/** Packs a result. */
export function packResult({ findings, counts, signature, alignment }: CheckResult): PackedResult {
  return { findings, counts, signature, alignment: packAlignment(alignment) };
}

/** The result that was packed, key for key. Throws RangeError for what is none. */
export function unpackResult({
  findings,
  counts,
  signature,
  alignment,
}: PackedResult): CheckResult {
  return { alignment: unpackAlignment(alignment), findings, counts, signature };
}
