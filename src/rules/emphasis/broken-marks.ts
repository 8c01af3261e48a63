import type { Place } from "../../model/page/place.ts";
import { type Prose, placeInProse } from "../../model/page/prose.ts";
import type { ProsePair } from "../../model/text/aligned/aligned-prose.ts";
import { runningText } from "../../model/text/running-text.ts";
import type { Look, Phrase } from "./marked-phrases.ts";

/** Broken markup, whose characters readers see: it has a space on the wrong side or lost its other half. */
export interface BrokenMark {
  readonly marks: string;
  /** The look that it was meant to produce. */
  readonly look: Look;
  /** Whether the page escapes the marks: `\*\*`. */
  readonly isEscaped: boolean;
  /** An intact phrase directly next to the marks, as in `**so*`; null if there is none. */
  readonly beside: string | null;
  readonly place: Place;
}

/** Marks inside a word belong to a name, as in `MY__NAME`. A single mark must touch a word. */
const MARKS =
  /\*{2,3}|~~|(?<![\p{L}\p{N}])__|__(?![\p{L}\p{N}])|(?<![\p{L}\p{N}*_])[*_](?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}\p{P}])(?<![*_])[*_](?![\p{L}\p{N}*_])/gu;

/** The marks that are visible in the target and not in the source. */
export function strangeMarks({ source, target }: ProsePair): readonly BrokenMark[] {
  const shown = target.flatMap(shownMarks);
  if (shown.length === 0) return shown;
  const known = new Set(source.flatMap(shownMarks).map(({ marks }) => marks));
  return shown.filter(({ marks }) => !known.has(marks));
}

/**
 * The first mark that is certainly broken. A single mark counts only next to an emphasized phrase, or if a
 * phrase lost its emphasis.
 */
export function brokenMark(
  strange: readonly BrokenMark[],
  lost: readonly Phrase[],
): BrokenMark | undefined {
  return strange.find(
    ({ marks, look, isEscaped, beside }) =>
      ((marks.length > 1 || beside !== null) && !isEscaped) ||
      lost.some((phrase) => phrase.look === look && !isChance(phrase)),
  );
}

function shownMarks(prose: Prose): BrokenMark[] {
  const text = runningText(prose);
  if (!/[*_~]/.test(text)) return [];
  return [...text.matchAll(MARKS)].map(({ 0: marks, index }) => {
    const place = placeInProse(prose, index, index + marks.length);
    const isEscaped = place.end.offset - place.start.offset > marks.length;
    return { marks, look: lookOf(marks), isEscaped, beside: phraseBeside(prose, place), place };
  });
}

/** The phrase with emphasis directly before or after a place; null if there is none. */
function phraseBeside({ spans, text }: Prose, { start, end }: Place): string | null {
  const span = spans.find(
    ({ kind, place }) =>
      (kind === "emphasis" || kind === "strong") &&
      (place.start.offset === end.offset || place.end.offset === start.offset),
  );
  return span === undefined ? null : text.slice(span.start, span.end);
}

/** Whether a phrase is accidental, the text between two literal marks: `P.*, I.*`. */
function isChance({ text }: Phrase): boolean {
  return /^[,;.:!?)\]]/.test(text);
}

function lookOf(marks: string): Look {
  if (marks === "~~") return "strikethrough";
  return marks.length === 1 ? "emphasis" : "strong";
}
