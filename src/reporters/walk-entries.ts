import type { AlignmentEntry } from "../model/report.ts";

/** A step of the traversal of an alignment tree. */
export interface Step {
  readonly entry: AlignmentEntry;
  /** 0 for the root. */
  readonly depth: number;
  /** Whether the entry is entered or, after its children, left. */
  readonly phase: "enter" | "leave";
}

/** Traverses an alignment tree, parents first. Not recursive, since pages can nest thousands of quotes. */
export function* walkEntries(root: AlignmentEntry): Generator<Step> {
  const path: { entry: AlignmentEntry; next: number }[] = [{ entry: root, next: 0 }];
  yield { entry: root, depth: 0, phase: "enter" };
  for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
    const child = top.entry.children[top.next++];
    if (child !== undefined) {
      yield { entry: child, depth: path.length, phase: "enter" };
      path.push({ entry: child, next: 0 });
    } else {
      path.pop();
      yield { entry: top.entry, depth: path.length, phase: "leave" };
    }
  }
}

/** Counts the titled sections, and the blocks at any depth, that both pages have. */
export function countAligned(root: AlignmentEntry): { sections: number; blocks: number } {
  let sections = 0;
  let blocks = 0;
  for (const { entry, phase } of walkEntries(root)) {
    if (phase === "leave" || entry.source.length === 0 || entry.target.length === 0) continue;
    if (entry.kind !== "section") blocks++;
    else if (entry.source[0]?.label !== "") sections++;
  }
  return { sections, blocks };
}
