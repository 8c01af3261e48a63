import type { Root } from "mdast";
import remarkDefinitionList from "remark-definition-list";
import remarkGfm from "remark-gfm";
import remarkMath from "remark-math";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { type Processor, unified } from "unified";
import { VFileMessage } from "vfile-message";
import { type Engine, EngineFailure, type Features } from "./engine.ts";

type Parser = Processor<Root, undefined, undefined, undefined, undefined>;
const parsers = new Map<string, Parser>();

/** The reference engine: slow, and right by definition. */
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
