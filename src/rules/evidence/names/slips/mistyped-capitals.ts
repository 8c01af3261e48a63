import type { Both } from "../../../../model/both.ts";
import type { Fact } from "../../../../model/fact.ts";
import { addTo } from "../../../../model/lookup/add-to.ts";
import { editDistance } from "../../../../model/text/letters/edit-distance.ts";
import { innerCapitals } from "./recased-names.ts";

/** A name with capitals inside as the target page has it once or more with a mistake in it, and where. */
export interface MistypedCapitals {
  readonly written: Both<string>;
  readonly source: Fact;
  /** In page order; never empty. */
  readonly target: readonly Fact[];
}

/** In shorter names a letter makes another name. */
const SHORTEST_NAME = 5;
/** More names than these are no mistakes. */
const MOST_NAMES = 50;

/**
 * Names with capitals inside that only the target page has, a letter away from one that it writes less often than the
 * source: `masOS` for `macOS`. No language has a form of its own for those, so that any letter is a mistake.
 */
export function mistypedCapitals(
  source: readonly Fact[],
  target: readonly Fact[],
  sourceText: string,
): readonly MistypedCapitals[] {
  const theirs = byWriting(target);
  const known = sourceText.toLowerCase();
  const strange = [...theirs].filter(([written]) => !known.includes(written.toLowerCase()));
  if (strange.length === 0 || strange.length > MOST_NAMES) return [];
  const rarer = [...byWriting(source)].filter(
    ([written, facts]) => (theirs.get(written)?.length ?? 0) < facts.length,
  );
  return strange.flatMap(([actual, facts]) => {
    const [expected, [first] = []] = rarer.find(([written]) => isLetterAway(written, actual)) ?? [];
    if (expected === undefined || first === undefined) return [];
    return [{ written: { source: expected, target: actual }, source: first, target: facts }];
  });
}

function byWriting(names: readonly Fact[]): ReadonlyMap<string, readonly Fact[]> {
  const facts = new Map<string, Fact[]>();
  for (const fact of names) {
    const written = fact.spelling?.written ?? "";
    if (written.length >= SHORTEST_NAME && innerCapitals(written).includes(written))
      addTo(facts, written, fact);
  }
  return facts;
}

/** One of a letter more may be a plural, or a name with an ending. */
function isLetterAway(name: string, other: string): boolean {
  return (
    Math.abs(name.length - other.length) <= 1 &&
    name[0] === other[0] &&
    name.at(-1) === other.at(-1) &&
    name.toLowerCase() !== other.toLowerCase() &&
    editDistance(name, other) === 1
  );
}
