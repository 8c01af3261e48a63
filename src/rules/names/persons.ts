import type { Place } from "../../model/page/place.ts";
import { type Prose, placeInProse } from "../../model/page/prose.ts";
import { editDistance } from "../../model/text/letters/edit-distance.ts";
import { foldLetters } from "../../model/text/letters/letters.ts";
import { runningText } from "../../model/text/running-text.ts";
import { GIVEN_NAMES } from "./given-names.ts";

/** A person by given name and surname. */
export interface Person {
  readonly surface: string;
  /** Given name and surname, folded. */
  readonly given: string;
  readonly surname: string;
  readonly place: Place;
}

/** A given name, perhaps another or an initial, perhaps a particle, and a surname. */
const PERSON =
  /(?<![\p{L}\p{N}-])(\p{Lu}\p{Ll}+)(?: \p{Lu}\.)?(?: (?:da|de|del|der|di|du|la|le|van|von))*[ \u00A0](\p{Lu}(?:\p{L}|[’'](?=\p{Lu}))+(?:-\p{Lu}\p{L}+)?)(?![\p{L}\p{N}])/gu;

/** Words with a capital in a row that look like a person, whatever the first of them is. */
export function namesakesIn(prose: Prose): readonly Person[] {
  return [...runningText(prose).matchAll(PERSON)].flatMap(
    ({ 0: surface, 1: first, 2: last, index }) => {
      const [given, surname] = [foldLetters(first ?? ""), foldLetters(last ?? "")];
      if (surname.length < SHORTEST_SURNAME) return [];
      const place = placeInProse(prose, index, index + surface.length);
      return [{ surface, given, surname, place }];
    },
  );
}

/** The people of a text, by a given name that is known. */
export function personsIn(prose: Prose): readonly Person[] {
  return namesakesIn(prose).filter(({ given }) => GIVEN_NAMES.has(given));
}

/** Shorter ones stand in too many words. */
const SHORTEST_SURNAME = 3;
/** Names that share this much may be forms of one name. */
const ALIKE = 0.5;
const LONGEST = 40;

/** Whether two folded names look like forms of one name: `Thomas`, `Tomás`. */
export function areForms(a: string, b: string): boolean {
  const longest = Math.max(a.length, b.length);
  return longest < LONGEST && editDistance(a, b) <= longest * (1 - ALIKE);
}
