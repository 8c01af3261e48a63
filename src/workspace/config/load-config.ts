import { homedir } from "node:os";
import { basename, dirname, extname, join } from "node:path";
import { isTable } from "../../model/lookup/is-table.ts";
import { kindAt } from "../look-at-path.ts";
import { Blocked } from "../obstacle.ts";
import { readPage } from "../read-page.ts";
import type { Config } from "./config-schema.ts";
import { explainConfig } from "./explain-config.ts";
import { CONFIG_ENDINGS } from "./parse-config.ts";
import { spotsIn } from "./spots-in-config.ts";

/** A configuration and where it was found. */
export interface LoadedConfig {
  readonly config: Config;
  /** Absolute. */
  readonly file: string;
}

type Shown = (file: string) => string;

/** Holds a configuration under a key of its own, where it holds one at all. */
const PACKAGE = "package.json";
const NAMES = [...Object.keys(CONFIG_ENDINGS).map((ending) => `cotejo.config${ending}`), PACKAGE];

/**
 * The configuration that counts in a folder: the nearest file of the usual names in it or above it, up to the user's
 * own folder, or the key `cotejo` of a package.json. Null where there is none. A `.ts` or `.js` file is run.
 *
 * @param shown how messages name a file
 * @throws Blocked when one is found that cannot be understood.
 */
export async function findConfig(folder: string, shown: Shown): Promise<LoadedConfig | null> {
  for (const name of NAMES) {
    const file = join(folder, name);
    if ((await kindAt(file)) === null) continue;
    const content = await readConfig(file, shown);
    if (content !== null) return await validate(file, content, shown);
  }
  const above = dirname(folder);
  return folder === above || folder === homedir() ? null : await findConfig(above, shown);
}

/** Loads the configuration file that was named. Throws Blocked as `findConfig` does, and when it is missing. */
export async function loadConfig(file: string, shown: Shown): Promise<LoadedConfig> {
  return await validate(file, (await readConfig(file, shown)) ?? {}, shown);
}

/** What a file holds as a configuration; null for a package.json that does not speak of us. */
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
  if (checked.success) return { config: checked.data, file };
  const spotOf = await spotsIn(file, shown(file));
  throw new Blocked(explainConfig(spotOf, content, checked.error.issues, keysAt));
}
