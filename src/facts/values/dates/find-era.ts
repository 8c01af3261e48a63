import { findAfterSpace, isUnspaced, pastSpace, type Scan } from "../../numerals/scan.ts";
import type { ValueDraft } from "../value-draft.ts";
import { findCentury } from "./find-century.ts";
import { findDecade } from "./find-decade.ts";

/** A century or a decade that starts at a token. */
export function findEra(scan: Scan, at: number): ValueDraft | null {
  const century = findCentury(scan, at);
  if (century !== null) return decadeOfCentury(scan, century) ?? century;
  const decade = findDecade(scan, at);
  return decade === null ? null : withItsCentury(scan, decade);
}

/** `20世纪90年代`, `20 世纪 90 年代`: the decade follows its century. */
function decadeOfCentury(scan: Scan, century: ValueDraft): ValueDraft | null {
  const decade = findDecade(scan, pastSpace(scan, century.end));
  if (decade === null || !isUnspaced(scan.tokens[century.end - 1])) return null;
  const years = `${Number(century.readings[0]) - 1}${decade.readings[0]?.slice(2)}`;
  return { ...decade, readings: [years], start: century.start };
}

/** `los años 90 del siglo XX`: a century right behind a decade says no more. */
function withItsCentury(scan: Scan, decade: ValueDraft): ValueDraft {
  const link = findAfterSpace(scan, decade.end, "date-link");
  if (link === null) return decade;
  const century = findCentury(scan, pastSpace(scan, link.end));
  const years = `${Number(century?.readings[0]) - 1}${decade.readings[0]?.slice(2)}`;
  if (century === null || !/^\d{4}$/.test(years)) return decade;
  return { ...decade, readings: [years], end: century.end };
}
