import { allOf } from "../../model/lookup/all-of.ts";
import type { Prose } from "../../model/page/prose.ts";
import { runningText } from "../../model/text/running-text.ts";

/** A sign that has an opposite, and where it stands in its prose. */
export interface SignAt {
  readonly sign: string;
  /** What it is a sign of: signs of two scales are no opposites. */
  readonly scale: "size" | "direction" | "answer";
  /** Which of the two opposites it is: more, up or yes. */
  readonly up: boolean;
  readonly prose: Prose;
  readonly start: number;
  readonly end: number;
}

/** `<` and `>` compare with a number after them, and are brackets elsewhere; other signs stand by themselves. */
const SIGN = /[<>](?=\s?[~$€£¥]?\d)|[≤≥≦≧⩽⩾↑↓⬆⬇▲▼✅✔✓☑❌✗✘✖❎]/gu;
const SCALES = { size: "≥≧⩾>≤≦⩽<", direction: "↑⬆▲↓⬇▼", answer: "✅✔✓☑❌✗✘✖❎" } as const;
const UP = new Set("≥≧⩾>↑⬆▲✅✔✓☑");

/** Whether a character is a sign that has an opposite. */
export function isSign(character: string): boolean {
  return Object.values(SCALES).some((signs) => signs.includes(character));
}

/** The signs of running text that have an opposite, in order. Linear in the text. */
export function signsIn(proses: readonly Prose[]): SignAt[] {
  return allOf(proses, (prose) =>
    [...runningText(prose).matchAll(SIGN)].map(({ 0: sign, index }) => ({
      sign,
      scale: scaleOf(sign),
      up: UP.has(sign),
      prose,
      start: index,
      end: index + sign.length,
    })),
  );
}

function scaleOf(sign: string): SignAt["scale"] {
  if (SCALES.size.includes(sign)) return "size";
  return SCALES.direction.includes(sign) ? "direction" : "answer";
}
