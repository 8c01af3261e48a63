import type { FrontMatterEntry } from "../../model/front-matter.ts";
import type { Place } from "../../model/place.ts";

/** What a syntax of front matter yields: entries, and the first thing wrong by its offset in the page. */
export interface EntriesResult {
  readonly entries: readonly FrontMatterEntry[];
  readonly problem: { readonly detail: string; readonly offset: number } | null;
  /** False where the text is no set of keys and values, and so no front matter. */
  readonly isMapping: boolean;
}

/** Places stretches of the page, by offsets. */
export type Placing = (start: number, end: number) => Place;
