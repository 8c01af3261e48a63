import type { FrontMatterEntry } from "../../model/front-matter.ts";
import type { Place } from "../../model/place.ts";

/** Something wrong, by its offset in the data. */
export interface ProblemInEntries {
  readonly detail: string;
  readonly offset: number;
}

/** What a syntax of front matter yields: entries, and the first thing wrong. */
export interface EntriesResult {
  readonly entries: readonly FrontMatterEntry[];
  readonly problem: ProblemInEntries | null;
  /** False where the text is no set of keys and values, and so no front matter. */
  readonly isMapping: boolean;
}

/** Places stretches of the page, by offsets. */
export type Placing = (start: number, end: number) => Place;

/** What is wrong where the key that stands at `offset` of the data stands a second time; null where none can be read. */
export function sayRepeatedKey(data: string, offset: number): string | null {
  const [, ...written] = /^(?:"([^"\n]*)"|'([^'\n]*)'|([^\s:=]+))/.exec(data.slice(offset)) ?? [];
  const key = written.find((each) => each !== undefined);
  return key === undefined ? null : `the key "${key}" stands twice in the front matter`;
}
