import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Script } from "node:vm";
import { BUILD } from "../../check/version.ts";
import type * as Program from "../program.ts";
import { codeFileOf, keepFile } from "./code-file.ts";
import { delayOptimisation } from "./delay-optimisation.ts";

/** The program, ready to run. */
export interface LoadedProgram {
  readonly program: typeof Program;
  /** Keeps the code that V8 has made of the program for later runs, where there is none yet. */
  readonly keepCode: () => void;
}

/**
 * Loads the built program, with the code that V8 made of it in an earlier run, if that was kept: to compile it anew
 * takes longer than to check a page. (Node's own `module.enableCompileCache` does the same from version 22.1 on.)
 * Code that was made by another version of V8, or under other settings, V8 refuses.
 */
export function loadProgram(): LoadedProgram {
  delayOptimisation();
  const folder = import.meta.dirname;
  const filename = join(folder, "program.js");
  const codeFile = codeFileOf(folder, process.env, BUILD);
  const code = codeFile === null ? undefined : readKept(codeFile);
  // The build leaves nothing but ASCII in it: read so, it takes a byte a letter.
  const script = new Script(readFileSync(filename, "latin1"), {
    filename,
    ...(code !== undefined && { cachedData: code }),
  });
  const module: { exports: Partial<typeof Program> } = { exports: {} };
  const run: CommonJs = script.runInThisContext();
  const importModule = (address: string): Promise<unknown> => import(address);
  run(module.exports, createRequire(filename), module, filename, folder, importModule);
  return {
    program: module.exports as typeof Program,
    keepCode() {
      const isKept = code !== undefined && script.cachedDataRejected !== true;
      if (codeFile !== null && !isKept) keepFile(codeFile, script.createCachedData());
    },
  };
}

/**
 * The program as its file holds it: a function that takes what Node gives every module that is no ES module, and a way
 * to import: V8 forgets how a script does so whose code it is given back.
 */
type CommonJs = (
  exports: object,
  require: NodeJS.Require,
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
