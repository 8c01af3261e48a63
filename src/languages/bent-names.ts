import { baseLanguage } from "../model/language/language-tag.ts";
import type { Role } from "./lexicon/lexicon-entries.ts";
import type { LanguageProfile } from "./profile.ts";
import { foldWord, type Token } from "./tokens.ts";

/** The name of which a word may be an inflected form. */
export interface BentName {
  readonly role: Role;
  readonly value: string;
}

interface Beginning extends BentName {
  /** The number of letters cut from the name, and whether the name is in lower case. */
  readonly lost: number;
  readonly small: boolean;
  readonly length: number;
}

/** Maximum number of letters that a name may lose when inflected: `ledna`, `lednu`; `petak`, `petka`. */
const MOST_LOST = 2;
/** A scale word changes the number before it, so it must be long and may lose only one letter. */
const LOST_OF_SCALE = 1;
const SHORTEST_SCALE = 7;
const SHORTEST = 3;
/** Maximum length of an ending, `vasárnaponként`, and of one on a short name, `majem`. */
const LONGEST_ENDING = 6;
const ENDING_OF_SHORT = 2;
const SHORT = 4;

/**
 * For a language without a profile, `Intl` has only one or two forms of each month, weekday and
 * scale word, while most languages inflect them: `hétfőn`, `heinäkuussa`, `Ιούλιο`. The reader
 * returns the name with the longest common beginning, or null if that is too short or ambiguous. A
 * word may share a beginning by chance, so the result is weak evidence, and a month forms a date
 * with a number only if its name is complete.
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

/** A single word in a script whose languages inflect words at the end. */
const ENDED = /^(?!\p{Script=Hebrew}|\p{Script=Thai}|\p{Script=Lao})[\p{L}\p{M}]+$/u;

/** Prefixed words, by language: Hebrew *and*, *in*, *as*, *to*, *from*, *the*, *that*. */
const PROCLITICS: ReadonlyMap<string, RegExp> = new Map([["he", /^[ובכלמהש]{1,2}(?=\p{L}{3})/u]]);

/** A folded word without its prefixed words; null if it has none. */
export function withoutProclitics(key: string, tag: string): string | null {
  const bare = key.replace(PROCLITICS.get(baseLanguage(tag)) ?? /^(?!)/, "");
  return bare === key ? null : bare;
}
