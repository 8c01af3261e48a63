import type { Stretch } from "../../../model/page/stretch.ts";
import {
  type Found,
  find,
  isHangul,
  isUnspaced,
  pastSpace,
  type Scan,
} from "../../numerals/scan.ts";
import { draft, type ValueDraft } from "../value-draft.ts";

/**
 * Frequencies in words: `daily`, `cada semana`, `pro Monat`. Those that belong to a strong amount, as in `10
 * km per hour` or `5 yıllık`, are left to it. O(tokens).
 */
export function findFrequencies(scan: Scan, amounts: readonly ValueDraft[]): ValueDraft[] {
  const drafts: ValueDraft[] = [];
  let index = 0;
  for (let at = 0; at < scan.tokens.length; ) {
    const found = frequencyAt(scan, at);
    if (found === null) {
      at++;
      continue;
    }
    while ((amounts[index]?.end ?? scan.tokens.length) <= at) index++;
    const amount = amounts[index];
    const isAmounts = amount !== undefined && amount.start < found.end;
    const beside = { before: amounts[index - 1], behind: amount };
    const strength = isRated(scan, { start: at, end: found.end }, beside)
      ? "strong"
      : found.strength;
    if (!(isAmounts && amount.strength === "strong"))
      drafts.push(draftOf({ ...found, strength }, at));
    at = found.end;
  }
  return drafts;
}

/** Kinds that form a rate with a frequency: `twice a day`, `20 minutes a week`, `30 € im Monat`, `週に2回`. */
const RATED: ReadonlySet<ValueDraft["kind"]> = new Set([
  "number",
  "quantity",
  "money",
  "multiple",
  "range",
]);

/** Whether an amount directly precedes a frequency or, in a language without spaces, follows it. */
function isRated(scan: Scan, { start, end }: Stretch, { before, behind }: Beside): boolean {
  if (before !== undefined && RATED.has(before.kind) && pastSpace(scan, before.end) === start)
    return true;
  const isNext = behind !== undefined && RATED.has(behind.kind) && behind.start === end;
  return isNext && isUnspaced(scan.tokens[start]);
}

/** The last amount before a frequency, and the first one from its start on. */
interface Beside {
  readonly before: ValueDraft | undefined;
  readonly behind: ValueDraft | undefined;
}

interface Frequency extends Found {
  readonly strength: ValueDraft["strength"];
}

function frequencyAt(scan: Scan, at: number): Frequency | null {
  // Inside a Korean word, `분당` is not a word of its own.
  if (isHangul(scan.tokens[at]) && isHangul(scan.tokens[at - 1])) return null;
  const strong = find(scan, at, "frequency");
  if (strong !== null) return { ...strong, strength: "strong" };
  const loose = find(scan, at, "loose-frequency");
  return loose === null ? null : { ...loose, strength: "weak" };
}

function draftOf({ value, end, strength }: Frequency, start: number): ValueDraft {
  return draft({ kind: "frequency", readings: [value], start, end, strength, written: "words" });
}
