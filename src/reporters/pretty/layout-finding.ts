import { printable } from "../../messages/printable.ts";
import type { Finding } from "../../model/finding.ts";
import type { PairReport } from "../../model/report.ts";
import { fitLine, widthOf, wrap } from "../quote/fit-line.ts";
import { type Quote, quoteFinding } from "../quote/quote-finding.ts";
import { wordFix } from "../word-fix.ts";
import type { Wording } from "../wording.ts";
import type { Ink } from "./ink.ts";

/** Under a stretch, and under the words in it that differ. */
const UNDERLINE = "~";
const DIFFERENCE = "^";
const MARGIN = "    ";

/** One finding: what it says, then the line of each page with the differing words marked below. */
export function layoutFinding(
  finding: Finding,
  pair: PairReport,
  width: number,
  ink: Ink,
  wording: Wording,
): string[] {
  const { labels } = wording;
  const severity = labels.severity[finding.severity];
  const [said = "", ...saidOn] = wrap(
    `${severity} ${printable(finding.message)}`,
    width - MARGIN.length,
  );
  const rule = ink.dim(printable(finding.rule));
  const head = [ink.severity[finding.severity](severity) + said.slice(severity.length), ...saidOn];
  const quotes = quoteFinding(finding, pair);
  const fix = wordFix(finding, pair, wording);
  return [
    ...head.map(
      (line, row) =>
        (row === 0 ? "  " : MARGIN) + line + (row === saidOn.length ? `  ${rule}` : ""),
    ),
    ...(quotes.source === null ? [] : layoutQuote(quotes.source, width, ink, wording)),
    ...(quotes.target === null ? [] : layoutQuote(quotes.target, width, ink, wording)),
    ...(fix === null ? [] : [`${MARGIN}${ink.dim(`${labels.fix}:`)} ${fix}`]),
  ];
}

function layoutQuote(
  quote: Quote,
  width: number,
  ink: Ink,
  { labels, counted }: Wording,
): string[] {
  const { start, path } = quote.place;
  const place = `${printable(path)}:${start.line}:${start.column}`;
  const further =
    quote.furtherLines === 0 ? "" : ink.dim(` (+ ${counted("furtherLine", quote.furtherLines)})`);
  const number = String(start.line);
  const gutter = `${MARGIN}${number} │ `;
  const { before, stretch, after } = fitLine(quote, Math.max(10, width - gutter.length));
  const line = stretch.map(({ text, differs }) => (differs ? ink.differing(text) : text)).join("");
  const marks = stretch
    .map(({ text, differs }) =>
      differs ? ink.differing(DIFFERENCE.repeat(widthOf(text))) : UNDERLINE.repeat(widthOf(text)),
    )
    .join("");
  const below = stretch.length === 0 ? `${ink.differing(DIFFERENCE)} ${labels.belongsHere}` : marks;
  const blank = `${MARGIN}${" ".repeat(number.length)} ${ink.dim("│")} `;
  return [
    `${MARGIN}${ink.dim(ink.link(place, path))}${further}`,
    `${MARGIN}${ink.dim(`${number} │`)} ${before}${line}${after}`.trimEnd(),
    blank + " ".repeat(widthOf(before)) + below,
  ];
}
