import type { Code } from "../model/page/document.ts";
import type { Stretch } from "../model/page/stretch.ts";

/** A code block that lacks a fence, according to the counterpart. Offsets are relative to the page. */
export interface LostFence extends Stretch {
  readonly lacks: NonNullable<Code["lacks"]>;
  /** The info string of its opening fence. */
  readonly info: string;
  /** The code, starting at the end of the opening fence's line if there is one. */
  readonly body: Stretch;
}
