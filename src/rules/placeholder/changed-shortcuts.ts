import { without } from "../../model/lookup/without.ts";
import type { Place } from "../../model/page/place.ts";
import { type Prose, placeInProse } from "../../model/page/prose.ts";
import type { Judgement, RuleContext } from "../../model/rule.ts";
import { alignedProse } from "../../model/text/aligned/aligned-prose.ts";
import { findShortcuts } from "../../model/text/key-names.ts";
import { runningText } from "../../model/text/running-text.ts";

/** A shortcut in running text. */
interface PlacedShortcut {
  readonly surface: string;
  readonly keys: string;
  readonly place: Place;
}

/**
 * Reports shortcuts in running text, `Ctrl+C`, that press other keys, regardless of the keys' names in each
 * language. If the texts differ in their number of shortcuts, one may be expressed in words, and nothing is
 * reported.
 */
export function* changedShortcuts({ alignment }: RuleContext): Generator<Judgement> {
  for (const { source, target } of alignedProse(alignment)) {
    const ours = source.flatMap(shortcutsIn);
    if (ours.length === 0) continue;
    const theirs = target.flatMap(shortcutsIn);
    if (ours.length !== theirs.length) continue;
    const [lost, others] = [without(ours, theirs, keysOf), without(theirs, ours, keysOf)];
    for (const [index, { surface, place }] of lost.entries()) {
      const other = others[index];
      if (other === undefined) continue;
      const data = { expected: surface, actual: other.surface };
      yield { messageId: "changed", data, source: place, target: other.place };
    }
  }
}

/** Shortcuts marked up as keys are compared key by key elsewhere. */
function shortcutsIn(prose: Prose): readonly PlacedShortcut[] {
  if (prose.spans.some((span) => span.kind === "html" && span.name.toLowerCase() === "kbd")) {
    return [];
  }
  const text = runningText(prose);
  return findShortcuts(text).map(({ keys, start, end }) => ({
    surface: text.slice(start, end),
    keys,
    place: placeInProse(prose, start, end),
  }));
}

/** Function keys such as `F5` look like names and are compared as such. */
function keysOf({ keys }: PlacedShortcut): string {
  return keys.replace(/\bf\d+\b/, "f");
}
