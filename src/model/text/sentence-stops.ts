import { rememberRecent } from "../lookup/remember.ts";
import { anyOf } from "./letters/letters.ts";

/** Marks that end a sentence where a space follows, or the text ends. */
export const STOPS: ReadonlySet<string> = new Set(".!?…‽⁇⁈⁉؟۔։።");
/** Marks that end a sentence whatever follows: the scripts that use them set no space, or no other meaning. */
export const WIDE_STOPS: ReadonlySet<string> = new Set("。！？｡．।॥");
/** What may stand between a stop and the next sentence and belongs to what ends. */
export const CLOSERS: ReadonlySet<string> = new Set("\"'’‘”“»«›‹)]}）］｝」』】》〉〕﹂﹄\uFFFC");

/** Whether a bar at an index ends a sentence of Hindi or another language in its script: keyboards lack the danda, `।`. */
export function isTypedDanda(text: string, at: number): boolean {
  return DEVANAGARI_BEFORE.test(text.slice(Math.max(0, at - 2), at));
}

const DEVANAGARI_BEFORE = /\p{Script=Devanagari}\s?$/u;

const [STOP, WIDE_STOP, CLOSER] = [anyOf(STOPS), anyOf(WIDE_STOPS), anyOf(CLOSERS)];
/** A run of stops is tried from its first alone: a long one that ends no sentence would cost its square. */
const END = new RegExp(
  `(?<!${STOP})${STOP}+${CLOSER}*(?=\\s|$)|${WIDE_STOP}+${CLOSER}*|(?<=[\\u0900-\\u097f]\\s?)\\|`,
  "g",
);

/**
 * Where sentences seem to end by their marks alone: ascending indexes, each after a stop and its closing marks.
 * Cheap, for a first look and for counting; every abbreviation deceives it, so what is to be right about each
 * sentence asks for sentences as the language ends them (`sentencesOf` of a rule's context).
 */
export const seemingEnds: (text: string) => readonly number[] = rememberRecent((text) =>
  Array.from(text.matchAll(END), ({ index, 0: mark }) => index + mark.length),
);
