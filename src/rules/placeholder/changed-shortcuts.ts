import { without } from "../../model/lookup/without.ts";
import type { Place } from "../../model/page/place.ts";
import { type Prose, placeInProse } from "../../model/page/prose.ts";
import type { Judgement, RuleContext } from "../../model/rule.ts";
import { alignedProse } from "../../model/text/aligned/aligned-prose.ts";
import { findShortcuts } from "../../model/text/key-names.ts";
import { runningText } from "../../model/text/running-text.ts";

/** A shortcut in running text, where it stands on the page. */
interface PlacedShortcut {
  readonly surface: string;
  readonly keys: string;
  readonly place: Place;
}

/**
 * Shortcuts in running text, `Ctrl+C`, that press other keys, whatever the languages call them. Where a text has one
 * more or less it may say the keys in words, and nothing is reported.
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

/** Marked as keys they are judged key by key. */
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

/** `F5` has the shape of a name, and is compared as one. */
function keysOf({ keys }: PlacedShortcut): string {
  return keys.replace(/\bf\d+\b/, "f");
}
