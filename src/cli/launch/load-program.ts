import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Script } from "node:vm";
import { BUILD } from "../../check/version.ts";
import type * as Program from "../program.ts";
import { codeFileOf, keepFile } from "./code-file.ts";
import { tuneV8 } from "./tune-v8.ts";

/** The program, ready to run. */
export interface LoadedProgram {
  readonly program: typeof Program;
  /** Stores the code that V8 compiled for the loaded scripts, if not stored yet and the core was needed. */
  readonly keepCode: () => void;
}

/** The scripts of the build: the program without its core, which a run may not need, and the core. */
const PROGRAM = "./program.js";
const CORE = "./core.js";

/** Loads the built program. Its core is loaded on demand. */
export function loadProgram(): LoadedProgram {
  tuneV8();
  const folder = import.meta.dirname;
  const loaded = new Map<string, LoadedScript>();
  const requireInstalled = createRequire(join(folder, PROGRAM));
  const requireAny = (name: string): unknown => {
    if (name !== PROGRAM && name !== CORE) return requireInstalled(name);
    const script = loaded.get(name) ?? loadScript(folder, name, requireAny);
    loaded.set(name, script);
    return script.exports;
  };
  return {
    program: requireAny(PROGRAM) as typeof Program,
    keepCode() {
      if (loaded.has(CORE)) for (const script of loaded.values()) script.keepCode();
    },
  };
}

interface LoadedScript {
  readonly exports: object;
  readonly keepCode: () => void;
}

/**
 * Runs a script of the build, with code that V8 compiled in an earlier run if available: compiling it takes
 * longer than checking a page. (Node's `module.enableCompileCache` does the same from version 22.1 on.) V8
 * rejects code from another version or with other settings.
 */
function loadScript(folder: string, name: string, requireAny: Require): LoadedScript {
  const filename = join(folder, name);
  const codeFile = codeFileOf(filename, process.env, BUILD);
  const code = codeFile === null ? undefined : readKept(codeFile);
  // The build output is pure ASCII: read as Latin-1, it takes one byte per character.
  const script = new Script(readFileSync(filename, "latin1"), {
    filename,
    ...(code !== undefined && { cachedData: code }),
  });
  const module = { exports: {} };
  const run: CommonJs = script.runInThisContext();
  run(module.exports, requireAny, module, filename, folder, (address) => import(address));
  return {
    exports: module.exports,
    keepCode() {
      const isKept = code !== undefined && script.cachedDataRejected !== true;
      if (codeFile !== null && !isKept) keepFile(codeFile, script.createCachedData());
    },
  };
}

type Require = (name: string) => unknown;

/**
 * The wrapper function of a script, which takes the parameters of a CommonJS module and an import function:
 * V8 loses the dynamic import callback of a script that it restores from cached code.
 */
type CommonJs = (
  exports: object,
  require: Require,
  module: object,
  filename: string,
  dirname: string,
  importModule: (address: string) => Promise<unknown>,
) => void;

function readKept(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
