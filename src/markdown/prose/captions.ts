import type { Prose } from "../../model/page/prose.ts";
import type { Stretch } from "../../model/page/stretch.ts";
import type { Reading } from "../reading.ts";
import { isLineEnding, trimmedEnd } from "../source.ts";
import { appendText, entityAt, skipLineEnding } from "./append-text.ts";
import { appendStandIn, appendVerbatim, finishDraft, startDraft } from "./prose-draft.ts";

/**
 * The alternative text of an image as prose. `alt` has no markup, so it is aligned with the source, where
 * anything that does not match next is markup.
 *
 * @param stretch from after `![` to the end of the image
 */
export function readAlt(alt: string, reading: Reading, stretch: Stretch, quotes: number): Prose {
  const { masked, source } = reading;
  const draft = startDraft();
  let at = stretch.start;
  let done = 0;
  while (done < alt.length && at < stretch.end) {
    const step = altStep(masked, at, alt, done, quotes);
    if (step !== null) {
      const end = at + step.length;
      if (step.shown === null) appendVerbatim(draft, source, at, end);
      else appendStandIn(draft, step.shown, source, { start: at, end });
      done += step.taken;
    }
    at += step?.length ?? 1;
  }
  appendStandIn(draft, alt.slice(done), source, stretch);
  return finishDraft(draft, reading.page.lines);
}

interface AltStep {
  /** Null if the character is shown verbatim. */
  readonly shown: string | null;
  /** The length in the source, and in `alt`. */
  readonly length: number;
  readonly taken: number;
}

function altStep(
  text: string,
  at: number,
  alt: string,
  done: number,
  quotes: number,
): AltStep | null {
  const entity = text[at] === "&" ? entityAt(text, at) : null;
  if (entity !== null && alt.startsWith(entity.text, done)) {
    return { shown: entity.text, length: entity.length, taken: entity.text.length };
  }
  if (isLineEnding(alt.charCodeAt(done))) {
    const taken = alt.startsWith("\r\n", done) ? 2 : 1;
    const next = skipLineEnding(text, at, quotes, alt[done + taken] ?? "");
    return next === null ? null : { shown: " ", length: next - at, taken };
  }
  return text[at] === alt[done] ? { shown: null, length: 1, taken: 1 } : null;
}

const OPENING: Readonly<Record<string, string>> = { '"': '"', "'": "'", ")": "(" };

/**
 * The title of a link, an image or a definition as prose.
 *
 * @param stretch ends directly after the title's closing delimiter, trailing spaces aside
 * @returns null if no title is found
 */
export function readTitle(
  title: string,
  reading: Reading,
  stretch: Stretch,
  quotes: number,
): Prose | null {
  const { masked } = reading;
  const end = trimmedEnd(masked, stretch);
  const opening = OPENING[masked[end - 1] ?? ""];
  let start = end - 2;
  while (start > stretch.start && !(masked[start] === opening && masked[start - 1] !== "\\"))
    start--;
  if (opening === undefined || start <= stretch.start) return null;
  const draft = startDraft();
  appendText(draft, reading, title, {
    start: start + 1,
    end: end - 1,
    quotes,
    raw: false,
    appendMark: () => null,
  });
  return finishDraft(draft, reading.page.lines);
}

/** A destination with its masked parts restored from the marks in a stretch. */
export function restoreMarks(value: string, reading: Reading, stretch: Stretch): string {
  const { masked, source } = reading;
  let restored = "";
  let at = stretch.start;
  let done = 0;
  while (done < value.length) {
    const isMasked = value[done] === reading.mask;
    while (isMasked && at < stretch.end && masked[at] !== reading.mask) at++;
    restored += isMasked ? (source.text[at] ?? "") : (value[done] ?? "");
    if (isMasked) at++;
    done++;
  }
  return restored;
}
