import type { Prose } from "../../model/page/prose.ts";
import { runningText } from "../../model/text/running-text.ts";

/** A mark that stands where its other half belongs. */
export interface ReversedMark {
  readonly sign: string;
  readonly expected: string;
  readonly at: number;
}

/**
 * Opening marks that close, as their place shows: right after what an opening one of theirs began, with nothing but an
 * end after them, `«so«`. Where a language sets them apart by spaces, no place shows anything.
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

/** `¡` and `¿` right after a word, with nothing but an end after them: `Está listo¡`; in `estÃ¡` a letter is garbled. */
export function reversedEnds(prose: Prose): readonly ReversedMark[] {
  return [...runningText(prose).matchAll(/(?<=\p{L})(?<!Ã)[¡¿](?=["”»)]*(?:\s|$))/gu)].map(
    ({ 0: sign, index }) => ({ sign, expected: sign === "¡" ? "!" : "?", at: index }),
  );
}

/** A bracket inside brackets opens, wherever it stands. */
const BRACKETS: ReadonlySet<string> = new Set("([（「『【《");
