import { homedir } from "node:os";
import { basename, dirname, extname, join } from "node:path";
import { isTable } from "../../model/lookup/is-table.ts";
import { isLink, kindAt, namesIn } from "../look-at-path.ts";
import { Blocked } from "../obstacle.ts";
import { readPage } from "../read-page.ts";
import type { Config } from "./config-schema.ts";
import { explainConfig } from "./explain-config.ts";
import { CONFIG_ENDINGS, PACKAGE } from "./parse-config.ts";
import { spotsIn } from "./spots-in-config.ts";

/** A configuration and its file. */
export interface LoadedConfig {
  readonly config: Config;
  /** Absolute. */
  readonly file: string;
  /** Other configurations in its folder, which are ignored; absolute. */
  readonly beside: readonly string[];
}

type Shown = (file: string) => string;

const NAMES = [...Object.keys(CONFIG_ENDINGS).map((ending) => `cotejo.config${ending}`), PACKAGE];

/**
 * Finds the configuration for a folder: the nearest file with one of the supported names in it or above it,
 * up to the user's home folder, or the key `cotejo` of a package.json. Null if there is none. A `.ts` or
 * `.js` file is executed.
 *
 * @param shown converts a path to its form in messages
 * @throws Blocked if a configuration is found but invalid
 */
export async function findConfig(folder: string, shown: Shown): Promise<LoadedConfig | null> {
  const files = (
    await Promise.all(NAMES.map((name) => standing(join(folder, name), shown)))
  ).flat();
  for (const [at, file] of files.entries()) {
    const content = await readConfig(file, shown);
    if (content === null) continue;
    const beside = files.slice(at + 1).filter((other) => basename(other) !== PACKAGE);
    return { ...(await validate(file, content, shown)), beside };
  }
  const above = dirname(folder);
  return folder === above || folder === homedir() ? null : await findConfig(above, shown);
}

/** Unsupported file names in which other tools keep their configuration. */
const NEARLY =
  /^\.?cotejo(?:rc|[-._]conf(?:ig)?)(?:\.(?:json[5c]?|ya?ml|toml|[cm]?[jt]s))?$|^\.?cotejo\.(?:ya?ml|toml)$/i;

/** The files in a folder that look like a configuration but are not read; absolute. */
export async function unreadConfigs(folder: string): Promise<readonly string[]> {
  const names = await namesIn(folder).catch(() => []);
  return names
    .filter((name) => NEARLY.test(name) && !NAMES.includes(name))
    .sort()
    .map((name) => join(folder, name));
}

/** The supported names of configuration files. */
export const CONFIG_NAMES = NAMES.filter((name) => name !== PACKAGE);

/** The file, if it exists. A dangling link is an error. */
async function standing(file: string, shown: Shown): Promise<string[]> {
  const kind = await kindAt(file);
  if (kind === null && (await isLink(file))) {
    throw new Blocked({ obstacle: "dangling-link", path: shown(file) });
  }
  return kind === null ? [] : [file];
}

/** Loads the given configuration file. Throws Blocked as `findConfig` does, and if it is missing. */
export async function loadConfig(file: string, shown: Shown): Promise<LoadedConfig> {
  const content = await readConfig(file, shown);
  if (content !== null) return await validate(file, content, shown);
  const spot = { path: shown(file), line: null, column: null };
  const expected = [{ is: "type", type: "mapping" }] as const;
  throw new Blocked({ obstacle: "config-value", ...spot, keys: ["cotejo"], found: null, expected });
}

/** The configuration in a file; null for a package.json without one. */
async function readConfig(file: string, shown: Shown): Promise<unknown> {
  const parse = CONFIG_ENDINGS[extname(file)];
  if (parse === undefined) {
    const known = Object.keys(CONFIG_ENDINGS);
    throw new Blocked({ obstacle: "config-ending", path: shown(file), known });
  }
  const text = await readPage(file, shown(file));
  const content = text.trim() === "" ? null : await parse(file, text, shown(file));
  if (basename(file) !== PACKAGE) return content ?? {};
  return isTable(content) ? content.cotejo || null : null;
}

async function validate(file: string, content: unknown, shown: Shown): Promise<LoadedConfig> {
  const { configSchema, keysAt } = await import("./config-schema.ts");
  const checked = configSchema.safeParse(content);
  if (checked.success) return { config: checked.data, file, beside: [] };
  const spotOf = await spotsIn(file, shown(file));
  throw new Blocked(explainConfig(spotOf, content, checked.error.issues, keysAt));
}
