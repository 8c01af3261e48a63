import {
  type NumberPart,
  readNumberPart,
  type SpokenSum,
  startSum,
} from "../../languages/lexicon/number-words.ts";
import { type Decimal, decimalOf } from "./decimal.ts";
import { find, isHangul, isHyphen, isUnspaced, type Scan } from "./scan.ts";

/** Number words, read. */
export interface WordRun {
  /** The token after it. */
  readonly end: number;
  readonly value: Decimal;
  readonly ordinal: boolean;
  /** Its value without its last word, where that may be an ending: `백만이` is a million and a particle. */
  readonly bareValue: Decimal | null;
  /** What its last word multiplies by (`million`), so that a half may follow it; null where it does not. */
  readonly lastScale: Decimal | null;
}

/** Longest run of number words that is looked at. */
const MOST_WORDS = 60;

interface PlacedPart {
  readonly part: NumberPart;
  /** The token after the word. */
  readonly end: number;
}

/** Reads number words from token `at`; null where none starts a number. O(words read). */
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
    // `ten an hour`: how often, and no eleven.
    if (next?.kind === "space" && isFrequency(scan, end + 1)) break;
    // `twenty a head`: where one is told from the article, the article adds nothing.
    if (next?.kind === "space" && isBareArticle(scan, end + 1)) break;
    if (next?.kind === "space" || isHyphen(scan, end)) parts = partsAt(scan, end + 1);
    else if (isUnspaced(next)) parts = partsAt(scan, end);
    else break;
  }
  return runOf(scan, sum, placed);
}

/** `the last ten two are left`: what has a word of its own is not put together of ten and another. */
function isBesideTen(scan: Scan, ten?: PlacedPart, next?: PlacedPart): boolean {
  if (ten?.part.value !== TEN || ten.part.role !== "adds" || next?.part.role !== "adds")
    return false;
  return next.part.value > 0n && scan.lexicon.countsInOneWord(TEN + next.part.value);
}

const TEN = 10n;

/** The word after what was read, a space passed over. */
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

/** A syllable right after a scale that counts a few, and is a word of its own as often. */
function isEnding(scan: Scan, before: PlacedPart, { part, end }: PlacedPart): boolean {
  return (
    isHangul(scan.tokens[before.end]) &&
    before.end === end - 1 &&
    before.part.role === "multiplies" &&
    part.role === "adds" &&
    find(scan, before.end, "weak")?.end === end
  );
}

/** The parts of the word or phrase at a token: several where the language runs number words together. */
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

const LONGEST_COMPOUND = 120;

/** Cuts `zweihundertfünfzig` into number words; empty where a rest is left. O(length × longest word). */
function segment(scan: Scan, word: string): readonly NumberPart[] {
  if (word.length < 4 || word.length > LONGEST_COMPOUND) return [];
  /** By index: where the last word of the cut up to there starts; the longest last word wins. */
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
  // `eventi` is no `e` and `venti`: only Arabic writes its `and` onto the word after.
  const opens = parts[0]?.role !== "joins" || scan.lexicon.joinsOnto;
  return parts.length > 1 && opens ? parts : [];
}

/** A run of spoken decimals after a spoken point: `point two five`, `coma veinticinco`. */
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
