import type { Judgement, RuleContext } from "../../../../model/rule.ts";
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
      persons.length > 1 ? keepsAnother(pair, persons) : !isUnlike && hasNoOtherName(pair);
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

/** Whether the source has every word that the target capitalizes within a sentence: none may stand for a name. */
function hasNoOtherName({ source, target, confidence }: ProsePair): boolean {
  if (confidence < SURE) return false;
  const known = foldLetters(source.map(runningText).join(" "));
  return target.map(runningText).every((text) =>
    wordsOf(text).every(({ word, start, end }) => {
      const isSmall = text.slice(start, end) === word;
      return (
        isSmall ||
        OPENING.test(text.slice(Math.max(0, start - 4), start)) ||
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
