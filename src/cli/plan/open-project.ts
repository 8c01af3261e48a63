import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
import type { Preset, TermEntry, WholeConfig } from "../../model/settings/config.ts";
import type { Config } from "../../workspace/config/config-schema.ts";
import { findConfig, loadConfig, unreadConfigs } from "../../workspace/config/load-config.ts";
import { configResolver, type PairTraits } from "../../workspace/config/resolve-config.ts";
import type { PageJob } from "./plan.ts";

/** Where a run takes place and how it is set. */
export interface Project {
  /** Absolute. */
  readonly cwd: string;
  /** Absolute; paths in the configuration count from here. */
  readonly root: string;
  /** The configuration file as messages name it, or null where there is none. */
  readonly configFile: string | null;
  /** Configurations beside it that do not count, as messages name them. */
  readonly configsBeside: readonly string[];
  /** Where there is none: files that may have been meant to be one, as messages name them. */
  readonly configsUnread: readonly string[];
  readonly config: Config;
  /** What the core is told about a pair, its termbase included. */
  readonly resolve: (pair: PairTraits) => WholeConfig;
  /** How reports name a file: from the working folder, with forward slashes. */
  readonly shown: (file: string) => string;
  /** How the configuration names a file: from the root, with forward slashes. */
  readonly rooted: (file: string) => string;
}

/** Where to look for a project, and what the options say of it. */
export interface ProjectOptions {
  readonly cwd: string;
  /** Absolute: where the pages are. */
  readonly folder: string;
  readonly config: string | null;
  readonly preset: Preset | null;
}

/**
 * Opens the project that a folder belongs to: its root is where the configuration was found. A configuration
 * that is named counts from the folder, wherever the file lies.
 *
 * @throws Blocked where the configuration or a termbase that it names cannot be understood.
 */
export async function openProject(options: ProjectOptions): Promise<Project> {
  const { cwd, folder, preset } = options;
  const shown = (file: string): string => slashed(cwd, file) || ".";
  const loaded =
    options.config === null
      ? await findConfig(folder, shown)
      : await loadConfig(resolve(cwd, options.config), shown);
  const root = loaded === null || options.config !== null ? folder : dirname(loaded.file);
  const config = { ...loaded?.config, ...(preset !== null && { preset }) };
  const configFile = loaded === null ? null : shown(loaded.file);
  const termbase = await termbaseOf(config.termbase ?? [], root, shown, configFile ?? "");
  return {
    cwd,
    root,
    configFile,
    configsBeside: (loaded?.beside ?? []).map(shown),
    configsUnread: loaded === null ? (await unreadConfigs(folder)).map(shown) : [],
    config,
    resolve: configResolver(config, termbase),
    shown,
    rooted: (file) => slashed(root, file),
  };
}

/** What the core is told about a pair of this project. */
export function configOfPair(project: Project, source: PageJob, target: PageJob): WholeConfig {
  const traits = {
    source: project.rooted(source.file),
    target: project.rooted(target.file),
    targetLanguage: target.language,
  };
  return project.resolve(traits);
}

async function termbaseOf(
  files: readonly string[],
  root: string,
  shown: (file: string) => string,
  config: string,
): Promise<readonly TermEntry[]> {
  if (files.length === 0) return [];
  const { readTermbases } = await import("../../workspace/termbase/read-termbases.ts");
  return await readTermbases(files, root, shown, config);
}

function slashed(from: string, file: string): string {
  const path = isAbsolute(file) ? relative(from, file) : file;
  return sep === "/" ? path : path.replaceAll(sep, "/");
}
