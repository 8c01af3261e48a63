import type { Finding } from "../../src/model/finding.ts";
import { linesIn } from "./raw-page.ts";

/** Longest quotation of a line, in UTF-16 code units. */
const QUOTED = 200;

/** A finding on one line: severity, rule, message and both lines. */
export function showFinding({
  severity,
  rule,
  messageId,
  message,
  source,
  target,
}: Finding): string {
  const line = (place: Finding["source"]) => (place === null ? "-" : String(place.start.line));
  return `${severity} ${rule}/${messageId}  ${line(source)} -> ${line(target)}  ${message}`;
}

/** A line of a text for reading, cut around a column (from 1) where it is long. */
export function quoteLine(text: string, line: number, column = 1): string {
  const whole = linesIn(text)[line - 1]?.text ?? "";
  if (whole.length <= QUOTED) return whole;
  const start = Math.max(0, Math.min(column - 1 - QUOTED / 2, whole.length - QUOTED));
  const end = start + QUOTED;
  return `${start > 0 ? "…" : ""}${whole.slice(start, end)}${end < whole.length ? "…" : ""}`;
}
