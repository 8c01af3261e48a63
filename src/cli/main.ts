#!/usr/bin/env node
import { VERSION } from "../check/version.ts";
import { loadReporter, REPORTERS } from "../reporters/index.ts";
import { runCommandLine } from "./run-command-line.ts";
import type { Output } from "./surroundings.ts";

process.exitCode = await runCommandLine({
  argv: process.argv.slice(2),
  env: process.env,
  cwd: process.cwd(),
  version: VERSION,
  stdout: outputTo(process.stdout),
  stderr: outputTo(process.stderr),
  async loadCore() {
    const { checkPair } = await import("../check/check-pair.ts");
    const { RULE_IDS } = await import("../check/rule-ids.ts");
    return { checkPair, ruleIds: RULE_IDS };
  },
  reporterNames: REPORTERS,
  loadReporter,
});

function outputTo(stream: NodeJS.WriteStream): Output {
  let closed = false;
  // A reader that goes away, as `head` does, ends the output and not the run: its exit code still counts.
  stream.on("error", () => {
    closed = true;
  });
  return {
    isTTY: stream.isTTY === true,
    columns: stream.columns,
    write: (text) =>
      new Promise((done) => {
        if (closed) done();
        else stream.write(text, () => done());
      }),
  };
}
