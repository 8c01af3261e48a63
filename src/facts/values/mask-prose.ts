import { OBJECT, type Prose, type SpanKind } from "../../model/page/prose.ts";
import type { Stretch } from "../../model/page/stretch.ts";
import { NOT_TEXT } from "../../model/text/running-text.ts";
import { translatorNotes } from "../../model/text/translator-note.ts";
import { NAME_FILLER, VERSIONED_FILLER } from "./find-version.ts";

const NOT_PROSE: ReadonlySet<SpanKind> = new Set([...NOT_TEXT, "footnote-mark"]);

/**
 * The text of a prose with everything that is not prose, and the ranges `taken` by names, replaced by filler
 * of the same length. O(length).
 */
export function maskProse(prose: Prose, taken: readonly Stretch[]): string {
  const masks: Mask[] = [
    ...addressesIn(prose.text),
    ...tagsIn(prose.text),
    ...translatorNotes(prose.text).map((note) => ({ ...note, filler: OBJECT })),
  ];
  for (const span of prose.spans) {
    const autolink = span.kind === "link" && span.form === "autolink";
    if (autolink || NOT_PROSE.has(span.kind)) masks.push({ ...span, filler: OBJECT });
  }
  for (const range of taken) {
    const versioned = /\d$/.test(prose.text.slice(range.start, range.end));
    masks.push({ ...range, filler: versioned ? VERSIONED_FILLER : NAME_FILLER });
  }
  if (masks.length === 0) return prose.text;
  masks.sort((a, b) => a.start - b.start);
  let text = "";
  for (const { start, end, filler } of masks) {
    if (start > text.length) text += prose.text.slice(text.length, start);
    if (end > text.length) text += filler.repeat(end - text.length);
  }
  return text + prose.text.slice(text.length);
}

interface Mask extends Stretch {
  readonly filler: string;
}

/** Numbered tags left by a translation tool, `</ 0>`, whose numbers do not belong to the text. */
function tagsIn(text: string): Mask[] {
  if (!text.includes("<")) return [];
  return [...text.matchAll(/<;{0,4} ?\/?;{0,4} ?\d{1,3} ?\/?>/g)].map(({ 0: tag, index }) => ({
    start: index,
    end: index + tag.length,
    filler: OBJECT,
  }));
}

/** Maximum length of the local part of an e-mail address. */
const LONGEST_LOCAL_PART = 64;

/** Web and e-mail addresses in the text, from blank to blank. */
function addressesIn(text: string): Mask[] {
  const masks: Mask[] = [];
  let end = 0;
  for (const mark of addressMarks(text)) {
    if (mark.at < end) continue;
    let start = mark.at;
    while (start > end && mark.at - start < mark.reach && !isBlank(text, start - 1)) start--;
    end = mark.at;
    while (end < text.length && !isBlank(text, end)) end++;
    masks.push({ start, end, filler: OBJECT });
  }
  return masks;
}

function* addressMarks(text: string): Generator<{ readonly at: number; readonly reach: number }> {
  for (const match of text.matchAll(/:\/\/|\bwww\.|\w@\w/g)) {
    yield { at: match.index, reach: match[0] === "://" ? 12 : LONGEST_LOCAL_PART };
  }
}

function isBlank(text: string, at: number): boolean {
  const character = text[at] ?? " ";
  return /[\s()<>"'“”«»[\]]/.test(character);
}
