import { extname } from "node:path";
import { lilconfig } from "lilconfig";
import { Blocked, codeOf } from "../obstacle.ts";
import type { Config } from "./config-schema.ts";
import { explainConfig } from "./explain-config.ts";
import { CONFIG_ENDINGS } from "./parse-config.ts";

/** A configuration and where it was found. */
export interface LoadedConfig {
  readonly config: Config;
  /** Absolute. */
  readonly file: string;
}

type Shown = (file: string) => string;

const PLACES = [
  ...Object.keys(CONFIG_ENDINGS).map((ending) => `cotejo.config${ending}`),
  "package.json",
];

/**
 * The configuration that counts in a folder: the nearest file of the usual names in it or above it, or the
 * key `cotejo` of a package.json. Null where there is none. A `.ts` or `.js` file is run.
 *
 * @param shown how messages name a file
 * @throws Blocked when one is found that cannot be understood.
 */
export async function findConfig(folder: string, shown: Shown): Promise<LoadedConfig | null> {
  try {
    const found = await searcher(shown).search(folder);
    return found === null ? null : await validate(found.filepath, found.config, shown);
  } catch (error) {
    throw asBlocked(error, folder, shown);
  }
}

/** Loads the configuration file that was named. Throws Blocked as `findConfig` does, and when it is missing. */
export async function loadConfig(file: string, shown: Shown): Promise<LoadedConfig> {
  if (!(extname(file) in CONFIG_ENDINGS)) {
    const known = Object.keys(CONFIG_ENDINGS);
    throw new Blocked({ obstacle: "config-ending", path: shown(file), known });
  }
  try {
    const loaded = await searcher(shown).load(file);
    return await validate(file, loaded?.config, shown);
  } catch (error) {
    throw asBlocked(error, file, shown);
  }
}

function searcher(shown: Shown) {
  const loaders = Object.entries(CONFIG_ENDINGS).map(([ending, parse]) => [
    ending,
    async (file: string, content: string) => (await parse(file, content, shown(file))) ?? {},
  ]);
  return lilconfig("cotejo", {
    searchPlaces: PLACES,
    loaders: Object.fromEntries(loaders),
    ignoreEmptySearchPlaces: false,
    cache: false,
  });
}

async function validate(file: string, content: unknown, shown: Shown): Promise<LoadedConfig> {
  const { configSchema, keysAt } = await import("./config-schema.ts");
  const checked = configSchema.safeParse(content ?? {});
  if (checked.success) return { config: checked.data, file };
  throw new Blocked(explainConfig(shown(file), content, checked.error.issues, keysAt));
}

/** Errors of the file system become obstacles; anything else is a defect and stays as it is. */
function asBlocked(error: unknown, file: string, shown: Shown): unknown {
  if (error instanceof Blocked || !(error instanceof Error && "code" in error)) return error;
  const path = shown("path" in error ? String(error.path) : file);
  const code = codeOf(error);
  if (code === "ENOENT") return new Blocked({ obstacle: "missing-file", path });
  if (code === "EISDIR") return new Blocked({ obstacle: "directory", path });
  return new Blocked({ obstacle: "unreadable", path, code });
}
