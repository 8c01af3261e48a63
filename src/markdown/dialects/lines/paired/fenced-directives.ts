import { plainAttribute, readAttributes } from "../../../html/attributes.ts";
import type { Scan } from "../../mask.ts";
import { readTitle } from "../../title.ts";
import type { Line } from "../line.ts";
import type { Opening } from "./opening.ts";
import { optionsBelow } from "./options-below.ts";

/**
 * MyST directives with text content, by the names in its documentation. Fences with any other name contain
 * code, as the chunks of R Markdown do.
 */
const TEXT_DIRECTIVES = new Set(
  `admonition attention caution danger error hint important note seealso tip todo warning versionadded versionchanged
  deprecated figure epigraph pull-quote highlights sidebar topic margin aside container div dropdown card card-header
  card-footer card-body grid grid-item grid-item-card tab-set tab-item tabbed panels glossary list-table table exercise
  solution`.split(/\s+/),
);
const PROOF = /^prf:[a-z]+$/;
/** Directives whose argument is a path. */
const OF_FILES = new Set(["figure"]);

const OPENING = /^(`{3,}|~{3,}|:{3,})\{([a-z][\w:-]{0,40})\}[ \t]*([^`\r\n]*)$/;

/** A cheap test whether a page may have fenced directives with text content. */
export function holdsFencedDirectives(text: string): boolean {
  return /^[ \t>*+\-.)\d]{0,40}(?:`{3,}|~{3,})\{[a-z]/m.test(text);
}

/** Reads a MyST directive in a fence, ```` ```{note} Title ````, with its options below. */
export function fencedDirectiveAt(scan: Scan, line: Line): Opening | null {
  const { text, source, page } = scan;
  const head = text.slice(line.content, line.end).trimEnd();
  const match = OPENING.exec(head);
  if (match === null) return null;
  const [, run = "", name = "", argument = ""] = match;
  if (!TEXT_DIRECTIVES.has(name) && !PROOF.test(name)) return null;
  const written = {
    start: line.content + head.length - argument.length,
    end: line.content + head.length,
  };
  const isPath = OF_FILES.has(name);
  const title = readTitle(scan, isPath ? null : written);
  const { found, end } = optionsBelow(text, line);
  const path = isPath && argument !== "" ? [plainAttribute("src", written)] : [];
  const { attributes, captions } = readAttributes(source, page.lines, [...path, ...found]);
  return {
    syntax: "directive",
    start: line.content,
    end,
    name,
    sign: run.slice(0, 1),
    size: run.length,
    attributes: [...title.attributes, ...attributes],
    captions: [...title.captions, ...captions],
  };
}
