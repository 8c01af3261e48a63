import { onceEach } from "../../../../model/lookup/once.ts";
import type { Place } from "../../../../model/page/place.ts";
import { type Prose, placeInProse } from "../../../../model/page/prose.ts";
import { editDistance } from "../../../../model/text/letters/edit-distance.ts";
import { foldLetters } from "../../../../model/text/letters/letters.ts";
import { runningText } from "../../../../model/text/running-text.ts";
import { isGivenName } from "./given-names.ts";

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
  /(?<![\p{L}\p{N}-])(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)(?: \p{Lu}\.)?(?: (?:da|de|del|der|di|du|la|le|van|von))*[ \u00A0](\p{Lu}(?:\p{L}|[’'](?=\p{Lu}))+(?:-\p{Lu}\p{L}+)?)(?![\p{L}\p{N}])/gu;
/** What no text lacks that has a person: a capital after a space. */
const SURNAME = /[ \u00A0]\p{Lu}/u;
const PERSON_HERE = new RegExp(PERSON, "uy");

/** Words with a capital in a row that look like a person, whatever the first of them is. */
export const namesakesIn: (prose: Prose) => readonly Person[] = onceEach((prose: Prose) => {
  const text = runningText(prose);
  if (!SURNAME.test(text)) return [];
  return Array.from(text.matchAll(PERSON), (match) => behindOpening(match, text)).flatMap(
    ({ 0: surface, 1: first, 2: last, index }) => {
      const [given, surname] = [foldLetters(first ?? ""), foldLetters(last ?? "")];
      if (surname.length < SHORTEST_SURNAME) return [];
      const place = placeInProse(prose, index, index + surface.length);
      return [{ surface, given, surname, place }];
    },
  );
});

/** `Then Anna Lopez`: the word that opens a sentence has a capital, and is no given name. */
function behindOpening(match: RegExpExecArray, text: string): RegExpExecArray {
  const [surface, first = "", last = ""] = match;
  if (isGivenName(foldLetters(first)) || !isGivenName(foldLetters(last))) return match;
  PERSON_HERE.lastIndex = match.index + surface.length - last.length;
  return PERSON_HERE.exec(text) ?? match;
}

/** The people of a text, by a given name that is known. */
export function personsIn(prose: Prose): readonly Person[] {
  return namesakesIn(prose).filter(({ given }) => isGivenName(given));
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
