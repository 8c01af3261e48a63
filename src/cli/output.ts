import { printable } from "../messages/printable.ts";
import { workflowCommand } from "../reporters/machines/workflow-command.ts";
import { Blocked, codeOf } from "../workspace/obstacle.ts";
import { isGitHubJob, withoutCommands } from "./reports/job-summary.ts";
import type { Output, Surroundings } from "./surroundings.ts";

/** Says a line beside the report, harmless to terminals and logs whatever names are in it. */
export async function tell(stderr: Output, line: string): Promise<void> {
  await stderr.write(`cotejo: ${withoutCommands(printable(line))}\n`);
}

/** Says why a run fails, beside the report: in a job of GitHub Actions as an annotation, which is all that many read. */
export async function tellFailure(
  { env, stderr }: Pick<Surroundings, "env" | "stderr">,
  line: string,
): Promise<void> {
  if (!isGitHubJob(env)) return await tell(stderr, line);
  await stderr.write(`${workflowCommand("error", { title: "cotejo" }, line)}\n`);
}

/**
 * Standard output or standard error as an `Output`.
 *
 * A reader that goes away, as `head` does, ends the output and not the run: its exit code still counts. Any
 * other failure, such as a full disk, is an obstacle: a report that is not there would look like a pass.
 *
 * @param name how messages name it
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
