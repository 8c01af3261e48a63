import type { Fact } from "../../../model/fact.ts";
import { isRecognisable } from "../../../model/language/dictionary.ts";
import type { Document } from "../../../model/page/document.ts";
import type { RuleContext, WritingTraits } from "../../../model/rule.ts";
import { foldLetters } from "../../../model/text/letters/letters.ts";
import { isCognate } from "../../../model/text/wording/cognates.ts";
import { negateDifferently } from "../contrasts/word-lists.ts";
import type { Couple } from "./couple-values.ts";

/** Whether each value counts a different noun; such values change order together with their nouns. */
export function takeTheirThingsAlong(
  first: Couple,
  second: Couple,
  { source, target, traits }: RuleContext,
): boolean {
  const pages = { source, target };
  const thing = (side: keyof Couple, { [side]: fact }: Couple) =>
    thingBehind(fact, pages[side], traits[side]);
  // `three copies, two media`, `dos copias, tres soportes`: a noun in its old position has not moved.
  if (areSameThing(thing("source", first), thing("target", second))) return false;
  if (areSameThing(thing("source", second), thing("target", first))) return false;
  const takesAlong = (side: keyof Couple) => {
    const [one, other] = [thing(side, first), thing(side, second)];
    return one !== null && other !== null && one.word !== other.word;
  };
  // If one page has no nouns after its numbers, other words must decide; unlike languages share too few.
  const sides = ["source", "target"] as const;
  return negateDifferently(traits) ? sides.some(takesAlong) : sides.every(takesAlong);
}

/** A counted noun: folded, with its dictionary senses. */
interface Thing {
  readonly word: string;
  readonly senses: readonly number[];
}

function areSameThing(one: Thing | null, other: Thing | null): boolean {
  if (one === null || other === null) return false;
  return (
    isCognate(one.word, other.word) || one.senses.some((sense) => other.senses.includes(sense))
  );
}

const LETTERS_BEHIND = /^[\s\u00A0\u202F]{0,3}(\p{L}[\p{L}\p{M}]{0,40})/u;

/** The word right after a plain number; null for function words and for values with a unit. */
function thingBehind(
  { kind, unit, place }: Fact,
  { page }: Document,
  { functionWords, dictionary }: WritingTraits,
): Thing | null {
  if (unit !== null || kind !== "number") return null;
  const behind = page.text.slice(place.end.offset, place.end.offset + 44);
  const word = LETTERS_BEHIND.exec(behind)?.[1]?.toLowerCase() ?? null;
  if (word === null || functionWords.has(word)) return null;
  const entry = dictionary.entryOf(word);
  return { word: foldLetters(word), senses: isRecognisable(entry) ? entry.senses : [] };
}
