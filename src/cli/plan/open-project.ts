import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
import type { Preset, TermEntry, WholeConfig } from "../../model/settings/config.ts";
import type { Config } from "../../workspace/config/config-schema.ts";
import { findConfig, loadConfig, unreadConfigs } from "../../workspace/config/load-config.ts";
import { configResolver, type PairTraits } from "../../workspace/config/resolve-config.ts";
import type { PageJob } from "./plan.ts";

/** The folders and settings of a run. */
export interface Project {
  /** Absolute. */
  readonly cwd: string;
  /** Absolute; paths in the configuration are relative to it. */
  readonly root: string;
  /** The configuration file as named in messages; null if there is none. */
  readonly configFile: string | null;
  /** Ignored configurations next to it, as named in messages. */
  readonly configsBeside: readonly string[];
  /** If there is no configuration: files that resemble one, as named in messages. */
  readonly configsUnread: readonly string[];
  readonly config: Config;
  /** Resolves the configuration of a pair for the core, termbase included. */
  readonly resolve: (pair: PairTraits) => WholeConfig;
  /** The path of a file in reports: relative to the working folder, with forward slashes. */
  readonly shown: (file: string) => string;
  /** The path of a file in the configuration: relative to the root, with forward slashes. */
  readonly rooted: (file: string) => string;
}

/** Where to search for a project, and the relevant options. */
export interface ProjectOptions {
  readonly cwd: string;
  /** The folder of the pages; absolute. */
  readonly folder: string;
  readonly config: string | null;
  readonly preset: Preset | null;
}

/**
 * Opens the project that a folder belongs to. Its root is the folder of the configuration, or the given
 * folder if the configuration file was given explicitly.
 *
 * @throws Blocked if the configuration or one of its termbases is invalid
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

/** The configuration of a pair for the core. */
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
