import type { Nodes, Root } from "mdast";
import type { markdownToMdast, mdxToMdast } from "satteri";
import { isTameMdx } from "../differences/plain-mdx.ts";
import { settleTree } from "../differences/settle-tree.ts";
import { type Engine, type Features, ReferenceNeeded } from "./engine.ts";

/** What of satteri is used. */
export interface SatteriParsers {
  readonly markdownToMdast: typeof markdownToMdast;
  readonly mdxToMdast: typeof mdxToMdast;
}

/**
 * The fast engine: satteri, and the reference engine wherever satteri's tree may be another one. Make one for
 * each pair, so that its name tells who read the pair.
 *
 * @param reference null where it is not loaded; then `parse` may throw ReferenceNeeded
 */
export function createSatteriEngine(parsers: SatteriParsers, reference: Engine | null): Engine {
  let name = "satteri";
  return {
    get name() {
      return name;
    },
    parse(text, features) {
      const tree = parseFast(text, features, parsers);
      if (tree !== null && settleTree(tree, text, features.mdx)) return tree;
      if (reference === null) throw new ReferenceNeeded();
      name = `satteri+${reference.name}`;
      return reference.parse(text, features);
    },
  };
}

/** Satteri's time and memory for character references (`&copy;`) grow with their square; so many take it a second. */
const MOST_REFERENCES = 4000;

/**
 * Null for definition lists, which have a syntax of their own here, for what takes satteri long, and for what it fails
 * at: MDX that does not parse, a text that outgrows its memory.
 */
function parseFast(
  text: string,
  { mdx, math, definitionLists }: Features,
  { markdownToMdast, mdxToMdast }: SatteriParsers,
): Root | null {
  if (definitionLists || text.split("&").length > MOST_REFERENCES) return null;
  const features = {
    gfm: true,
    frontmatter: false,
    math: math ? { singleDollarTextMath: false } : false,
  };
  if (mdx && !isTameMdx(text)) return null;
  try {
    return asRoot((mdx ? mdxToMdast : markdownToMdast)(text, { features }));
  } catch {
    return null;
  }
}

function asRoot(tree: Nodes): Root {
  if (tree.type !== "root") throw new TypeError(`a tree begins with a root, not with ${tree.type}`);
  return tree;
}
