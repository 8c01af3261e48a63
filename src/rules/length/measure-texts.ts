import type { SectionAlignment } from "../../model/alignment.ts";
import type { Both } from "../../model/both.ts";
import type { Prose } from "../../model/page/prose.ts";
import type { WritingTraits } from "../../model/rule.ts";
import { alignedProse, type ProsePair } from "../../model/text/aligned/aligned-prose.ts";
import { natureOf, SPACE } from "../../model/text/letters/letters.ts";
import { runningText } from "../../model/text/running-text.ts";
import type { UsualLength } from "./usual-length.ts";

/** A pair of texts and their lengths in characters. */
export interface MeasuredText extends Both<number> {
  readonly pair: ProsePair;
}

/** Minimum characters of a text for its length to be significant. */
export const LONG_ENOUGH = 100;
/** Minimum number of texts for a ratio of the page's own; otherwise that of the two languages applies. */
const ENOUGH_BLOCKS = 4;

/** The aligned texts of a page with their lengths, white space folded. */
export function measureTexts(alignment: SectionAlignment): readonly MeasuredText[] {
  return alignedProse(alignment).map((pair) => ({
    pair,
    source: textLength(pair.source),
    target: textLength(pair.target),
  }));
}

/** The median of the logs of target over source in the long texts, and the median deviation from it. */
export function usualLength(
  texts: readonly MeasuredText[],
  traits: Both<WritingTraits>,
): UsualLength {
  const logs = texts
    .filter((each) => each.source >= LONG_ENOUGH && each.target > 0 && !isUntranslated(each))
    .map(({ source, target }) => Math.log(target / source));
  if (logs.length < ENOUGH_BLOCKS)
    return { usual: Math.log(traits.target.lengthRatio / traits.source.lengthRatio), spread: 0 };
  const usual = median(logs);
  return { usual, spread: median(logs.map((log) => Math.abs(log - usual))) };
}

/** Whether a text was left untranslated, so that its length says nothing about translations. */
function isUntranslated({ pair, source, target }: MeasuredText): boolean {
  return source === target && textIn(pair.source) === textIn(pair.target);
}

/** The running text of several proses, joined by spaces. */
export function textIn(proses: readonly Prose[]): string {
  return proses.map(runningText).join(" ");
}

function textLength(proses: readonly Prose[]): number {
  return proses.reduce((sum, prose) => sum + foldedLength(runningText(prose)), 0);
}

/** The length of a text with white space folded and trimmed. */
function foldedLength(text: string): number {
  let length = 0;
  let afterSpace = true;
  for (let at = 0; at < text.length; at++) {
    const isSpace = (natureOf(text.charCodeAt(at)) & SPACE) !== 0;
    if (!isSpace || !afterSpace) length++;
    afterSpace = isSpace;
  }
  return afterSpace && length > 0 ? length - 1 : length;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
