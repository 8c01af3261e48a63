import type { Place } from "../../model/page/place.ts";
import { type Prose, placeInProse } from "../../model/page/prose.ts";
import type { ProsePair } from "../../model/text/aligned/aligned-prose.ts";
import { runningText } from "../../model/text/running-text.ts";
import type { Look, Phrase } from "./marked-phrases.ts";

/** Markup that a space on its wrong side, or the loss of its other end, has broken: readers see its signs. */
export interface BrokenMark {
  readonly marks: string;
  /** What it was to look like. */
  readonly look: Look;
  /** Whether the page writes it so that it is shown: `\*\*`. */
  readonly isEscaped: boolean;
  /** The phrase that the rest of the markup still sets off, right beside it: `**so*`. */
  readonly beside: string | null;
  readonly place: Place;
}

/** What stands inside a word belongs to a name: `MY__NAME`. A single mark stands against a word. */
const MARKS =
  /\*{2,3}|~~|(?<![\p{L}\p{N}])__|__(?![\p{L}\p{N}])|(?<![\p{L}\p{N}*_])[*_](?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}\p{P}])(?<![*_])[*_](?![\p{L}\p{N}*_])/gu;

/** The marks that the target shows and the source does not. */
export function strangeMarks({ source, target }: ProsePair): readonly BrokenMark[] {
  const shown = target.flatMap(shownMarks);
  if (shown.length === 0) return shown;
  const known = new Set(source.flatMap(shownMarks).map(({ marks }) => marks));
  return shown.filter(({ marks }) => !known.has(marks));
}

/**
 * The first that is sure to be broken: a single one is a sign of its own, but where a phrase has lost its emphasis, and
 * where it stands against one that has some.
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

/** The phrase set off right after or before a place. */
function phraseBeside({ spans, text }: Prose, { start, end }: Place): string | null {
  const span = spans.find(
    ({ kind, place }) =>
      (kind === "emphasis" || kind === "strong") &&
      (place.start.offset === end.offset || place.end.offset === start.offset),
  );
  return span === undefined ? null : text.slice(span.start, span.end);
}

/** `P.*, I.*`: two signs that happened to embrace what stands between them. */
function isChance({ text }: Phrase): boolean {
  return /^[,;.:!?)\]]/.test(text);
}

function lookOf(marks: string): Look {
  if (marks === "~~") return "strikethrough";
  return marks.length === 1 ? "emphasis" : "strong";
}
