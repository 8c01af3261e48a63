#!/usr/bin/env node
import { BUILD, VERSION } from "../check/version.ts";
import { loadReporter, REPORTERS } from "../reporters/index.ts";
import { delayOptimisation } from "./delay-optimisation.ts";
import { outputTo } from "./output.ts";
import { runCommandLine } from "./run-command-line.ts";

delayOptimisation();
process.exitCode = await runCommandLine({
  argv: process.argv.slice(2),
  env: process.env,
  cwd: process.cwd(),
  version: VERSION,
  build: BUILD,
  // The built program lies as deep in the package as its source.
  documentation: new URL("../../content/", import.meta.url),
  stdout: outputTo(process.stdout, "stdout"),
  stderr: outputTo(process.stderr, "stderr"),
  loadCore: async (engine) => await (await import("./core.ts")).makeCore(engine),
  threadScript: BUILD === null ? null : new URL("./thread.js", import.meta.url),
  reporterNames: REPORTERS,
  loadReporter,
});
