import type { FrontMatterEntry } from "../../model/page/front-matter.ts";
import type { Place } from "../../model/page/place.ts";
import { keyAt, type SyntaxSlip } from "../../model/text/syntax-slip.ts";

/** The result of reading front matter in one syntax: the entries, and the first problem. */
export interface EntriesResult {
  readonly entries: readonly FrontMatterEntry[];
  readonly problem: SyntaxSlip | null;
  /** False if the text is not a set of keys and values, and so not front matter. */
  readonly isMapping: boolean;
}

/** Converts page offsets to a place. */
export type Placing = (start: number, end: number) => Place;

/** The problem of a key that is repeated at `offset` of the data; null if no key can be read there. */
export function describeRepeatedKey(data: string, offset: number): string | null {
  const key = keyAt(data, offset);
  return key === null ? null : `the key "${key}" stands twice in the front matter`;
}
