import type { Element, ElementContent, Root } from "hast";
import { type Schema, sanitize } from "hast-util-sanitize";
import type { Root as MarkdownRoot, Nodes } from "mdast";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { firstFrom } from "../../model/lookup/search-sorted.ts";
import type { Page } from "../../model/page/document.ts";
import { indexLines, type Place } from "../../model/page/place.ts";
import type { Stretch } from "../../model/page/stretch.ts";
import { stretchOf } from "./mark-text.ts";
import { HANDLERS } from "./render-nodes.ts";

/** A rendered page, to be split into blocks. */
export interface RenderedPage {
  readonly frontMatter: Place | null;
  /**
   * The blocks inside a place, sanitized, each node with its position; the page's own text if there are none.
   */
  blocksAt(place: Place): ElementContent[];
}

/**
 * Larger and deeper pages are shown as source text: rendering them would take too long or overflow the stack.
 */
const LARGEST = 500_000;
const DEEPEST = 100;

/** The allowlist for rendered pages: no scripts, frames, forms, images or styles, and nothing that loads. */
const SCHEMA: Schema = {
  tagNames: [
    ...["p", "div", "span", "blockquote", "pre", "code", "ul", "ol", "li", "hr", "br"],
    ...["table", "thead", "tbody", "tr", "th", "td", "a", "em", "strong", "del", "sup"],
  ],
  attributes: {
    a: ["href", "rel", "target"],
    ol: ["start"],
    "*": ["className", "title"],
  },
  protocols: { href: ["http", "https", "mailto"] },
  strip: ["script", "style"],
};

const FRONT_MATTER: ReadonlySet<string> = new Set(["yaml", "toml"]);

const parser = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkFrontmatter, ["yaml", "toml"])
  .freeze();
const renderer = unified().use(remarkRehype, { handlers: HANDLERS }).freeze();

/** Renders a page safely. */
export function renderPage(page: Page, depth: number): RenderedPage {
  const tree = page.text.length > LARGEST || depth > DEEPEST ? null : parser.parse(page.text);
  if (tree === null || isDeep(tree)) {
    return { frontMatter: null, blocksAt: (place) => [written(page, place)] };
  }
  const rendered = sanitize(renderer.runSync(tree), SCHEMA);
  const blocks = rendered.type === "root" ? topBlocks(rendered) : [];
  return {
    frontMatter: frontMatterOf(tree, page),
    blocksAt(place) {
      const found = blocksInside(blocks, withSpaceAround(place, page.text), (block) => block);
      return found.some(isVisible) ? found : [written(page, place)];
    },
  };
}

/** Whether a block has visible content: raw HTML is not rendered. */
function isVisible(node: ElementContent): boolean {
  if (node.type === "text") return node.value.trim() !== "";
  return node.type === "element" && (node.tagName === "hr" || node.children.some(isVisible));
}

function isDeep(tree: MarkdownRoot): boolean {
  let level: readonly Nodes[] = [tree];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return true;
    level = level.flatMap((node): readonly Nodes[] => ("children" in node ? node.children : []));
  }
  return false;
}

function frontMatterOf(tree: MarkdownRoot, { path, text }: Page): Place | null {
  const position = tree.children.find(({ type }) => FRONT_MATTER.has(type))?.position;
  if (position === undefined) return null;
  return indexLines(path, text).placeOf(position.start.offset ?? 0, position.end.offset ?? 0);
}

function topBlocks({ children }: Root): Element[] {
  return children.filter((child): child is Element => child.type === "element");
}

/** A place extended by the surrounding white space, whose assignment to blocks differs between parsers. */
function withSpaceAround({ start, end }: Place, text: string): Stretch {
  let from = start.offset;
  let to = end.offset;
  while (from > 0 && /\s/.test(text.charAt(from - 1))) from--;
  while (to < text.length && /\s/.test(text.charAt(to))) to++;
  return { start: from, end: to };
}

/** Wraps a block shown by itself, the `index`-th of its parent, in the elements that it needs. */
type Frame = (block: Element, index: number) => Element;

/** The outermost blocks inside a range. */
function blocksInside(blocks: readonly Element[], range: Stretch, frame: Frame): Element[] {
  const found: Element[] = [];
  for (let at = firstEndingAfter(blocks, range.start); at < blocks.length; at++) {
    const block = blocks[at];
    const own = block === undefined ? null : stretchOf(block);
    if (block === undefined || own === null) continue;
    if (own.start >= range.end) break;
    if (own.start >= range.start && own.end <= range.end) found.push(frame(block, at));
    else {
      const inner = frameIn(block, (child) => frame(child, at));
      for (const each of blocksInside(blocksIn(block), range, inner)) found.push(each);
    }
  }
  return found;
}

/** Block elements; the content of a paragraph or cell is not split further. */
const BLOCKS: ReadonlySet<string> = new Set([
  "p",
  "div",
  "blockquote",
  "pre",
  "ul",
  "ol",
  "li",
  "hr",
  "table",
  "tr",
]);

function blocksIn({ children }: Element): Element[] {
  return children
    .filter((child): child is Element => child.type === "element")
    .flatMap((child) =>
      child.tagName === "thead" || child.tagName === "tbody" ? blocksIn(child) : [child],
    )
    .filter((child) => BLOCKS.has(child.tagName) && stretchOf(child) !== null);
}

/** Blocks are in page order, so the search can start near the place. */
function firstEndingAfter(blocks: readonly Element[], offset: number): number {
  return firstFrom(blocks, offset + 1, (block) => stretchOf(block)?.end ?? Infinity);
}

/**
 * Rows and items are shown in a table or list of their own, and the first block of an item with its marker.
 */
function frameIn(parent: Element, frameItself: (parent: Element) => Element): Frame {
  return (block, index) => {
    const alone = { ...parent, children: [block] };
    if (parent.tagName === "li") return index === 0 ? frameItself(alone) : block;
    if (block.tagName === "tr" || parent.tagName === "ul") return alone;
    if (parent.tagName !== "ol") return block;
    const start = Number(parent.properties.start ?? 1) + index;
    return { ...alone, properties: { ...parent.properties, start } };
  };
}

/** The source text of the page at a place. */
function written({ text }: Page, place: Place): Element {
  const { start, end } = place;
  return {
    type: "element",
    tagName: "pre",
    properties: { className: ["written"] },
    children: [{ type: "text", value: text.slice(start.offset, end.offset) }],
    position: { start, end },
  };
}
