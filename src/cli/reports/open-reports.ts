import { isAbsolute, relative, resolve, sep } from "node:path";
import type { PairReport, RunSummary } from "../../model/report.ts";
import type { Reporter, ReporterOptions } from "../../reporters/reporter.ts";
import { appendTo, type Replacement, replaceFile } from "../../workspace/writing/write-file.ts";
import type { Format, RunOptions } from "../command-line/invocation.ts";
import type { Output, Surroundings } from "../surroundings.ts";
import { FILE_WIDTH, showsHyperlinks, wantsColor, widthOf } from "../terminal.ts";
import {
  isGitHubJob,
  roomInSummary,
  summaryFile,
  whicheverFits,
  withoutCommands,
} from "./job-summary.ts";

/** All reports of a run, written in parallel while the run proceeds. */
export interface Reports {
  pair(pair: PairReport): Promise<void>;
  /** Completes every report; only now do the files appear. Returns the files as named in the options. */
  end(summary: RunSummary): Promise<readonly string[]>;
  /** Discards all reports to files. */
  abandon(): Promise<void>;
}

interface OpenReport {
  readonly reporter: Reporter;
  readonly goal: Replacement;
}

/** The parameters of a run's reports. */
export interface ReportRequest {
  readonly options: RunOptions;
  readonly ui: string;
  /** The number of pairs that the run checks. */
  readonly pairs: number;
}

/** The most pairs listed without findings: as many as fit on a screen. */
const MOST_CLEAN = 10;

/**
 * Opens the reports given by the options and writes their beginnings.
 *
 * @throws Blocked for a file that cannot be written
 */
export async function openReports(
  request: ReportRequest,
  surroundings: Surroundings,
): Promise<Reports> {
  const { options } = request;
  const opened: OpenReport[] = [];
  const reports: Reports = {
    async pair(pair) {
      for (const { reporter, goal } of opened) await writeSome(goal, reporter.pair(pair));
    },
    async end(summary) {
      for (const { reporter, goal } of opened) await writeSome(goal, reporter.end(summary));
      for (const { goal } of opened) await goal.commit();
      return options.formats.flatMap(({ file }) => file ?? []);
    },
    async abandon() {
      for (const { goal } of opened) await goal.abandon();
    },
  };
  try {
    for (const format of options.formats) {
      const factory = await surroundings.loadReporter(format.name);
      const reporter = factory(reporterOptions(format, request, surroundings));
      const { name, file } = format;
      const { cwd, env, stdout } = surroundings;
      const inLog = name === "pretty" && isGitHubJob(env);
      const goal =
        file === null
          ? passThrough(stdout, inLog ? withoutCommands : (text) => text)
          : await replaceFile(resolve(cwd, file), file);
      opened.push({ reporter, goal });
      await writeSome(goal, reporter.begin());
    }
    const summary = await openJobSummary(request, surroundings);
    if (summary !== null) {
      opened.push(summary);
      await writeSome(summary.goal, summary.reporter.begin());
    }
  } catch (error) {
    await reports.abandon();
    throw error;
  }
  return reports;
}

/** The summary that GitHub shows with the job, in addition to the requested formats. */
async function openJobSummary(
  request: ReportRequest,
  surroundings: Surroundings,
): Promise<OpenReport | null> {
  const file = summaryFile(surroundings.env);
  if (file === null) return null;
  const [full, short, room] = await Promise.all([
    surroundings.loadReporter("markdown"),
    surroundings.loadReporter("pr-comment"),
    roomInSummary(file),
  ]);
  const looks = reporterOptions({ name: "markdown", file }, request, surroundings);
  return { reporter: whicheverFits(full, short, looks, room), goal: appendTo(file, file) };
}

/** A report in a file is independent of this terminal. */
function reporterOptions(
  { file }: Format,
  { options, ui, pairs }: ReportRequest,
  { cwd, env, stdout }: Surroundings,
): ReporterOptions {
  const inRepository = folderInRepository(cwd, env);
  const { color, quiet, verbose, tree, fix } = options;
  const namesClean = verbose || tree || pairs <= MOST_CLEAN;
  const said = { ui, quiet, verbose, tree, namesClean, fixing: fix !== "off", inRepository };
  if (file !== null) return { ...said, color: false, width: FILE_WIDTH, linksFrom: null };
  return {
    ...said,
    color: wantsColor(color, env, stdout),
    width: widthOf(stdout, env),
    linksFrom: showsHyperlinks(env, stdout) ? cwd : null,
  };
}

/** The working folder of a GitHub job relative to its checkout, with a trailing slash; "" elsewhere. */
function folderInRepository(cwd: string, env: Surroundings["env"]): string {
  const workspace = env.GITHUB_WORKSPACE;
  if (workspace === undefined || workspace === "" || !isGitHubJob(env)) return "";
  const folder = relative(workspace, cwd);
  if (folder === "" || isAbsolute(folder) || folder.split(sep)[0] === "..") return "";
  return `${folder.replaceAll(sep, "/")}/`;
}

async function writeSome(goal: Replacement, text: string): Promise<void> {
  if (text !== "") await goal.write(text);
}

function passThrough(output: Output, harmless: (text: string) => string): Replacement {
  return {
    write: (text) => output.write(harmless(text)),
    commit: () => Promise.resolve(),
    abandon: () => Promise.resolve(),
  };
}
