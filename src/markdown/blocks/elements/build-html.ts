import type { Html, Tag } from "../../../model/page/document.ts";
import { separatesText } from "../../../model/page/html-elements.ts";
import type { Prose } from "../../../model/page/prose.ts";
import type { Stretch } from "../../../model/page/stretch.ts";
import { noteDirective } from "../../comment-directives.ts";
import { appendPlain, readTag } from "../../html/attributes.ts";
import { type HtmlToken, htmlTokens } from "../../html/html-tokens.ts";
import { markPlaceholders } from "../../prose/find-placeholders.ts";
import { markHtmlCode } from "../../prose/mark-html-code.ts";
import {
  appendStandIn,
  appendVerbatim,
  finishDraft,
  type ProseDraft,
  startDraft,
} from "../../prose/prose-draft.ts";
import { placeOf, type Reading } from "../../reading.ts";
import { isBlank, placeIn, type Source, trimmedEnd } from "../../source.ts";
import { rawSource } from "../raw-lines.ts";

/**
 * Reads an HTML block: its tags and its visible text.
 *
 * @returns null if it consists of cotejo directives only, which are recorded
 */
export function buildHtml(value: string, reading: Reading, range: Stretch): Html | null {
  const source = rawSource(reading, value, range.start);
  const read = readMarkup([...htmlTokens(source.text)], source, reading);
  if (read === null) return null;
  const place = placeOf(reading, range.start, range.end);
  return { kind: "html", place, value: source.text, ...read };
}

/**
 * Reads a run of markup: its tags and its visible text.
 *
 * @returns null if it consists of cotejo directives only, which are recorded
 */
export function readMarkup(
  tokens: readonly HtmlToken[],
  source: Source,
  reading: Reading,
): Pick<Html, "tags" | "captions" | "prose"> | null {
  const { lines } = reading.page;
  const draft = startDraft();
  const tags: Tag[] = [];
  const captions: Prose[] = [];
  let onlyDirectives = true;
  let gap: Gap | null = null;
  for (const token of tokens) {
    const content = source.text.slice(token.start, token.end);
    const place = placeIn(source, lines, token.start, token.end);
    if (token.kind === "comment") {
      if (
        !noteDirective(
          content.slice(4, content.endsWith("-->") ? -3 : undefined),
          place,
          reading.page,
        )
      )
        onlyDirectives = false;
    } else if (token.kind === "tag") {
      const read = readTag(source, lines, token);
      tags.push(read.tag);
      for (const caption of read.captions) captions.push(caption);
      const { name, role, attributes } = read.tag;
      const at = draft.length;
      draft.spans.push({ kind: "html", start: at, end: at, place, name, role, attributes });
      if (separatesText(name)) gap = { start: token.start, end: token.end, breaks: true };
      onlyDirectives = false;
    } else if (/[^ \t\r\n]/.test(content)) {
      if (token.kind === "text") gap = appendVisible(draft, source, token, gap);
      onlyDirectives = false;
    } else if (token.kind === "text") {
      gap ??= { start: token.start, end: token.end, breaks: false };
    }
  }
  if (onlyDirectives) return null;
  return { captions, tags, prose: markPlaceholders(markHtmlCode(finishDraft(draft, lines))) };
}

/**
 * Appends the visible part of a text. White space is collapsed to one space between visible text.
 *
 * @param gap the white space before the text, if any
 * @returns the white space after the text, if any
 */
function appendVisible(
  draft: ProseDraft,
  source: Source,
  token: Stretch,
  gap: Gap | null,
): Gap | null {
  const text = source.text.slice(token.start, token.end);
  const start = token.start + (LEADING_SPACE.exec(text)?.[0].length ?? 0);
  const end = trimmedEnd(source.text, { start, end: token.end });
  const before = gap ?? { start: token.start, end: start, breaks: false };
  const isBlankOnly =
    !before.breaks &&
    before.end - before.start === 1 &&
    isBlank(source.text.charCodeAt(before.start));
  if (draft.length > 0 && isBlankOnly) appendVerbatim(draft, source, before.start, before.end);
  else if (draft.length > 0 && before.end > before.start)
    appendStandIn(draft, before.breaks ? "\n" : " ", source, before);
  appendPlain(draft, source, { start, end }, "entities");
  return end < token.end ? { start: end, end: token.end, breaks: false } : null;
}

/** The separator between two texts: white space, or a tag such as `td`. */
interface Gap extends Stretch {
  readonly breaks: boolean;
}

/** White space in HTML; other spaces, such as the no-break space, are visible. */
const LEADING_SPACE = /^[ \t\r\n]+/;
