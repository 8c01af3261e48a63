/** A run of text of one nature. */
export interface Token {
  readonly kind: "word" | "digits" | "space" | "mark";
  readonly text: string;
  /** A word folded for look-up, digits as ASCII digits, any space as one blank, a mark as it is. */
  readonly key: string;
  /** Indexes in the text; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

type Nature = "word" | "digits" | "space" | "mark" | "single";

/** Natures of code points seen so far, so that each is searched once a process. */
const natures = new Map<number, Nature>();

/**
 * Cuts text into words, digits, spaces and marks, in one pass and O(length).
 *
 * Scripts that do not part words by spaces give one token a character, so that phrases of theirs are
 * found anywhere. A soft hyphen stays inside its word.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const start = at;
    const nature = natureAt(text, at);
    at += widthAt(text, at);
    if (nature === "single") {
      while (at < text.length && isMark(text.charCodeAt(at))) at++;
    } else if (nature !== "mark") {
      while (at < text.length && natureAt(text, at) === nature) at += widthAt(text, at);
    }
    tokens.push(tokenOf(nature, text.slice(start, at), start, at));
  }
  return tokens;
}

function tokenOf(nature: Nature, text: string, start: number, end: number): Token {
  switch (nature) {
    case "word":
    case "single":
      return { kind: "word", text, key: foldWord(text), start, end };
    case "digits":
      return { kind: "digits", text, key: asciiDigits(text), start, end };
    case "space":
      return { kind: "space", text, key: " ", start, end };
    case "mark":
      return { kind: "mark", text, key: text, start, end };
  }
}

/** Folds a word for look-up: lower case, no Latin accents and Arabic vowel signs, `ß` as `ss`, no soft hyphens, full-width as narrow. */
export function foldWord(word: string): string {
  let ascii = true;
  for (let at = 0; at < word.length && ascii; at++) ascii = word.charCodeAt(at) < 128;
  if (ascii) return word.toLowerCase();
  return word
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\u00AD|[\u0300-\u036F]|[\u064B-\u0652]|[\u200B-\u200D]/g, "")
    .replace(/ß/g, "ss")
    .normalize("NFC");
}

/** Digits of any script as ASCII digits. */
export function asciiDigits(digits: string): string {
  if (/^[0-9]*$/.test(digits)) return digits;
  let ascii = "";
  for (const digit of digits) ascii += String(digitValue(digit));
  return ascii;
}

/** Every script's ten digits are consecutive and start where the code before is no digit of their block. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  if (code >= 0x1d7ce && code <= 0x1d7ff) return (code - 0x1d7ce) % 10;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return code - zero;
}

function natureAt(text: string, at: number): Nature {
  const code = text.charCodeAt(at);
  if (code < 128) return natureOfAscii(code);
  const point = text.codePointAt(at) ?? 0;
  const known = natures.get(point);
  if (known !== undefined) return known;
  const nature = natureBySearch(point);
  natures.set(point, nature);
  return nature;
}

function natureOfAscii(code: number): Nature {
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return "word";
  if (code >= 48 && code <= 57) return "digits";
  return code === 32 || (code >= 9 && code <= 13) ? "space" : "mark";
}

function widthAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code <= 0xdbff && at + 1 < text.length ? 2 : 1;
}

function isMark(code: number): boolean {
  return (code >= 0x0e31 && code <= 0x0e4e) || (code >= 0x3099 && code <= 0x309a);
}

function natureBySearch(point: number): Nature {
  const character = String.fromCodePoint(point);
  if (/\p{Nd}/u.test(character)) return "digits";
  if (
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー々]/u.test(
      character,
    )
  )
    return "single";
  if (/[\p{L}\p{M}\u00AD\u200C\u200D]/u.test(character)) return "word";
  if (/[\s\u200B\u2060]/u.test(character)) return "space";
  return "mark";
}
