import type { Nodes, Root } from "mdast";
import type { markdownToMdast, mdxToMdast } from "satteri";
import { isTameMdx } from "../differences/plain-mdx.ts";
import { settleTree } from "../differences/settle-tree.ts";
import { type Engine, type Features, ReferenceNeeded } from "./engine.ts";

/** The functions of satteri that are used. */
export interface SatteriParsers {
  readonly markdownToMdast: typeof markdownToMdast;
  readonly mdxToMdast: typeof mdxToMdast;
}

/**
 * The fast engine: satteri, with the reference engine wherever satteri's tree may differ. Create one per
 * pair, so that its name tells which parsers read the pair.
 *
 * @param reference null if it is not loaded; then `parse` may throw ReferenceNeeded
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

/**
 * Satteri's time and memory grow quadratically with the number of character references (`&copy;`); with this
 * many it takes a second.
 */
const MOST_REFERENCES = 4000;

/**
 * Returns null for definition lists, whose syntax differs here, for text that takes satteri too long, and on
 * failure: MDX that does not parse, or text that exceeds its memory.
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
