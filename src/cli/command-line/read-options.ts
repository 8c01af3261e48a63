import { resolve } from "node:path";
import type { CliTexts } from "../../messages/en/cli.ts";
import { UI_LANGUAGES } from "../../messages/ui.ts";
import { canonicalTag } from "../../model/language/language-tag.ts";
import { ENGINE_CHOICES, PRESETS } from "../../model/settings/config.ts";
import { type Format, type RunOptions, type Selection, UsageError } from "./invocation.ts";

/** Information about the program for help and error messages. */
export interface ProgramInfo {
  readonly version: string;
  readonly reporterNames: readonly string[];
  /** The default report format. */
  readonly defaultFormat: string;
  /** The width of help in columns. */
  readonly width: number;
  /** The folder that paths are relative to; absolute. */
  readonly cwd: string;
}

/** Raw options. */
export interface RawOptions {
  readonly format?: readonly string[];
  readonly maxWarnings?: string;
  readonly config?: string;
  readonly preset?: string;
  readonly engine?: string;
  readonly jobs?: string;
  readonly cache?: boolean;
  readonly cacheDir?: string;
  readonly baseline?: string;
  readonly updateBaseline?: true;
  readonly quiet?: true;
  readonly verbose?: true;
  readonly tree?: true;
  readonly sentences?: true;
  readonly fix?: true;
  readonly fixDryRun?: true;
  readonly ui?: string;
  readonly color?: boolean;
}

/** Raw options of `check` only. */
export interface RawSelection {
  readonly changed?: string;
  readonly shard?: string;
  readonly failOnUnpaired?: true;
}

/** Collects the values of a repeatable option. */
export function collect(value: string, before: readonly string[] | undefined): string[] {
  return [...(before ?? []), value];
}

/** Reads the value of an option that can be given only once; throws a localized UsageError otherwise. */
export function onceOnly(
  option: string,
  texts: CliTexts,
): (value: string, before: string | undefined) => string {
  return (value, before) => {
    if (before !== undefined) throw new UsageError(texts.givenTwice(option));
    return value;
  };
}

/** Validates the options shared by all commands. Throws a localized UsageError. */
export function readOptions(
  raw: RawOptions,
  info: Pick<ProgramInfo, "reporterNames" | "defaultFormat" | "cwd">,
  texts: CliTexts,
): RunOptions {
  refuseContrary(raw, texts);
  return {
    formats: readFormats(raw.format ?? [info.defaultFormat], info, texts),
    maxWarnings: readCount("--max-warnings", raw.maxWarnings, texts),
    config: readText("--config", raw.config, texts),
    preset: readChoice("--preset", raw.preset, PRESETS, texts),
    engine: readChoice("--engine", raw.engine, ENGINE_CHOICES, texts),
    jobs: readJobs(raw.jobs, texts),
    cache: raw.cache ?? true,
    cacheDir: readText("--cache-dir", raw.cacheDir, texts),
    baseline: readText("--baseline", raw.baseline, texts),
    updateBaseline: raw.updateBaseline ?? false,
    quiet: raw.quiet ?? false,
    verbose: raw.verbose ?? false,
    tree: raw.tree ?? false,
    sentences: raw.sentences ?? false,
    fix: raw.fixDryRun === true ? "dry-run" : raw.fix === true ? "write" : "off",
    ui: readChoice("--ui", raw.ui, UI_LANGUAGES, texts),
    color: raw.color ?? null,
  };
}

/** Refuses combinations of contradictory options. */
function refuseContrary(raw: RawOptions, texts: CliTexts): void {
  const given: readonly (readonly [first: string, second: string, both: boolean | undefined])[] = [
    ["--quiet", "--verbose", raw.quiet && raw.verbose],
    ["--fix", "--fix-dry-run", raw.fix && raw.fixDryRun],
    ["--no-cache", "--cache-dir", raw.cache === false && raw.cacheDir !== undefined],
    ["--fix-dry-run", "--update-baseline", raw.fixDryRun && raw.updateBaseline],
  ];
  for (const [first, second, both] of given) {
    if (both) throw new UsageError(texts.contrary(first, second));
  }
}

/** Validates the options of `check`. Throws a localized UsageError. */
export function readSelection(raw: RawSelection, texts: CliTexts): Selection {
  return {
    changedSince: readRef(raw.changed, texts),
    shard: readShard(raw.shard, texts),
    failOnUnpaired: raw.failOnUnpaired ?? null,
  };
}

/** Refuses a name that git would read as an option. */
function readRef(value: string | undefined, texts: CliTexts): string | null {
  const ref = readText("--changed", value, texts);
  if (ref?.startsWith("-")) throw new UsageError(texts.badRef(ref));
  return ref;
}

function readShard(value: string | undefined, texts: CliTexts): Selection["shard"] {
  if (value === undefined) return null;
  const [index = 0, count = 0] = (/^(\d{1,6})\/(\d{1,6})$/.exec(value)?.slice(1) ?? []).map(Number);
  if (index < 1 || index > count) throw new UsageError(texts.badShard(value));
  return { index, count };
}

function readJobs(value: string | undefined, texts: CliTexts): number | "auto" | null {
  if (value === undefined || value === "auto") return value ?? null;
  if (!/^[1-9]\d{0,2}$/.test(value)) throw new UsageError(texts.badJobs(value));
  return Number(value);
}

/** A language tag in canonical form; null if not given. Throws a localized UsageError. */
export function readLanguage(
  option: string,
  value: string | undefined,
  texts: CliTexts,
): string | null {
  if (value === undefined) return null;
  const tag = canonicalTag(value);
  if (tag === null) throw new UsageError(texts.badLanguage(option, value));
  return tag;
}

/** The usual file extensions of formats, if not `.txt`. */
const ENDINGS: Readonly<Record<string, string>> = {
  json: "json",
  markdown: "md",
  html: "html",
  sarif: "sarif",
  junit: "xml",
  gitlab: "json",
  rdjsonl: "jsonl",
  tmx: "tmx",
  "pr-comment": "md",
};

function readFormats(
  values: readonly string[],
  { reporterNames, cwd }: Pick<ProgramInfo, "reporterNames" | "cwd">,
  texts: CliTexts,
): readonly Format[] {
  const formats = values.map((value) => readFormat(value, reporterNames, texts));
  for (const [index, format] of formats.entries()) {
    const rival = formats
      .slice(0, index)
      .find(({ file }) => placeOf(file, cwd) === placeOf(format.file, cwd));
    if (rival === undefined) continue;
    throw new UsageError(
      format.file === null
        ? texts.twoOnOutput(rival.name, format.name, ENDINGS[format.name] ?? "txt")
        : texts.sameFile(format.file),
    );
  }
  return formats;
}

/** The absolute path, for comparing files regardless of notation. */
function placeOf(file: string | null, cwd: string): string | null {
  return file === null ? null : resolve(cwd, file);
}

function readFormat(value: string, reporterNames: readonly string[], texts: CliTexts): Format {
  const equals = value.indexOf("=");
  const name = equals < 0 ? value : value.slice(0, equals);
  const known = readChoice("--format", name, reporterNames, texts) ?? name;
  const file = readText(
    `--format ${name}=`,
    equals < 0 ? undefined : value.slice(equals + 1),
    texts,
  );
  if (file?.endsWith("/")) throw new UsageError(texts.folderNamed(`--format ${name}=`, file));
  return { name: known, file: file === "-" ? null : file };
}

function readCount(option: string, value: string | undefined, texts: CliTexts): number | null {
  if (value === undefined) return null;
  if (!/^\d{1,9}$/.test(value)) throw new UsageError(texts.badCount(option, value));
  return Number(value);
}

function readText(option: string, value: string | undefined, texts: CliTexts): string | null {
  if (value === "") throw new UsageError(texts.emptyValue(option));
  return value ?? null;
}

function readChoice<T extends string>(
  option: string,
  value: string | undefined,
  choices: readonly T[],
  texts: CliTexts,
): T | null {
  if (value === undefined) return null;
  const choice = choices.find((known) => known === value);
  if (choice === undefined) {
    throw new UsageError(texts.badChoice(option, value, choices.join(", ")));
  }
  return choice;
}
