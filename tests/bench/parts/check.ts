import type { Row } from "../row.ts";
import { runBundled } from "../run-bundled.ts";

/** The whole check against parsers and a linter on the same files, in one process. */
export async function measureCheck(folders: readonly string[], rounds: number): Promise<Row[]> {
  return JSON.parse(await runBundled("check.ts", [String(rounds), ...folders]));
}
