import { plainAttribute, readAttributes } from "../html/attributes.ts";
import { labelKey } from "../references.ts";
import { scanAttributeList } from "./attribute-list.ts";
import { endsLine, hasLinesToItself, type Masked, type Scan } from "./mask.ts";

/** `[[target]]` and `[[target|text]]`; before `(` or `[` it is the text of a standard link. */
const WIKI = /(!?)\[\[([^[\]|\r\n]{1,300})(\||(?=\]\]))([^[\]\r\n]{0,300})\]\](?![([])/g;

/** The placeholder for the table of contents. */
const CONTENTS = /^_?toc_?$/i;

/** Finds wiki links. The parts before and after the visible text become separate marks. */
export function scanWikiLinks({ text, page }: Scan): Masked[] {
  const masked: Masked[] = [];
  for (const match of text.matchAll(WIKI)) {
    const [whole, bang = "", target = "", bar = "", shown = ""] = match;
    const start = match.index;
    const end = start + whole.length;
    if (bar === "" && (CONTENTS.test(target) || page.references.has(labelKey(target)))) continue;
    if (bang !== "" || (bar !== "" && shown.trim() === "")) {
      const base = { name: "embed", syntax: "directive", attributes: [], captions: [] } as const;
      masked.push({ mark: { ...base, kind: "insert", start, end }, disguise: "word" });
      continue;
    }
    const shownEnd = end - 2;
    const shownStart = shownEnd - (bar === "" ? target : shown).length;
    const destination = target.trim();
    masked.push(
      { mark: { kind: "wiki-open", start, end: shownStart, destination }, disguise: "word" },
      { mark: { kind: "wiki-close", start: shownEnd, end }, disguise: "word" },
    );
  }
  return masked;
}

/** The id of a paragraph, at its end, by which other notes embed it: `^key-idea`. */
const BLOCK_ID = /(?<=[ \t])(\^[A-Za-z0-9-]{1,60})[ \t]*$/gm;

/** Finds the paragraph ids that wiki links lead to. */
export function scanBlockIds({ text, source, page }: Scan): Masked[] {
  return [...text.matchAll(BLOCK_ID)].map(({ 0: whole, 1: id = "", index: start }) => {
    const item = plainAttribute("id", { start, end: start + id.length });
    const { attributes } = readAttributes(source, page.lines, [item]);
    const end = start + whole.length;
    return { mark: { kind: "attributes", start, end, attributes }, disguise: "word" };
  });
}

const BRACES = /\{(:|%(?=[ \t]*[#.][^{}\r\n]{1,300}%\}))?([^{}\r\n]{1,300})\}/g;

/** Matches an attribute list that begins with an id or a class, unlike other text in braces. */
const NAMED_FIRST = /^[ \t]*[#.][A-Za-z][\w-]*(?:[ \t]|$)/;

/**
 * Finds attribute lists: `{.class target=_blank}` directly after a link, an image or inline markup,
 * Kramdown's `{: .class}` and Markdoc's `{% .class %}` also on a line of their own, and `{ #id .class }`
 * after a space at the end of a line.
 */
export function scanAttributeLists({ text, source, page }: Scan): Masked[] {
  const masked: Masked[] = [];
  for (const match of text.matchAll(BRACES)) {
    const [whole, sign = "", braced = ""] = match;
    const start = match.index;
    const end = start + whole.length;
    const inside = sign === "%" ? braced.slice(0, -1) : braced;
    const isBehind = /[)\]`*_]/.test(text[start - 1] ?? "");
    const isList = /[#.=]/.test(inside) || sign !== "";
    const isOfBlock =
      (sign !== "" && hasLinesToItself(text, start, end)) ||
      (NAMED_FIRST.test(inside) && !/\S/.test(text[start - 1] ?? "") && endsLine(text, end));
    if (!isList || !(isBehind || isOfBlock)) continue;
    const from = start + 1 + sign.length;
    const found = scanAttributeList(text, from, from + inside.length);
    if (found === null || found.length === 0) continue;
    const { attributes } = readAttributes(source, page.lines, found);
    masked.push({ mark: { kind: "attributes", start, end, attributes }, disguise: "word" });
  }
  return masked;
}

/** `:name[text]{attributes}`; without brackets or braces it is a time, a ratio or a word. */
const TEXT_DIRECTIVE =
  /(?<![\w:\\]):(?<name>[A-Za-z][\w-]{0,60})(?:\[(?<label>[^[\]\r\n]{0,500})\])?(?:\{(?<list>[^{}\r\n]{0,300})\})?/g;

/** Finds inline directives. The visible text remains text, between two marks. */
export function scanTextDirectives(scan: Scan): Masked[] {
  const { text, source, page } = scan;
  const masked: Masked[] = [];
  for (const match of text.matchAll(TEXT_DIRECTIVE)) {
    const { name = "", label, list } = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].length;
    if (label === undefined && list === undefined) continue;
    const found = list === undefined ? [] : scanAttributeList(text, end - 1 - list.length, end - 1);
    if (found === null) continue;
    const { attributes, captions } = readAttributes(source, page.lines, found);
    const base = { name, attributes, captions, syntax: "directive" } as const;
    if (label === undefined || label === "") {
      masked.push({ mark: { ...base, kind: "insert", start, end }, disguise: "word" });
      continue;
    }
    const labelStart = start + name.length + 2;
    const closeStart = labelStart + label.length;
    const open = { ...base, kind: "open", start, end: labelStart, closedBy: closeStart } as const;
    const close = { kind: "close", name, syntax: "directive", openedBy: start } as const;
    masked.push(
      { mark: open, disguise: "word" },
      { mark: { ...close, start: closeStart, end }, disguise: "word" },
    );
  }
  return masked;
}
