import type { Mark } from "./mark.ts";
import type { PageReading } from "./reading.ts";
import type { Source } from "./source.ts";

/** What the engine is given instead of the source, and what was taken out. */
export interface Masking {
  readonly masked: string;
  readonly mask: string;
  readonly marks: readonly Mark[];
}

/** Masks what the engine would misread. */
export function maskSource(source: Source, _page: PageReading): Masking {
  return { masked: source.text, mask: "\uE000", marks: [] };
}
