import { printable } from "../../messages/printable.ts";
import type { Severity } from "../../model/finding.ts";
import type { PairReport } from "../../model/report.ts";
import { fingerprintsOf } from "../fingerprints.ts";
import { writeJson } from "../json/write-json.ts";
import type { Reporter } from "../reporter.ts";
import { mainPlace, otherPlace, showPlace } from "../shown-place.ts";

/** The five severities of the code quality report are info, minor, major, critical, blocker. */
const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: "major",
  warning: "minor",
  info: "info",
};

/** GitLab's code quality report: a JSON array. The source place stands in the description, for there is no field. */
export function gitlab(): Reporter {
  let first = true;
  return {
    begin: () => "[",
    pair(pair) {
      const entries = entriesOf(pair);
      if (entries.length === 0) return "";
      const separator = first ? "\n" : ",\n";
      first = false;
      return separator + entries.join(",\n");
    },
    end: () => "\n]\n",
  };
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
