import type { Stretch } from "../../model/page/stretch.ts";
import { skipSpace } from "../source.ts";

/** An attribute in the source: its name, its value and their places, without quotes. */
export interface RawAttribute {
  readonly name: string;
  /** Null for an attribute without a value. */
  readonly value: Stretch | null;
  readonly start: number;
  readonly end: number;
  /** `{…}` in JSX. */
  readonly expression: boolean;
}

/** A token of HTML source. */
export type HtmlToken = Stretch &
  (
    | { readonly kind: "text" }
    | { readonly kind: "comment" }
    | { readonly kind: "declaration" }
    | {
        readonly kind: "tag";
        readonly name: string;
        readonly role: "open" | "close" | "void";
        readonly attributes: readonly RawAttribute[];
      }
  );

const NAME = /[A-Za-z][\w.:-]*/y;
const CLOSING = /<\/([A-Za-z][\w.:-]*)/g;
const ATTRIBUTE_NAME = /[^\s"'<>/={}]+/y;
/** Elements with raw content that is not visible. */
const HIDDEN = new Set(["script", "style", "template"]);
const VOID = new Set(
  "area base br col embed hr img input link meta param source track wbr".split(" "),
);

/** Splits HTML into texts, tags and comments; the content of script and style elements is a declaration. */
export function* htmlTokens(html: string): Generator<HtmlToken> {
  let at = 0;
  let textStart = 0;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    if (open === -1) break;
    const token = markupAt(html, open);
    if (token === null) {
      at = open + 1;
      continue;
    }
    if (open > textStart) yield { kind: "text", start: textStart, end: open };
    yield token;
    at = token.end;
    if (token.kind === "tag" && token.role === "open" && HIDDEN.has(token.name.toLowerCase())) {
      const end = endOfHidden(html, token.name, at);
      if (end > at) yield { kind: "declaration", start: at, end };
      at = end;
    }
    textStart = at;
  }
  if (textStart < html.length) yield { kind: "text", start: textStart, end: html.length };
}

function endOfHidden(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}[\\s/>]`, "gi");
  close.lastIndex = from;
  return close.exec(html)?.index ?? html.length;
}

function markupAt(html: string, at: number): HtmlToken | null {
  if (html.startsWith("<!--", at)) {
    return { kind: "comment", start: at, end: endAfter(html, "-->", at + 2) };
  }
  if (html.startsWith("<![CDATA[", at)) {
    return { kind: "declaration", start: at, end: endAfter(html, "]]>", at) };
  }
  if (html[at + 1] === "?")
    return { kind: "declaration", start: at, end: endAfter(html, "?>", at) };
  if (html[at + 1] === "!") return { kind: "declaration", start: at, end: endAfter(html, ">", at) };
  return tagAt(html, at);
}

function endAfter(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found === -1 ? html.length : found + mark.length;
}

/** The names of the tags that a text closes anywhere, including code and comments. Linear. */
export function closedTags(text: string): ReadonlySet<string> {
  return new Set(Array.from(text.matchAll(CLOSING), ([, name = ""]) => name));
}

/** The HTML or JSX tag that starts at `at`; null if there is none. `<>` and `</>` have an empty name. */
export function tagAt(html: string, at: number): (HtmlToken & { kind: "tag" }) | null {
  if (html[at] !== "<") return null;
  const closing = html[at + 1] === "/";
  const nameStart = at + (closing ? 2 : 1);
  NAME.lastIndex = nameStart;
  const name = NAME.exec(html)?.[0] ?? "";
  if (name === "" && html[nameStart] !== ">") return null;
  const attributes: RawAttribute[] = [];
  let cursor = skipSpace(html, nameStart + name.length);
  while (cursor < html.length && html[cursor] !== ">") {
    if (html[cursor] === "/" && html[skipSpace(html, cursor + 1)] === ">") {
      const end = skipSpace(html, cursor + 1) + 1;
      return { kind: "tag", name, role: "void", attributes, start: at, end };
    }
    const attribute = attributeAt(html, cursor);
    if (attribute === null) return null;
    attributes.push(attribute);
    cursor = skipSpace(html, attribute.end);
  }
  if (cursor >= html.length) return null;
  const role = closing ? "close" : VOID.has(name.toLowerCase()) ? "void" : "open";
  return { kind: "tag", name, role, attributes, start: at, end: cursor + 1 };
}

function attributeAt(html: string, start: number): RawAttribute | null {
  if (html[start] === "{") {
    const end = endOfBraces(html, start);
    if (end === null) return null;
    return { name: "", value: { start, end }, start, end, expression: true };
  }
  ATTRIBUTE_NAME.lastIndex = start;
  const name = ATTRIBUTE_NAME.exec(html)?.[0];
  if (name === undefined) return null;
  const nameEnd = start + name.length;
  const equals = skipSpace(html, nameEnd);
  if (html[equals] !== "=") {
    return { name, value: null, start, end: nameEnd, expression: false };
  }
  const from = skipSpace(html, equals + 1);
  const mark = html[from];
  if (mark === '"' || mark === "'") {
    const close = html.indexOf(mark, from + 1);
    if (close === -1) return null;
    const value = { start: from + 1, end: close };
    return { name, value, start, end: close + 1, expression: false };
  }
  if (mark === "{") {
    const end = endOfBraces(html, from);
    if (end === null) return null;
    return { name, value: { start: from, end }, start, end, expression: true };
  }
  // `<` begins the next tag: the current one is unfinished and ends here.
  let end = from;
  while (end < html.length && !/[\s<>]/.test(html[end] ?? "")) end++;
  return { name, value: { start: from, end }, start, end, expression: false };
}

/** The longest expression, in characters: otherwise unclosed braces would be searched again and again. */
const LONGEST_EXPRESSION = 20_000;

/**
 * The index after the brace that closes the one at `start`, ignoring braces inside quotes. Null if there is
 * none within the limit.
 */
function endOfBraces(text: string, start: number): number | null {
  const limit = Math.min(text.length, start + LONGEST_EXPRESSION);
  let depth = 0;
  for (let at = start; at < limit; at++) {
    const character = text[at];
    if (character === "{") depth++;
    else if (character === "}" && --depth === 0) return at + 1;
    else if (character === '"' || character === "'" || character === "`") {
      const close = text.indexOf(character, at + 1);
      if (close !== -1) at = close;
    }
  }
  return null;
}
