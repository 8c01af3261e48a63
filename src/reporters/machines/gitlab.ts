import { printable } from "../../messages/printable.ts";
import type { Severity } from "../../model/finding.ts";
import type { PairReport } from "../../model/report.ts";
import { fingerprintOf, fingerprintsOf } from "../fingerprints.ts";
import { writeJson } from "../json/write-json.ts";
import type { Reporter, ReporterOptions } from "../reporter.ts";
import { mainPlace, otherPlace, showPlace } from "../shown-place.ts";
import { type FailingPage, failingPages } from "../word-unpaired.ts";
import { wordingFor } from "../wording.ts";

/** The severities of the code quality report are info, minor, major, critical and blocker. */
const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: "major",
  warning: "minor",
  info: "info",
};

/**
 * GitLab's code quality report: a JSON array. The source place is part of the description, since there is no
 * field for it. Other reasons for the run to fail are entries as well.
 */
export function gitlab({ ui }: ReporterOptions): Reporter {
  const wording = wordingFor(ui);
  let first = true;
  const listed = (entries: readonly string[]): string => {
    if (entries.length === 0) return "";
    const separator = first ? "\n" : ",\n";
    first = false;
    return separator + entries.join(",\n");
  };
  return {
    begin: () => "[",
    pair: (pair) => listed(entriesOf(pair)),
    end: (summary) => `${listed(failingPages(summary, wording).map(failingEntry))}\n]\n`,
  };
}

function failingEntry({ path, line, column, message, reason }: FailingPage): string {
  const spot = { line: line ?? 1, column: column ?? 1 };
  return writeJson({
    description: printable(message),
    check_name: reason,
    fingerprint: fingerprintOf(JSON.stringify([path, reason, message])),
    severity: SEVERITIES.error,
    location: {
      path: path === "" ? "." : path,
      lines: { begin: spot.line, end: spot.line },
      positions: { begin: spot, end: spot },
    },
  });
}

function entriesOf(pair: PairReport): string[] {
  const fingerprints = fingerprintsOf(pair);
  return pair.findings.map((finding, index) => {
    const { path, start, end } = mainPlace(finding, pair);
    const other = otherPlace(finding);
    const description = printable(finding.message);
    return writeJson({
      description: other === null ? description : `${description} (${showPlace(other)})`,
      check_name: finding.rule,
      fingerprint: fingerprints[index],
      severity: SEVERITIES[finding.severity],
      location: {
        path,
        lines: { begin: start.line, end: end.line },
        positions: {
          begin: { line: start.line, column: start.column },
          end: { line: end.line, column: end.column },
        },
      },
    });
  });
}
