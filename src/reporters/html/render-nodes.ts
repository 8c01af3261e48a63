import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import type {
  Code,
  Definition,
  FootnoteDefinition,
  FootnoteReference,
  Heading,
  Image,
  ImageReference,
  Link,
  ListItem,
} from "mdast";
import type { Options } from "remark-rehype";

type Handlers = NonNullable<Options["handlers"]>;
type State = Parameters<NonNullable<Handlers["heading"]>>[0];

/** How nodes of a page are rendered in a review, where this differs from a site. */
export const HANDLERS: Handlers = {
  // Not as heading elements, since the review has its own.
  heading: (state: State, node: Heading) =>
    placed(state, node, h("div", { className: [`h${node.depth}`] }, state.all(node))),
  code: (state: State, node: Code) => {
    const code = placed(state, node, h("code", node.value === "" ? "" : `${node.value}\n`));
    return placed(state, node, h("pre", [...infoOf(node), code]));
  },
  link: (state: State, node: Link) => placed(state, node, outward(node.url, state.all(node))),
  image: (state: State, node: Image) => placed(state, node, picture(node.alt, node.url)),
  imageReference: (state: State, node: ImageReference) =>
    placed(
      state,
      node,
      picture(node.alt, state.definitionById.get(node.identifier.toUpperCase())?.url),
    ),
  definition: (state: State, node: Definition) =>
    placed(state, node, h("p", { className: ["definition"] }, `[${node.label}]: ${node.url}`)),
  footnoteReference: (state: State, node: FootnoteReference) =>
    placed(state, node, h("sup", `[${node.label}]`)),
  footnoteDefinition: (state: State, node: FootnoteDefinition) =>
    placed(
      state,
      node,
      h("div", { className: ["footnote"] }, [h("sup", `[${node.label}]`), ...state.all(node)]),
    ),
  listItem: (state: State, node: ListItem) =>
    placed(state, node, h("li", itemContent(state, node))),
};

function placed(state: State, node: Parameters<State["patch"]>[0], element: Element): Element {
  state.patch(node, element);
  return element;
}

/** The usual length of a fence; for a longer one, marks in its info string may be slightly too early. */
const FENCE_LENGTH = 3;

/** The info string of a fence, above all the language. */
function infoOf({ lang, meta, position }: Code): Element[] {
  const info = [lang, meta].filter((part) => part !== null && part !== undefined).join(" ");
  const offset = position?.start.offset;
  if (info === "" || position === undefined || offset === undefined) return [];
  const { start } = position;
  const length = FENCE_LENGTH + info.length;
  const end = { line: start.line, column: start.column + length, offset: offset + length };
  return [{ ...h("span", { className: ["fence"] }, info), position: { start, end } }];
}

/** A link to the outside; one without a usable target becomes text with its address as title. */
function outward(url: string, children: ElementContent[]): Element {
  return /^(https?|mailto):/i.test(url)
    ? h("a", { href: url, rel: "noreferrer", target: "_blank", title: url }, children)
    : h("span", { className: ["link"], title: url }, children);
}

/** An image is replaced by its description: a review loads nothing. */
function picture(alt: string | null | undefined, url: string | undefined): Element {
  return h("span", { className: ["picture"], title: url ?? "" }, alt || url || "");
}

function itemContent(state: State, node: ListItem): ElementContent[] {
  const box =
    node.checked === null || node.checked === undefined ? [] : [node.checked ? "☑ " : "☐ "];
  const children = state.all(node);
  // The paragraphs of a tight item are marked individually, since each may be shown by itself.
  if (!node.spread)
    for (const child of children)
      if (child.type === "element" && child.tagName === "p") child.properties.className = ["tight"];
  return [...box.map((value): ElementContent => ({ type: "text", value })), ...children];
}
