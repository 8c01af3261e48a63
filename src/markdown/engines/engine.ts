import type { Root } from "mdast";

/** The syntax that an engine reads beyond CommonMark and GFM, which is always on except single tildes. */
export interface Features {
  readonly mdx: boolean;
  /** `$$` only: a single dollar is more often money than math. */
  readonly math: boolean;
  readonly definitionLists: boolean;
}

/** A Markdown parser that turns text into an mdast tree with places. All engines return the same tree. */
export interface Engine {
  /** The names of all parsers involved so far. */
  readonly name: string;
  /** @throws {EngineFailure} if MDX does not parse */
  readonly parse: (text: string, features: Features) => Root;
}

/** Thrown if an engine cannot parse a text; `offset` is relative to that text. */
export class EngineFailure extends Error {
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.name = "EngineFailure";
    this.offset = offset;
  }
}

/** Thrown if a fast engine needs the reference engine and has none. */
export class ReferenceNeeded extends Error {}
