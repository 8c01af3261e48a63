import type { Stretch } from "../../model/page/stretch.ts";
import type { Reading } from "../reading.ts";
import { isBlank, isLineEnding } from "../source.ts";
import { skipLineEnding } from "./append-text.ts";
import { appendStandIn, appendVerbatim, type ProseDraft } from "./prose-draft.ts";

/** What surrounds a code or maths span. */
export interface CodeSetting {
  /** Of the span, fences included. */
  readonly start: number;
  readonly end: number;
  readonly fence: "`" | "$";
  readonly quotes: number;
  /** Whether `\|` stands for `|`. */
  readonly inTable: boolean;
}

/** Appends what stands between the fences of a code or maths span, and gives it back. */
export function appendInlineCode(
  draft: ProseDraft,
  reading: Reading,
  setting: CodeSetting,
): string {
  const { masked, source } = reading;
  const { start, end } = innerOf(masked, setting);
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

/** Without the fences, and without one space on either side where both have one and more stands between. */
function innerOf(text: string, setting: CodeSetting): Stretch {
  let { start, end } = setting;
  while (start < end && text[start] === setting.fence) start++;
  while (end > start && text[end - 1] === setting.fence) end--;
  const isSpace = (index: number) => text[index] === " " || isLineEnding(text.charCodeAt(index));
  const padded = end - start > 2 && isSpace(start) && isSpace(end - 1);
  if (padded && text.slice(start, end).trim() !== "") {
    start += text.startsWith("\r\n", start) ? 2 : 1;
    end -= text.startsWith("\r\n", end - 2) ? 2 : 1;
  }
  return { start, end };
}
