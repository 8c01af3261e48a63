import type { Place } from "./place.ts";

/** Front matter: the data block at the top of a page. */
export interface FrontMatter {
  readonly syntax: "yaml" | "toml" | "json" | "elixir";
  /** Includes the fences. */
  readonly place: Place;
  /** Scalars in page order, each under the path of keys and indexes that leads to it. */
  readonly entries: readonly FrontMatterEntry[];
}

/** One value of the front matter. */
export interface FrontMatterEntry {
  /** `["menu", "main", "weight"]`; an index of a list is a decimal string. */
  readonly path: readonly string[];
  /** Dates come as their source text. An empty mapping or list is `null`. */
  readonly value: string | number | boolean | null;
  /** The place of the value, or of the key if the value is empty. */
  readonly place: Place;
}
