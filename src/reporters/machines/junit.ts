import type { Element } from "xast";
import { x } from "xastscript";
import { printable } from "../../messages/printable.ts";
import type { Finding } from "../../model/finding.ts";
import type { PairReport, RunSummary } from "../../model/report.ts";
import { layoutQuotes } from "../quote/layout-quotes.ts";
import type { Reporter, ReporterOptions } from "../reporter.ts";
import { mainPlace, showFailure, showPlace } from "../shown-place.ts";
import { countUnpaired, wordUnpaired } from "../word-unpaired.ts";
import { type Wording, wordingFor } from "../wording.ts";
import { writeXml } from "./write-xml.ts";

const QUOTE_WIDTH = 100;

/**
 * JUnit XML: one suite per pair, one case per finding. An error fails its case; a warning or an info passes,
 * with the finding as its output.
 */
export function junit({ ui }: ReporterOptions): Reporter {
  const wording = wordingFor(ui);
  return {
    begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="cotejo">\n',
    pair: (pair) => writeXml(suiteOf(pair, wording)),
    end: (summary) => `${obstacleSuites(summary, wording).map(writeXml).join("")}</testsuites>\n`,
  };
}

function suiteOf(pair: PairReport, wording: Wording): Element {
  const { source, target, findings, counts } = pair;
  const cases = findings.map((finding) => caseOf(finding, pair, wording));
  const clean = testCase(target.path, wording.labels.clean, []);
  return suite(`${source.path} → ${target.path}`, cases.length === 0 ? [clean] : cases, {
    failures: counts.error,
  });
}

function caseOf(finding: Finding, pair: PairReport, wording: Wording): Element {
  const { rule, severity, message } = finding;
  const said = `${wording.labels.severity[severity]}: ${message}`;
  const details = [said, ...layoutQuotes(finding, pair, { width: QUOTE_WIDTH, wording })]
    .map(safe)
    .join("\n");
  return testCase(pair.target.path, `${rule} ${showPlace(mainPlace(finding, pair))}`, [
    severity === "error"
      ? x("failure", { type: safe(rule), message: safe(message) }, details)
      : x("system-out", details),
  ]);
}

function obstacleSuites({ unpaired, failures, terms }: RunSummary, wording: Wording): Element[] {
  const failed = failures.map((failure) => {
    const message = safe(failure.message);
    return testCase(failure.path, showFailure(failure), [x("error", { message }, message)]);
  });
  const alone = unpaired.map((page) => {
    const message = safe(wordUnpaired(page, wording));
    return testCase(page.path, page.missing, [
      terms.failOnUnpaired
        ? x("failure", { type: "unpaired", message }, message)
        : x("skipped", { message }),
    ]);
  });
  const outcome = terms.failOnUnpaired ? "failures" : "skipped";
  return [
    ...(failed.length === 0
      ? []
      : [suite(wording.counted("failed", failed.length), failed, { errors: failed.length })]),
    ...(alone.length === 0
      ? []
      : [suite(countUnpaired(unpaired, wording), alone, { [outcome]: alone.length })]),
  ];
}

function suite(
  name: string,
  cases: Element[],
  outcome: { readonly failures?: number; readonly errors?: number; readonly skipped?: number },
): Element {
  const counts = { tests: cases.length, failures: 0, errors: 0, skipped: 0, ...outcome };
  return x("testsuite", { name: safe(name), ...counts }, cases);
}

function testCase(path: string, name: string, children: Element[]): Element {
  return x("testcase", { classname: safe(path), file: safe(path), name: safe(name) }, children);
}

/** Removes characters that XML 1.0 forbids: control characters, lone surrogates and noncharacters. */
function safe(text: string): string {
  return printable(text).replace(/[\uFFFE\uFFFF]/g, "\uFFFD");
}
