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
  /** Keeps the code that V8 has made of what was loaded, where there is none yet: of runs that needed the core. */
  readonly keepCode: () => void;
}

/** What the build makes of the program: all of it but the core, which a run may not need, and the core. */
const PROGRAM = "./program.js";
const CORE = "./core.js";

/** Loads the built program. Its core is loaded when the program asks for it. */
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
 * Runs a script of the build, with the code that V8 made of it in an earlier run, if that was kept: to compile it anew
 * takes longer than to check a page. (Node's own `module.enableCompileCache` does the same from version 22.1 on.)
 * Code that was made by another version of V8, or under other settings, V8 refuses.
 */
function loadScript(folder: string, name: string, requireAny: Require): LoadedScript {
  const filename = join(folder, name);
  const codeFile = codeFileOf(filename, process.env, BUILD);
  const code = codeFile === null ? undefined : readKept(codeFile);
  // The build leaves nothing but ASCII in it: read so, it takes a byte a letter.
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
 * A script as its file holds it: a function that takes what Node gives every module that is no ES module, and a way
 * to import: V8 forgets how a script does so whose code it is given back.
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
