import { addTo } from "../../../../model/lookup/add-to.ts";
import type { Prose } from "../../../../model/page/prose.ts";
import type { Judgement } from "../../../../model/rule.ts";
import type { ProsePair } from "../../../../model/text/aligned/aligned-prose.ts";
import { foldLetters } from "../../../../model/text/letters/letters.ts";
import { runningText, wordsOf } from "../../../../model/text/running-text.ts";
import { mayBeOneGivenName } from "./forms-of-given-names.ts";
import { type Person, personsIn } from "./persons.ts";

/**
 * Finds people who keep their surname but get another given name: `Carla Ames` for `Clara Ames`. Neither
 * given name may occur on the other side, where it may be a relative's.
 *
 * @param known the words of the source page, folded
 */
export function* changedGivenNames(
  { source, target }: ProsePair,
  known: () => ReadonlySet<string>,
): Generator<Judgement> {
  const persons = target.flatMap(personsIn);
  if (persons.length === 0) return;
  const kept = wordsIn(target);
  const gone = new Map<string, Person[]>();
  for (const person of source.flatMap(personsIn))
    if (!kept.has(person.given)) addTo(gone, person.surname, person);
  if (gone.size === 0) return;
  for (const stranger of persons) {
    const [person, ...more] = gone.get(stranger.surname) ?? [];
    if (person === undefined || more.length > 0 || known().has(stranger.given)) continue;
    if (mayBeOneGivenName(person.given, stranger.given)) continue;
    const data = { expected: person.surface, actual: stranger.surface };
    yield { messageId: "changed", data, source: person.place, target: stranger.place };
  }
}

function wordsIn(proses: readonly Prose[]): ReadonlySet<string> {
  return new Set(proses.flatMap((each) => foldedWords(runningText(each))));
}

/** The words of a text, folded for comparing names. */
export function foldedWords(text: string): readonly string[] {
  return wordsOf(foldLetters(text)).map(({ word }) => word);
}
