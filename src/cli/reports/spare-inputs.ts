import { resolve } from "node:path";
import { identityOf } from "../../workspace/look-at-path.ts";
import { Blocked } from "../../workspace/obstacle.ts";
import type { Format } from "../command-line/invocation.ts";

/**
 * Makes sure that no report takes the place of a file that the run reads, whatever path or link it is named by.
 *
 * @param inputs absolute
 * @throws Blocked where one would.
 */
export function spareInputs(
  formats: readonly Format[],
  cwd: string,
  inputs: Iterable<string>,
): void {
  const reports = new Map<string, string>();
  for (const { file } of formats) {
    const identity = file === null ? null : identityOf(resolve(cwd, file));
    if (file !== null && identity !== null) reports.set(identity, file);
  }
  if (reports.size === 0) return;
  for (const input of inputs) {
    const report = reports.get(identityOf(input) ?? "");
    if (report !== undefined) throw new Blocked({ obstacle: "is-input", path: report });
  }
}
