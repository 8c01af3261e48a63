import type { Root } from "mdast";
import remarkDefinitionList from "remark-definition-list";
import remarkGfm from "remark-gfm";
import remarkMath from "remark-math";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { type Processor, unified } from "unified";

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
  /** @throws an error with a `place` or `line` where MDX does not parse */
  readonly parse: (text: string, features: Features) => Root;
}

type Parser = Processor<Root, undefined, undefined, undefined, undefined>;
const parsers = new Map<string, Parser>();

/** The reference engine. */
export const remarkEngine: Engine = {
  name: "remark",
  parse(text, features) {
    const key = JSON.stringify(features);
    const known = parsers.get(key);
    if (known !== undefined) return known.parse(text);
    const parser = createParser(features);
    parsers.set(key, parser);
    return parser.parse(text);
  },
};

function createParser({ mdx, math, definitionLists }: Features): Parser {
  const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false });
  if (mdx) parser.use(remarkMdx);
  if (math) parser.use(remarkMath, { singleDollarTextMath: false });
  if (definitionLists) parser.use(remarkDefinitionList);
  return parser.freeze();
}
