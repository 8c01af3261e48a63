import { errorMessage } from "../../src/model/text/error-message.ts";

/** Runs a benchmark. What it can't measure, for an option or a folder that is none, is one line, and the exit code 2. */
export async function runBenchmark(main: () => void | Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    console.error(errorMessage(error));
    process.exitCode = 2;
  }
}
