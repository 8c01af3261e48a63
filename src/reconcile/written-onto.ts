import type { Fact } from "../model/fact.ts";
import { addTo } from "../model/lookup/add-to.ts";
import { once } from "../model/lookup/once.ts";
import { remember } from "../model/lookup/remember.ts";
import { isInitialled } from "../model/text/name-with-figures.ts";

/** A text, and a counter of words in it. */
interface Searched {
  readonly text: string;
  readonly count: (words: string) => number;
}

/**
 * `KIT 5` and `KIT5`: whether the other side joins a number to the preceding name equally often, or to its
 * initials. Each text is scanned once, since a paragraph can lack thousands of numbers.
 */
export function writtenOnto(
  own: () => Searched,
  other: () => Searched,
): (number: Fact | null) => boolean {
  const apart = once(() => byFigures(own().text, NAME_BEFORE));
  const short = once(() => byFigures(other().text, INITIALS_BEFORE));
  const isWritten = remember((figures) => {
    const isGlued = (apart().get(figures) ?? []).some((words) => {
      const glued = other().count(words.slice(0, -figures.length - 1) + figures);
      return glued > 0 && glued >= own().count(words);
    });
    return isGlued || (short().get(figures) ?? []).some((name) => isInitialled(name, own().text));
  });
  return (number) => number !== null && FIGURES.test(number.surface) && isWritten(number.surface);
}

const FIGURES = /^\d{1,4}$/;
const NAME_BEFORE = /(?<![\p{L}\p{N}])\p{Lu}\p{L}+[ \u00A0](\d{1,4})(?![\p{L}\p{N}])/gu;
const INITIALS_BEFORE = /(?<![\p{L}\p{N}])\p{Lu}{2,4}(\d{1,4})(?![\p{L}\p{N}])/gu;

/** The distinct matches of a pattern, by their final digits. */
function byFigures(text: string, pattern: RegExp): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const matches = new Map(
    Array.from(text.matchAll(pattern), ([words, figures = ""]) => [words, figures]),
  );
  for (const [words, figures] of matches) addTo(found, figures, words);
  return found;
}
