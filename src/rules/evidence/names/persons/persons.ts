import { onceEach } from "../../../../model/lookup/once.ts";
import type { Place } from "../../../../model/page/place.ts";
import { type Prose, placeInProse } from "../../../../model/page/prose.ts";
import { editDistance } from "../../../../model/text/letters/edit-distance.ts";
import { foldLetters } from "../../../../model/text/letters/letters.ts";
import { runningText } from "../../../../model/text/running-text.ts";
import { isGivenName } from "./given-names.ts";

/** A person named by given name and surname. */
export interface Person {
  readonly surface: string;
  /** Given name and surname are folded. */
  readonly given: string;
  readonly surname: string;
  readonly place: Place;
}

/** A given name, optionally an initial and particles, and a surname. */
const PERSON =
  /(?<![\p{L}\p{N}-])(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)(?: \p{Lu}\.)?(?: (?:da|de|del|der|di|du|la|le|van|von))*[ \u00A0](\p{Lu}(?:\p{L}|[’'](?=\p{Lu}))+(?:-\p{Lu}\p{L}+)?)(?![\p{L}\p{N}])/gu;
/** Cheap precondition for a person: a capital after a space. */
const SURNAME = /[ \u00A0]\p{Lu}/u;
const PERSON_HERE = new RegExp(PERSON, "uy");

/** Capitalized words in the form of a person's name, whether or not the given name is known. */
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

/** Skips a capitalized word that opens a sentence before a name: `Then Anna Lopez`. */
function behindOpening(match: RegExpExecArray, text: string): RegExpExecArray {
  const [surface, first = "", last = ""] = match;
  if (isGivenName(foldLetters(first)) || !isGivenName(foldLetters(last))) return match;
  PERSON_HERE.lastIndex = match.index + surface.length - last.length;
  return PERSON_HERE.exec(text) ?? match;
}

/** The people of a text whose given name is known. */
export function personsIn(prose: Prose): readonly Person[] {
  return namesakesIn(prose).filter(({ given }) => isGivenName(given));
}

/** Shorter surnames occur within too many words. */
const SHORTEST_SURNAME = 3;
/** Minimum share of unchanged letters for two names to be forms of one. */
const ALIKE = 0.5;
/** Length in letters from which names are not compared, which bounds the cost of the edit distance. */
const LONGEST = 40;

/** Whether two folded names look like forms of one name: `Thomas`, `Tomás`. */
export function areForms(a: string, b: string): boolean {
  const longest = Math.max(a.length, b.length);
  return longest < LONGEST && editDistance(a, b) <= longest * (1 - ALIKE);
}
