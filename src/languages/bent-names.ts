import { baseLanguage } from "../model/language/language-tag.ts";
import type { Role } from "./lexicon/lexicon-entries.ts";
import type { LanguageProfile } from "./profile.ts";
import { foldWord, type Token } from "./tokens.ts";

/** What a word seems to be a form of. */
export interface BentName {
  readonly role: Role;
  readonly value: string;
}

interface Beginning extends BentName {
  /** How many letters of the name are missing, and whether the name is written small. */
  readonly lost: number;
  readonly small: boolean;
  readonly length: number;
}

/** Letters of its own that a name may lose when it is bent: `ledna`, `lednu`; `petak`, `petka`. */
const MOST_LOST = 2;
/** A scale word makes another number of the one before it, so it must be long, and whole but for a vowel. */
const LOST_OF_SCALE = 1;
const SHORTEST_SCALE = 7;
const SHORTEST = 3;
/** Longest that is written onto a name: `vasárnaponként`; and onto a short one: `majem`. */
const LONGEST_ENDING = 6;
const ENDING_OF_SHORT = 2;
const SHORT = 4;

/**
 * Of a language that nobody prepared, `Intl` tells one form or two of each month, weekday and scale word, and most
 * languages bend them: `hétfőn`, `heinäkuussa`, `Ιούλιο`. The reader takes a word for the name that it has the longest
 * beginning in common with, null where that is too short or of two names. A word may begin like a name by chance, so
 * what is read so is weak evidence, and a month makes a date with a number only where its name is whole.
 */
export function bentNameReader(profile: LanguageProfile): (token: Token) => BentName | null {
  const beginnings = beginningsOf(profile);
  return ({ key, text }) => {
    for (let length = key.length; length >= SHORTEST; length--) {
      const found = beginnings.get(key.slice(0, length));
      if (found === undefined) continue;
      return found !== null && key.length - length <= longestEnding(found)
        ? { role: roleOf(found, text), value: found.value }
        : null;
    }
    return null;
  };
}

function longestEnding({ length }: Beginning): number {
  return length <= SHORT ? ENDING_OF_SHORT : LONGEST_ENDING;
}

function roleOf({ role, lost, small, length }: Beginning, text: string): Role {
  if (role !== "month") return role;
  const isWhole = lost === 0 && length > SHORT && small === /^\p{Ll}/u.test(text);
  return isWhole ? "month" : "month-form";
}

function beginningsOf({ dates, suffixes }: LanguageProfile): Map<string, Beginning | null> {
  const beginnings = new Map<string, Beginning | null>();
  const learn = (role: Role, value: string, name: string) => {
    const key = foldWord(name);
    if (!ENDED.test(key)) return;
    const { length } = key;
    const most = role === "suffix" ? LOST_OF_SCALE : MOST_LOST;
    for (let lost = 0; lost <= most && length - lost >= SHORTEST; lost++) {
      const start = key.slice(0, length - lost);
      const other = beginnings.get(start);
      const same = other === undefined || (other?.role === role && other.value === value);
      const beginning = { role, value, lost, length, small: /^\p{Ll}/u.test(name) };
      if (!same) beginnings.set(start, null);
      else if (other === undefined || (other !== null && lost < other.lost))
        beginnings.set(start, beginning);
    }
  };
  for (const [index, forms] of dates.months.entries()) {
    for (const form of forms) learn("month", String(index + 1), form);
  }
  for (const [index, forms] of dates.weekdays.entries()) {
    for (const form of forms) learn("weekday", String(index + 1), form);
  }
  for (const [word, factors] of Object.entries(suffixes)) {
    if (word.length >= SHORTEST_SCALE) learn("suffix", factors.join(" "), word);
  }
  return beginnings;
}

/** One word, of a script whose languages bend words at the end. */
const ENDED = /^(?!\p{Script=Hebrew}|\p{Script=Thai}|\p{Script=Lao})[\p{L}\p{M}]+$/u;

/** Letters that are words of their own and written onto the next one: Hebrew *and*, *in*, *as*, *to*, *from*, *the*, *that*. */
const PROCLITICS: ReadonlyMap<string, RegExp> = new Map([["he", /^[ובכלמהש]{1,2}(?=\p{L}{3})/u]]);

/** A folded word without the short words at its head; null where the language writes none there, or the word has none. */
export function withoutProclitics(key: string, tag: string): string | null {
  const bare = key.replace(PROCLITICS.get(baseLanguage(tag)) ?? /^(?!)/, "");
  return bare === key ? null : bare;
}
