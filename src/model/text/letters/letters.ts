import { remember, rememberUnits } from "../../lookup/remember.ts";

/** A letter of any script: the first flag of `natureOf`. */
export const LETTER = 1;
/** A combining mark, such as a separate accent. */
export const MARK = 2;
/** A digit or other number character of any script. */
export const NUMBER = 4;
/** White space, including line breaks and no-break spaces. */
export const SPACE = 8;
/** A character of the Latin script. */
export const LATIN = 16;

/** The class of a UTF-16 code unit, as a sum of flags; 0 for anything else, including lone surrogates. */
export const natureOf = rememberUnits(
  (character) =>
    (/\p{L}/u.test(character) ? LETTER : 0) |
    (/\p{M}/u.test(character) ? MARK : 0) |
    (/\p{N}/u.test(character) ? NUMBER : 0) |
    (/\s/.test(character) ? SPACE : 0) |
    (/\p{Script=Latin}/u.test(character) ? LATIN : 0),
);

/** The source of a regular expression that matches any of the characters. */
export function anyOf(characters: Iterable<string>): string {
  return `[${[...characters].map((each) => each.replace(/[\]\\^-]/, "\\$&")).join("")}]`;
}

/** A word or text without accents and case, for comparison across languages. */
export function foldLetters(text: string): string {
  return text.length > LONGEST_WORD ? withoutAccents(text) : foldWord(text);
}

/** Longer texts are rarely words and rarely looked up twice. */
const LONGEST_WORD = 30;
const foldWord = remember(withoutAccents);

function withoutAccents(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** A word with doubled letters reduced to one, in which languages differ: `difference`, `diferencia`. */
export function singleLetters(word: string): string {
  return word.replace(/(\p{L})\1/gu, "$1");
}

/** A letter of a right-to-left script. */
export const RIGHT_TO_LEFT = /[\p{sc=Arabic}\p{sc=Hebrew}]/u;
