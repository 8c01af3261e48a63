import type { PhrasingContent } from "mdast";
import { toString as plainText } from "mdast-util-to-string";
import { OBJECT } from "../../model/page/prose.ts";
import type { Stretch } from "../../model/page/stretch.ts";
import { MAX_DEPTH, placeOf } from "../reading.ts";
import { rangeOf } from "../tree.ts";
import { appendInlineCode } from "./append-inline-code.ts";
import { appendImage, appendLink } from "./append-links.ts";
import { appendExpression, appendHtml, appendJsx } from "./append-markup.ts";
import { appendTextNode, appendWhole, type Building, wrap } from "./building.ts";
import { restoreMarks } from "./captions.ts";
import { reserveSpan } from "./prose-draft.ts";

/** Appends the inline nodes of a stretch of the source. */
export function appendNodes(
  building: Building,
  nodes: readonly PhrasingContent[],
  within: Stretch,
  depth: number,
): void {
  const ends = endsOf(nodes, within);
  let at = within.start;
  for (const [index, node] of nodes.entries()) {
    const range = rangeOf(node);
    if (range === null) {
      at = appendUnplaced(building, node, { start: at, end: ends[index] ?? within.end });
    } else {
      appendNode(building, node, range, depth);
      at = range.end;
    }
  }
}

/** The latest possible end of each node: the start of the next node that has a place. */
function endsOf(nodes: readonly PhrasingContent[], within: Stretch): number[] {
  const ends: number[] = [];
  let next = within.end;
  for (let index = nodes.length - 1; index >= 0; index--) {
    ends[index] = next;
    const node = nodes[index];
    next = (node === undefined ? null : rangeOf(node))?.start ?? next;
  }
  return ends;
}

/**
 * Appends a node without a place, as engines create when they split a text at a bare address, and returns the
 * index after it.
 */
function appendUnplaced(building: Building, node: PhrasingContent, within: Stretch): number {
  const { draft, reading } = building;
  // Marks at the edges of a paragraph are parts of their own, neither in its text nor in an address before.
  const isMarked = reading.masked.slice(within.start, within.end).includes(reading.mask);
  const own = (text: string) => (isMarked ? text : text.replaceAll(reading.mask, ""));
  const value = own(plainText(node));
  const found = reading.masked.indexOf(value.slice(0, 1), within.start);
  const start = found === -1 || found >= within.end ? within.start : found;
  if (node.type !== "link") return appendTextNode(building, value, { start, end: within.end });
  const from = draft.length;
  const close = reserveSpan(draft);
  const end = appendTextNode(building, value, { start, end: within.end });
  const place = placeOf(reading, start, end);
  const span = { start: from, end: draft.length, place };
  const destination = restoreMarks(own(node.url), reading, { start, end });
  close({ ...span, kind: "link", destination, form: "autolink" });
  return end;
}

function appendNode(
  building: Building,
  node: PhrasingContent,
  range: Stretch,
  depth: number,
): void {
  if (depth > MAX_DEPTH) {
    const { text } = building.reading.source;
    appendWhole(building, text.slice(range.start, range.end), range);
    return;
  }
  const appendInside = () => {
    if ("children" in node) appendNodes(building, node.children, range, depth + 1);
  };
  switch (node.type) {
    case "text":
      appendTextNode(building, node.value, range);
      return;
    case "emphasis":
    case "strong":
      wrap(building, range, { kind: node.type }, appendInside);
      return;
    case "delete":
      wrap(building, range, { kind: "strikethrough" }, appendInside);
      return;
    case "inlineCode":
    case "inlineMath":
      appendInlineCode(building, node, range);
      return;
    case "break":
      wrap(building, range, { kind: "hard-break" }, () => appendWhole(building, "\n", range));
      return;
    case "link":
    case "linkReference":
      appendLink(building, node, range, appendInside);
      return;
    case "image":
    case "imageReference":
      appendImage(building, node, range);
      return;
    case "footnoteReference": {
      const span = { kind: "footnote-mark", label: node.label ?? node.identifier } as const;
      wrap(building, range, span, () => appendWhole(building, OBJECT, range));
      return;
    }
    case "html":
      appendHtml(building, range);
      return;
    case "mdxJsxTextElement":
      appendJsx(building, node, range, appendInside);
      return;
    case "mdxTextExpression":
      appendExpression(building, node.value, range);
      return;
    default:
      appendWhole(building, plainText(node), range);
  }
}
