import type { Report } from "../model/report.ts";
import type { ReporterFactory, ReporterOptions } from "./reporter.ts";

const LOADERS = {
  pretty: async () => (await import("./pretty/pretty.ts")).pretty,
  json: async () => (await import("./json/json.ts")).json,
  markdown: async () => (await import("./markdown/markdown.ts")).markdown,
  html: async () => (await import("./html/html.ts")).html,
  sarif: async () => (await import("./machines/sarif.ts")).sarif,
  junit: async () => (await import("./machines/junit.ts")).junit,
  github: async () => (await import("./machines/github.ts")).github,
  gitlab: async () => (await import("./machines/gitlab.ts")).gitlab,
  rdjsonl: async () => (await import("./machines/rdjsonl.ts")).rdjsonl,
  tmx: async () => (await import("./machines/tmx.ts")).tmx,
  agent: async () => (await import("./machines/agent.ts")).agent,
  "pr-comment": async () => (await import("./markdown/pr-comment.ts")).prComment,
} as const satisfies Record<string, () => Promise<ReporterFactory>>;

/** The name of a format. */
export type ReporterName = keyof typeof LOADERS;

/** Every format, by name. */
export const REPORTERS = Object.keys(LOADERS) as readonly ReporterName[];

/**
 * Loads the reporter of a format, with the libraries that it needs.
 *
 * @throws RangeError for a name that is not in `REPORTERS`
 */
export function loadReporter(name: string): Promise<ReporterFactory> {
  const known = REPORTERS.find((reporter) => reporter === name);
  if (known === undefined) return Promise.reject(new RangeError(`no reporter is called ${name}`));
  return LOADERS[known]();
}

/** Renders a complete report. */
export function renderReport(
  factory: ReporterFactory,
  options: ReporterOptions,
  { pairs, summary }: Report,
): string {
  const reporter = factory(options);
  return [
    reporter.begin(),
    ...pairs.map((pair) => reporter.pair(pair)),
    reporter.end(summary),
  ].join("");
}
