import type { Image, ImageReference, Link, LinkReference, PhrasingContent } from "mdast";
import { toString as plainText } from "mdast-util-to-string";
import { OBJECT, type Span } from "../../model/prose.ts";
import { MAX_DEPTH, placeOf } from "../reading.ts";
import { labelKey } from "../references.ts";
import type { Stretch } from "../source.ts";
import { rangeOf } from "../tree.ts";
import { appendInlineCode } from "./append-inline-code.ts";
import { appendMark } from "./append-mark.ts";
import { appendExpression, appendHtml, appendJsx } from "./append-markup.ts";
import { appendText } from "./append-text.ts";
import type { Building } from "./building.ts";
import { readAlt, readTitle, restoreMarks } from "./captions.ts";
import { appendStandIn, reserveSpan } from "./draft.ts";

/** Appends inline nodes that stand in a stretch of the source. */
export function appendNodes(
  building: Building,
  nodes: readonly PhrasingContent[],
  within: Stretch,
  depth: number,
): void {
  let at = within.start;
  for (const [index, node] of nodes.entries()) {
    const range = rangeOf(node);
    if (range === null) {
      at = appendUnplaced(building, node, { start: at, end: endOfUnplaced(nodes, index, within) });
    } else {
      appendNode(building, node, range, depth);
      at = range.end;
    }
  }
}

function endOfUnplaced(nodes: readonly PhrasingContent[], index: number, within: Stretch): number {
  for (let next = index + 1; next < nodes.length; next++) {
    const node = nodes[next];
    const range = node === undefined ? null : rangeOf(node);
    if (range !== null) return range.start;
  }
  return within.end;
}

/**
 * Appends a part without a place, as an engine makes them by splitting a text for a bare address, and gives
 * the index behind it.
 */
function appendUnplaced(building: Building, node: PhrasingContent, within: Stretch): number {
  const { draft, reading } = building;
  const value = plainText(node);
  const found = reading.masked.indexOf(value.slice(0, 1), within.start);
  const start = found === -1 || found >= within.end ? within.start : found;
  if (node.type !== "link") return appendTextNode(building, value, { start, end: within.end });
  const from = draft.text.length;
  const close = reserveSpan(draft);
  const end = appendTextNode(building, value, { start, end: within.end });
  const place = placeOf(reading, start, end);
  const span = { start: from, end: draft.text.length, place, reference: null };
  close({ ...span, kind: "link", destination: node.url, form: "autolink" });
  return end;
}

function appendNode(
  building: Building,
  node: PhrasingContent,
  range: Stretch,
  depth: number,
): void {
  const { draft, reading, setting } = building;
  if (depth > MAX_DEPTH) {
    appendWhole(building, reading.source.text.slice(range.start, range.end), range);
    return;
  }
  switch (node.type) {
    case "text":
      appendTextNode(building, node.value, range);
      return;
    case "emphasis":
    case "strong":
    case "delete": {
      const kind = node.type === "delete" ? "strikethrough" : node.type;
      wrap(building, range, { kind }, () => appendNodes(building, node.children, range, depth + 1));
      return;
    }
    case "inlineCode":
    case "inlineMath": {
      const from = draft.text.length;
      const close = reserveSpan(draft);
      const fence = node.type === "inlineCode" ? "`" : "$";
      const value = appendInlineCode(draft, reading, { ...setting, ...range, fence });
      const place = placeOf(reading, range.start, range.end);
      const kind = node.type === "inlineCode" ? "code" : "math";
      close({ kind, start: from, end: draft.text.length, place, value });
      return;
    }
    case "break":
      wrap(building, range, { kind: "hard-break" }, () => appendWhole(building, "\n", range));
      return;
    case "link":
    case "linkReference":
      appendLink(building, node, range, depth);
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
      appendJsx(building, node, range, () =>
        appendNodes(building, node.children, range, depth + 1),
      );
      return;
    case "mdxTextExpression":
      appendExpression(building, node.value, range);
      return;
    default:
      appendWhole(building, plainText(node), range);
  }
}

function appendTextNode(building: Building, value: string, range: Stretch): number {
  const { draft, reading, setting, openLinks } = building;
  return appendText(draft, reading, value, {
    ...range,
    quotes: setting.quotes,
    raw: false,
    appendMark(index) {
      const mark = reading.marks.get(index);
      if (mark !== undefined && !setting.lifted?.has(index)) {
        appendMark(draft, reading, mark, openLinks);
      }
      return mark?.end ?? null;
    },
  });
}

/** Appends text that stands for a stretch as a whole. */
function appendWhole({ draft, reading }: Building, text: string, range: Stretch): void {
  appendStandIn(draft, text, reading.source, range);
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
type BareSpan = DistributiveOmit<Span, "start" | "end" | "place">;

/** Appends what stands inside a span, and the span. */
function wrap(building: Building, range: Stretch, span: BareSpan, appendInside: () => void): void {
  const { draft, reading } = building;
  const start = draft.text.length;
  const close = reserveSpan(draft);
  appendInside();
  const place = placeOf(reading, range.start, range.end);
  close({ ...span, start, end: draft.text.length, place });
}

function appendLink(
  building: Building,
  node: Link | LinkReference,
  range: Stretch,
  depth: number,
): void {
  const { draft, reading, setting } = building;
  const start = draft.text.length;
  const close = reserveSpan(draft);
  const isBracketed = reading.masked[range.start] === "[";
  if (isBracketed) appendNodes(building, node.children, range, depth + 1);
  else appendAddress(building, plainText(node), range);
  const place = placeOf(reading, range.start, range.end);
  const base = { kind: "link", start, end: draft.text.length, place } as const;
  if (node.type === "linkReference") {
    const destination = reading.page.definitions.get(labelKey(node.identifier))?.destination ?? "";
    close({ ...base, destination, reference: node.label ?? node.identifier, form: "reference" });
    return;
  }
  const last = node.children.at(-1);
  const behind = (last === undefined ? null : rangeOf(last))?.end ?? range.start;
  const destination = restoreMarks(node.url, reading, { start: behind, end: range.end });
  const form = isBracketed ? "inline" : "autolink";
  close({ ...base, destination, reference: null, form });
  if (typeof node.title !== "string" || !isBracketed) return;
  const title = { start: behind, end: range.end - 1 };
  const caption = readTitle(node.title, reading, title, setting.quotes);
  if (caption !== null) draft.captions.push(caption);
}

/** Appends the text of `<https://…>` or of a bare address, where no escape counts. */
function appendAddress(building: Building, value: string, range: Stretch): void {
  const { draft, reading, setting } = building;
  const start = reading.masked[range.start] === "<" ? range.start + 1 : range.start;
  const appendMarkAt = () => null;
  const { quotes } = setting;
  const end = range.end;
  appendText(draft, reading, value, { start, end, quotes, raw: true, appendMark: appendMarkAt });
}

function appendImage(building: Building, node: Image | ImageReference, range: Stretch): void {
  const { draft, reading, setting } = building;
  const { quotes } = setting;
  const inside = { start: range.start + 2, end: range.end };
  const caption = readAlt(node.alt ?? "", reading, inside, quotes);
  const alt = caption.text;
  if (node.type === "imageReference") {
    const destination = reading.page.definitions.get(labelKey(node.identifier))?.destination ?? "";
    const span = { destination, reference: node.label ?? node.identifier, alt };
    wrap(building, range, { kind: "image", ...span }, () => appendWhole(building, OBJECT, range));
  } else {
    const behind = { start: inside.start + alt.length, end: range.end };
    const destination = restoreMarks(node.url, reading, behind);
    const span = { destination, reference: null, alt };
    wrap(building, range, { kind: "image", ...span }, () => appendWhole(building, OBJECT, range));
  }
  if (alt.trim() !== "") draft.captions.push(caption);
  if (node.type === "image" && typeof node.title === "string") {
    const title = { start: inside.start, end: range.end - 1 };
    const titleCaption = readTitle(node.title, reading, title, quotes);
    if (titleCaption !== null) draft.captions.push(titleCaption);
  }
}
