import type { FindingData } from "../model/finding.ts";

/** Whether a value is a quotation mark, which is hard to read between others. */
export function isQuotationMark(sign: FindingData[string] | undefined): boolean {
  return typeof sign === "string" && /^(?:\p{Pi}|\p{Pf}|["„‚「」『』])$/u.test(sign);
}
