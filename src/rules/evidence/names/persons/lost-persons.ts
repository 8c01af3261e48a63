import type { Both } from "../../../../model/both.ts";
import type { Judgement, RuleContext, WritingTraits } from "../../../../model/rule.ts";
import { alignedProse, type ProsePair } from "../../../../model/text/aligned/aligned-prose.ts";
import { foldLetters } from "../../../../model/text/letters/letters.ts";
import { runningText, wordsOf } from "../../../../model/text/running-text.ts";
import { negateDifferently } from "../../contrasts/word-lists.ts";
import { areForms, type Person, personsIn } from "./persons.ts";

/** Minimum confidence of a pairing for its only person to be missed. */
const SURE = 0.7;

/**
 * Finds people whom the target page never names, though it keeps another of the same text in full or has no other
 * name in that text. Skips those for whom a capitalized word may be a localized form of the name.
 */
export function* lostPersons({
  alignment,
  target: page,
  traits,
}: RuleContext): Generator<Judgement> {
  const all = foldLetters(page.page.text);
  const isUnlike = negateDifferently(traits);
  for (const pair of alignedProse(alignment)) {
    const persons = pair.source.flatMap(personsIn);
    const gone = persons.filter(
      ({ given, surname }) => !all.includes(surname) && !all.includes(given),
    );
    if (gone.length === 0) continue;
    const isMissed =
      persons.length > 1
        ? keepsAnother(pair, persons)
        : !isUnlike &&
          persons.every((person) => isOnlyName(person, traits)) &&
          hasNoOtherName(pair, traits);
    if (!isMissed) continue;
    const capitals = capitalsIn(pair);
    for (const { surface, surname, given, place } of gone) {
      if (capitals.some((word) => areForms(word, surname) || areForms(word, given))) continue;
      yield {
        messageId: "missing",
        data: { expected: surface },
        source: place,
        target: pair.targetPlace,
      };
    }
  }
}

function keepsAnother({ target }: ProsePair, persons: readonly Person[]): boolean {
  const text = target.map(runningText).join(" ");
  return persons.some(({ surface }) => text.includes(surface));
}

/** Whether a surname is not also a word, as in titles and tales: `Bill Payment`, `Peter Rabbit`. */
function isOnlyName({ surname }: Person, { source }: Both<WritingTraits>): boolean {
  return source.dictionary.entryOf(surname).senses.length === 0;
}

/**
 * Whether the source has every word that the target capitalizes, so that none may stand for a name. Words that open a
 * sentence count unless they render a word of the source: `Colón navegó`.
 */
function hasNoOtherName(
  { source, target, confidence }: ProsePair,
  traits: Both<WritingTraits>,
): boolean {
  if (confidence < SURE) return false;
  const ours = source.map(runningText).join(" ");
  const known = foldLetters(ours);
  const said = new Set(
    wordsOf(ours).flatMap(({ word }) => traits.source.dictionary.entryOf(word).senses),
  );
  const isRendering = (word: string) => {
    const { senses, isGrammar } = traits.target.dictionary.entryOf(word);
    return isGrammar || senses.some((sense) => said.has(sense));
  };
  return target.map(runningText).every((text) =>
    wordsOf(text).every(({ word, start, end }) => {
      const isSmall = text.slice(start, end) === word;
      return (
        isSmall ||
        (OPENING.test(text.slice(Math.max(0, start - 4), start)) && isRendering(word)) ||
        known.includes(foldLetters(word))
      );
    }),
  );
}

/** What comes before the first word of a sentence. */
const OPENING = /^[^\p{L}\p{N}]*$|[.!?:…][^\p{L}\p{N}]{1,3}$/u;

function capitalsIn({ target }: ProsePair): readonly string[] {
  return target
    .map(runningText)
    .flatMap((text) =>
      wordsOf(text).flatMap(({ word, start, end }) =>
        text.slice(start, end) === word ? [] : [foldLetters(word)],
      ),
    );
}
