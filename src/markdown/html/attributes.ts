import type { Attribute, Tag } from "../../model/page/document.ts";
import type { LineIndex } from "../../model/page/place.ts";
import type { Prose } from "../../model/page/prose.ts";
import type { Stretch } from "../../model/page/stretch.ts";
import { entityAt } from "../prose/append-text.ts";
import {
  appendStandIn,
  appendVerbatim,
  finishDraft,
  type ProseDraft,
  startDraft,
} from "../prose/prose-draft.ts";
import { isBlank, isLineEnding, placeIn, type Source } from "../source.ts";
import type { HtmlToken } from "./html-tokens.ts";

/** Attributes whose value is text for readers in any construct. */
const PROSE_NAMES = new Set([
  "alt",
  "aria-description",
  "aria-label",
  "aria-placeholder",
  "aria-roledescription",
  "caption",
  "description",
  "heading",
  "header",
  "label",
  "placeholder",
  "subtitle",
  "summary",
  "text",
  "title",
  "tooltip",
]);

/** Suffixes of attribute names whose value is text for readers: `fig-cap`, `buttonText`. */
const PROSE_ENDING =
  /(?:-(?:alt|cap|caption|title|subtitle|label|text)|[a-z](?:Text|Title|Label))$/;

/** Attributes whose value is text for readers if it is more than a word. */
const PHRASE_NAMES = new Set([
  "answer",
  "append",
  "content",
  "excerpt",
  "explain",
  "explanation",
  "footer",
  "hint",
  "lead",
  "message",
  "note",
  "prepend",
  "question",
  "quote",
  "tagline",
  "tip",
]);

/** Shortcodes whose first positional parameter is a visible label. */
const LABELLED = new Set(["tab", "details", "expand", "button", "badge", "accordion", "collapse"]);

/** Whether the value of an attribute is text for readers; `component` is the name of its component. */
function isForReaders(name: string, value: string, component: string | null): boolean {
  const lower = name.toLowerCase();
  if (PROSE_NAMES.has(lower) || PROSE_ENDING.test(name)) return true;
  if (PHRASE_NAMES.has(lower)) return /\p{L}\s+\p{L}|[^\x20-\x7E]/u.test(value);
  if (name === "0" && LABELLED.has(component ?? "") && /^\p{Lu}[^/.]*$/u.test(value)) return true;
  // A positional parameter can be anything; several words are text for readers.
  return /^\d+$/.test(name) && !/[=/{}<>]/.test(value) && /\p{L} \p{L}/u.test(value);
}

/** An attribute as found by a scanner, with indexes in its source and without quotes. */
export interface FoundAttribute {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly value: Stretch | null;
  /** Whether the value is code rather than text. */
  readonly expression: boolean;
  /** How special characters are escaped in the value. */
  readonly escaping: "entities" | "backslashes" | "none";
}

/** An attribute with a verbatim value: without quotes and escapes. */
export function plainAttribute(
  name: string,
  value: Stretch,
  start: number = value.start,
): FoundAttribute {
  return { name, start, end: value.end, value, expression: false, escaping: "none" };
}

/** Converts the attributes found in a component; those for readers are returned as captions as well. */
export function readAttributes(
  source: Source,
  lines: LineIndex,
  found: readonly FoundAttribute[],
  component: string | null = null,
): { attributes: Attribute[]; captions: Prose[] } {
  const attributes: Attribute[] = [];
  const captions: Prose[] = [];
  for (const item of found) {
    const prose =
      item.value === null || item.expression
        ? null
        : plainProse(source, lines, item.value, item.escaping);
    const isText = prose !== null && isForReaders(item.name, prose.text, component);
    if (isText && prose.text.trim() !== "") captions.push(prose);
    if (item.expression && item.value !== null)
      for (const each of textsIn(source, lines, item.value)) captions.push(each);
    attributes.push({
      name: item.name,
      value:
        prose?.text ??
        (item.value === null ? null : source.text.slice(item.value.start, item.value.end)),
      place: placeIn(source, lines, item.start, item.end),
      prose: isText,
    });
  }
  return { attributes, captions };
}

/** Matches an object property with a string value: `label: "Start"`. */
const PROPERTY =
  /(?<![\w$.])(["']?)(?<name>[A-Za-z][\w-]{0,60})\1\s{0,20}:\s{0,20}(?<quote>["'])(?<text>(?:\\.|(?!\k<quote>)[^\\\n])*)\k<quote>/g;

/** The texts for readers in an expression, selected by property name. */
function textsIn(source: Source, lines: LineIndex, { start, end }: Stretch): Prose[] {
  const found: Prose[] = [];
  for (const match of source.text.slice(start, end).matchAll(PROPERTY)) {
    const { name = "", text = "" } = match.groups ?? {};
    // A single word may be a value used by code.
    if (!/\p{L}\s+\p{L}/u.test(text) || !isForReaders(name, text, null)) continue;
    const to = start + match.index + match[0].length - 1;
    found.push(plainProse(source, lines, { start: to - text.length, end: to }, "backslashes"));
  }
  return found;
}

/** Reads an HTML or JSX tag with its attributes. */
export function readTag(
  source: Source,
  lines: LineIndex,
  token: HtmlToken & { kind: "tag" },
): { tag: Tag; captions: Prose[] } {
  const found = token.attributes.map((attribute) => ({
    ...attribute,
    escaping: "entities" as const,
  }));
  const { attributes, captions } = readAttributes(source, lines, found);
  const place = placeIn(source, lines, token.start, token.end);
  return { tag: { name: token.name, role: token.role, attributes, place }, captions };
}

/**
 * A stretch of a source as prose without markup. A line ending with the spaces around it becomes one space.
 */
export function plainProse(
  source: Source,
  lines: LineIndex,
  stretch: Stretch,
  escaping: FoundAttribute["escaping"],
): Prose {
  const draft = startDraft();
  appendPlain(draft, source, stretch, escaping);
  return finishDraft(draft, lines);
}

/** Appends a stretch of a source without parsing markup. */
export function appendPlain(
  draft: ProseDraft,
  source: Source,
  { start, end }: Stretch,
  escaping: FoundAttribute["escaping"],
): void {
  const { text } = source;
  let runStart = start;
  let at = start;

  function step(shown: string, length: number): void {
    appendVerbatim(draft, source, runStart, at);
    appendStandIn(draft, shown, source, { start: at, end: at + length });
    at += length;
    runStart = at;
  }
  while (at < end) {
    const code = text.charCodeAt(at);
    const entity = escaping === "entities" && code === 38 ? entityAt(text, at) : null;
    if (entity !== null && at + entity.length <= end) step(entity.text, entity.length);
    else if (escaping === "backslashes" && code === 92 && /["'\\`]/.test(text[at + 1] ?? "")) {
      step(text[at + 1] ?? "", 2);
    } else if (isBlank(code) || isLineEnding(code)) {
      const gap = gapAt(text, at, end);
      if (gap.breaks) step(" ", gap.length);
      else at += gap.length;
    } else at++;
  }
  appendVerbatim(draft, source, runStart, at);
}

/** A run of white space: its length, and whether it contains a line ending. */
function gapAt(text: string, start: number, end: number): { length: number; breaks: boolean } {
  let at = start;
  let breaks = false;
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isLineEnding(code)) breaks = true;
    else if (!isBlank(code)) break;
  }
  return { length: at - start, breaks };
}
