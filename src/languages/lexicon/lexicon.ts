import { onceEach } from "../../model/lookup/once.ts";
import { type BentName, bentNameReader, withoutProclitics } from "../bent-names.ts";
import type { LanguageProfile } from "../profile.ts";
import { foldWord, type Token, tokenise } from "../tokens.ts";
import { entriesOf, isAccent, type Role } from "./lexicon-entries.ts";
import { countedWordReader } from "./read-counted-word.ts";

/** A meaning of a phrase. */
export interface Meaning {
  readonly role: Role;
  /** Its value, in the format of the profile for its role. */
  readonly value: string;
  /** The required spelling if another one is a different word; null if any spelling matches. */
  readonly bound: Spelling | null;
}

/** A spelling distinguished by its case, `MB` from `Mb`, or by its accents in any case, `à` from `a`. */
interface Spelling {
  readonly text: string;
  readonly by: "case" | "accents";
}

/** A phrase that matches at a token: its meanings, and the index of the token after it. */
export interface Phrase {
  readonly meanings: readonly Meaning[];
  readonly end: number;
}

interface Branch {
  readonly next: Map<string, Branch>;
  readonly meanings: Meaning[];
  /** Whether a space may precede this token. */
  spaced: boolean;
}

/** The phrases of a profile. */
export interface Lexicon {
  /**
   * All phrases that start at token `at`, shortest first. Spaces and hyphens between
   * words may be missing or added.
   */
  phrasesAt(tokens: readonly Token[], at: number): readonly Phrase[];
  /** The number-word code of a part of a word, for languages with compounds. */
  numberPart(key: string): string | undefined;
  /** Maximum length of a key of `numberPart`, in characters. */
  readonly longestPart: number;
  /** Whether `and` is prefixed to the next number word. */
  readonly joinsOnto: boolean;
  /** Whether a single word expresses the number, as `twelve` does, which rules out `ten two`. */
  countsInOneWord(value: bigint): boolean;
}

/** The lexicon of a profile, built on first use. */
export const lexiconOf: (profile: LanguageProfile) => Lexicon = onceEach(makeLexicon);

const NONE: readonly Phrase[] = [];

function makeLexicon(profile: LanguageProfile): Lexicon {
  const root: Branch = { next: new Map(), meanings: [], spaced: true };
  const numberParts = new Map<string, string>();
  let longestPart = 0;

  for (const [phrase, role, value, cased] of entriesOf(profile)) {
    const keys = keysOf(phrase);
    let branch = root;
    for (const { key, spaced } of keys) {
      let next = branch.next.get(key);
      if (next === undefined) {
        next = { next: new Map(), meanings: [], spaced };
        branch.next.set(key, next);
      }
      next.spaced ||= spaced;
      branch = next;
    }
    if (keys.length > 0)
      branch.meanings.push({ role, value, bound: boundOf(phrase, cased, profile) });
    if (role === "number" && keys.length === 1 && profile.writing.compounds) {
      const key = keys[0]?.key ?? "";
      numberParts.set(key, value);
      longestPart = Math.max(longestPart, key.length);
    }
  }

  const bentName = profile.prepared ? null : bentNameReader(profile);
  const countedWord = countedWordReader(profile);
  const counting = new Set(Object.values(profile.numberWords));
  function phrasesAt(tokens: readonly Token[], at: number): readonly Phrase[] {
    const token = tokens[at];
    const exact = phrasesFrom(root, tokens, at, token?.key ?? "");
    const counted = token?.kind === "word" ? (countedWord?.(token.key) ?? null) : null;
    if (counted !== null) {
      const meaning: Meaning = { role: "counted-word", value: counted, bound: null };
      return [{ meanings: [meaning], end: at + 1 }, ...exact];
    }
    if (bentName === null || token?.kind !== "word" || exact.length > 0) return exact;
    const bent = bentName(token);
    if (bent !== null) return [bentPhrase(bent, at + 1)];
    const key = withoutProclitics(token.key, profile.tag);
    return key === null ? exact : phrasesFrom(root, tokens, at, key).flatMap(asBent);
  }

  return {
    phrasesAt,
    numberPart: (key) => numberParts.get(key),
    longestPart,
    joinsOnto: Object.values(profile.numberWords).some((code) => /^\+\d/.test(code)),
    countsInOneWord: (value) => counting.has(String(value)),
  };
}

/** All phrases of a trie that start at a token, with `key` as the key of the first word. */
function phrasesFrom(
  root: Branch,
  tokens: readonly Token[],
  at: number,
  key: string,
): readonly Phrase[] {
  let branch = root.next.get(key);
  if (branch === undefined) return NONE;
  const found: Phrase[] = [];
  let end = at + 1;
  while (branch !== undefined) {
    if (branch.meanings.length > 0) {
      const meanings = fitting(branch.meanings, tokens, at, end);
      if (meanings.length > 0) found.push({ meanings, end });
    }
    if (branch.next.size === 0) break;
    const token: Token | undefined = tokens[end];
    if (token === undefined) break;
    const direct: Branch | undefined = branch.next.get(token.key);
    if (direct !== undefined) {
      branch = direct;
      end += 1;
      continue;
    }
    const passable = token.kind === "space" || token.key === "-" || token.key === "\u2011";
    branch = passable ? branch.next.get(tokens[end + 1]?.key ?? "") : undefined;
    if (branch?.spaced === false) break;
    end += 2;
  }
  return found;
}

const UNSURE: Meaning = { role: "weak", value: "", bound: null };

/** A possible form of a name, marked as weak. */
function bentPhrase({ role, value }: BentName, end: number): Phrase {
  return { meanings: [{ role, value, bound: null }, UNSURE], end };
}

/** The months and weekdays among the meanings of a phrase, marked as weak. */
function asBent({ meanings, end }: Phrase): Phrase[] {
  const names = meanings.filter(({ role }) => role === "month" || role === "weekday");
  return names.length === 0 ? [] : [{ meanings: [...names, UNSURE], end }];
}

/**
 * The required spelling of a phrase, or null. In a language without a profile, it is unknown which accents
 * may be omitted, and accents may distinguish words: Vietnamese `thứ tư` is Wednesday, `thứ tự` an order.
 */
function boundOf(phrase: string, cased: boolean, profile: LanguageProfile): Spelling | null {
  if (!cased && isPlain(phrase)) return null;
  const text = phrase.replaceAll(/\s/g, " ");
  const lower = text.toLowerCase();
  const isDistinctive = !profile.prepared || profile.writing.accented || isAccent(phrase);
  const accented = isDistinctive && foldWord(lower) !== lower;
  if (accented) return { text: lower, by: "accents" };
  return cased ? { text, by: "case" } : null;
}

/** The meanings whose required spelling matches the text. */
function fitting(
  meanings: readonly Meaning[],
  tokens: readonly Token[],
  at: number,
  end: number,
): readonly Meaning[] {
  if (meanings.every(({ bound }) => bound === null)) return meanings;
  const written = tokens
    .slice(at, end)
    .map((token) => (token.kind === "space" ? " " : token.text))
    .join("")
    .replaceAll("\u00AD", "");
  const lower = written.toLowerCase();
  return meanings.filter(
    ({ bound }) => bound === null || bound.text === (bound.by === "case" ? written : lower),
  );
}

/** Whether a phrase consists of ASCII words only, as most do, so that it needs no tokeniser. */
function isPlain(phrase: string): boolean {
  return /^[A-Za-z]+(?: [A-Za-z]+)*$/.test(phrase);
}

/** A token of a phrase, and whether a space may precede it. */
interface Key {
  readonly key: string;
  readonly spaced: boolean;
}

/**
 * The tokens of a phrase. In a script whose characters are separate tokens, `정오`, a space may come between
 * two of them only where the phrase has one.
 */
function keysOf(phrase: string): readonly Key[] {
  if (isPlain(phrase)) {
    return phrase
      .toLowerCase()
      .split(" ")
      .map((key) => ({ key, spaced: true }));
  }
  const tokens = tokenise(phrase);
  return tokens.flatMap(({ kind, key, start }, index) => {
    if (kind === "space" || key === "") return [];
    const before = tokens[index - 1];
    const glued = before?.kind === "word" && kind === "word" && before.end === start;
    return [{ key, spaced: !glued }];
  });
}
