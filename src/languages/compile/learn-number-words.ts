import { addUp, type NumberPart, readNumberPart } from "../lexicon/number-words.ts";
import { tokenise } from "../tokens.ts";
import type { Speller } from "./rbnf.ts";

/** Rule sets for years, days or cheques, which use words of other numbers. */
const PASSED_OVER = /year|financial|days|alternate/;

const LONGEST_PHRASE = 4;

/**
 * Inverts spell-out rules: derives from spelled numbers a dictionary with which `addUp` reads them.
 *
 * Numbers are spelled in ascending order, and a word is added only if the dictionary does not yield the
 * number yet, so that thousands of spellings result in a few hundred entries.
 */
export function learnNumberWords(speller: Speller, writing: Writing): Record<string, string> {
  const known = new Map<string, string>();
  const sets = speller.sets.filter((set) => !PASSED_OVER.test(set));
  const cardinals = sets.filter((set) => !set.includes("ordinal"));
  const ordinals = writing.spaces ? sets.filter((set) => set.includes("ordinal")) : [];
  for (const [lessons, taught] of [
    [smallNumbers(), cardinals],
    [scales(), cardinals],
    [ordinalNumbers(), ordinals],
  ] as const) {
    for (const set of taught)
      for (const value of lessons) learn(known, speller, set, value, writing);
  }
  for (const word of speller.point) known.set(keysOf(word, writing).join(" "), ".");
  for (const word of speller.minus) known.set(keysOf(word, writing).join(" "), "-");
  return Object.fromEntries(known);
}

type Writing = { readonly compounds: boolean; readonly spaces: boolean };

function smallNumbers(): bigint[] {
  return Array.from({ length: 1000 }, (_, value) => BigInt(value));
}

function scales(): bigint[] {
  const factors = [1n, 2n, 3n, 5n, 11n, 21n, 100n];
  const powers = Array.from({ length: 15 }, (_, index) => 10n ** BigInt(index + 3));
  const values = powers.flatMap((power) => factors.map((factor) => factor * power));
  return [...new Set(values)].sort((a, b) => (a < b ? -1 : 1));
}

function ordinalNumbers(): bigint[] {
  const hundreds = Array.from({ length: 9 }, (_, index) => BigInt(index + 1) * 100n);
  const large = [1n, 2n].flatMap((factor) =>
    [3n, 6n, 9n, 12n].map((power) => factor * 10n ** power),
  );
  return [...smallNumbers().slice(0, 100), ...hundreds, ...large];
}

function learn(
  known: Map<string, string>,
  speller: Speller,
  set: string,
  value: bigint,
  writing: Writing,
): void {
  const words = speller.spell(set, value);
  if (words === null) return;
  const keys = keysOf(words, writing);
  const ordinal = set.includes("ordinal");
  if (keys.length === 0 || yields(known, keys, value, ordinal)) return;
  const split = writing.compounds ? keys.flatMap((key) => splitCompound(known, key)) : keys;
  if (split.length > keys.length && yields(known, split, value, ordinal)) return;
  if (ordinal && yields(known, keys, value, false)) return;
  for (const [phrase, code] of guesses(known, keys, value, ordinal)) {
    if (known.has(phrase)) continue;
    known.set(phrase, code);
    if (yields(known, keys, value, ordinal)) return;
    known.delete(phrase);
  }
}

/** Splits a compound without soft hyphens, `honderdeen`, if all of its parts are known. */
function splitCompound(known: ReadonlyMap<string, string>, key: string): readonly string[] {
  if (known.has(key)) return [key];
  for (let length = key.length - 2; length > 1; length--) {
    if (!known.has(key.slice(0, length))) continue;
    const rest = splitCompound(known, key.slice(length));
    if (rest.every((part) => known.has(part))) return [key.slice(0, length), ...rest];
  }
  return [key];
}

/** Whether the dictionary reads the words as exactly this number, with nothing left over. */
export function yields(
  known: ReadonlyMap<string, string>,
  keys: readonly string[],
  value: bigint,
  ordinal: boolean,
): boolean {
  const pieces = segment(known, keys);
  const parts = pieces.map((piece) => piece.part);
  if (parts.some((part) => part === null)) return false;
  const sum = addUp(parts.filter((part) => part !== null));
  return (
    sum !== null && sum.used === parts.length && sum.value === value && sum.ordinal === ordinal
  );
}

interface Piece {
  readonly phrase: string;
  /** Null if the dictionary lacks the word. */
  readonly part: NumberPart | null;
}

function segment(known: ReadonlyMap<string, string>, keys: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < keys.length) {
    let length = Math.min(LONGEST_PHRASE, keys.length - at);
    while (length > 1 && !known.has(keys.slice(at, at + length).join(" "))) length--;
    const phrase = keys.slice(at, at + length).join(" ");
    const code = known.get(phrase);
    pieces.push({ phrase, part: code === undefined ? null : readNumberPart(code) });
    at += length;
  }
  return pieces;
}

/** Possible meanings of the unknown words, the most likely first; last, the whole phrase as one entry. */
function* guesses(
  known: ReadonlyMap<string, string>,
  keys: readonly string[],
  value: bigint,
  ordinal: boolean,
): Generator<readonly [phrase: string, code: string]> {
  const pieces = segment(known, keys);
  const first = pieces.findIndex((piece) => piece.part === null);
  const last = pieces.findLastIndex((piece) => piece.part === null);
  const mark = ordinal ? "o" : "";
  if (first >= 0) {
    const unknown = pieces
      .slice(first, last + 1)
      .map((piece) => piece.phrase)
      .join(" ");
    const before = sumOf(pieces.slice(0, first));
    const after = sumOf(pieces.slice(last + 1));
    if (before !== null && after !== null && before + after === value) yield [unknown, "+"];
    if (after === null && before !== null && before > 0n && value % before === 0n) {
      const scale = value / before;
      if (isScale(scale)) yield [unknown, `${mark}x${scale}`];
    }
    if (after !== null && before !== null && before > 0n && (value - after) % before === 0n) {
      const scale = (value - after) / before;
      if (isScale(scale)) yield [unknown, `${mark}x${scale}`];
    }
    const rest = value - (before ?? 0n) - (after ?? 0n);
    if (isScale(rest)) yield [unknown, `${mark}x${rest}`];
    if (rest > 0n || value === 0n) yield [unknown, `${mark}${rest}`];
  }
  for (let length = 2; length < Math.min(keys.length, LONGEST_PHRASE + 1); length++) {
    const after = sumOf(segment(known, keys.slice(length)));
    if (after !== null && value < 100n)
      yield [keys.slice(0, length).join(" "), `${mark}${value - after}`];
  }
  for (let length = 2; length < Math.min(keys.length, LONGEST_PHRASE + 1); length++) {
    const before = sumOf(segment(known, keys.slice(0, -length)));
    const rest = before === null ? 0n : value - before;
    if (rest > 0n && rest < 100n) yield [keys.slice(-length).join(" "), `${mark}${rest}`];
  }
  if (keys.length <= LONGEST_PHRASE) yield [keys.join(" "), `${mark}${value}`];
}

function sumOf(pieces: readonly Piece[]): bigint | null {
  const parts = pieces.flatMap((piece) => (piece.part === null ? [] : [piece.part]));
  const inner = parts.at(-1)?.role === "joins" ? parts.slice(0, -1) : parts;
  const start = inner[0]?.role === "joins" ? inner.slice(1) : inner;
  const sum = addUp(start);
  return sum === null || sum.used !== start.length ? null : sum.value;
}

function isScale(value: bigint): boolean {
  return value >= 100n && /^10+$/.test(value.toString());
}

/**
 * The lookup keys of the words of a spelling. In languages with compounds, a soft hyphen separates words, and
 * so does the prefixed Arabic `and`.
 */
export function keysOf(words: string, writing: Writing): string[] {
  const parted = writing.compounds
    ? words.replaceAll("\u00AD", " ").replace(/(^|\s)و(?!احد)/g, " و ")
    : words;
  return tokenise(parted)
    .filter((token) => token.kind === "word")
    .map((token) => token.key);
}
