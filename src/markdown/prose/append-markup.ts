import { isHtmlElement } from "../../model/page/html-elements.ts";
import { OBJECT } from "../../model/page/prose.ts";
import type { Stretch } from "../../model/page/stretch.ts";
import { noteDirective } from "../comment-directives.ts";
import { readTag } from "../html/attributes.ts";
import { type HtmlToken, tagAt } from "../html/html-tokens.ts";
import { type PageReading, placeOf } from "../reading.ts";
import type { NodeOf } from "../tree.ts";
import { appendMark } from "./append-mark.ts";
import type { Building } from "./building.ts";
import { appendStandIn, appendVerbatim } from "./prose-draft.ts";

type TagToken = HtmlToken & { kind: "tag" };

/** Appends inline HTML: a tag, or a comment, which is not visible. */
export function appendHtml(building: Building, range: Stretch): void {
  const { draft, reading, openLinks } = building;
  const { source, page } = reading;
  const mark = reading.marks.get(range.start);
  if (mark !== undefined) {
    appendMark(draft, reading, mark, openLinks);
    return;
  }
  const token = tagAt(source.text, range.start);
  if (token === null) {
    const comment = source.text.slice(range.start + 4, range.end - 3);
    noteDirective(comment, placeOf(reading, range.start, range.end), page);
  } else if (isPlaceholder(token, page)) {
    appendVerbatim(draft, source, range.start, range.end);
  } else {
    appendTag(building, token);
  }
}

/** `<name>` is a placeholder shown to readers if no such element exists and none is closed on the page. */
function isPlaceholder(token: TagToken, page: PageReading): boolean {
  return (
    token.role === "open" &&
    token.end - token.start === token.name.length + 2 &&
    !isHtmlElement(token.name) &&
    !page.closedTags().has(token.name)
  );
}

/** Appends a tag as an empty span: as HTML, or as JSX if its name is that of a component. */
function appendTag({ draft, reading }: Building, token: TagToken): void {
  const { source } = reading;
  const { tag, captions } = readTag(source, reading.page.lines, token);
  for (const caption of captions) draft.captions.push(caption);
  const { name, role, attributes, place } = tag;
  const isObject = isComponent(name) && role === "void";
  if (isObject) appendStandIn(draft, OBJECT, source, token);
  const end = draft.length;
  const base = { start: isObject ? end - OBJECT.length : end, end, place, name, role, attributes };
  if (isComponent(name))
    draft.spans.push({
      ...base,
      kind: "insert",
      syntax: "jsx",
      value: source.text.slice(token.start, token.end),
    });
  else draft.spans.push({ ...base, kind: "html" });
}

/** Whether a JSX name is that of a component or fragment rather than an HTML element. */
export function isComponent(name: string): boolean {
  return name === "" || /^[^a-z]|[.:]/.test(name);
}

/** Appends an inline JSX element. */
export function appendJsx(
  building: Building,
  node: NodeOf<"mdxJsxTextElement">,
  range: Stretch,
  appendChildren: () => void,
): void {
  const { text } = building.reading.source;
  const open = tagAt(text, range.start);
  if (open === null) {
    appendChildren();
    return;
  }
  appendTag(building, open);
  if (open.end >= range.end) return;
  appendChildren();
  const close = tagAt(text, text.lastIndexOf("</", range.end - 1));
  if (close !== null && node.name === (close.name || null)) appendTag(building, close);
}

const STRING = /^\s*(?:"([^"\\\n]*)"|'([^'\\\n]*)'|`([^`\\$]*)`)\s*$/;
const COMMENT = /^\s*\/\*([\s\S]*)\*\/\s*$/;

/** The text of a JSX comment that is a whole expression; null for any other expression. */
export function commentOf(expression: string): string | null {
  return COMMENT.exec(expression)?.[1] ?? null;
}

/** Appends an inline expression: a string is shown as text, a comment is not shown. */
export function appendExpression(building: Building, value: string, range: Stretch): void {
  const { draft, reading } = building;
  const place = placeOf(reading, range.start, range.end);
  const comment = commentOf(value);
  if (comment !== null) {
    noteDirective(comment, place, reading.page);
    return;
  }
  const string = STRING.exec(value);
  const text = string === null ? OBJECT : (string[1] ?? string[2] ?? string[3] ?? "");
  const start = draft.length;
  appendStandIn(draft, text, reading.source, range);
  if (string !== null) return;
  const end = draft.length;
  const source = reading.source.text.slice(range.start, range.end);
  const span = { kind: "insert", syntax: "expression", name: "", role: "void" } as const;
  draft.spans.push({ ...span, start, end, place, attributes: [], value: source });
}
