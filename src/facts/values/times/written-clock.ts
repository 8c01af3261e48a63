import type { Scan } from "../../numerals/scan.ts";
import type { Clock } from "./time-draft.ts";

/** From 00:00 to 23:59, and 24:00. */
const CLOCK = /^(?<hour>[01]?\d|2[0-3]|24(?=.00))[.:](?<minute>[0-5]\d)$/;

/** The clock that some tokens show in digits, `14.30` or `9:05`; otherwise null. */
export function writtenClock({ tokens }: Scan, start: number, end: number): Clock | null {
  const written = tokens.slice(start, end).map(({ text }) => text);
  const { hour, minute } = CLOCK.exec(written.join(""))?.groups ?? {};
  if (hour === undefined || minute === undefined) return null;
  return { hour: Number(hour), minute: Number(minute), second: null };
}
