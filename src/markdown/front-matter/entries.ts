import type { FrontMatterEntry } from "../../model/page/front-matter.ts";
import type { Place } from "../../model/page/place.ts";
import { keyAt, type SyntaxSlip } from "../../model/text/syntax-slip.ts";

/** What a syntax of front matter yields: entries, and the first thing wrong. */
export interface EntriesResult {
  readonly entries: readonly FrontMatterEntry[];
  readonly problem: SyntaxSlip | null;
  /** False where the text is no set of keys and values, and so no front matter. */
  readonly isMapping: boolean;
}

/** Places stretches of the page, by offsets. */
export type Placing = (start: number, end: number) => Place;

/** What is wrong where the key that stands at `offset` of the data stands a second time; null where none can be read. */
export function sayRepeatedKey(data: string, offset: number): string | null {
  const key = keyAt(data, offset);
  return key === null ? null : `the key "${key}" stands twice in the front matter`;
}
