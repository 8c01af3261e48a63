import { addTo } from "../../../model/lookup/add-to.ts";
import type { Code } from "../../../model/page/document.ts";

/** A code block and its aligned counterpart. */
export interface CodePair {
  readonly from: Code;
  readonly to: Code;
}

/** Code blocks that changed places, the later pair by the earlier; the values must be identical crosswise. */
export function swappedCode(pairs: readonly CodePair[]): ReadonlyMap<CodePair, CodePair> {
  const waiting = new Map<string, CodePair[]>();
  const swapped = new Map<CodePair, CodePair>();
  for (const pair of pairs) {
    const [ours, theirs] = [pair.from.value, pair.to.value];
    if (ours === theirs) continue;
    const earlier = waiting.get(keyOf(theirs, ours))?.shift();
    if (earlier === undefined) addTo(waiting, keyOf(ours, theirs), pair);
    else swapped.set(earlier, pair);
  }
  return swapped;
}

function keyOf(ours: string, theirs: string): string {
  return JSON.stringify([ours, theirs]);
}
