import type { Section } from "../../model/page/document.ts";

/** A section and its counterpart. */
export interface SectionPair {
  readonly source: Section;
  readonly target: Section;
  readonly relation: "matched" | "moved";
  readonly confidence: number;
}
