import type { Both } from "../../model/both.ts";
import type { Finding } from "../../model/finding.ts";

/** Whether a finding is only a consequence of another one, its cause. */
export type Follows = (finding: Finding, cause: Finding, pages: Pages) => boolean;

/** Facts about the two pages as a whole. */
export interface Pages {
  /** Whether the source page does not parse either, so that both are read in the same mode. */
  readonly isSourceUnread: boolean;
  /** The offset at which the text of each page ends. */
  readonly ends: Both<number>;
}
