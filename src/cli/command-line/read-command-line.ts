import { Command, CommanderError } from "commander";
import type { CliTexts } from "../../messages/en/cli.ts";
import { UI_LANGUAGES } from "../../messages/ui.ts";
import { ENGINE_CHOICES, PRESETS } from "../../model/settings/config.ts";
import { type Invocation, LAST_COMMIT, type RunOptions, UsageError } from "./invocation.ts";
import {
  collect,
  onceOnly,
  type ProgramInfo,
  type RawOptions,
  type RawSelection,
  readLanguage,
  readOptions,
  readSelection,
} from "./read-options.ts";

/**
 * Parses the arguments of a command line.
 *
 * @throws UsageError, localized, if they are invalid
 */
export function readCommandLine(
  argv: readonly string[],
  texts: CliTexts,
  info: ProgramInfo,
): Invocation {
  let invocation: Invocation | null = null;
  let text = "";
  const program = prepare(texts, info, (part) => {
    text += part;
  });
  addCommands(program, texts, info, (found) => {
    invocation = found;
  });
  try {
    // The word after `--changed` without a value is a path to check rather than a state to compare with.
    program.parse(
      argv.map((word) => (word === "--changed" ? `--changed=${LAST_COMMIT}` : word)),
      { from: "user" },
    );
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw new UsageError(wordUsage(error, texts));
  }
  return invocation ?? { deed: "print", text };
}

/** Adds the commands with their arguments; `found` receives the one that was invoked. */
function addCommands(
  program: Command,
  texts: CliTexts,
  info: ProgramInfo,
  found: (invocation: Invocation) => void,
): void {
  const options = (): RunOptions => readOptions(program.opts<RawOptions>(), info, texts);
  const optionsOf = (command: keyof typeof TAKEN): RunOptions => {
    refuseOthers(program, command, texts);
    return options();
  };
  addCheck(program, texts, options, found);
  program
    .command("compare")
    .usage(`<SOURCE> <TARGET> ${texts.usageOptions}`)
    .description(texts.aboutCompare)
    .argument("<SOURCE>", texts.argSource)
    .argument("<TARGET>", texts.argTarget)
    .option("--from <LANG>", texts.optFrom)
    .option("--to <LANG>", texts.optTo)
    .action((source: string, target: string, raw: { from?: string; to?: string }) => {
      refuseEmpty({ SOURCE: source, TARGET: target }, texts);
      refuseNoFiles([source, target], texts);
      const from = readLanguage("--from", raw.from, texts);
      const to = readLanguage("--to", raw.to, texts);
      found({ deed: "compare", source, target, from, to, options: optionsOf("compare") });
    });
  program
    .command("merge")
    .usage(`<REPORT...> ${texts.usageOptions}`)
    .description(texts.aboutMerge)
    .argument("<REPORT...>", texts.argReports)
    .action((reports: string[]) => {
      for (const report of reports) refuseEmpty({ REPORT: report }, texts);
      refuseNoFiles(reports, texts);
      found({ deed: "merge", reports, options: optionsOf("merge") });
    });
  program
    .command("explain")
    .usage(`<RULE> [MESSAGE] ${texts.usageOptions}`)
    .description(texts.aboutExplain)
    // The rules are not known here; omitting the name lists them.
    .argument("[RULE]", texts.argRule)
    .argument("[MESSAGE]", texts.argMessage)
    .action((rule: string | null = null, message: string | null = null) => {
      found({ deed: "explain", rule, message, options: optionsOf("explain") });
    });
}

const SELECTING = ["--changed", "--shard", "--fail-on-unpaired"];
const GENERAL = ["--ui", "--color", "--no-color", "--version", "--help"];

/** The options of each command. All commands parse all of them, so unsupported ones are refused here. */
const TAKEN = {
  compare: (option: string) => !SELECTING.includes(option),
  merge: (option: string) =>
    [...GENERAL, "--format", "--max-warnings", "--quiet", "--verbose", "--tree"].includes(option),
  explain: (option: string) => [...GENERAL, "--config"].includes(option),
} as const;

function takes(command: string, option: string): boolean {
  const taken = Object.entries(TAKEN).find(([name]) => name === command)?.[1];
  return taken === undefined || taken(option);
}

/** Throws a localized UsageError for an option that the command does not support. */
function refuseOthers(program: Command, command: keyof typeof TAKEN, texts: CliTexts): void {
  const odd = program.options.find(
    (option) =>
      program.getOptionValueSource(option.attributeName()) === "cli" &&
      !takes(command, option.long ?? ""),
  );
  if (odd === undefined) return;
  const long = odd.long ?? odd.flags;
  throw new UsageError(
    SELECTING.includes(long) ? texts.onlyForCheck(long) : texts.notFor(long, `cotejo ${command}`),
  );
}

/** Throws a localized UsageError for an empty argument, which would mean the working folder. */
function refuseEmpty(named: Readonly<Record<string, string>>, texts: CliTexts): void {
  const [empty] = Object.entries(named).find(([, value]) => value === "") ?? [];
  if (empty !== undefined) throw new UsageError(texts.emptyValue(empty));
}

/** Throws a localized UsageError for web addresses and standard input: only files are read. */
function refuseNoFiles(paths: readonly string[], texts: CliTexts): void {
  if (paths.includes("-")) throw new UsageError(texts.standardInput);
  const address = paths.find((path) => /^https?:\/\//i.test(path));
  if (address !== undefined) throw new UsageError(texts.webAddress(address));
}

/** Adds the default command. */
function addCheck(
  program: Command,
  texts: CliTexts,
  options: () => RunOptions,
  found: (invocation: Invocation) => void,
): void {
  const checkPaths = (paths: string[]): void => {
    for (const path of paths) refuseEmpty({ PATHS: path }, texts);
    refuseNoFiles(paths, texts);
    const selection = readSelection(program.opts<RawSelection>(), texts);
    const isPart = selection.changedSince !== null || selection.shard !== null;
    const asked = options();
    if (isPart && asked.updateBaseline) throw new UsageError(texts.partialBaseline);
    found({ deed: "check", paths, selection, options: asked });
  };
  for (const command of [program, program.command("check").description(texts.aboutCheck)]) {
    command
      .usage(`[PATHS...] ${texts.usageOptions}`)
      .argument("[PATHS...]", texts.argPaths)
      .action(checkPaths);
  }
}

/** Creates the program with the options shared by all commands. */
function prepare(texts: CliTexts, info: ProgramInfo, write: (text: string) => void): Command {
  const titles: Readonly<Record<string, string>> = {
    "Usage:": texts.usageTitle,
    "Arguments:": texts.argumentsTitle,
    "Options:": texts.optionsTitle,
    "Global Options:": texts.sharedOptionsTitle,
    "Commands:": texts.commandsTitle,
  };
  return new Command("cotejo")
    .exitOverride()
    .configureOutput({
      writeOut: write,
      writeErr: () => undefined,
      getOutHelpWidth: () => info.width,
    })
    .configureHelp({
      showGlobalOptions: true,
      visibleGlobalOptions: (command) =>
        (command.parent?.options ?? []).filter(({ long }) => takes(command.name(), long ?? "")),
      // Optional values must be attached with `=`.
      optionTerm: ({ flags }) => flags.replace(" [", "[="),
      subcommandTerm: (command) => `${command.name()} ${command.usage()}`,
      commandDescription: (command) => asSentence(command.description()),
      styleTitle: (title) => titles[title] ?? title,
    })
    .helpOption("-h, --help", texts.optHelp)
    .helpCommand(false)
    .allowExcessArguments(false)
    .description(texts.about)
    .addHelpText("afterAll", `\n${texts.exitCodes}`)
    .option("-f, --format <NAME[=FILE]>", texts.optFormat(info.reporterNames.join(", ")), collect)
    .option("--max-warnings <N>", texts.optMaxWarnings)
    .option("-c, --config <FILE>", texts.optConfig, onceOnly("--config", texts))
    .option("--preset <NAME>", texts.optPreset(PRESETS.join(", ")))
    .option("--engine <NAME>", texts.optEngine(ENGINE_CHOICES.join(", ")))
    .option("--changed [REF]", texts.optChanged)
    .option("--shard <I/N>", texts.optShard)
    .option("--fail-on-unpaired", texts.optFailOnUnpaired)
    .option("-j, --jobs <N>", texts.optJobs)
    .option("--cache-dir <FOLDER>", texts.optCacheDir)
    .option("--no-cache", texts.optNoCache)
    .option("--baseline <FILE>", texts.optBaseline, onceOnly("--baseline", texts))
    .option("--update-baseline", texts.optUpdateBaseline)
    .option("-q, --quiet", texts.optQuiet)
    .option("-v, --verbose", texts.optVerbose)
    .option("--tree", texts.optTree)
    .option("--fix", texts.optFix)
    .option("--fix-dry-run", texts.optFixDryRun)
    .option("--sentences", texts.optSentences)
    .option(`--ui <${UI_LANGUAGES.join("|")}>`, texts.optUi)
    .option("--color", texts.optColor)
    .option("--no-color", texts.optNoColor)
    .version(info.version, "-V, --version", texts.optVersion);
}

/** Turns a description from the list of commands into a sentence for the command's own help. */
function asSentence(description: string): string {
  const sentence = description.charAt(0).toUpperCase() + description.slice(1);
  return sentence.endsWith(".") ? sentence : `${sentence}.`;
}

/** Localizes an error of commander, whose messages are in English and quote the names. */
function wordUsage(error: CommanderError, texts: CliTexts): string {
  const name = /'([^']*)'/.exec(error.message)?.[1] ?? "";
  const nearest = /Did you mean (?:one of )?([^,?)]+)/.exec(error.message)?.[1];
  switch (error.code) {
    case "commander.unknownOption":
      if (name === "--from" || name === "--to") return texts.onlyForCompare(name);
      return nearest === undefined
        ? texts.unknownOption(name)
        : texts.unknownOptionNear(name, nearest);
    case "commander.missingArgument":
      return texts.missingArgument(name);
    case "commander.optionMissingArgument":
      return texts.optionNeedsValue(name);
    case "commander.excessArguments":
      return texts.tooManyArguments;
    default:
      return texts.badUsage(error.message.replace(/^error: /, ""));
  }
}
