import type { Finding } from "../../model/finding.ts";
import type { PairReport } from "../../model/report.ts";
import { showPlace } from "../shown-place.ts";
import { wordFix } from "../word-fix.ts";
import type { Wording } from "../wording.ts";
import { fitLine } from "./fit-line.ts";
import { type Quote, quoteFinding } from "./quote-finding.ts";
import { widthOf } from "./width-of.ts";

/** What makes parts of a quoted line stand out. */
export interface QuoteInk {
  readonly dim: (text: string) => string;
  readonly differing: (text: string) => string;
  /** `text` as a link to the file at `path`. */
  readonly link: (text: string, path: string) => string;
}

/** No ink: for what is not a terminal. */
const PLAIN: QuoteInk = {
  dim: (text) => text,
  differing: (text) => text,
  link: (text) => text,
};

/** Under a stretch, and under the words in it that differ. */
const UNDERLINE = "~";
const DIFFERENCE = "^";
/** However narrow the terminal, so much of a line is shown. */
const NARROWEST = 10;

/** What quotes are laid out on. */
export interface QuoteSheet {
  /** In columns. */
  readonly width: number;
  readonly wording: Wording;
  /** None where it is left out. */
  readonly ink?: QuoteInk;
}

/** A finding's line of each page with the differing words marked below, then what its fix would do. */
export function layoutQuotes(finding: Finding, pair: PairReport, sheet: QuoteSheet): string[] {
  const { wording, ink = PLAIN } = sheet;
  const { source, target } = quoteFinding(finding, pair);
  const fix = wordFix(finding, pair, wording);
  return [
    // What the source lacks came in: nobody is to put it there.
    ...(source === null ? [] : layoutQuote(source, "nothingHere", sheet)),
    ...(target === null ? [] : layoutQuote(target, "belongsHere", sheet)),
    ...(fix === null ? [] : [`${ink.dim(`${wording.labels.fix}:`)} ${fix}`]),
  ];
}

/** @param empty what is said where nothing stands */
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
