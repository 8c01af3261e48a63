import { printable } from "../messages/printable.ts";
import { workflowCommand } from "../reporters/machines/workflow-command.ts";
import { Blocked, codeOf } from "../workspace/obstacle.ts";
import { isGitHubJob, withoutCommands } from "./reports/job-summary.ts";
import type { Output, Surroundings } from "./surroundings.ts";

/** Prints a line next to the report, with any characters in names made harmless to terminals and logs. */
export async function printNotice(stderr: Output, line: string): Promise<void> {
  await stderr.write(`cotejo: ${withoutCommands(printable(line))}\n`);
}

/** Prints why a run fails. In a GitHub Actions job it is an annotation, which is all that many users read. */
export async function printFailure(
  { env, stderr }: Pick<Surroundings, "env" | "stderr">,
  line: string,
): Promise<void> {
  if (!isGitHubJob(env)) return await printNotice(stderr, line);
  await stderr.write(`${workflowCommand("error", { title: "cotejo" }, line)}\n`);
}

/**
 * Wraps standard output or standard error.
 *
 * If the reader closes the pipe, as `head` does, only the output ends: the run continues and its exit code
 * counts. Any other failure, such as a full disk, is an obstacle, since a missing report would look like a
 * pass.
 *
 * @param name the name in messages
 */
export function outputTo(stream: NodeJS.WriteStream, name: string): Output {
  let failure: string | null = null;
  stream.on("error", (error) => {
    failure = codeOf(error);
  });
  return {
    isTTY: stream.isTTY === true,
    columns: stream.columns,
    async write(text) {
      if (failure === null) {
        await new Promise<void>((done) => {
          stream.write(text, (error) => {
            if (error) failure = codeOf(error);
            done();
          });
        });
      }
      if (failure !== null && failure !== "EPIPE") {
        throw new Blocked({ obstacle: "unwritable", path: name, code: failure });
      }
    },
  };
}
