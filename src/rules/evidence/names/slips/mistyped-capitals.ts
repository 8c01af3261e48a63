import type { Both } from "../../../../model/both.ts";
import type { Fact } from "../../../../model/fact.ts";
import { addTo } from "../../../../model/lookup/add-to.ts";
import { editDistance } from "../../../../model/text/letters/edit-distance.ts";
import { innerCapitals } from "./recased-names.ts";

/** A name with inner capitals and its misspelt form on the target page, with all its occurrences. */
export interface MistypedCapitals {
  readonly written: Both<string>;
  readonly source: Fact;
  /** In page order; never empty. */
  readonly target: readonly Fact[];
}

/** In shorter names one letter makes another name. */
const SHORTEST_NAME = 5;
/** Maximum number of unknown names on a page; more of them are not misspellings. */
const MOST_NAMES = 50;

/**
 * Finds names with inner capitals that only the target page has, one edit from a name that it has less often
 * than the source: `masOS`, `macOS`. Such names are never localized: any edit is a mistake.
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

/** Whether names are one edit apart within their ends; an added last letter may be an inflection. */
function isLetterAway(name: string, other: string): boolean {
  return (
    Math.abs(name.length - other.length) <= 1 &&
    name[0] === other[0] &&
    name.at(-1) === other.at(-1) &&
    name.toLowerCase() !== other.toLowerCase() &&
    editDistance(name, other) === 1
  );
}
