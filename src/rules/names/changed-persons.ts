import type { Judgement, RuleContext } from "../../model/rule.ts";
import { alignedProse, type ProsePair } from "../../model/text/aligned-prose.ts";
import { foldLetters } from "../../model/text/letters.ts";
import { runningText, wordsOf } from "../../model/text/running-text.ts";
import { areForms, type Person, personsIn } from "./persons.ts";

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

/**
 * People whom the translation names nowhere, though it keeps another person of the same text by name and surname: one
 * of a row was left out. A word with a capital that looks like a form of the surname may be the name in the language.
 */
export function* lostPersons({ alignment, target: page }: RuleContext): Generator<Judgement> {
  const all = foldLetters(page.page.text);
  for (const pair of alignedProse(alignment)) {
    const persons = pair.source.flatMap(personsIn);
    if (persons.length < 2) continue;
    const gone = persons.filter(
      ({ given, surname }) => !all.includes(surname) && !all.includes(given),
    );
    if (gone.length === 0 || !keepsAnother(pair, persons)) continue;
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

function capitalsIn({ target }: ProsePair): readonly string[] {
  return target
    .map(runningText)
    .flatMap((text) =>
      wordsOf(text).flatMap(({ word, start, end }) =>
        text.slice(start, end) === word ? [] : [foldLetters(word)],
      ),
    );
}

/** Whether the surnames, or given names that differ, look like forms of one name. */
function areAlike(a: Person, b: Person): boolean {
  return areForms(a.surname, b.surname) || (a.given !== b.given && areForms(a.given, b.given));
}
