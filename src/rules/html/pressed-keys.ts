import { without } from "../../model/lookup/without.ts";
import { type Place, placeCovering } from "../../model/page/place.ts";
import type { Prose } from "../../model/page/prose.ts";
import type { Judgement, RuleContext } from "../../model/rule.ts";
import { alignedProse } from "../../model/text/aligned/aligned-prose.ts";
import { keyOf, keyOrName } from "../../model/text/key-names.ts";

/** A key to press: `<kbd>Ctrl</kbd>`. */
interface PressedKey {
  readonly name: string;
  readonly place: Place;
}

/** Reports keys that changed. Keyboard layouts name keys differently, so only known names are judged. */
export function* pressedKeys({ alignment }: RuleContext): Generator<Judgement> {
  for (const { source, target } of alignedProse(alignment)) {
    const [ours, theirs] = [source.flatMap(keysIn), target.flatMap(keysIn)];
    // A different number of keys is reported as a missing or added tag.
    if (ours.length === 0 || ours.length !== theirs.length) continue;
    const [lost, others] = [
      without(ours, theirs, keyOfPressed),
      without(theirs, ours, keyOfPressed),
    ];
    for (const [index, key] of lost.entries()) {
      const other = others[index];
      if (other === undefined || !isOther(key.name, other.name)) continue;
      const data = { expected: key.name, actual: other.name };
      yield { messageId: "key", data, source: key.place, target: other.place };
    }
  }
}

function isOther(ours: string, theirs: string): boolean {
  return theirs === "" || (keyOf(ours) !== null && keyOf(theirs) !== null);
}

function keysIn(prose: Prose): readonly PressedKey[] {
  const keys: PressedKey[] = [];
  let open: Prose["spans"][number] | null = null;
  for (const span of prose.spans) {
    if (span.kind !== "html" || span.name.toLowerCase() !== "kbd") continue;
    if (span.role === "close" && open !== null) {
      const name = prose.text.slice(open.end, span.start).trim();
      keys.push({ name, place: placeCovering(open.place, span.place) });
    }
    open = span.role === "open" ? span : null;
  }
  return keys;
}

function keyOfPressed({ name }: PressedKey): string {
  return keyOrName(name);
}
