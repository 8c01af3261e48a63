import type { Stretch } from "../../model/page/stretch.ts";
import { placeOf } from "../reading.ts";
import { isBlank, isLineEnding } from "../source.ts";
import type { NodeOf } from "../tree.ts";
import { skipLineEnding } from "./append-text.ts";
import type { Building } from "./building.ts";
import { appendStandIn, appendVerbatim, reserveSpan } from "./prose-draft.ts";

/** Appends a code or math span. */
export function appendInlineCode(
  building: Building,
  node: NodeOf<"inlineCode" | "inlineMath">,
  range: Stretch,
): void {
  const { draft, reading } = building;
  const isCode = node.type === "inlineCode";
  const start = draft.length;
  const close = reserveSpan(draft);
  const value = appendInside(building, innerOf(reading.masked, range, isCode ? "`" : "$"));
  const place = placeOf(reading, range.start, range.end);
  close({ kind: isCode ? "code" : "math", start, end: draft.length, place, value });
}

/** Appends the text between the delimiters and returns it. */
function appendInside({ draft, reading, setting }: Building, { start, end }: Stretch): string {
  const { masked, source } = reading;
  const from = draft.texts.length;
  let runStart = start;
  let at = start;

  while (at < end) {
    const code = masked.charCodeAt(at);
    const endsLine = isBlank(code) || isLineEnding(code);
    const next = endsLine ? skipLineEnding(masked, at, setting.quotes, "") : null;
    if (next !== null) {
      appendVerbatim(draft, source, runStart, at);
      appendStandIn(draft, " ", source, { start: at, end: Math.min(next, end) });
      at = next;
      runStart = at;
    } else if (setting.inTable && code === 92 && masked[at + 1] === "|") {
      // In a table, `\|` is an escaped `|`.
      appendVerbatim(draft, source, runStart, at);
      appendStandIn(draft, "|", source, { start: at, end: at + 2 });
      at += 2;
      runStart = at;
    } else {
      at++;
    }
  }
  at = Math.min(at, end);
  appendVerbatim(draft, source, runStart, at);
  return draft.texts.slice(from).join("");
}

/** The span without delimiters, and without one space on each side if both sides have one. */
function innerOf(text: string, span: Stretch, fence: "`" | "$"): Stretch {
  let { start, end } = span;
  while (start < end && text[start] === fence) start++;
  while (end > start && text[end - 1] === fence) end--;
  const isSpace = (index: number) => text[index] === " " || isLineEnding(text.charCodeAt(index));
  const padded = end - start > 2 && isSpace(start) && isSpace(end - 1);
  if (padded && text.slice(start, end).trim() !== "") {
    start += text.startsWith("\r\n", start) ? 2 : 1;
    end -= text.startsWith("\r\n", end - 2) ? 2 : 1;
  }
  return { start, end };
}
