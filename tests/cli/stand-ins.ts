import type { Core, Output, Surroundings } from "../../src/cli/surroundings.ts";
import { remarkEngine } from "../../src/markdown/engines/engine-remark.ts";
import { parsePage } from "../../src/markdown/parse-page.ts";
import { countFindings, type Finding, SEVERITIES } from "../../src/model/finding.ts";
import { indexLines, startOfPage } from "../../src/model/page/place.ts";
import type { ReporterFactory } from "../../src/reporters/reporter.ts";

/**
 * A core that finds what the target page tells it to: a line `ERROR words` is an error, likewise `WARNING` and
 * `INFO`; where the words are `becomes …`, its fix puts those in the line's place. `CONFIG` tells what the core was told; `CRASH` brings it down.
 */
const obedientCore: Core = {
  rules: [{ id: "number", options: { year: "boolean" } }, { id: "section" }],
  parsePage: (page, dialects) => parsePage(page, { dialects, engine: remarkEngine }),
  async checkPair({ source, target, config = {} }) {
    if (target.text.includes("CRASH")) throw new Error("brought down\nat the second line");
    const lines = indexLines(target.path, target.text);
    const findings: Finding[] = [];
    for (const match of target.text.matchAll(/^(ERROR|WARNING|INFO|CONFIG)\b ?(.*)$/gm)) {
      const word = (match[1] ?? "").toLowerCase();
      const message =
        word === "config" ? JSON.stringify({ ...config, site: undefined }) : (match[2] ?? "");
      findings.push({
        rule: "number",
        messageId: "told",
        data: { message },
        severity: SEVERITIES.find((severity) => severity === word) ?? "info",
        message,
        source: null,
        target: lines.placeOf(match.index, match.index + match[0].length),
        ...(message.startsWith("becomes ") && {
          fix: {
            start: match.index,
            end: match.index + match[0].length,
            text: message.slice("becomes ".length),
          },
        }),
      });
    }
    const place = startOfPage(target.path);
    return {
      alignment: {
        relation: "matched",
        kind: "section",
        confidence: 1,
        source: [],
        target: [],
        sourcePlace: startOfPage(source.path),
        targetPlace: place,
        children: [],
      },
      findings,
      counts: countFindings(findings),
      signature: {
        tool: "cotejo",
        version: "0.0.0",
        languages: [source.language, target.language],
        unprepared: [],
        rules: {},
        engine: "none",
      },
    };
  },
};

/** A reporter of plain lines, which tells its options when it is to be verbose. */
const plain: ReporterFactory = (options) => ({
  begin: () => (options.verbose ? `${JSON.stringify(options)}\n` : ""),
  pair: ({ source, target, findings }) =>
    [
      `${source.language} ${source.path} = ${target.language} ${target.path}`,
      ...findings.map(
        ({ target: place, severity, message }) => `  ${place?.start.line} ${severity} ${message}`,
      ),
      "",
    ].join("\n"),
  end: ({ pairs, pairsWithFindings, unpaired, failures, counts }) =>
    [
      ...unpaired.map(
        ({ path, missing, expected, standIn }) =>
          `${path} lacks ${missing}: ${expected}${standIn === undefined ? "" : ` (${standIn})`}`,
      ),
      `${pairs} pairs, ${pairsWithFindings} with findings, ${failures.length} failures: ${counts.error}/${counts.warning}/${counts.info}`,
      "",
    ].join("\n"),
});

const lines: ReporterFactory = (options) => ({ ...plain(options), begin: () => "lines\n" });

/** What was written, as one text, standard error marked by `! `. */
export interface Recording {
  readonly surroundings: Surroundings;
  text(): string;
}

export interface RunInput {
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly stdoutIsTerminal?: boolean;
  readonly stderrIsTerminal?: boolean;
}

/** Surroundings of a command line that write down what is written. */
export function record(input: RunInput): Recording {
  let text = "";
  const output = (mark: string, isTTY: boolean): Output => ({
    isTTY,
    columns: isTTY ? 100 : undefined,
    async write(part) {
      text += mark === "" ? part : part.replace(/^(?=.)/gm, mark);
    },
  });
  return {
    surroundings: {
      argv: input.argv,
      cwd: input.cwd,
      env: input.env ?? {},
      version: "0.0.0",
      build: null,
      threadScript: null,
      documentation: new URL("../../content/", import.meta.url),
      stdout: output("", input.stdoutIsTerminal ?? false),
      stderr: output("! ", input.stderrIsTerminal ?? false),
      loadCore: async () => obedientCore,
      reporterNames: ["pretty", "lines"],
      loadReporter: async (name) => (name === "lines" ? lines : plain),
    },
    text: () => text,
  };
}
