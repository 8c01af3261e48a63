import type { Finding } from "../../model/finding.ts";
import type { PairReport } from "../../model/report.ts";
import { showPlace } from "../shown-place.ts";
import { wordFix } from "../word-fix.ts";
import type { Wording } from "../wording.ts";
import { fitLine } from "./fit-line.ts";
import { type Quote, quoteFinding } from "./quote-finding.ts";
import { widthOf } from "./width-of.ts";

/** How parts of a quoted line are highlighted. */
export interface QuoteInk {
  readonly dim: (text: string) => string;
  readonly differing: (text: string) => string;
  /** `text` as a link to the file at `path`. */
  readonly link: (text: string, path: string) => string;
}

/** No highlighting, for output other than a terminal. */
const PLAIN: QuoteInk = {
  dim: (text) => text,
  differing: (text) => text,
  link: (text) => text,
};

/** The marks below a stretch, and below its differing words. */
const UNDERLINE = "~";
const DIFFERENCE = "^";
/** The fewest columns of a line that are shown, however narrow the terminal. */
const NARROWEST = 10;

/** The format of quotes. */
export interface QuoteSheet {
  /** In columns. */
  readonly width: number;
  readonly wording: Wording;
  /** Default: no highlighting. */
  readonly ink?: QuoteInk;
}

/** The line of each page of a finding with the differing words marked below, then the effect of its fix. */
export function layoutQuotes(finding: Finding, pair: PairReport, sheet: QuoteSheet): string[] {
  const { wording, ink = PLAIN } = sheet;
  const { source, target } = quoteFinding(finding, pair);
  const fix = wordFix(finding, pair, wording);
  return [
    // An empty place on the source page marks an addition, which does not belong there.
    ...(source === null ? [] : layoutQuote(source, "nothingHere", sheet)),
    ...(target === null ? [] : layoutQuote(target, "belongsHere", sheet)),
    ...(fix === null ? [] : [`${ink.dim(`${wording.labels.fix}:`)} ${fix}`]),
  ];
}

/** @param empty the label for an empty place */
function layoutQuote(
  quote: Quote,
  empty: "belongsHere" | "nothingHere",
  { width, wording, ink = PLAIN }: QuoteSheet,
): string[] {
  const { start, path } = quote.place;
  const further = wording.counted("furtherLine", quote.furtherLines);
  const number = String(start.line);
  const gutter = `${number} │ `;
  const { before, stretch, after } = fitLine(quote, Math.max(NARROWEST, width - gutter.length));
  const line = stretch.map(({ text, differs }) => (differs ? ink.differing(text) : text)).join("");
  const below =
    stretch.length === 0
      ? `${ink.differing(DIFFERENCE)} ${wording.labels[empty]}`
      : stretch
          .map(({ text, differs }) =>
            differs
              ? ink.differing(DIFFERENCE.repeat(widthOf(text)))
              : UNDERLINE.repeat(widthOf(text)),
          )
          .join("");
  return [
    ink.dim(ink.link(showPlace(quote.place), path)) +
      (quote.furtherLines === 0 ? "" : ink.dim(` (+ ${further})`)),
    `${ink.dim(`${number} │`)} ${before}${line}${after}`.trimEnd(),
    `${" ".repeat(number.length)} ${ink.dim("│")} ${" ".repeat(widthOf(before))}${below}`,
  ];
}
