import type { Place } from "../../model/place.ts";
import { type Prose, placeInProse } from "../../model/prose.ts";
import type { Judgement, RuleContext } from "../../model/rule.ts";
import { alignedProse } from "../../model/text/aligned-prose.ts";
import { editDistance } from "../../model/text/edit-distance.ts";
import { foldLetters } from "../../model/text/letters.ts";
import { runningText } from "../../model/text/running-text.ts";
import { GIVEN_NAMES } from "./given-names.ts";

/** A person by given name and surname. */
interface Person {
  readonly surface: string;
  /** Given name and surname, folded. */
  readonly given: string;
  readonly surname: string;
  readonly place: Place;
}

/**
 * People whom the translation calls by another name: `Elon Musk` for `Mark Zuckerberg`. The source page knows no such
 * surname, and the text has lost one of its own. Names that are alike may be one name in two languages: `Thomas More`,
 * `Tomás Moro`.
 */
export function* changedPersons(context: RuleContext): Generator<Judgement> {
  const known = foldLetters(context.source.page.text);
  for (const { source, target } of alignedProse(context.alignment)) {
    const strangers = target.flatMap(personsIn).filter(({ surname }) => !known.includes(surname));
    if (strangers.length === 0) continue;
    const kept = foldLetters(target.map(({ text }) => text).join(" "));
    const gone = source.flatMap(personsIn).filter(({ surname }) => !kept.includes(surname));
    for (const [index, stranger] of strangers.entries()) {
      const person = gone[index];
      if (person === undefined || areAlike(person, stranger)) continue;
      const data = { expected: person.surface, actual: stranger.surface };
      yield { messageId: "changed", data, source: person.place, target: stranger.place };
    }
  }
}

/** A given name, perhaps another or an initial, perhaps a particle, and a surname. */
const PERSON =
  /(?<![\p{L}\p{N}-])(\p{Lu}\p{Ll}+)(?: \p{Lu}\.)?(?: (?:da|de|del|der|di|du|la|le|van|von))*[ \u00A0](\p{Lu}(?:\p{L}|[’'](?=\p{Lu}))+(?:-\p{Lu}\p{L}+)?)(?![\p{L}\p{N}])/gu;

function personsIn(prose: Prose): readonly Person[] {
  return [...runningText(prose).matchAll(PERSON)].flatMap(
    ({ 0: surface, 1: first, 2: last, index }) => {
      const [given, surname] = [foldLetters(first ?? ""), foldLetters(last ?? "")];
      if (!GIVEN_NAMES.has(given) || surname.length < SHORTEST_SURNAME) return [];
      const place = placeInProse(prose, index, index + surface.length);
      return [{ surface, given, surname, place }];
    },
  );
}

/** Shorter ones stand in too many words. */
const SHORTEST_SURNAME = 3;
/** Names that share this much may be forms of one name. */
const ALIKE = 0.5;

/** Whether the surnames, or given names that differ, look like forms of one name. */
function areAlike(a: Person, b: Person): boolean {
  return isForm(a.surname, b.surname) || (a.given !== b.given && isForm(a.given, b.given));
}

function isForm(a: string, b: string): boolean {
  const longest = Math.max(a.length, b.length);
  return longest < LONGEST && editDistance(a, b) <= longest * (1 - ALIKE);
}

const LONGEST = 40;
