import { expect, test } from "vitest";
import type { CheckSetup, ReadPair } from "../../src/cli/checking/check-job.ts";
import { openThreads } from "../../src/cli/checking/threads.ts";

const setup: CheckSetup = {
  engine: "auto",
  ui: "en",
  sentences: false,
  cwd: "/",
  groups: null,
  cache: null,
};
const page = { path: "a.md", language: "en", text: "" };
const pair: ReadPair = { source: page, target: page, config: {} };

/** A thread that does this with every pair it is given. */
function scriptOf(deed: string): URL {
  const code = `import { parentPort } from "node:worker_threads"; parentPort.on("message", () => ${deed});`;
  return new URL(`data:text/javascript,${encodeURIComponent(code)}`);
}

test.each([
  ["ends without a word", "process.exit(3)", "its thread ended with code 3"],
  ["throws", '{ throw new Error("out of memory"); }', "out of memory"],
])(
  "a thread that %s leaves no pair without an answer, and the next pair has another",
  async (_, deed, detail) => {
    const threads = openThreads(1, scriptOf(deed), setup, []);
    const crashed = { verdict: "crashed", detail };
    const first = [threads.offer(pair), threads.offer(pair)];
    expect(await Promise.all(first)).toEqual([crashed, crashed]);
    expect(await threads.offer(pair)).toEqual(crashed);
    await threads.close();
  },
);
