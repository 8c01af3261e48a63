import type { Row } from "../row.ts";
import { runBundled } from "../run-bundled.ts";

/** An editor's question: one page of a pair has changed, what of it now? */
export async function measureRecheck(folders: readonly string[], rounds: number): Promise<Row[]> {
  return JSON.parse(await runBundled("recheck.ts", [String(Math.max(rounds, 31)), ...folders]));
}
