import { type CliTexts, cliEn } from "../messages/en/cli.ts";
import type { Ui } from "../messages/ui.ts";
import { errorMessage } from "../model/text/error-message.ts";
import { Blocked } from "../workspace/obstacle.ts";
import { asUi, chooseUi, loadTexts, uiOption } from "./command-line/choose-ui.ts";
import { type Invocation, UsageError } from "./command-line/invocation.ts";
import { printFailure } from "./output.ts";
import { openProject, type Project, type ProjectOptions } from "./plan/open-project.ts";
import { isGitHubJob } from "./reports/job-summary.ts";
import { EXIT, type ExitCode } from "./reports/report-pairs.ts";
import { runPairs } from "./run-pairs.ts";
import type { Surroundings } from "./surroundings.ts";
import { wantsColor, widthOf } from "./terminal.ts";
import { lineOfFailure, wordObstacle } from "./word-obstacle.ts";

/** Runs a command line and returns its exit code. Never throws. */
export async function runCommandLine(surroundings: Surroundings): Promise<ExitCode> {
  const { argv, cwd, env, stdout } = surroundings;
  let texts: CliTexts = cliEn;
  try {
    const firstUi = chooseUi(argv, env);
    texts = await loadTexts(firstUi);
    const { readCommandLine } = await import("./command-line/read-command-line.ts");
    const { version, reporterNames } = surroundings;
    const width = widthOf(stdout, env);
    const defaultFormat = isGitHubJob(env) ? "github" : "pretty";
    const read = (): Invocation =>
      readCommandLine(argv, texts, { version, reporterNames, defaultFormat, width, cwd });
    // Messages printed before the project is open are repeated in the interface language of the project.
    const readAgain = async (): Promise<Invocation> => {
      const project = await projectIfAny({ cwd, folder: cwd, config: null, preset: null });
      texts = await loadTexts(settleUi(uiOption(argv), project, firstUi));
      return read();
    };
    let invocation: Invocation;
    try {
      invocation = read();
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      invocation = await readAgain();
    }
    const printsHelp = invocation.deed === "print" && invocation.text.trim() !== version;
    if (printsHelp && uiOption(argv) === null) invocation = await readAgain();
    if (invocation.deed === "print") {
      await stdout.write(invocation.text);
      return EXIT.clean;
    }
    if (invocation.deed === "explain") {
      const project = await projectIfAny(placeOf(invocation, cwd));
      const ui = settleUi(invocation.options.ui, project, firstUi);
      texts = await loadTexts(ui);
      const { explainRule } = await import("./explain/explain-rule.ts");
      const color = wantsColor(invocation.options.color, env, stdout);
      const looks = { ui, texts, width, color };
      await stdout.write(await explainRule(invocation, looks, surroundings));
      return EXIT.clean;
    }
    if (invocation.deed === "merge") {
      const project = await projectIfAny(placeOf(invocation, cwd));
      const ui = settleUi(invocation.options.ui, project, firstUi);
      texts = await loadTexts(ui);
      const { mergeReports } = await import("./reports/merge-reports.ts");
      return await mergeReports(invocation, project?.root ?? cwd, { ui, texts }, surroundings);
    }
    const project = await findProject(invocation, surroundings);
    const ui = settleUi(invocation.options.ui, project, firstUi);
    texts = await loadTexts(ui);
    return await runPairs(invocation, project, { ui, texts }, surroundings);
  } catch (error) {
    for (const line of linesOf(error, texts)) await printFailure(surroundings, line);
    return EXIT.couldNotRun;
  }
}

type Run = Exclude<Invocation, { readonly deed: "print" }>;

/** Null for an invalid configuration, which is no reason to refuse an explanation. */
async function projectIfAny(options: ProjectOptions): Promise<Project | null> {
  try {
    return await openProject(options);
  } catch (error) {
    if (!(error instanceof Blocked)) throw error;
    return null;
  }
}

/** Where to search for a project if the command is not about pages. */
function placeOf({ options: { config, preset } }: Run, cwd: string): ProjectOptions {
  return { cwd, folder: cwd, config, preset };
}

async function findProject(invocation: Run, { cwd }: Surroundings): Promise<Project> {
  const place = placeOf(invocation, cwd);
  if (invocation.deed !== "check") return await openProject(place);
  const { folderOf } = await import("./plan/named-paths.ts");
  return await openProject({ ...place, folder: await folderOf(invocation.paths, cwd) });
}

/** The option takes precedence over the configuration, and that over the environment. */
function settleUi(option: Ui | null, project: Project | null, firstUi: Ui): Ui {
  return option ?? asUi(project?.config.ui) ?? firstUi;
}

function linesOf(error: unknown, texts: CliTexts): string[] {
  if (error instanceof UsageError) return [`${error.message} (${texts.seeHelp("cotejo")})`];
  if (error instanceof Blocked) {
    return error.obstacles.map((obstacle) => lineOfFailure(wordObstacle(obstacle, texts)));
  }
  return [texts.defect(errorMessage(error))];
}
