import {
  type NumberPart,
  readNumberPart,
  type SpokenSum,
  startSum,
} from "../../languages/lexicon/number-words.ts";
import { type Decimal, decimalOf } from "./decimal.ts";
import { find, isHangul, isHyphen, isUnspaced, type Scan } from "./scan.ts";

/** A number in words. */
export interface WordRun {
  /** The token after it. */
  readonly end: number;
  readonly value: Decimal;
  readonly ordinal: boolean;
  /** Its value without the last word, if that may be a particle, as in `백만이`; otherwise null. */
  readonly bareValue: Decimal | null;
  /** The factor of its last word (`million`), after which a half may follow; null if it is not a scale. */
  readonly lastScale: Decimal | null;
}

/** Maximum number of number words in a run. */
const MOST_WORDS = 60;

interface PlacedPart {
  readonly part: NumberPart;
  /** The token after the word. */
  readonly end: number;
}

/** Reads number words from token `at`; null if no number starts there. O(words read). */
export function readWords(scan: Scan, at: number): WordRun | null {
  const first = partsAt(scan, at);
  if (first.length === 0) return null;
  const { lastWordAlone, firstAlone } = scan.profile.ordinals;
  const sum = startSum();
  const placed: PlacedPart[] = [];
  let parts = first;
  while (parts.length > 0 && placed.length < MOST_WORDS) {
    const turnsOrdinal = parts[0]?.part.ordinal === true && placed.at(-1)?.part.ordinal === false;
    if (turnsOrdinal && (!lastWordAlone || firstAlone.includes(wordAfter(scan, placed)))) break;
    if (isBesideTen(scan, placed.at(-1), parts[0])) break;
    for (const part of parts) {
      placed.push(part);
      if (!sum.take(part.part)) return runOf(scan, sum, placed);
    }
    const end = parts.at(-1)?.end ?? at;
    const next = scan.tokens[end];
    // `ten an hour` is a frequency, not eleven.
    if (next?.kind === "space" && isFrequency(scan, end + 1)) break;
    // In languages whose article differs from `one`, an article adds nothing: `twenty a head`.
    if (next?.kind === "space" && isBareArticle(scan, end + 1)) break;
    if (next?.kind === "space" || isHyphen(scan, end)) parts = partsAt(scan, end + 1);
    else if (isUnspaced(next)) parts = partsAt(scan, end);
    else break;
  }
  return runOf(scan, sum, placed);
}

/**
 * Whether ten and the next word cannot be one number, since their sum is a single
 * word: `the last ten two are left`.
 */
function isBesideTen(scan: Scan, ten?: PlacedPart, next?: PlacedPart): boolean {
  if (ten?.part.value !== TEN || ten.part.role !== "adds" || next?.part.role !== "adds")
    return false;
  return next.part.value > 0n && scan.lexicon.countsInOneWord(TEN + next.part.value);
}

const TEN = 10n;

/** The word after what was read, skipping a space. */
function wordAfter({ tokens }: Scan, placed: readonly PlacedPart[]): string {
  const end = placed.at(-1)?.end ?? 0;
  return (tokens[end]?.kind === "space" ? tokens[end + 1] : tokens[end])?.text ?? "";
}

function isBareArticle({ tokens, profile }: Scan, at: number): boolean {
  return profile.ones.length > 0 && profile.articles.includes(tokens[at]?.key ?? "");
}

function isFrequency(scan: Scan, at: number): boolean {
  return find(scan, at, "frequency") !== null || find(scan, at, "loose-frequency") !== null;
}

function runOf(scan: Scan, sum: SpokenSum, placed: readonly PlacedPart[]): WordRun | null {
  const result = sum.result();
  const last = placed[(result?.used ?? 0) - 1];
  if (result === null || last === undefined) return null;
  const before = placed[result.used - 2];
  return {
    end: last.end,
    value: String(result.value),
    bareValue:
      before !== undefined && isEnding(scan, before, last)
        ? String(result.value - last.part.value)
        : null,
    ordinal: result.ordinal,
    lastScale: last.part.role === "multiplies" ? String(last.part.value) : null,
  };
}

/** Whether the last syllable, right after a scale, may be a word of its own rather than a number. */
function isEnding(scan: Scan, before: PlacedPart, { part, end }: PlacedPart): boolean {
  return (
    isHangul(scan.tokens[before.end]) &&
    before.end === end - 1 &&
    before.part.role === "multiplies" &&
    part.role === "adds" &&
    find(scan, before.end, "weak")?.end === end
  );
}

/** The number parts of the word or phrase at a token; several if the language has compounds. */
function partsAt(scan: Scan, at: number): PlacedPart[] {
  const found = find(scan, at, "number");
  if (found !== null) {
    const part = readNumberPart(found.value);
    const counts = part !== null && part.role !== "point" && part.role !== "minus";
    return counts ? [{ part, end: found.end }] : [];
  }
  const token = scan.tokens[at];
  if (!scan.profile.writing.compounds || token?.kind !== "word") return [];
  return segment(scan, token.key).map((part) => ({ part, end: at + 1 }));
}

/** Maximum length in characters of a number word, which bounds the cost of splitting it. */
const LONGEST_COMPOUND = 120;

/** Splits `zweihundertfünfzig` into number words; empty if a remainder is left. O(length × longest word). */
function segment(scan: Scan, word: string): readonly NumberPart[] {
  if (word.length < 4 || word.length > LONGEST_COMPOUND) return [];
  /** For each index, the start of the last word of a split up to it; the longest last word wins. */
  const reached: (number | undefined)[] = [0];
  for (let start = 0; start < word.length; start++) {
    if (start > 0 && reached[start] === undefined) continue;
    const furthest = Math.min(word.length, start + scan.lexicon.longestPart);
    for (let end = start + 1; end <= furthest; end++) {
      if (reached[end] !== undefined) continue;
      if (scan.lexicon.numberPart(word.slice(start, end)) !== undefined) reached[end] = start;
    }
  }
  const parts: NumberPart[] = [];
  let end = word.length;
  while (end > 0) {
    const start = reached[end];
    const code = start === undefined ? undefined : scan.lexicon.numberPart(word.slice(start, end));
    const part = code === undefined ? null : readNumberPart(code);
    if (part === null || start === undefined) return [];
    parts.unshift(part);
    end = start;
  }
  // Only Arabic prefixes its `and` to the next word, so `eventi` is not `e` and `venti`.
  const opens = parts[0]?.role !== "joins" || scan.lexicon.joinsOnto;
  return parts.length > 1 && opens ? parts : [];
}

/** Spoken decimals after a spoken point: `point two five`, `coma veinticinco`. */
export function readSpokenFraction(
  scan: Scan,
  at: number,
): { readonly digits: string; readonly end: number } | null {
  const point = find(scan, at, "number");
  if (point === null || point.value !== ".") return null;
  let digits = "";
  let end = point.end;
  while (digits.length < MOST_WORDS) {
    const next = scan.tokens[end]?.kind === "space" ? end + 1 : end;
    const run = readWords(scan, next);
    if (run === null || run.ordinal || (digits !== "" && run.value.length > 1)) break;
    digits += run.value;
    end = run.end;
    if (run.value.length > 1) break;
  }
  return digits === "" ? null : { digits: decimalOf("0", digits).slice(2), end };
}
