import type { Difference } from "../model/difference.ts";
import type { FactKind } from "../model/fact.ts";
import type { Document } from "../model/page/document.ts";
import { walkPage } from "../model/page/walk-page.ts";
import { judge, type Rule } from "../model/rule.ts";
import { swappedValues } from "./evidence/swaps/swapped-values.ts";

const MARKS: ReadonlySet<FactKind> = new Set(["footnote-mark"]);

/** Reports footnote references that were dropped or added, or that refer to another footnote. */
export const footnoteMark = {
  id: "footnote-mark",
  category: "content",
  messages: {
    missing: { recommended: "error", strict: "error" },
    added: { recommended: "warning", strict: "error" },
    changed: { recommended: "error", strict: "error" },
    swapped: { recommended: "warning", strict: "error" },
  },
  *check(context) {
    const { differences, source, target } = context;
    for (const difference of differences("footnote-mark")) {
      const { change } = difference;
      if (change === "missing" || change === "added") yield judge(difference, change);
      else if (change === "changed" && callsAnotherNote(difference, source, target))
        yield judge(difference, change);
    }
    yield* swappedValues(context, MARKS);
  },
} as const satisfies Rule;

/**
 * A footnote may be relabelled in the translation, but not if both labels are footnotes of both pages. A
 * label without a footnote is shown to readers literally.
 */
function callsAnotherNote(
  { source, target }: Difference,
  sourcePage: Document,
  targetPage: Document,
): boolean {
  const [from, to] = [source?.surface ?? "", target?.surface ?? ""];
  const [ours, theirs] = [notesOf(sourcePage), notesOf(targetPage)];
  if (ours.has(from) && !theirs.has(to)) return true;
  return [ours, theirs].every((notes) => notes.has(from) && notes.has(to));
}

function notesOf(document: Document): ReadonlySet<string> {
  const labels = new Set<string>();
  for (const block of walkPage(document)) if (block.kind === "footnote") labels.add(block.label);
  return labels;
}
