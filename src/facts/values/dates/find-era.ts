import { foldWord } from "../../../languages/tokens.ts";
import { findAfterSpace, isHyphen, isUnspaced, pastSpace, type Scan } from "../../numerals/scan.ts";
import { pastNumberJoint } from "../joining/listed.ts";
import { draft, type ValueDraft } from "../value-draft.ts";
import { findCentury } from "./find-century.ts";
import { decadeReadings, findDecade } from "./find-decade.ts";

/** A century or a decade that starts at a token. */
export function findEra(scan: Scan, at: number): ValueDraft | null {
  const joined = findJoinedEra(scan, at);
  if (joined !== null) return joined;
  const century = findCentury(scan, at);
  if (century !== null) return decadeOfCentury(scan, century) ?? century;
  const decade = findDecade(scan, at);
  return decade === null ? null : withItsCentury(scan, decade);
}

/** A decade after its century: `20世纪90年代`, `20 世纪 90 年代`. */
function decadeOfCentury(scan: Scan, century: ValueDraft): ValueDraft | null {
  const decade = findDecade(scan, pastSpace(scan, century.end));
  if (decade === null || !isUnspaced(scan.tokens[century.end - 1])) return null;
  const years = `${Number(century.readings[0]) - 1}${decade.readings[0]?.slice(2)}`;
  return { ...decade, readings: [years], start: century.start };
}

/** Merges a century after a decade into it: `los años 90 del siglo XX`, `90. léta 20. století`. */
function withItsCentury(scan: Scan, decade: ValueDraft): ValueDraft {
  const link = findAfterSpace(scan, decade.end, "date-link");
  const century = findCentury(scan, pastSpace(scan, link?.end ?? decade.end));
  const years = `${Number(century?.readings[0]) - 1}${decade.readings[0]?.slice(2)}`;
  if (century === null || !/^\d{4}$/.test(years)) return decade;
  return { ...decade, readings: [years], end: century.end };
}

/** An era as a round year with a joined word: `1990-talet`, `1800-talshus`, `200-luvulla eaa.` */
function findJoinedEra(scan: Scan, at: number): ValueDraft | null {
  const { key: year = "" } = scan.tokens[at] ?? {};
  const end = pastEraWord(scan, at);
  if (end === null) return isInRowOfEras(scan, at) ? joinedEra(year, at, at + 2) : null;
  const before = findAfterSpace(scan, end, "before-christ");
  const after = before ?? findAfterSpace(scan, end, "after-christ");
  const era = joinedEra(year, at, after?.end ?? end);
  return before === null ? era : { ...era, readings: era.readings.map((reading) => `-${reading}`) };
}

/** The token after the word joined to a round year; null if there is none. */
function pastEraWord(scan: Scan, at: number): number | null {
  if (!isRoundYear(scan, at)) return null;
  const word = isHyphen(scan, at + 1) ? at + 2 : at + 1;
  const { kind, key = "" } = scan.tokens[word] ?? {};
  const { onto } = scan.profile.decades;
  const isOnto = kind === "word" && onto.some((start) => key.startsWith(foldWord(start)));
  return isOnto ? word + 1 : null;
}

function isRoundYear({ tokens }: Scan, at: number): boolean {
  return tokens[at]?.kind === "digits" && /^[12]?\d?\d0$/.test(tokens[at]?.key ?? "");
}

/** Maximum number of years that share a word: `1600-, 1700- och 1800-talen`. */
const MOST_IN_ROW = 4;

/** Whether a round year ends in a hyphen and shares the word of a later one: `1700- och 1800-talen`. */
function isInRowOfEras(scan: Scan, start: number): boolean {
  let at = start;
  for (let count = 0; count < MOST_IN_ROW; count++) {
    const isHanging = isRoundYear(scan, at) && isHyphen(scan, at + 1);
    const next = isHanging ? pastNumberJoint(scan, at + 2, ",") : null;
    if (next === null) return false;
    if (pastEraWord(scan, next) !== null) return true;
    at = next;
  }
  return false;
}

/** The era that begins with a year: a century for a multiple of 100, otherwise a decade. */
function joinedEra(year: string, start: number, end: number): ValueDraft {
  const isCentury = year.endsWith("00");
  const readings = isCentury ? [`${Number(year) / 100 + 1}`] : decadeReadings(year);
  return draft({ kind: isCentury ? "century" : "decade", readings, start, end });
}
