import type { Difference } from "../model/difference.ts";
import type { Document } from "../model/document.ts";
import { judge, type Rule } from "../model/rule.ts";
import { walkPage } from "../model/walk-page.ts";

/** Marks that call a footnote: dropped or added, or calling another note. */
export const footnoteMark: Rule = {
  id: "footnote-mark",
  category: "content",
  messages: {
    missing: { recommended: "error", strict: "error" },
    added: { recommended: "warning", strict: "error" },
    changed: { recommended: "error", strict: "error" },
  },
  *check({ differences, source, target }) {
    for (const difference of differences("footnote-mark")) {
      const { change } = difference;
      if (change === "missing" || change === "added") yield judge(difference, change);
      else if (change === "changed" && callsAnotherNote(difference, source, target))
        yield judge(difference, change);
    }
  },
};

/** A note may have another label in the translation; where both labels are notes of both pages it has not. */
function callsAnotherNote(
  { source, target }: Difference,
  sourcePage: Document,
  targetPage: Document,
): boolean {
  const labels = [source?.surface ?? "", target?.surface ?? ""];
  return [sourcePage, targetPage].every((page) => {
    const notes = notesOf(page);
    return labels.every((label) => notes.has(label));
  });
}

function notesOf(document: Document): ReadonlySet<string> {
  const labels = new Set<string>();
  for (const block of walkPage(document)) if (block.kind === "footnote") labels.add(block.label);
  return labels;
}
