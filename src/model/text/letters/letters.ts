import { remember, rememberUnits } from "../../lookup/remember.ts";

/** A letter of any script: the first of the bits of `natureOf`. */
export const LETTER = 1;
/** A mark that stands on or beside a letter, such as an accent of its own. */
export const MARK = 2;
/** A digit or number sign of any script. */
export const NUMBER = 4;
/** White space, line breaks and no-break spaces included. */
export const SPACE = 8;
/** Of the Latin script. */
export const LATIN = 16;

/** What a UTF-16 code unit is, as bits that add up; 0 for everything else, halves of a surrogate pair included. */
export const natureOf = rememberUnits(
  (character) =>
    (/\p{L}/u.test(character) ? LETTER : 0) |
    (/\p{M}/u.test(character) ? MARK : 0) |
    (/\p{N}/u.test(character) ? NUMBER : 0) |
    (/\s/.test(character) ? SPACE : 0) |
    (/\p{Script=Latin}/u.test(character) ? LATIN : 0),
);

/** A pattern, for the source of a regular expression, that matches any of some characters. */
export function anyOf(characters: Iterable<string>): string {
  return `[${[...characters].map((each) => each.replace(/[\]\\^-]/, "\\$&")).join("")}]`;
}

/** A word, or a text, without accents and case, as words of two languages are compared. */
export function foldLetters(text: string): string {
  return text.length > LONGEST_WORD ? withoutAccents(text) : foldWord(text);
}

/** What is longer is hardly a word, and hardly asked of twice. */
const LONGEST_WORD = 30;
const foldWord = remember(withoutAccents);

function withoutAccents(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** A word with each doubled letter once, as languages differ in them: `difference`, `diferencia`. */
export function singleLetters(word: string): string {
  return word.replace(/(\p{L})\1/gu, "$1");
}

/** A letter of a script that runs from right to left. */
export const RIGHT_TO_LEFT = /[\p{sc=Arabic}\p{sc=Hebrew}]/u;
