import type { Html, Tag } from "../../model/document.ts";
import type { Prose } from "../../model/prose.ts";
import { noteDirective } from "../comment-directives.ts";
import { appendPlain, readTag } from "../html/attributes.ts";
import { htmlTokens } from "../html/html-tokens.ts";
import { type Draft, finishDraft, startDraft } from "../prose/draft.ts";
import { markPlaceholders } from "../prose/find-placeholders.ts";
import { placeOf, type Reading } from "../reading.ts";
import { placeIn, type Stretch } from "../source.ts";
import { rawSource } from "./raw-lines.ts";

/**
 * Reads an html block: its tags, and what readers see between them.
 *
 * @returns null where it holds nothing but directives to cotejo, which are noted
 */
export function buildHtml(value: string, reading: Reading, range: Stretch): Html | null {
  const source = rawSource(reading, value, range.start);
  const { lines } = reading.page;
  const draft = startDraft();
  const tags: Tag[] = [];
  const captions: Prose[] = [];
  let onlyDirectives = true;
  for (const token of htmlTokens(source.text)) {
    const content = source.text.slice(token.start, token.end);
    const place = placeIn(source, lines, token.start, token.end);
    if (token.kind === "comment") {
      if (!noteDirective(content.slice(4, -3), place, reading.page)) onlyDirectives = false;
    } else if (token.kind === "tag") {
      const read = readTag(source, lines, token);
      tags.push(read.tag);
      captions.push(...read.captions);
      const { name, role, attributes } = read.tag;
      const at = draft.text.length;
      draft.spans.push({ kind: "html", start: at, end: at, place, name, role, attributes });
      onlyDirectives = false;
    } else if (content.trim() !== "") {
      if (token.kind === "text") appendVisible(draft, source, token);
      onlyDirectives = false;
    } else if (token.kind === "text" && draft.text !== "" && !draft.text.endsWith(" ")) {
      appendPlain(draft, source, token.start, token.end, "entities");
    }
  }
  if (onlyDirectives) return null;
  const prose = markPlaceholders(finishDraft(draft, lines));
  const place = placeOf(reading, range.start, range.end);
  return { kind: "html", place, captions, value: source.text, tags, prose };
}

/** Appends text, without the white space that starts the prose. */
function appendVisible(
  draft: Draft,
  source: Parameters<typeof appendPlain>[1],
  token: Stretch,
): void {
  const text = source.text.slice(token.start, token.end);
  const leading = draft.text === "" ? text.length - text.trimStart().length : 0;
  appendPlain(draft, source, token.start + leading, token.end, "entities");
}
