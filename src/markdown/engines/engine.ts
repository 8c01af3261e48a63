import type { Root } from "mdast";

/** Syntax an engine reads beyond CommonMark and GFM (single tildes off). */
export interface Features {
  readonly mdx: boolean;
  /** `$$` only: a single dollar is money more often than maths. */
  readonly math: boolean;
  readonly definitionLists: boolean;
}

/** A Markdown parser: text in, mdast with places out. All engines give the same tree. */
export interface Engine {
  /** Names every parser that has had a part so far. */
  readonly name: string;
  /** @throws {EngineFailure} where MDX does not parse */
  readonly parse: (text: string, features: Features) => Root;
}

/** An engine could not read a text; `offset` says where, in it. */
export class EngineFailure extends Error {
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.name = "EngineFailure";
    this.offset = offset;
  }
}

/** A fast engine met what only the reference engine reads right, and has none at hand. */
export class ReferenceNeeded extends Error {}
