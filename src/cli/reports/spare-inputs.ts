import { resolve, sep } from "node:path";
import { identityOf } from "../../workspace/look-at-path.ts";
import { Blocked } from "../../workspace/obstacle.ts";
import type { Format } from "../command-line/invocation.ts";

/**
 * Asserts that no report overwrites a file that the run reads, by any path or link, or a file inside `.git`.
 *
 * @param inputs absolute
 * @throws Blocked if one would
 */
export function spareInputs(
  formats: readonly Format[],
  cwd: string,
  inputs: Iterable<string>,
): void {
  const reports = new Map<string, string>();
  for (const { file } of formats) {
    if (file === null) continue;
    const path = resolve(cwd, file);
    if (path.split(sep).includes(".git")) throw new Blocked({ obstacle: "is-input", path: file });
    const identity = identityOf(path);
    if (identity !== null) reports.set(identity, file);
  }
  if (reports.size === 0) return;
  for (const input of inputs) {
    const report = reports.get(identityOf(input) ?? "");
    if (report !== undefined) throw new Blocked({ obstacle: "is-input", path: report });
  }
}
