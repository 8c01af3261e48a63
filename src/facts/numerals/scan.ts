import { type Lexicon, lexiconOf, type Phrase } from "../../languages/lexicon/lexicon.ts";
import type { Role } from "../../languages/lexicon/lexicon-entries.ts";
import type { LanguageProfile } from "../../languages/profile.ts";
import { type Token, tokenise } from "../../languages/tokens.ts";
import type { Numeral } from "./numeral.ts";

/** A tokenised text with all known phrases, shared by all recognisers. */
export interface Scan {
  readonly tokens: readonly Token[];
  readonly profile: LanguageProfile;
  readonly lexicon: Lexicon;
  /** Phrases that start at each token, shortest first. */
  readonly phrases: readonly (readonly Phrase[])[];
  /** Numerals read so far, by token; null if none starts there. */
  readonly numerals: Map<number, Numeral | null>;
}

/** Tokenises a text and finds the phrases of the language in it. */
export function scanText(text: string, profile: LanguageProfile): Scan {
  const tokens = tokenise(text);
  const lexicon = lexiconOf(profile);
  const phrases = tokens.map((token, at) =>
    token.kind === "space" ? [] : lexicon.phrasesAt(tokens, at),
  );
  return { tokens, profile, lexicon, phrases, numerals: new Map() };
}

/** Roles with a meaning only after or between values; no value starts with them. */
const FOLLOWERS: ReadonlySet<Role> = new Set([
  "suffix",
  "date-link",
  "year-mark",
  "month-mark",
  "day-mark",
  "hour-after",
  "hour-mark",
  "minute-mark",
  "hour-past",
  "ordinal-suffix",
  "before-christ",
  "after-christ",
  "decade-suffix",
  "decade-after",
  "fraction-over",
  "ratio",
  "by",
  "added-fraction",
  "frequency",
  "loose-frequency",
  "times",
  "inverse",
  "range-joint",
  "range-open",
  "range-close",
  "conjunction",
  "of",
  "weak",
  "one",
  "counter",
  "part",
  "version",
  "year-before",
  "relative-year",
]);

const STARTING_MARKS = "-−–.'’%％٪﹪‰؉½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒";

/** Whether a value may start at a token: a cheap test that rules out most words. */
export function mayStart(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  if (token === undefined || token.kind === "space") return false;
  if (token.kind === "digits") return true;
  // Korean has spaces, but each syllable is a token: `중이시죠` does not contain `이시`.
  if (isHangul(token) && isHangul(scan.tokens[at - 1])) return false;
  // A run of katakana is one word: `アンダースコア` does not contain `ダース`.
  if (isKatakana(token) && isKatakana(scan.tokens[at - 1])) return false;
  for (const phrase of scan.phrases[at] ?? []) {
    for (const { role } of phrase.meanings) if (!FOLLOWERS.has(role)) return true;
  }
  if (token.kind === "mark") return STARTING_MARKS.includes(token.key);
  if (scan.profile.writing.compounds) return true;
  return "IVXLCDMvV".includes(token.text[0] ?? "");
}

/** A phrase found in a given role. */
export interface Found {
  readonly value: string;
  /** The token after it. */
  readonly end: number;
}

/** The longest phrase at a token that has the role. */
export function find(scan: Scan, at: number, role: Role): Found | null {
  const phrases = scan.phrases[at];
  if (phrases === undefined) return null;
  for (let index = phrases.length - 1; index >= 0; index--) {
    const phrase = phrases[index];
    const meaning = phrase?.meanings.find((each) => each.role === role);
    if (phrase !== undefined && meaning !== undefined) {
      return { value: meaning.value, end: phrase.end };
    }
  }
  return null;
}

/** The token after a space at `at`, or `at` itself if there is none. */
export function pastSpace(scan: Scan, at: number): number {
  return scan.tokens[at]?.kind === "space" ? at + 1 : at;
}

/** As `find`, but after an optional space. */
export function findAfterSpace(scan: Scan, at: number, role: Role): Found | null {
  return find(scan, pastSpace(scan, at), role);
}

/**
 * The fraction added to the number before `at`, after an optional space: `个半` in
 * `四个半`, but not `半` in `3 米半径`.
 */
export function findAddedFraction(scan: Scan, at: number): Found | null {
  const found = findAfterSpace(scan, at, "added-fraction");
  const longest = scan.phrases[pastSpace(scan, at)]?.at(-1);
  const isOfLonger = isUnspaced(scan.tokens[pastSpace(scan, at)]) && longest?.end !== found?.end;
  return isOfLonger ? null : found;
}

/** The token after a space or a hyphen at `at`, or `at` itself if there is neither. */
export function pastSpaceOrHyphen(scan: Scan, at: number): number {
  return isHyphen(scan, at) ? at + 1 : pastSpace(scan, at);
}

/** As `find`, but after an optional space or hyphen: `28-year`. */
export function findJoined(scan: Scan, at: number, role: Role): Found | null {
  return find(scan, pastSpaceOrHyphen(scan, at), role);
}

/** Whether a phrase with the role ends right before token `at`, ignoring spaces and hyphens. */
export function isPreceded(scan: Scan, at: number, role: Role): boolean {
  let last = at - 1;
  while (last >= 0 && (scan.tokens[last]?.kind === "space" || isHyphen(scan, last))) last--;
  for (let start = last; start >= 0 && start > last - 8; start--) {
    for (const phrase of scan.phrases[start] ?? []) {
      if (phrase.end === last + 1 && phrase.meanings.some((each) => each.role === role))
        return true;
    }
  }
  return false;
}

/** Whether token `at` is one of the punctuation marks in `marks`. */
export function isMark(scan: Scan, at: number, marks: string): boolean {
  const token = scan.tokens[at];
  return token !== undefined && token.kind === "mark" && marks.includes(token.key);
}

const HYPHENS = "-\u2010\u2011";

/** Whether token `at` is a hyphen, U+2010 or the non-breaking U+2011. */
export function isHyphen(scan: Scan, at: number): boolean {
  return isMark(scan, at, HYPHENS);
}

/** Whether token `at` is the hyphen between a Hebrew preposition and digits: `ב-6:30`, `מ-−10`. */
export function isTiedPreposition(scan: Scan, at: number): boolean {
  return isHyphen(scan, at) && /^\p{Script=Hebrew}{1,3}$/u.test(scan.tokens[at - 1]?.text ?? "");
}

/** Whether token `at` is a word. */
export function isWord(scan: Scan, at: number): boolean {
  return scan.tokens[at]?.kind === "word";
}

/**
 * Whether a word precedes or follows some tokens, possibly after spaces, hyphens, colons and points:
 * `kl. 5`, `8:00-kor`, `10:stä`.
 */
export function isBesideWord(scan: Scan, start: number, end: number): boolean {
  const isGap = (at: number) =>
    scan.tokens[at]?.kind === "space" || isHyphen(scan, at) || isMark(scan, at, ":.");
  let [before, behind] = [start - 1, end];
  while (isGap(before)) before--;
  while (isGap(behind)) behind++;
  return isWord(scan, before) || isWord(scan, behind);
}

/** Whether a token is a Korean syllable; Korean separates words by spaces. */
export function isHangul(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== "word") return false;
  const code = token.text.charCodeAt(0);
  return code >= 0xac00 && code <= 0xd7a3;
}

function isKatakana(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== "word") return false;
  const code = token.text.charCodeAt(0);
  return code >= 0x30a1 && code <= 0x30fe && code !== MIDDLE_DOT;
}

/** Separates the words of a name in katakana. */
const MIDDLE_DOT = 0x30fb;

/** Whether a token is a character of a script without spaces; these are tokens of their own. */
export function isUnspaced(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== "word") return false;
  const code = token.text.charCodeAt(0);
  return code >= 0x0e00 && (code <= 0x0eff || code >= 0x1000) && !isSpacedAbove(code);
}

/**
 * Georgian, Ethiopic, Cherokee, Latin and Greek extensions: code points above Thai, but written with spaces.
 */
function isSpacedAbove(code: number): boolean {
  return (
    (code >= 0x10a0 && code < 0x1100) ||
    (code >= 0x1200 && code < 0x1780) ||
    (code >= 0x1800 && code < 0x3000) ||
    (code >= 0xa4d0 && code < 0xac00) ||
    (code >= 0xfb00 && code < 0xff66)
  );
}
