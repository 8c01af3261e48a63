import { onceEach } from "../model/lookup/once.ts";
import { rememberUnits } from "../model/lookup/remember.ts";
import type { Stretch } from "../model/page/stretch.ts";
import { LETTER, NUMBER, natureOf, SPACE } from "../model/text/letters/letters.ts";
import { CLOSERS, isTypedDanda, STOPS, WIDE_STOPS } from "../model/text/sentence-stops.ts";
import type { LanguageProfile } from "./profile.ts";

/** Characters that may precede the first letter of a sentence. */
const OPENERS = new Set("\"'‘“„‚«‹([{（［｛「『【《〈〔¿¡—–-•");
/** Opening marks that do not occur inside a sentence. */
const INVERTED = new Set("¿¡");
const LONGEST_ABBREVIATION = 16;
/** Maximum length of a number whose full stop makes it an ordinal: days, centuries, kings. */
const LONGEST_ORDINAL = 2;

/**
 * Finds the sentence ends in a text: ascending indexes, each after a sentence and its closing marks.
 *
 * Follows the rules of Unicode (UAX #29), except that abbreviations, initials, ordinals with a full stop,
 * enumerators and quotations inside a sentence do not end it. `Intl.Segmenter` is not used, since its results
 * vary with the ICU version and its memory use is quadratic in the length of the text. Linear.
 *
 * @param solid stretches that count as single words and are never split, such as
 * code; ascending, not overlapping
 */
export function findSentenceEnds(
  text: string,
  profile: LanguageProfile,
  solid: readonly Stretch[],
): number[] {
  const ends: number[] = [];
  let start = 0;
  let block = 0;
  for (let at = 0; at < text.length; ) {
    let stretch = solid[block];
    while (stretch !== undefined && stretch.end <= at) stretch = solid[++block];
    if (stretch !== undefined && stretch.start <= at) {
      at = stretch.end;
      continue;
    }
    if (mayEnd(text.charCodeAt(at)) === 0) {
      at++;
      continue;
    }
    const mark = text[at] ?? "";
    if (mark === "\n") {
      const next = pass(text, at, isSpace);
      while (start < at && isSpace(text[start] ?? "")) start++;
      // A line break ends a sentence unless the next line begins in lower case.
      if (start === at || !isLower(text[next] ?? "")) {
        if (start < at) ends.push(at);
        start = next;
      }
      at = next;
      continue;
    }
    const isTyped = mark === "|" && isTypedDanda(text, at);
    const isWide = isTyped || WIDE_STOPS.has(mark);
    if (!isWide && !STOPS.has(mark)) {
      at++;
      continue;
    }
    const stop: Stretch = { start: at, end: pass(text, isTyped ? at + 1 : at, isStop) };
    const end = passClosers(text, stop.end, profile);
    at = end;
    const next: Next = { text, end, solid: solidFrom(solid, block, end) };
    const isEnd = isWide
      ? !embeds(text, stop, next)
      : startsAfresh(next) && !belongsToWord(text, { start, end: stop.start }, stop, next, profile);
    if (!isEnd) continue;
    ends.push(end);
    start = end;
  }
  return ends;
}

/** Whether a sentence may end at a UTF-16 unit, as 1 or 0: a table lookup that skips letters quickly. */
const mayEnd = rememberUnits((mark) => (mark === "\n" || mark === "|" || isStop(mark) ? 1 : 0));

/** The text after a stop and its closing marks. */
interface Next {
  readonly text: string;
  readonly end: number;
  /** The first solid stretch that ends after `end`. */
  readonly solid: Stretch | undefined;
}

function pass(text: string, from: number, goesOn: (mark: string) => boolean): number {
  let at = from;
  while (at < text.length && goesOn(text[at] ?? "")) at++;
  return at;
}

function isStop(mark: string): boolean {
  return STOPS.has(mark) || WIDE_STOPS.has(mark);
}

/**
 * The index after closing marks, which directly follow the stop; in French, a
 * guillemet may follow after a space.
 */
function passClosers(text: string, from: number, { punctuation }: LanguageProfile): number {
  const end = pass(text, from, isCloser);
  const afterBlank = pass(text, end, isSpace);
  const isGuillemet = afterBlank > end && text[afterBlank] === "»";
  const opens = punctuation.quotes.some(([open]) => open === "»");
  return isGuillemet && !opens ? afterBlank + 1 : end;
}

function isCloser(mark: string): boolean {
  return CLOSERS.has(mark);
}

function isSpace(mark: string): boolean {
  return mark !== "" && (natureOf(mark.charCodeAt(0)) & SPACE) !== 0;
}

function solidFrom(solid: readonly Stretch[], from: number, at: number): Stretch | undefined {
  let index = from;
  while (index < solid.length && (solid[index]?.end ?? 0) <= at) index++;
  return solid[index];
}

/**
 * Whether a stop that needs no space is inside a quotation or brackets, after which the sentence continues.
 */
function embeds(text: string, stop: Stretch, { end }: Next): boolean {
  if (end === stop.end || end === text.length) return false;
  return (natureOf(text.charCodeAt(end)) & LETTER) !== 0;
}

/** Whether a sentence may begin after the stop. */
function startsAfresh({ text, end, solid }: Next): boolean {
  if (end === text.length) return true;
  if (!isSpace(text[end] ?? "")) return isUncased(text, end);
  let at = pass(text, end, isSpace);
  let inverted = false;
  while (at < text.length && solid?.start !== at && OPENERS.has(text[at] ?? "")) {
    inverted ||= INVERTED.has(text[at] ?? "");
    at = pass(text, at + 1, isSpace);
  }
  if (inverted || solid?.start === at || at === text.length) return true;
  const first = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return !isLower(first) && !/[,;:，；：、)\]}»]/.test(first);
}

/** Whether a letter of a script without case follows; such scripts often use no space after `?` and `!`. */
function isUncased(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x2e80 && (natureOf(unit) & LETTER) !== 0;
}

function isLower(first: string): boolean {
  return first !== first.toUpperCase() && first === first.toLowerCase();
}

/** An error value of a spreadsheet: `#NUM!`, `#NAME?`. */
const ERROR_VALUE = /#[¡¿]?[\p{Lu}\d/_]{2,12}$/u;

/** Whether a stop belongs to the word before it and does not end the sentence. */
function belongsToWord(
  text: string,
  sentence: Stretch,
  stop: Stretch,
  next: Next,
  profile: LanguageProfile,
): boolean {
  if (stop.end - stop.start !== 1 || next.end === text.length) return false;
  const from = Math.max(sentence.start, stop.start - LONGEST_ABBREVIATION);
  const before = text.slice(from, stop.start);
  if (text[stop.start] !== ".") return ERROR_VALUE.test(before);
  const word = /[^\s"‘“„«»([{（「/—–-]*$/u.exec(before)?.[0] ?? "";
  const bare = word.slice(word.search(/[^'’]*$/));
  if (bare === "") return false;
  if (isEnumerator(word) && pass(text, sentence.start, isSpace) + word.length === stop.start)
    return true;
  const preceding = before.slice(0, before.length - word.length).trimEnd();
  if (isAbbreviation(bare, profile)) return true;
  const follows = text.slice(next.end, next.end + LONGEST_ABBREVIATION).trimStart();
  if (isSingleLetter(word)) {
    const isOfNumber = isUnit(preceding) || isHalfOfDay(preceding, word);
    return (!isOfNumber || /^\p{L}\./u.test(follows)) && !isWordOf(word, profile);
  }
  if (/^\p{N}/u.test(follows)) return profile.partWords.includes(`${word.toLowerCase()}.`);
  return isOrdinal(word, preceding, profile);
}

/** Whether a text is an enumerator before a sentence: `1`, `2.1`, `a`, `IV`. */
function isEnumerator(text: string): boolean {
  return /^(?:[\p{N}]{1,3}(?:\.\p{N}{1,3})*|\p{L}|[IVXLC]{1,6})$/u.test(text);
}

const abbreviationsOf = onceEach(
  ({ abbreviations }: LanguageProfile): ReadonlySet<string> => new Set(abbreviations),
);

function isAbbreviation(word: string, profile: LanguageProfile): boolean {
  const known = abbreviationsOf(profile);
  const written = `${word}.`;
  // An abbreviation may be capitalised at the start of a sentence.
  return known.has(written) || known.has(`${word.slice(0, 1).toLowerCase()}${word.slice(1)}.`);
}

/** Whether a word is a single letter: an initial, or part of an abbreviation such as `z. B.` */
function isSingleLetter(word: string): boolean {
  return /^\p{L}\p{M}*$/u.test(word);
}

/** Whether a number precedes a letter, which is then its unit and may end a sentence. */
function isUnit(preceding: string): boolean {
  const last = preceding.at(-1) ?? "";
  return last !== "" && (natureOf(last.charCodeAt(0)) & NUMBER) !== 0;
}

/**
 * Whether a letter is the second one of `5 p. m.`, which may end a sentence as that of `5
 * p.m.` may; initials are capitals.
 */
function isHalfOfDay(preceding: string, letter: string): boolean {
  return isLower(letter) && /\p{N}\s?\p{Ll}\.$/u.test(preceding);
}

function isWordOf(letter: string, { functionWords, writing }: LanguageProfile): boolean {
  return !writing.spaces || functionWords.includes(letter);
}

/**
 * Whether a number is an ordinal, as in `3. Oktober`, rather than that of a part, as in `Kapitel 3. Danach …`
 */
function isOrdinal(word: string, preceding: string, profile: LanguageProfile): boolean {
  if (!profile.ordinals.fullStop || word.length > LONGEST_ORDINAL || !/^\p{N}+$/u.test(word)) {
    return false;
  }
  const named = preceding.slice(preceding.search(/\S*$/)).toLowerCase();
  const parts = [...profile.partWords, ...profile.versionWords];
  return !parts.some((part) => part.toLowerCase() === named);
}
