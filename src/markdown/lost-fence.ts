import type { Code } from "../model/page/document.ts";
import type { Stretch } from "../model/page/stretch.ts";

/** A block of code that lacks one of its fences, known from the page's counterpart. Offsets are of the page. */
export interface LostFence extends Stretch {
  readonly lacks: NonNullable<Code["lacks"]>;
  /** What stands after the signs of its opening fence. */
  readonly info: string;
  /** The code; from the end of the opening fence's line, where there is one. */
  readonly body: Stretch;
}
