import type { Difference } from "../../../../model/difference.ts";
import type { Fact } from "../../../../model/fact.ts";
import type { Document } from "../../../../model/page/document.ts";
import type { Place } from "../../../../model/page/place.ts";

/** A word of a name, with a capital inside, and how the translation writes it instead: `LeCun`, `Lecun`. */
export interface RecasedName {
  readonly written: string;
  /** Where the source has it. */
  readonly source: Place;
  readonly spelling: string;
  /** Where the target has it so, in page order; never empty. */
  readonly places: readonly Place[];
}

/** More names are not looked for: each costs a look at the page. */
const MOST_NAMES = 100;

const known = new WeakMap<readonly Difference[], readonly RecasedName[]>();

/** The words of names that blocks of the translation lack, and that its page has in other capitals. Worked out once. */
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

/** Of a name that a list holds, the other spellings are known, and facts as well. */
function isListed({ spelling, surface }: Fact): boolean {
  return spelling !== undefined && spelling.name !== surface.toLowerCase();
}

/** The words of a name that have a capital inside, and hold letters alone, so that each can stand in a pattern. */
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
