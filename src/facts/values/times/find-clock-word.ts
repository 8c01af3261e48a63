import { find, pastSpace, type Scan } from "../../numerals/scan.ts";
import type { ValueDraft } from "../value-draft.ts";
import { findClock } from "./find-clock.ts";
import { hourAt } from "./hour-at.ts";
import { timeDraft, withPeriod } from "./time-draft.ts";
import { writtenClock } from "./written-clock.ts";

/** A time after a word for the clock: `klockan 9`, `kl. 14.30`, `kello yhdeksän`. */
export function findClockWord(scan: Scan, at: number): ValueDraft | null {
  const word = find(scan, at, "clock");
  if (word === null) return null;
  const next = pastSpace(scan, word.end);
  const exact = findClock(scan, next);
  if (exact !== null) return { ...exact, start: at };
  const clock = writtenClock(scan, next, next + 3);
  if (clock !== null) return withPeriod(scan, { start: at, end: next + 3 }, clock);
  const hour = hourAt(scan, next);
  if (hour === null) return null;
  const written = scan.tokens[next]?.kind === "digits" ? "digits" : "words";
  const full = { hour: hour.hour, minute: 0, second: null };
  return withPeriod(scan, { start: at, end: hour.end }, full, written);
}

/** Whether a time begins with such a word. */
export function beginsWithClockWord(scan: Scan, { start }: ValueDraft): boolean {
  return find(scan, start, "clock") !== null;
}

/**
 * Reads the number at the end of a range as a time if its start is one: `kl.
 * 9–17`, `mellan klockan 9 och 11.30`.
 */
export function asHourBehind(scan: Scan, first: ValueDraft, second: ValueDraft): ValueDraft {
  if (first.kind !== "time" || second.kind !== "number" || second.unit !== null) return second;
  const { start, end, written, readings } = second;
  const hour = /^\d{1,2}$/.test(readings[0] ?? "") ? Number(readings[0]) : LATEST + 1;
  const full = hour > LATEST ? null : { hour, minute: 0, second: null };
  const clock = writtenClock(scan, start, end) ?? full;
  return clock === null ? second : timeDraft([clock], start, end, written);
}

/** The highest hour. */
const LATEST = 24;
