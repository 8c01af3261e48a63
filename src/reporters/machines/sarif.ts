import type {
  ArtifactLocation,
  Location,
  Notification,
  PhysicalLocation,
  ReportingDescriptor,
  Result,
  ToolComponent,
} from "sarif";
import { printable } from "../../messages/printable.ts";
import { describeRule, explainCommand } from "../../messages/rule-descriptions.ts";
import { type Finding, SEVERITIES, type Severity } from "../../model/finding.ts";
import { once } from "../../model/lookup/once.ts";
import { indexLines, type LineIndex, type Place } from "../../model/page/place.ts";
import type { PairReport, RunSummary } from "../../model/report.ts";
import { fingerprintsOf } from "../fingerprints.ts";
import { writeJson } from "../json/write-json.ts";
import type { Reporter, ReporterOptions } from "../reporter.ts";
import { mainPlace, otherPlace } from "../shown-place.ts";
import { wordFix } from "../word-fix.ts";
import { wordUnpaired } from "../word-unpaired.ts";
import { fill, type Wording, wordingFor } from "../wording.ts";

const LEVELS = { error: "error", warning: "warning", info: "note" } as const satisfies Record<
  Severity,
  string
>;
/** The property by which GitHub sorts and filters results other than security ones. */
const PROBLEM_SEVERITIES: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  info: "recommendation",
};
const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

/**
 * SARIF 2.1.0 (OASIS standard of 2020): results at the target page, with the source page as a related
 * location. The results precede the tool, since the rules are known only at the end.
 */
export function sarif({ ui }: ReporterOptions): Reporter {
  const wording = wordingFor(ui);
  const rules = new Map<string, RuleUse>();
  let first = true;
  return {
    begin: () =>
      `{"$schema":"${SCHEMA}","version":"2.1.0","runs":[{"columnKind":"utf16CodeUnits","results":[`,
    pair(pair) {
      const { path, text } = pair.target;
      const linesOfTarget = once(() => indexLines(path, text));
      const fingerprints = fingerprintsOf(pair);
      const results = pair.findings.map((finding, index) => {
        const ruleIndex = useRule(rules, finding);
        const partialFingerprints = { "cotejo/v1": fingerprints[index] ?? "" };
        return writeJson({
          ...resultOf(finding, pair, linesOfTarget, wording),
          ruleIndex,
          partialFingerprints,
        } satisfies Result);
      });
      if (results.length === 0) return "";
      const separator = first ? "\n" : ",\n";
      first = false;
      return separator + results.join(",\n");
    },
    end(summary) {
      const tool = { driver: driverOf(rules, summary.version, wording) };
      const invocations = [
        {
          executionSuccessful: summary.failures.length === 0,
          toolExecutionNotifications: notificationsOf(summary, wording),
        },
      ];
      return `\n],${writeJson({ tool, invocations }).slice(1)}]}\n`;
    },
  };
}

function resultOf(
  finding: Finding,
  pair: PairReport,
  linesOfTarget: () => LineIndex,
  wording: Wording,
): Result {
  const { rule, messageId, severity, message, data, fix } = finding;
  const other = otherPlace(finding);
  return {
    ruleId: rule,
    level: LEVELS[severity],
    message: { text: plainText(message) },
    locations: [{ physicalLocation: physical(mainPlace(finding, pair)) }],
    ...(other === null ? {} : { relatedLocations: [related(other, wording)] }),
    ...(fix === undefined
      ? {}
      : {
          fixes: [
            {
              description: { text: plainText(wordFix(finding, pair, wording) ?? "") },
              artifactChanges: [
                {
                  artifactLocation: artifact(pair.target.path),
                  replacements: [
                    {
                      deletedRegion: region(linesOfTarget().placeOf(fix.start, fix.end)),
                      insertedContent: { text: fix.text },
                    },
                  ],
                },
              ],
            },
          ],
        }),
    properties: { messageId, data },
  };
}

function related(place: Place, { labels }: Wording): Location {
  return { id: 1, message: { text: labels.source }, physicalLocation: physical(place) };
}

/** A rule with findings. */
interface RuleUse {
  readonly index: number;
  /** The worst severity of its findings. */
  readonly severity: Severity;
}

function useRule(rules: Map<string, RuleUse>, { rule, severity }: Finding): number {
  const used = rules.get(rule) ?? { index: rules.size, severity };
  const worse = SEVERITIES.indexOf(severity) < SEVERITIES.indexOf(used.severity);
  rules.set(rule, worse ? { ...used, severity } : used);
  return used.index;
}

function driverOf(
  rules: ReadonlyMap<string, RuleUse>,
  version: string,
  { labels, language }: Wording,
): ToolComponent {
  return {
    name: "cotejo",
    version,
    semanticVersion: version,
    language,
    rules: Array.from(rules, ([id, { severity }]): ReportingDescriptor => {
      const { what, why } = describeRule(id, language);
      const more = fill(labels.moreOnRule, { command: explainCommand(id) });
      return {
        id,
        shortDescription: { text: plainText(what) },
        fullDescription: { text: plainText(why) },
        help: { text: plainText(`${what} ${why} ${more}`) },
        defaultConfiguration: { level: LEVELS[severity] },
        properties: { "problem.severity": PROBLEM_SEVERITIES[severity] },
      };
    }),
  };
}

function notificationsOf(
  { unpaired, failures, terms }: RunSummary,
  wording: Wording,
): Notification[] {
  return [
    ...failures.map(({ path, line, column, message }): Notification => {
      const at =
        line === null
          ? {}
          : { startLine: line, ...(column === null ? {} : { startColumn: column }) };
      const location = {
        artifactLocation: artifact(path),
        ...(line === null ? {} : { region: at }),
      };
      return {
        level: "error",
        message: { text: plainText(message) },
        ...(path === "" ? {} : { locations: [{ physicalLocation: location }] }),
      };
    }),
    ...unpaired.map(
      (page): Notification => ({
        level: terms.failOnUnpaired ? "error" : "warning",
        message: { text: plainText(wordUnpaired(page, wording)) },
        locations: [{ physicalLocation: { artifactLocation: artifact(page.path) } }],
      }),
    ),
  ];
}

function physical(place: Place): PhysicalLocation {
  return { artifactLocation: artifact(place.path), region: region(place) };
}

function region({ start, end }: Place) {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
}

/** A path as a URI: relative to the root of the sources unless absolute. */
function artifact(path: string): ArtifactLocation {
  const uri = path
    .replace(/\p{Cs}/gu, "\uFFFD")
    .split("/")
    .map(encodeURIComponent)
    .join("/");
  return path.startsWith("/") ? { uri: `file://${uri}` } : { uri, uriBaseId: "%SRCROOT%" };
}

/** In SARIF messages `[text](target)` is a link (3.11.6) unless its brackets are escaped. */
function plainText(text: string): string {
  const safe = printable(text);
  return safe.includes("](") ? safe.replaceAll("[", "\\[").replaceAll("]", "\\]") : safe;
}
