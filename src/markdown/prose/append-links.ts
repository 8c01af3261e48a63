import type { Image, ImageReference, Link, LinkReference } from "mdast";
import { toString as plainText } from "mdast-util-to-string";
import { OBJECT } from "../../model/page/prose.ts";
import type { Stretch } from "../../model/page/stretch.ts";
import type { Reading } from "../reading.ts";
import { labelKey } from "../references.ts";
import { rangeOf } from "../tree.ts";
import { appendText } from "./append-text.ts";
import { appendTextNode, appendWhole, type Building, wrap } from "./building.ts";
import { readAlt, readTitle, restoreMarks } from "./captions.ts";

/** Appends a link: inline, by reference, in angle brackets, or a bare address. */
export function appendLink(
  building: Building,
  node: Link | LinkReference,
  range: Stretch,
  appendInside: () => void,
): void {
  const { reading } = building;
  if (node.type === "linkReference") {
    const reference = node.label ?? node.identifier;
    const destination = destinationOf(reference, reading);
    const span = { kind: "link", destination, reference, form: "reference" } as const;
    wrap(building, range, span, appendInside);
  } else if (reading.masked[range.start] === "[") {
    appendInlineLink(building, node, range, appendInside);
  } else {
    appendAutolink(building, node, range);
  }
}

function destinationOf(label: string, { page }: Reading): string {
  return page.definitions.get(labelKey(label))?.destination ?? "";
}

function appendInlineLink(
  building: Building,
  node: Link,
  range: Stretch,
  appendInside: () => void,
): void {
  const { draft, reading, setting } = building;
  const last = node.children.at(-1);
  const behind = (last === undefined ? null : rangeOf(last))?.end ?? range.start;
  const destination = restoreMarks(node.url, reading, { start: behind, end: range.end });
  const span = { kind: "link", destination, form: "inline" } as const;
  wrap(building, range, span, appendInside);
  if (typeof node.title !== "string") return;
  const caption = readTitle(
    node.title,
    reading,
    { start: behind, end: range.end - 1 },
    setting.quotes,
  );
  if (caption !== null) draft.captions.push(caption);
}

/**
 * Appends an address, in which nothing is escaped. The engine includes a mask after a bare address in it,
 * which is cut off.
 */
function appendAutolink(building: Building, node: Link, range: Stretch): void {
  const { draft, reading, setting } = building;
  const { masked, mask } = reading;
  const isBracketed = masked[range.start] === "<";
  const cut = isBracketed ? -1 : masked.slice(range.start, range.end).indexOf(mask);
  const end = cut === -1 ? range.end : range.start + cut;
  const text = plainText(node);
  const shown = cut === -1 ? text : text.slice(0, text.indexOf(mask));
  const url = cut === -1 ? node.url : node.url.slice(0, node.url.indexOf(mask));
  const own = { start: range.start, end };
  const destination = restoreMarks(url, reading, own);
  const span = { kind: "link", destination, form: "autolink" } as const;
  const inside = {
    start: isBracketed ? range.start + 1 : range.start,
    end,
    quotes: setting.quotes,
    raw: true,
    appendMark: () => null,
  };
  wrap(building, own, span, () => appendText(draft, reading, shown, inside));
  if (cut !== -1) appendTextNode(building, masked.slice(end, range.end), { ...range, start: end });
}

/** Appends an image as one object; its alternative text becomes a caption. */
export function appendImage(
  building: Building,
  node: Image | ImageReference,
  range: Stretch,
): void {
  const { draft, reading, setting } = building;
  const inside = { start: range.start + 2, end: range.end };
  const caption = readAlt(node.alt ?? "", reading, inside, setting.quotes);
  const alt = caption.text;
  const isReference = node.type === "imageReference";
  const behind = { start: inside.start + alt.length, end: range.end };
  const destination = isReference
    ? destinationOf(node.identifier, reading)
    : restoreMarks(node.url, reading, behind);
  const titled = { start: inside.start, end: range.end - 1 };
  const title =
    isReference || typeof node.title !== "string"
      ? null
      : readTitle(node.title, reading, titled, setting.quotes);
  const span = { kind: "image", destination, alt, title: title?.text ?? "" } as const;
  wrap(building, range, span, () => appendWhole(building, OBJECT, range));
  if (alt.trim() !== "") draft.captions.push(caption);
  if (title !== null) draft.captions.push(title);
}
