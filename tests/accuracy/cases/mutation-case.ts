/** A kind of defect on a text made for it: every place where it can be seeded, and what becomes of the target. */
export interface MutationCase {
  readonly id: string;
  readonly source: readonly string[];
  readonly target: readonly string[];
  /**
   * One entry a place: the line where the text first differs, the lines that went, `=>`, the lines that came (`/` between
   * lines), and the lines that count as the defect's place.
   */
  readonly changes: readonly string[];
}
