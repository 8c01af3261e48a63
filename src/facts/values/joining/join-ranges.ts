import { foldWord } from "../../../languages/tokens.ts";
import { times } from "../../numerals/decimal.ts";
import { find, isMark, pastSpace, type Scan } from "../../numerals/scan.ts";
import { asCount } from "../counted.ts";
import { pastFullStop } from "../dates/find-day-month.ts";
import { asHourBehind, beginsWithClockWord } from "../times/find-clock-word.ts";
import { asHour, inHalfOfEnd, inSameHalf } from "../times/time-draft.ts";
import { joinNeighbours, type ValueDraft } from "../value-draft.ts";

/**
 * Joins values connected by a dash, `to` or `between … and` into ranges, and shares
 * the unit and scale of the second.
 */
export function joinRanges(scan: Scan, drafts: readonly ValueDraft[]): ValueDraft[] {
  return joinNeighbours(drafts, (last, next) => rangeOf(scan, last, next));
}

const RANGED: ReadonlySet<string> = new Set([
  "number",
  "quantity",
  "money",
  "percent",
  "date",
  "time",
  "century",
  "decade",
]);

function rangeOf(scan: Scan, start: ValueDraft, end: ValueDraft): ValueDraft | null {
  const [opening, closing] = areDays(start, end) ? [asNumber(start), asNumber(end)] : [start, end];
  const second = asHourBehind(scan, opening, closing);
  const first = asCount(opening, second);
  if (!RANGED.has(first.kind) || !RANGED.has(second.kind)) return null;
  if (first.strength === "weak" || second.strength === "weak") return null;
  const tie = tieBetween(scan, first, second);
  if (tie === null || (closing !== end && tie.kind !== "pair")) return null;
  // Only the first is a clock: `at 10:30 to 5 people`.
  const isClock = second === closing || tie.kind !== "joint" || beginsWithClockWord(scan, first);
  if (!isClock) return null;
  const [from, to] = matched(scan, asHour(withSharedScale(first, second, tie), second), second);
  if (from.kind !== to.kind || from.unit !== to.unit) return null;
  // A sign before the joining word is not shared: `el 71 % a 22 tokens`.
  if (tie.kind === "joint" && opening.kind === "percent" && second.kind === "number") return null;
  // Words without a unit are rarely a range: `give one to two people`.
  if (tie.kind === "joint" && first.written === "words" && to.unit === null) return null;
  // `5 - 3` is a subtraction; `11-8`, `(360 - 0)` and `2011 - 1993` are ranges
  // although their ends are reversed.
  const isLoose = second.start > first.end + 1 && !areInBrackets(scan, first, second);
  const mayBeSum = tie.kind === "dash" && isLoose && from.kind !== "date";
  if (mayBeSum && Number(from.readings[0]) > Number(to.readings[0])) return null;
  if (/^[wq]/.test(from.readings[0] ?? "")) return null;
  return {
    kind: "range",
    readings: ends(from, to),
    unit: to.unit,
    start: tie.start,
    end: second.end,
    strength: "strong",
    written: second.written,
    parts: [from, to],
    factor: to.factor,
  };
}

function areInBrackets(scan: Scan, first: ValueDraft, second: ValueDraft): boolean {
  return isMark(scan, first.start - 1, "([") && isMark(scan, second.end, ")]");
}

/** Whether both are ordinals in digits, which may be days of a month: `from the 20th to the 31st`. */
function areDays(start: ValueDraft, end: ValueDraft): boolean {
  return [start, end].every(({ kind, written }) => kind === "ordinal" && written === "digits");
}

function asNumber(ordinal: ValueDraft): ValueDraft {
  return { ...ordinal, kind: "number" };
}

/** Numbers from this value on are large without a scale. */
const SMALLEST_GROUP = 1000;

/**
 * `$10-15 billion`, `5 to 10 million`: a smaller first number shares the scale of the second;
 * between two words, so does a larger one, `de 5 a 3,5 millones`. A scale alone is a number itself:
 * `between sixty and a hundred`.
 */
function withSharedScale(first: ValueDraft, second: ValueDraft, { kind }: Tie): ValueDraft {
  if (second.factor === "1" || first.factor !== "1") return first;
  const low = Number(first.readings[0]);
  const high = Number(second.readings[0]) / Number(second.factor);
  const isFalling = kind === "pair" && low < SMALLEST_GROUP && high !== 1;
  if (!(low < high || isFalling)) return first;
  const readings = first.readings.map((value) => times(value, second.factor));
  return { ...first, readings, factor: second.factor };
}

function ends(from: ValueDraft, to: ValueDraft): string[] {
  const pairs = from.readings.flatMap((low, index) => {
    const high = to.readings[index] ?? to.readings[0] ?? "";
    const highs = to.kind === "time" ? to.readings : [high];
    return highs.map((each) => `${low}..${each}`);
  });
  return [...new Set(pairs)];
}

/**
 * How two values are connected. `pair`: also by an opening word before or a closing word after;
 * `dash` and `joint`: only in between.
 */
interface Tie {
  readonly kind: "pair" | "dash" | "joint";
  /** The start of the range, including the opening word. */
  readonly start: number;
}

function tieBetween(scan: Scan, first: ValueDraft, second: ValueDraft): Tie | null {
  // As in `23.–25. Mai`.
  const end = first.written === "digits" ? pastFullStop(scan, first.end) : first.end;
  const at = pastSpace(scan, end);
  if (isMark(scan, at, "-–—~〜～‑‐→") && pastSpace(scan, at + 1) === second.start) {
    const spaced = at > end;
    const digits = first.written === "digits" && second.written === "digits";
    const dates = first.kind === "date" && second.kind === "date";
    const tied = (digits || dates) && (!spaced || isMark(scan, at, "–-~〜～"));
    return tied ? { kind: "dash", start: first.start } : null;
  }
  const open = openBefore(scan, beforeArticle(scan, first.start)).find(({ joint }) =>
    jointEnds(scan, at, joint, second.start),
  );
  if (open !== undefined) return { kind: "pair", start: open.start };
  const closed = closedBehind(scan, pastSpace(scan, second.end)).some((joint) =>
    jointEnds(scan, at, joint, second.start),
  );
  if (closed) return { kind: "pair", start: first.start };
  const joint = find(scan, at, "range-joint");
  const next = joint === null ? null : pastSpace(scan, joint.end);
  // As in `−25 bis +43 °C`.
  const tied =
    next === second.start ||
    (next !== null && isMark(scan, next, "+") && next + 1 === second.start);
  return tied ? { kind: "joint", start: first.start } : null;
}

/** The joints that go with the opening words right before a token. */
function openBefore(scan: Scan, at: number): { readonly joint: string; readonly start: number }[] {
  const joints: { readonly joint: string; readonly start: number }[] = [];
  for (let start = at - 1; start >= 0 && start > at - 6; start--) {
    for (const phrase of scan.phrases[start] ?? []) {
      if (pastSpace(scan, phrase.end) !== at) continue;
      for (const meaning of phrase.meanings) {
        if (meaning.role === "range-open") joints.push({ joint: meaning.value, start });
      }
    }
  }
  return joints;
}

/** The joints that go with the closing word at a token: `10 ile 20 arasında`. */
function closedBehind(scan: Scan, at: number): string[] {
  return (scan.phrases[at] ?? []).flatMap(({ meanings }) =>
    meanings.flatMap(({ role, value }) => (role === "range-close" ? [value] : [])),
  );
}

function jointEnds(scan: Scan, at: number, joint: string, until: number): boolean {
  const words = scan.tokens
    .slice(at, beforeArticle(scan, until))
    .map((token) => token.key)
    .join("")
    .trim();
  return words === foldWord(joint);
}

/** The token of the article before a number, `entre el 3 y un 5`, or that of the number. */
function beforeArticle(scan: Scan, at: number): number {
  const word = scan.tokens[at - 2];
  if (scan.tokens[at - 1]?.kind !== "space" || word?.kind !== "word") return at;
  return scan.profile.articles.includes(word.text.toLowerCase()) ? at - 2 : at;
}

/** Both ends, after sharing what only one of them states: unit, scale, month or year. */
function matched(
  scan: Scan,
  first: ValueDraft,
  second: ValueDraft,
): readonly [ValueDraft, ValueDraft] {
  if (first.kind === "number" && second.kind !== "number" && second.kind !== "date") {
    const kind = second.kind === "time" ? first.kind : second.kind;
    // The bare number is kept as a part: `en vez de 35 a 240 °C` is not a range.
    return [{ ...first, kind, unit: second.unit, parts: [first] }, second];
  }
  // `$5-10`, and `%50-80` as in Turkish.
  if ((first.kind === "money" || first.kind === "percent") && second.kind === "number") {
    return matched(scan, first, { ...second, kind: first.kind, unit: first.unit });
  }
  if (first.kind === "date" && second.kind === "date") {
    return [datedAs(first, second), datedAs(second, first)];
  }
  if (first.kind === "time" && second.kind === "time") {
    return [inHalfOfEnd(scan, first, second), inSameHalf(first, second)];
  }
  if (first.kind === "date" && second.kind === "number") return dateThenNumber(first, second);
  if (first.kind === "number" && second.kind === "number") return [first, inCentury(first, second)];
  if (first.kind === "number" && second.kind === "date") return numberThenDate(first, second);
  return [first, second];
}

/** Adds the year of the other end, keeping the date without it as a part: `April–Sep 2024`, `2024年4月至9月`. */
function datedAs(draft: ValueDraft, other: ValueDraft): ValueDraft {
  const year = /^\d{4}/.exec(other.readings[0] ?? "")?.[0];
  const [reading = ""] = draft.readings;
  if (year === undefined || !reading.startsWith("--")) return draft;
  return { ...draft, readings: [`${year}${reading.slice(1)}`], parts: [draft] };
}

/** Adds the century to the two-digit end of a span of years: `1839–42`. */
function inCentury(first: ValueDraft, second: ValueDraft): ValueDraft {
  const [century, years] = /^(1\d)(\d\d)$/.exec(first.readings[0] ?? "")?.slice(1) ?? [];
  const [end = ""] = second.readings;
  const isSpan = years !== undefined && /^\d\d$/.test(end) && end > years;
  if (!isSpan || first.unit !== null || second.written !== "digits") return second;
  return { ...second, readings: [`${century}${end}`] };
}

/** `July 23–25`, `2010-15`. */
function dateThenNumber(first: ValueDraft, second: ValueDraft): readonly [ValueDraft, ValueDraft] {
  const [reading = ""] = first.readings;
  const [number = ""] = second.readings;
  if (/^\d{1,2}$/.test(number)) {
    const two = number.padStart(2, "0");
    if (/^\d{4}$/.test(reading) && two > reading.slice(2)) {
      return [first, { ...second, kind: "date", readings: [`${reading.slice(0, 2)}${two}`] }];
    }
    if (/-\d\d-\d\d$/.test(reading)) {
      return [first, dayOf(reading, second)];
    }
  }
  return [first, second];
}

/** The first number is a day in the month and year of the second: `del 3 al 5 de mayo`. */
function numberThenDate(first: ValueDraft, second: ValueDraft): readonly [ValueDraft, ValueDraft] {
  const [reading = ""] = second.readings;
  const [number = ""] = first.readings;
  if (!/-\d\d-\d\d$/.test(reading) || !/^\d{1,2}$/.test(number)) return [first, second];
  return [dayOf(reading, first), second];
}

/** A number as a day in the month of a date; the bare number is kept as a part. */
function dayOf(date: string, day: ValueDraft): ValueDraft {
  const reading = `${date.slice(0, -2)}${(day.readings[0] ?? "").padStart(2, "0")}`;
  return { ...day, kind: "date", readings: [reading], parts: [day] };
}
