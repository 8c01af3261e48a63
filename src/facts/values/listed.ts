import { find, isMark, pastSpace, type Scan } from "../numerals/scan.ts";

/** Nothing but commas, conjunctions and articles between: the last two need a conjunction. */
export function isListed(scan: Scan, from: number, to: number): boolean {
  let separated = false;
  for (let at = from; at < to; ) {
    const conjunction = find(scan, at, "conjunction");
    if (conjunction !== null && conjunction.end <= to) at = conjunction.end;
    else if (isMark(scan, at, ",、")) at += 1;
    else if (pastSpace(scan, at) > at) at = pastSpace(scan, at);
    else if (scan.profile.articles.includes(scan.tokens[at]?.key ?? "")) at += 1;
    else return false;
    separated = true;
  }
  return separated && to - from <= 8;
}
