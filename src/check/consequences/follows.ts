import type { Both } from "../../model/both.ts";
import type { Finding } from "../../model/finding.ts";

/** Whether a finding only follows from another one, its cause, on these pages. */
export type Follows = (finding: Finding, cause: Finding, pages: Pages) => boolean;

/** What has to be known of the pages as a whole. */
export interface Pages {
  /** Whether the source page does not parse either, so that both are read alike. */
  readonly isSourceUnread: boolean;
  /** The offset at which the text of each ends. */
  readonly ends: Both<number>;
}
