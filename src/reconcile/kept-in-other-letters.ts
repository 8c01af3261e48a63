import type { Fact } from "../model/fact.ts";
import { soundsIn } from "../model/text/letters/sounds.ts";

/**
 * Whether a text contains a name in a form that its language or script gives it: as a common word (`Gentoo`
 * in `pinguins-gentoo`), as a lowercase acronym (`dvd`), as the start of a compound (`Linuxdistributie`),
 * with its words reordered (`serveur Windows`), with a word for its ending (`somme MD5` for `md5sum`), with
 * an inserted space (`C ++`), or transliterated (`젠킨스`, `वी8`).
 */
export function isInOtherLetters(name: Fact | null, text: string): boolean {
  const { surface = "" } = name ?? {};
  return (
    isInSmallLetters(surface, text) ||
    isAcronymInSmall(surface, text) ||
    beginsCompound(surface, text) ||
    isTurnedRound(surface, text) ||
    isWithoutEnd(surface, text) ||
    isParted(surface, text) ||
    hasFiguresOf(surface, text) ||
    soundsIn(surface, text)
  );
}

/**
 * Whether a text splits a one-word name into several: `Web Driver` for `WebDriver`, `HTTP only` for
 * `HttpOnly`, `C ++` for `C++`.
 */
export function isParted(name: string, text: string): boolean {
  const signed = /^\p{L}(?:\+\+|#)$/u.test(name);
  const parts = signed ? [...name] : name.split(/(?<=\p{Ll})(?=\p{Lu})/u);
  const [first = "", ...others] = parts;
  if (others.length === 0 || !hasLetters(text, first)) return false;
  if (!signed && (!/^\p{L}+$/u.test(name) || parts.some(({ length }) => length < 2))) return false;
  const words = parts.map((part) => part.replaceAll("+", "\\+")).join(signed ? " ?" : "[ \u00A0-]");
  return new RegExp(`${BEHIND_NO_WORD}${words}${BEFORE_NO_WORD}`, "iu").test(text);
}

/** Shorter names coincide with other words in lowercase and with the start of other words. */
const SHORTEST_NAME = 5;

function isInSmallLetters(name: string, text: string): boolean {
  if (name.length < SHORTEST_NAME || !text.includes(name.toLowerCase())) return false;
  return /^\p{Lu}\p{Ll}+$/u.test(name) && hasWord(text, name.toLowerCase(), "u");
}

/** At least three letters: two-letter acronyms coincide with function words, `IT` and `it`. */
const ACRONYM = /^\p{Lu}{3,}$|^\p{Lu}{2,}-\p{Lu}{2,}$/u;

function isAcronymInSmall(name: string, text: string): boolean {
  const bare = name.replace(/(?<=\p{Lu})s$/u, "");
  return ACRONYM.test(bare) && hasLetters(text, bare) && hasWord(text, bare, "iu");
}

/** Requires five more letters, so that the remainder is a word of a compound and not an ending. */
function beginsCompound(name: string, text: string): boolean {
  if (name.length < SHORTEST_NAME || !text.includes(name)) return false;
  if (!/^\p{Lu}\p{L}+$/u.test(name)) return false;
  return new RegExp(`(?<![\\p{L}\\p{N}])${name}\\p{Ll}{5,}(?!\\p{L})`, "u").test(text);
}

/** The length of a common prefix that identifies cognates: `server`, `servidor`. */
const STEM = 3;
/** Minimum length in letters of the second word; the stems of shorter words coincide by chance. */
const SHORTEST_WORD = 5;

function isTurnedRound(name: string, text: string): boolean {
  const [, bearer, word] = /^(\p{Lu}\p{L}+) (\p{Lu}\p{L}+)$/u.exec(name) ?? [];
  if (bearer === undefined || word === undefined || word.length < SHORTEST_WORD) return false;
  if (!hasLetters(text, bearer)) return false;
  const like = `${word.slice(0, STEM)}\\p{Ll}{2,}`;
  return new RegExp(`(?<!\\p{L})(?:${like} ${bearer}|${bearer}[ -]${like})(?!\\p{L})`, "iu").test(
    text,
  );
}

/** `md5` for `md5sum`: the digits end the name. `CD` for `CD-ROM` if the text has no ROM. */
function isWithoutEnd(name: string, text: string): boolean {
  const [, bearer, medium] = /^(?:(\p{L}+\d+)\p{Ll}{3,}|(CD|DVD)[- ]ROMs?)$/u.exec(name) ?? [];
  if (medium !== undefined) return !/ROM/i.test(text) && hasWord(text, `${medium}s?`, "iu");
  return bearer !== undefined && hasWord(text, bearer, "iu");
}

/** `वी8` for `V8`: letters of a script without case, followed by the same digits. */
export function hasFiguresOf(name: string, text: string): boolean {
  const [, figures] = /^\p{Lu}{1,3}(\d{1,4})$/u.exec(name) ?? [];
  if (figures === undefined || !text.includes(figures)) return false;
  return new RegExp(`[\\p{Lo}\\p{M}]${figures}(?![\\p{N}.,]\\p{N}|\\p{N})`, "u").test(text);
}

/** A cheap test that avoids compiling a pattern for most texts. */
function hasLetters(text: string, word: string): boolean {
  return text.toLowerCase().includes(word.toLowerCase());
}

function hasWord(text: string, word: string, flags: string): boolean {
  return new RegExp(`${BEHIND_NO_WORD}${word}${BEFORE_NO_WORD}`, flags).test(text);
}

/** Scripts without case may omit the space around words of another script: `http协议`. */
const BEHIND_NO_WORD = String.raw`(?<![\p{Lu}\p{Ll}\p{N}])`;
const BEFORE_NO_WORD = String.raw`(?![\p{Lu}\p{Ll}\p{N}])`;
