import type { Root } from "mdast";
import remarkDefinitionList from "remark-definition-list";
import remarkGfm from "remark-gfm";
import remarkMath from "remark-math";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { type Processor, unified } from "unified";
import { VFileMessage } from "vfile-message";

/** Syntax an engine reads beyond CommonMark and GFM (single tildes off). */
export interface Features {
  readonly mdx: boolean;
  /** `$$` only: a single dollar is money more often than maths. */
  readonly math: boolean;
  readonly definitionLists: boolean;
}

/** A Markdown parser: text in, mdast with places out. */
export interface Engine {
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

type Parser = Processor<Root, undefined, undefined, undefined, undefined>;
const parsers = new Map<string, Parser>();

/** The reference engine. */
export const remarkEngine: Engine = {
  name: "remark",
  parse(text, features) {
    const key = JSON.stringify(features);
    const known = parsers.get(key);
    const parser = known ?? createParser(features);
    if (known === undefined) parsers.set(key, parser);
    try {
      return parser.parse(text);
    } catch (error) {
      if (error instanceof VFileMessage) throw new EngineFailure(error.reason, offsetOf(error));
      throw error;
    }
  },
};

function offsetOf({ place }: VFileMessage): number {
  if (place === undefined) return 0;
  return ("start" in place ? place.start.offset : place.offset) ?? 0;
}

function createParser({ mdx, math, definitionLists }: Features): Parser {
  const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false });
  if (mdx) parser.use(remarkMdx);
  if (math) parser.use(remarkMath, { singleDollarTextMath: false });
  if (definitionLists) parser.use(remarkDefinitionList);
  return parser.freeze();
}
