import { printable } from "../../messages/printable.ts";
import type { Finding } from "../../model/finding.ts";
import type { PairReport } from "../../model/report.ts";
import { wrap } from "../quote/fit-line.ts";
import { layoutQuotes } from "../quote/layout-quotes.ts";
import type { Sheet } from "./ink.ts";

const MARGIN = "    ";

/** Formats a finding: its message, then the line of each page with the differing words marked below. */
export function layoutFinding(finding: Finding, pair: PairReport, sheet: Sheet): string[] {
  const { ink, wording } = sheet;
  const severity = wording.labels.severity[finding.severity];
  const room = sheet.width - MARGIN.length;
  const [said = "", ...more] = wrap(`${severity} ${printable(finding.message)}`, room);
  const quotes = layoutQuotes(finding, pair, { ...sheet, width: room });
  return [
    `  ${ink.severity[finding.severity](severity)}${said.slice(severity.length)}`,
    ...more.map((line) => MARGIN + line),
    ...quotes.map((line) => MARGIN + line),
  ].map((line, row) =>
    row === more.length ? `${line}  ${ink.dim(printable(finding.rule))}` : line,
  );
}
