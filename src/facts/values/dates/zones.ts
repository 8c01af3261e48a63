import { isMark, pastSpace, type Scan } from "../../numerals/scan.ts";
import type { ValueDraft } from "../value-draft.ts";

/**
 * Offsets from UTC in minutes by the abbreviations of RFC 5322 and of the tz database; more than one where an
 * abbreviation is in use for several zones.
 */
const ZONES: ReadonlyMap<string, readonly number[]> = new Map(
  Object.entries({
    ...{ UTC: [0], GMT: [0], WET: [0], CET: [60], MEZ: [60], BST: [60], WEST: [60] },
    ...{ CEST: [120], MESZ: [120], EET: [120], EEST: [180], MSK: [180], IST: [330, 60, 120] },
    ...{ SGT: [480], HKT: [480], AWST: [480], JST: [540], KST: [540], AEST: [600], AEDT: [660] },
    ...{ BRT: [-180], EDT: [-240], EST: [-300], CDT: [-300], CST: [-360, 480], MDT: [-360] },
    ...{ MST: [-420], PDT: [-420], PST: [-480] },
  }),
);

/** Adds what a time is in UTC, `09:00Z`, where its zone stands behind it: `18:00 (JST)` and `09:00 UTC` are one. */
export function withZone(scan: Scan, time: ValueDraft): ValueDraft {
  const next = pastSpace(scan, time.end);
  const at = isMark(scan, next, "(") ? next + 1 : next;
  const offsets = ZONES.get(scan.tokens[at]?.text ?? "");
  if (offsets === undefined) return time;
  const inUtc = time.readings.flatMap((reading) =>
    offsets.map((each) => `${moved(reading, -each)}Z`),
  );
  return { ...time, readings: [...time.readings, ...inUtc], end: at + 1 };
}

function moved(time: string, minutes: number): string {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  const total = (hour * 60 + minute + minutes + 48 * 60) % (24 * 60);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${two(Math.floor(total / 60))}:${two(total % 60)}${time.slice(5)}`;
}
