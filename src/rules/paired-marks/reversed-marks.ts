import type { Prose } from "../../model/page/prose.ts";
import { runningText } from "../../model/text/running-text.ts";

/** A mark in the position of its other half. */
export interface ReversedMark {
  readonly sign: string;
  readonly expected: string;
  readonly at: number;
}

/**
 * Finds opening marks in a closing position: after an opening one of the same kind and directly after its
 * text, `«so«`. Finds none in languages that put spaces inside quotation marks, where the position is
 * ambiguous.
 */
export function reversedMarks(
  prose: Prose,
  openers: ReadonlyMap<string, string>,
): readonly ReversedMark[] {
  const text = runningText(prose);
  return [...openers].flatMap(([close, open]) => {
    if (BRACKETS.has(open) || !text.includes(open)) return [];
    const found: ReversedMark[] = [];
    let isOpen = false;
    for (let at = 0; at < text.length; at++) {
      const sign = text.charAt(at);
      if (sign === close) isOpen = false;
      if (sign !== open) continue;
      const begins = /[^\s\p{P}]|[([`$~/*_-]/u.test(prose.text.charAt(at + 1));
      if (isOpen && !begins && /\S/.test(prose.text.charAt(at - 1))) {
        found.push({ sign, expected: close, at });
        isOpen = false;
      } else isOpen = true;
    }
    return found;
  });
}

/**
 * Finds `¡` and `¿` directly after a word at the end of a sentence: `Está listo¡`. In `estÃ¡` a letter is
 * garbled instead.
 */
export function reversedEnds(prose: Prose): readonly ReversedMark[] {
  return [...runningText(prose).matchAll(/(?<=\p{L})(?<!Ã)[¡¿](?=["”»)]*(?:\s|$))/gu)].map(
    ({ 0: sign, index }) => ({ sign, expected: sign === "¡" ? "!" : "?", at: index }),
  );
}

/** Brackets can be nested, so an opening one is never reversed. */
const BRACKETS: ReadonlySet<string> = new Set("([（「『【《");
