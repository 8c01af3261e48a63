import type { Nodes, Root } from "mdast";
import type { markdownToMdast, mdxToMdast } from "satteri";
import { type Engine, type Features, ReferenceNeeded } from "./engine.ts";

/** What of satteri is used. */
export interface SatteriParsers {
  readonly markdownToMdast: typeof markdownToMdast;
  readonly mdxToMdast: typeof mdxToMdast;
}

/**
 * The fast engine: satteri, and the reference engine wherever satteri's tree is known to be another one. Make
 * one for each pair, so that its name tells who read the pair.
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
      if (tree !== null && !isDoubtful(tree, text, features)) return tree;
      if (reference === null) throw new ReferenceNeeded();
      name = `satteri+${reference.name}`;
      return reference.parse(text, features);
    },
  };
}

/** Null where MDX does not parse: the reference engine says better where and why. */
function parseFast(
  text: string,
  { mdx, math, definitionLists }: Features,
  { markdownToMdast, mdxToMdast }: SatteriParsers,
): Root | null {
  const features = {
    gfm: true,
    frontmatter: false,
    math: math ? { singleDollarTextMath: false } : false,
    definitionList: definitionLists,
  };
  if (!mdx) return asRoot(markdownToMdast(text, { features }));
  try {
    return asRoot(mdxToMdast(text, { features }));
  } catch {
    return null;
  }
}

function asRoot(tree: Nodes): Root {
  if (tree.type !== "root") throw new TypeError(`a tree begins with a root, not ${tree.type}`);
  return tree;
}

/**
 * Whether the tree may not be the reference engine's. It differs in three things: single tildes always strike
 * through, bare addresses are found once a text and not in what is left of it, definition lists have a shape of
 * their own.
 */
function isDoubtful(tree: Root, text: string, { definitionLists }: Features): boolean {
  const tildes = text.includes("~");
  const addresses = text.includes("@") || text.includes("://") || text.includes("www.");
  if (!tildes && !addresses && !definitionLists) return false;
  return some(tree, (node) => {
    switch (node.type as string) {
      case "delete":
        return tildes && hasSingleTilde(node, text);
      case "text":
        return addresses && "value" in node && ADDRESS.test(node.value);
      case "descriptionList":
        return true;
      default:
        return false;
    }
  });
}

/** What remark's search for bare addresses would stop at, or more. */
const ADDRESS = /https?:\/\/|www\.|[-.\w+]@[-\w]/i;

function hasSingleTilde({ position }: Nodes, text: string): boolean {
  const start = position?.start.offset;
  return start === undefined || text[start + 1] !== "~";
}

function some(node: Nodes, test: (node: Nodes) => boolean): boolean {
  if (test(node)) return true;
  if (!("children" in node) || node.type === "link") return false;
  return node.children.some((child) => some(child, test));
}
