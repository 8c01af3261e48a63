import { allOf } from "../../model/lookup/all-of.ts";
import type { Prose } from "../../model/page/prose.ts";
import { runningText } from "../../model/text/running-text.ts";

/** A sign that has an opposite, and its position in the running text of a prose. */
export interface SignAt {
  readonly sign: string;
  /** What the sign expresses; signs of different scales are not opposites. */
  readonly scale: "size" | "direction" | "answer";
  /** Whether it is the upper of the two opposites: more, up or yes. */
  readonly up: boolean;
  readonly prose: Prose;
  readonly start: number;
  readonly end: number;
}

/** `<` and `>` count only before a number, as they are brackets elsewhere; other signs count everywhere. */
const SIGN = /[<>](?=\s?[~$€£¥]?\d)|[≤≥≦≧⩽⩾↑↓⬆⬇▲▼✅✔✓☑❌✗✘✖❎]/gu;
const SCALES = { size: "≥≧⩾>≤≦⩽<", direction: "↑⬆▲↓⬇▼", answer: "✅✔✓☑❌✗✘✖❎" } as const;
const UP = new Set("≥≧⩾>↑⬆▲✅✔✓☑");

/** Whether a character is a sign that has an opposite. */
export function isSign(character: string): boolean {
  return Object.values(SCALES).some((signs) => signs.includes(character));
}

/** The signs with an opposite in running text, in order. Linear in the text. */
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
