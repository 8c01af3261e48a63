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

/** The reference engine: slow, and correct by definition. */
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
      if (error instanceof VFileMessage) {
        throw new EngineFailure(error.reason.replaceAll(POINTS, ""), offsetOf(error, text));
      }
      throw error;
    }
  },
};

/** Matches places in a message, ` (4:1-4:7)`: they are relative to the engine's input, not to the page. */
const POINTS = / ?\((\d+):(\d+)(?:-\d+:\d+)?\)/g;

/**
 * The offset of a failure. If an opening tag is unclosed, its place is used rather than that of the
 * mismatched closing tag, unless the latter has no opening tag either.
 */
function offsetOf({ place, reason }: VFileMessage, text: string): number {
  const closing = /^Unexpected closing tag `<\/([\w.:-]+)>`/.exec(reason)?.[1];
  const isInTheWay = closing !== undefined && text.includes(`<${closing}`);
  const isOpen = reason.startsWith("Expected a closing tag for `<");
  if (place !== undefined && !isInTheWay && !isOpen)
    return ("start" in place ? place.start.offset : place.offset) ?? 0;
  const [said] = reason.matchAll(POINTS);
  if (said === undefined) return 0;
  let offset = 0;
  for (let line = 1; line < Number(said[1]); line++) offset = text.indexOf("\n", offset) + 1;
  return offset + Number(said[2]) - 1;
}

function createParser({ mdx, math, definitionLists }: Features): Parser {
  const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false });
  if (mdx) parser.use(remarkMdx);
  if (math) parser.use(remarkMath, { singleDollarTextMath: false });
  if (definitionLists) parser.use(remarkDefinitionList);
  return parser.freeze();
}
