import { rememberRecent } from "../lookup/remember.ts";
import type { Stretch } from "../page/stretch.ts";
import { anyOf } from "./letters/letters.ts";

/** Marks that end a sentence before a space or the end of the text. */
export const STOPS: ReadonlySet<string> = new Set(".!?…‽⁇⁈⁉؟۔։።");
/** Marks that always end a sentence: their scripts use no spaces, or the marks have no other meaning. */
export const WIDE_STOPS: ReadonlySet<string> = new Set("。！？｡．।॥");
/** Characters between a stop and the next sentence that belong to the sentence before. */
export const CLOSERS: ReadonlySet<string> = new Set("\"'’‘”“»«›‹)]}）］｝」』】》〉〕﹂﹄\uFFFC");

/** Whether a vertical bar ends a sentence in Devanagari, since keyboards often lack the danda, `।`. */
export function isTypedDanda(text: string, at: number): boolean {
  return DEVANAGARI_BEFORE.test(text.slice(Math.max(0, at - 2), at));
}

const DEVANAGARI_BEFORE = /\p{Script=Devanagari}\s?$/u;

const [STOP, WIDE_STOP, CLOSER] = [anyOf(STOPS), anyOf(WIDE_STOPS), anyOf(CLOSERS)];
/** Matches a run of stops only from its first character; otherwise, a long run would take quadratic time. */
const END = new RegExp(
  `(?<!${STOP})${STOP}+${CLOSER}*(?=\\s|$)|${WIDE_STOP}+${CLOSER}*|(?<=[\\u0900-\\u097f]\\s?)\\|`,
  "g",
);

/**
 * Ascending indexes at which sentences appear to end, each after a stop and its closing marks. A cheap
 * estimate that abbreviations mislead; use `sentencesOf` of a rule's context for exact sentences.
 */
export const seemingEnds: (text: string) => readonly number[] = rememberRecent((text) =>
  Array.from(text.matchAll(END), ({ index, 0: mark }) => index + mark.length),
);

/** The stretches between the ends that `seemingEnds` finds, without the white space before each. */
export function seemingSentences(text: string): readonly Stretch[] {
  let start = 0;
  return seemingEnds(text).map((end) => {
    const stretch = { start: start + (/^\s*/.exec(text.slice(start, end))?.[0].length ?? 0), end };
    start = end;
    return stretch;
  });
}
