import { rememberStretches, rememberUnits } from "../model/lookup/remember.ts";
import { asciiDigits } from "../model/text/letters/ascii-digits.ts";

/** A run of characters of one class. */
export interface Token {
  readonly kind: "word" | "digits" | "space" | "mark";
  readonly text: string;
  /** The lookup key: a folded word, ASCII digits, a single space for any white space, or the mark itself. */
  readonly key: string;
  /** Indexes in the text; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

const SPACE = 0;
const MARK = 1;
const DIGITS = 2;
const WORD = 3;
/** A character of a script without spaces. */
const SINGLE = 4;

const natureOfUnit = rememberUnits(natureBySearch);
/** Cache of the classes of supplementary characters. */
const wideNatures = new Map<number, number>();

/** A word and its lookup key. */
interface Spelling {
  readonly text: string;
  readonly key: string;
}
const spellingOf = rememberStretches((text): Spelling => ({ text, key: foldWord(text) }));

/**
 * Splits a text into words, digits, spaces and marks, in one pass and O(length).
 *
 * In scripts without spaces, each character is a token, so that phrases are found anywhere. A
 * soft hyphen does not split a word.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const start = at;
    const nature = natureAt(text, at);
    at += widthAt(text, at);
    if (nature === SINGLE) {
      while (at < text.length && isMark(text.charCodeAt(at))) at++;
    } else if (nature !== MARK) {
      while (at < text.length && natureAt(text, at) === nature) at += widthAt(text, at);
    }
    tokens.push(tokenOf(nature, text, start, at));
  }
  return tokens;
}

function tokenOf(nature: number, whole: string, start: number, end: number): Token {
  if (nature >= WORD) {
    const { text, key } = spellingOf(whole, start, end);
    return { kind: "word", text, key, start, end };
  }
  const text = whole.slice(start, end);
  if (nature === DIGITS) return { kind: "digits", text, key: asciiDigits(text), start, end };
  if (nature === SPACE) return { kind: "space", text, key: " ", start, end };
  return { kind: "mark", text, key: text, start, end };
}

/**
 * Folds a word for lookup: lower case, without Latin accents, Arabic vowel signs, the Persian hamza above
 * heh, soft hyphens and zero-width characters; with `ß` as `ss` and full-width characters as narrow.
 */
export function foldWord(word: string): string {
  let ascii = true;
  for (let at = 0; at < word.length && ascii; at++) ascii = word.charCodeAt(at) < 128;
  if (ascii) return word.toLowerCase();
  return word
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\u00AD|[\u0300-\u036F]|[\u064B-\u0652]|(?<=\u0647)\u0654|[\u200B-\u200D]/g, "")
    .replace(/ß/g, "ss")
    .normalize("NFC");
}

function natureAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return isHighSurrogate(unit) ? natureOfWide(text, at) : natureOfUnit(unit);
}

function natureOfWide(text: string, at: number): number {
  const point = text.codePointAt(at) ?? 0;
  const known = wideNatures.get(point) ?? natureBySearch(String.fromCodePoint(point));
  wideNatures.set(point, known);
  return known;
}

function widthAt(text: string, at: number): number {
  return isHighSurrogate(text.charCodeAt(at)) && at + 1 < text.length ? 2 : 1;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

/**
 * Whether a sign belongs to the letter before it. Thai `เ แ โ ใ ไ` precede their letter, and `฿` has none.
 */
function isMark(code: number): boolean {
  return (
    (code >= 0x0e31 && code <= 0x0e3a) ||
    (code >= 0x0e47 && code <= 0x0e4e) ||
    (code >= 0x3099 && code <= 0x309a)
  );
}

function natureBySearch(character: string): number {
  if (/\p{Nd}/u.test(character)) return DIGITS;
  if (
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー々]/u.test(
      character,
    )
  )
    return SINGLE;
  if (/[\p{L}\p{M}\u00AD\u200C\u200D]/u.test(character)) return WORD;
  if (/[\s\u200B\u2060]/u.test(character)) return SPACE;
  return MARK;
}
