import { noteDirective } from "../../comment-directives.ts";
import type { Mark, MarkOf } from "../../mark.ts";
import { finishDraft, startDraft } from "../../prose/prose-draft.ts";
import { placeOf, type Reading } from "../../reading.ts";
import { endOfLine, startOfLine } from "../../source.ts";
import type { Part } from "./fold-marks.ts";

/** Restores a mark on lines of its own to the construct that it masks. */
export function buildMark(mark: Mark, reading: Reading, depth: number): Part[] {
  const place = placeOf(reading, mark.start, mark.end);
  switch (mark.kind) {
    case "open":
    case "close":
      return [{ block: null, edge: mark }];
    case "insert": {
      const { syntax, name, attributes, captions } = mark;
      const value = reading.source.text.slice(mark.start, mark.end);
      const block = { kind: "insert", place, captions, syntax, name, attributes, value } as const;
      return [{ block, edge: null }];
    }
    case "container": {
      const { syntax, name, attributes, captions } = mark;
      const children = reading.page.readBlocks(mark.body, depth + 1);
      const base = { kind: "container", place, captions, syntax, name, attributes } as const;
      return [{ block: { ...base, children }, edge: null }];
    }
    case "code": {
      const { language, meta, captions, lacks } = mark;
      const start = Math.min(mark.start, mark.body.start);
      const code = codeOf(reading, { ...mark, start });
      const base = { kind: "code", captions, language, meta, lacks } as const;
      return [
        { block: { ...base, ...code, place: placeOf(reading, start, mark.end) }, edge: null },
      ];
    }
    case "comment": {
      if (noteDirective(mark.text, place, reading.page)) return [];
      const value = reading.source.text.slice(mark.start, mark.end);
      const prose = finishDraft(startDraft(), reading.page.lines);
      return [{ block: { kind: "html", place, captions: [], value, tags: [], prose }, edge: null }];
    }
    default:
      return [];
  }
}

/** The lines of a raw body, without the line ending after its opening and that before its end. */
function codeOf(reading: Reading, { syntax, body, ...mark }: MarkOf<"code">) {
  const { text } = reading.source;
  let { start, end } = body;
  const firstLine = endOfLine(text, start);
  if (firstLine < end && text.slice(start, firstLine).trim() === "") {
    start = firstLine + (text.startsWith("\r\n", firstLine) ? 2 : 1);
  }
  while (end > start && /[ \t]/.test(text[end - 1] ?? "")) end--;
  if (end > start && text[end - 1] === "\n") end--;
  if (end > start && text[end - 1] === "\r") end--;
  const value = text.slice(start, Math.max(start, end)).replace(/\r\n?/g, "\n");
  const column = mark.start - startOfLine(text, mark.start);
  return {
    value:
      syntax === "fence" ? value.replace(new RegExp(`^[ \\t>]{0,${column}}`, "gm"), "") : value,
    valuePlace: placeOf(reading, start, Math.max(start, end)),
  };
}
