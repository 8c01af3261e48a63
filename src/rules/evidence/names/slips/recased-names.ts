import type { Difference } from "../../../../model/difference.ts";
import type { Fact } from "../../../../model/fact.ts";
import type { Document } from "../../../../model/page/document.ts";
import type { Place } from "../../../../model/page/place.ts";

/** A word with an inner capital and its different casing in the translation: `LeCun`, `Lecun`. */
export interface RecasedName {
  readonly written: string;
  /** The place in the source. */
  readonly source: Place;
  readonly spelling: string;
  /** The places of the new spelling in the target, in page order; never empty. */
  readonly places: readonly Place[];
}

/** Maximum number of names looked up, as each costs a scan of the page. */
const MOST_NAMES = 100;

const known = new WeakMap<readonly Difference[], readonly RecasedName[]>();

/** Words of missing names that the target page has in another casing. Cached per list of differences. */
export function recasedNames(
  differences: readonly Difference[],
  source: Document,
  target: Document,
): readonly RecasedName[] {
  const names = known.get(differences) ?? findRecased(differences, source, target);
  known.set(differences, names);
  return names;
}

function findRecased(
  differences: readonly Difference[],
  source: Document,
  target: Document,
): readonly RecasedName[] {
  const lacking = new Map<string, Place>();
  for (const { source: fact } of differences) {
    if (fact === null || isListed(fact)) continue;
    for (const word of innerCapitals(fact.surface)) {
      if (lacking.has(word) || lacking.size === MOST_NAMES) continue;
      lacking.set(word, fact.place);
    }
  }
  return [...lacking].flatMap(([written, place]) => recased(written, place, source, target));
}

/** Whether a name is listed; its other spellings are known and are facts as well. */
function isListed({ spelling, surface }: Fact): boolean {
  return spelling !== undefined && spelling.name !== surface.toLowerCase();
}

/** The words of a name with an inner capital; letters only, so they are safe in a regular expression. */
export function innerCapitals(name: string): readonly string[] {
  return name.split(/[\s-]+/).filter((word) => INNER_CAPITAL.test(word));
}

const INNER_CAPITAL = /^(?=.{4,40}$)\p{L}*\p{Ll}\p{Lu}\p{L}*$/u;

function recased(written: string, place: Place, source: Document, target: Document): RecasedName[] {
  const word = new RegExp(`(?<![\\p{L}\\p{N}_/.@-])${written}(?![\\p{L}\\p{N}_/@-])`, "giu");
  const others = [...target.page.text.matchAll(word)].filter(([spelling]) => spelling !== written);
  const spelling = others[0]?.[0];
  if (spelling === undefined || source.page.text.includes(spelling)) return [];
  const places = others
    .filter(([other]) => other === spelling)
    .map(({ index }) => target.lines.placeOf(index, index + spelling.length));
  return [{ written, source: place, spelling, places }];
}
