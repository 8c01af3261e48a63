import { printable } from "../../messages/printable.ts";
import type { Finding, Severity } from "../../model/finding.ts";
import { once } from "../../model/lookup/once.ts";
import type { Page } from "../../model/page/document.ts";
import { indexLines, type LineIndex, type Place, type Point } from "../../model/page/place.ts";
import type { PairReport } from "../../model/report.ts";
import { writeJson } from "../json/write-json.ts";
import type { Reporter, ReporterOptions } from "../reporter.ts";
import { mainPlace, otherPlace } from "../shown-place.ts";
import { type FailingPage, failingPages } from "../word-unpaired.ts";
import { wordingFor } from "../wording.ts";
import { type ByteIndex, indexBytes } from "./byte-index.ts";

const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: "ERROR",
  warning: "WARNING",
  info: "INFO",
};

/**
 * Reviewdog's diagnostic format: one line per finding, and one per other reason for the run to fail. Columns
 * are in UTF-8 bytes.
 */
export function rdjsonl({ ui }: ReporterOptions): Reporter {
  const wording = wordingFor(ui);
  return {
    begin: () => "",
    pair(pair) {
      const spots = { source: spotsIn(pair.source), target: spotsIn(pair.target) };
      return pair.findings
        .map((finding) => `${writeJson(diagnostic(finding, pair, spots))}\n`)
        .join("");
    },
    end: (summary) =>
      failingPages(summary, wording)
        .map((page) => `${writeJson(failingDiagnostic(page))}\n`)
        .join(""),
  };
}

/** Reports the line of a failure only: its column is in code units, and the line's text is not at hand. */
function failingDiagnostic({ path, line, message, reason }: FailingPage) {
  return {
    message: printable(message),
    location: {
      path: path === "" ? "." : path,
      ...(line === null ? {} : { range: { start: { line } } }),
    },
    severity: SEVERITIES.error,
    source: { name: "cotejo" },
    code: { value: reason },
  };
}

/** The lazy indexes by which places of a page are converted. */
interface Spots {
  readonly lines: () => LineIndex;
  readonly bytes: () => ByteIndex;
}

function spotsIn({ path, text }: Page): Spots {
  return { lines: once(() => indexLines(path, text)), bytes: once(() => indexBytes(text)) };
}

function diagnostic(
  finding: Finding,
  pair: PairReport,
  { source, target }: Readonly<Record<"source" | "target", Spots>>,
) {
  const { rule, severity, message, fix } = finding;
  const place = mainPlace(finding, pair);
  const other = otherPlace(finding);
  return {
    message: printable(message),
    location: locate(place, finding.target === null ? source : target),
    severity: SEVERITIES[severity],
    source: { name: "cotejo" },
    code: { value: rule },
    ...(other === null
      ? {}
      : { related_locations: [{ message: other.path, location: locate(other, source) }] }),
    ...(fix === undefined
      ? {}
      : {
          suggestions: [
            {
              range: locate(target.lines().placeOf(fix.start, fix.end), target).range,
              text: fix.text,
            },
          ],
        }),
  };
}

function locate({ path, start, end }: Place, { bytes }: Spots) {
  const position = ({ line, offset, column }: Point) => ({
    line,
    column: bytes().between(offset - (column - 1), offset) + 1,
  });
  return { path, range: { start: position(start), end: position(end) } };
}
