import { addFraction } from "../../numerals/read-scale.ts";
import { find, findAfterSpace, isMark, isWord, pastSpace, type Scan } from "../../numerals/scan.ts";
import type { ValueDraft } from "../value-draft.ts";

/**
 * `dos limones y medio`, `a lemon and a half`: a half after what is counted. What goes on is counted by itself: `dos
 * cebollas y media taza`.
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

/** Whether a word stands at a token that is none of grammar. */
export function isThing({ tokens, profile }: Scan, at: number): boolean {
  const { kind, key = "" } = tokens[at] ?? {};
  return kind === "word" && !profile.functionWords.includes(key);
}

const WARMTH: ReadonlySet<string | null> = new Set(["celsius", "fahrenheit", "degree"]);

/**
 * `el precio menos 15 €`, `el total, menos 300`: a minus in words takes a sum away, as it does after a comma. A page may
 * say so otherwise: `less a fee of €15`.
 */
export function withWhatIsTakenAway(scan: Scan, amount: ValueDraft): ValueDraft {
  const { kind, unit, start, readings } = amount;
  if (find(scan, start, "number")?.value !== "-" || !isWord(scan, start)) return amount;
  const isBehindComma = scan.tokens[start - 1]?.kind === "space" && isMark(scan, start - 2, ",");
  const isCount = (kind === "number" || kind === "quantity") && !WARMTH.has(unit);
  if (kind !== "money" && !(isBehindComma && isCount)) return amount;
  return { ...amount, readings: [...readings, ...readings.map((value) => value.replace("-", ""))] };
}
