import type { Stretch } from "../../model/page/stretch.ts";
import { type FoundAttribute, readAttributes } from "../html/attributes.ts";
import type { Mark } from "../mark.ts";
import { hasLinesToItself, type Masked, type Scan } from "./mask.ts";

/** Matches an output, a tag or a comment, each bounded and ending before the next one starts. */
const TAG =
  /\{\{(?![<%])-?(?<output>(?:[^{}]|\{(?!\{)|\}(?!\})){0,2000}?)-?\}\}|\{%-?\s*(?<name>\/?\w+|\$[\w.]{1,80})(?<rest>(?:[^{}%]|%(?!\})|\{(?![{%])){0,2000}?)-?%\}|\{#(?:[^{}#]|#(?!\})){0,2000}#\}/g;

/** Tags with a raw body, and how the body is read. */
const RAW_BODIES: ReadonlyMap<string, "code" | "text" | "nothing"> = new Map([
  ["highlight", "code"],
  ["mermaid", "code"],
  ["raw", "text"],
  ["verbatim", "text"],
  ["comment", "nothing"],
]);

/** Finds the outputs and tags of Liquid and Jinja. */
export function scanLiquid(scan: Scan): Masked[] {
  const masked: Masked[] = [];
  const unclosed = new Set<string>();
  TAG.lastIndex = 0;
  for (let match = TAG.exec(scan.text); match !== null; match = TAG.exec(scan.text)) {
    const name = match.groups?.name;
    const body = name === undefined ? undefined : RAW_BODIES.get(name);
    const end = TAG.lastIndex;
    const isSought = body !== undefined && !unclosed.has(name ?? "");
    const close = isSought ? closingTag(scan.text, name ?? "", end) : null;
    if (isSought && close === null) unclosed.add(name ?? "");
    if (body === undefined || close === null) masked.push(single(scan, match, end));
    else {
      for (const part of rawBody(scan, match, close, body)) masked.push(part);
      TAG.lastIndex = close.end;
    }
  }
  return masked;
}

function single(scan: Scan, match: RegExpExecArray, end: number): Masked {
  const start = match.index;
  const { output, name } = match.groups ?? {};
  if (output === undefined && name === undefined) {
    return { mark: { kind: "hidden", start, end }, disguise: "blank" };
  }
  const read = readAttributes(scan.source, scan.page.lines, parametersOf(match, start));
  const base = { kind: "insert", syntax: "liquid", ...read } as const;
  const isBlock = name !== undefined && hasLinesToItself(scan.text, start, end);
  // For `include note.html title="…"` the included file is part of the name.
  const bare =
    read.attributes.length === 0 ? "" : (match.groups?.rest ?? "").replace(PARAMETER, "");
  const words = [name ?? "", ...bare.split(/\s+/)].filter((word) => word !== "");
  const mark: Mark = { ...base, start, end, name: words.join(" ") };
  return { mark, disguise: isBlock ? "block" : "word" };
}

const PARAMETER = /([\w-]+)=(?:"[^"]*"|'[^']*')/g;

/** The named parameters of a tag, as in `include` and Markdoc's tags. */
function parametersOf(match: RegExpExecArray, start: number): FoundAttribute[] {
  if (match.groups?.name === undefined) return [];
  return [...match[0].matchAll(PARAMETER)].map((parameter) => {
    const from = start + parameter.index;
    const end = from + parameter[0].length;
    const name = parameter[1] ?? "";
    const value = { start: from + name.length + 2, end: end - 1 };
    return { name, start: from, end, value, expression: false, escaping: "none" };
  });
}

function closingTag(text: string, name: string, from: number): Stretch | null {
  const close = new RegExp(`\\{%-?\\s{0,20}end${name}\\s{0,20}-?%\\}`, "g");
  close.lastIndex = from;
  const match = close.exec(text);
  return match === null ? null : { start: match.index, end: match.index + match[0].length };
}

function rawBody(
  scan: Scan,
  open: RegExpExecArray,
  close: Stretch,
  body: "code" | "text" | "nothing",
): Masked[] {
  const start = open.index;
  const openEnd = start + open[0].length;
  const { end } = close;
  if (body === "text") {
    return [
      { mark: { kind: "hidden", start, end: openEnd }, disguise: "blank" },
      { mark: { kind: "hidden", start: close.start, end }, disguise: "blank" },
    ];
  }
  if (body === "nothing") return [{ mark: { kind: "hidden", start, end }, disguise: "blank" }];
  const name = open.groups?.name ?? "";
  const [argument = null, ...options] = (open.groups?.rest ?? "").trim().split(/\s+/);
  const mark: Mark = {
    kind: "code",
    syntax: "liquid",
    lacks: null,
    start,
    end,
    name,
    attributes: [],
    captions: [],
    language: name === "highlight" ? argument : name,
    meta: options.length === 0 ? null : options.join(" "),
    body: { start: openEnd, end: close.start },
  };
  return [{ mark, disguise: hasLinesToItself(scan.text, start, end) ? "block" : "word" }];
}
