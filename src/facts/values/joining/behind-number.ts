import { addFraction } from "../../numerals/read-scale.ts";
import { find, findAfterSpace, isMark, isWord, pastSpace, type Scan } from "../../numerals/scan.ts";
import type { ValueDraft } from "../value-draft.ts";

/**
 * A half after what is counted: `dos limones y medio`, `a lemon and a half`. If another noun follows, the
 * half belongs to that one: `dos cebollas y media taza`.
 */
export function withHalfBehindThing(scan: Scan, number: ValueDraft): ValueDraft {
  const thing = pastSpace(scan, number.end);
  const isCount = number.kind === "number" && number.parts.length === 0;
  if (!isCount || thing === number.end || !isThing(scan, thing)) return number;
  const added = findAfterSpace(scan, thing + 1, "added-fraction");
  if (added === null || isThing(scan, pastSpace(scan, added.end))) return number;
  const readings = number.readings.map((value) => addFraction(value, added.value, "1"));
  return { ...number, readings, end: added.end, strength: "strong" };
}

/** Whether a token is a word but not a function word. */
export function isThing({ tokens, profile }: Scan, at: number): boolean {
  const { kind, key = "" } = tokens[at] ?? {};
  return kind === "word" && !profile.functionWords.includes(key);
}

const WARMTH: ReadonlySet<string | null> = new Set(["celsius", "fahrenheit", "degree"]);

/**
 * Also reads an amount with a minus in words as positive, since it may be a subtraction: `el precio menos 15
 * €`, or after a comma, `el total, menos 300`. Another page may write `less a fee of €15`.
 */
export function withWhatIsTakenAway(scan: Scan, amount: ValueDraft): ValueDraft {
  const { kind, unit, start, readings } = amount;
  if (find(scan, start, "number")?.value !== "-" || !isWord(scan, start)) return amount;
  const isBehindComma = scan.tokens[start - 1]?.kind === "space" && isMark(scan, start - 2, ",");
  const isCount = (kind === "number" || kind === "quantity") && !WARMTH.has(unit);
  if (kind !== "money" && !(isBehindComma && isCount)) return amount;
  return { ...amount, readings: [...readings, ...readings.map((value) => value.replace("-", ""))] };
}
