import { once } from "../../../../model/lookup/once.ts";
import { type Document, proseOf } from "../../../../model/page/document.ts";
import { isWithin, type Place } from "../../../../model/page/place.ts";
import { type Prose, placeInProse } from "../../../../model/page/prose.ts";
import { type Sentence, textOf } from "../../../../model/page/sentence.ts";
import { walkPage } from "../../../../model/page/walk-page.ts";
import type { Judgement, RuleContext } from "../../../../model/rule.ts";
import { alignedProse, type ProsePair } from "../../../../model/text/aligned/aligned-prose.ts";
import { foldLetters } from "../../../../model/text/letters/letters.ts";
import { changedGivenNames, foldedWords } from "./changed-given-names.ts";
import { soundAlike } from "./latin-sounds.ts";
import { areForms, namesakesIn, type Person, personsIn } from "./persons.ts";

/**
 * Finds people whom the translation gives another name: `Elon Musk` for `Mark Zuckerberg`. The source page
 * lacks the new surname, and the translated text lacks an original one. Similar names are skipped, as they
 * may be one name in two languages: `Thomas More`, `Tomás Moro`.
 */
export function* changedPersons(context: RuleContext): Generator<Judgement> {
  const known = foldLetters(context.source.page.text);
  const knownWords = once(() => new Set(foldedWords(context.source.page.text)));
  const surnames = once(() => surnamesOf(context));
  const named = once(() => new Set([...personsOn(context.source)].map(fullNameOf)));
  for (const pair of alignedProse(context.alignment)) {
    const { source, target } = pair;
    yield* changedGivenNames(pair, knownWords);
    yield* exchangedSurnames(pair, surnames(), context);
    const persons = target.flatMap(personsIn);
    if (persons.length === 0) continue;
    const kept = foldLetters(target.map(({ text }) => text).join(" "));
    const gone = source.flatMap(personsIn).filter(({ surname }) => !kept.includes(surname));
    const isNamesake = (one: Person, other: Person) => one.given === other.given;
    // `Rosa Weber` for `Rosa Lang` counts even if the source page names another Weber.
    const strangers = persons.filter(
      (each) =>
        !known.includes(each.surname) ||
        (gone.some((person) => isNamesake(person, each)) && !named().has(fullNameOf(each))),
    );
    for (const [index, stranger] of strangers.entries()) {
      const person =
        gone.find((each) => isNamesake(each, stranger)) ??
        gone[index] ??
        goneFromSentence(pair, stranger, context);
      if (person === undefined || mayBeSamePerson(person, stranger)) continue;
      const data = { expected: person.surface, actual: stranger.surface };
      yield { messageId: "changed", data, source: person.place, target: stranger.place };
    }
  }
}

/** The person of the aligned source sentence whose surname is missing, if there is exactly one. */
function goneFromSentence(
  pair: ProsePair,
  stranger: Person,
  { sentencesOf }: RuleContext,
): Person | undefined {
  const step = sentencesOf(pair).find(({ target }) =>
    target.some(({ place }) => isWithin(stranger.place, place)),
  );
  if (step === undefined || step.confidence < SURE) return undefined;
  // A heading of two capitalized words looks like a person.
  if (textOf(step.target).trim() === stranger.surface) return undefined;
  const kept = foldedText(step.target);
  const [gone, ...more] = pair.source
    .flatMap(namesakesIn)
    .filter(({ place }) => step.source.some((sentence) => isWithin(place, sentence.place)))
    .filter(({ surname }) => !kept.includes(surname));
  return more.length === 0 ? gone : undefined;
}

/** Minimum confidence of a sentence pair; less certain ones may be about other people. */
const SURE = 0.7;

function* personsOn(page: Document): Generator<Person> {
  for (const block of walkPage(page)) {
    const prose = proseOf(block);
    if (prose !== null) yield* personsIn(prose);
  }
}

function fullNameOf({ given, surname }: Person): string {
  return `${given} ${surname}`;
}

/** The surnames, as written, of people whom both pages name in full. */
function surnamesOf({ source, target }: RuleContext): readonly string[] {
  const named = (page: Document) => new Set([...personsOn(page)].map(({ surface }) => surface));
  const theirs = named(target);
  return [...named(source)].flatMap((surface) =>
    theirs.has(surface) ? [surface.slice(surface.lastIndexOf(" ") + 1)] : [],
  );
}

/**
 * Finds sentences about one person that the translation attributes to another: `LeCun argued`, `Zuckerberg
 * sostenía`. A name may replace a pronoun, so the previous sentence must not mention the other person.
 */
function* exchangedSurnames(
  pair: ProsePair,
  surnames: readonly string[],
  { sentencesOf }: RuleContext,
): Generator<Judgement> {
  if (surnames.length < 2) return;
  const text = pair.target.map((prose) => prose.text).join(" ");
  if (!surnames.some((surname) => text.includes(surname))) return;
  let before = "";
  for (const { source, target, confidence } of sentencesOf(pair)) {
    const [ours, theirs] = [textOf(source), textOf(target)];
    const [lost, ...moreLost] = surnames.filter(
      (each) => ours.includes(each) && !theirs.includes(each),
    );
    const [gained, ...moreGained] = surnames.filter(
      (each) => theirs.includes(each) && !ours.includes(each) && !before.includes(each),
    );
    before = ours;
    if (lost === undefined || gained === undefined || confidence < SURE) continue;
    if (moreLost.length > 0 || moreGained.length > 0) continue;
    const [from, to] = [
      placeOfWord(pair.source, source, lost),
      placeOfWord(pair.target, target, gained),
    ];
    if (from === null || to === null) continue;
    yield {
      messageId: "changed",
      data: { expected: lost, actual: gained },
      source: from,
      target: to,
    };
  }
}

function placeOfWord(
  proses: readonly Prose[],
  sentences: readonly Sentence[],
  word: string,
): Place | null {
  for (const prose of proses) {
    for (const { index } of prose.text.matchAll(new RegExp(word, "gu"))) {
      const place = placeInProse(prose, index, index + word.length);
      if (sentences.some((sentence) => isWithin(place, sentence.place))) return place;
    }
  }
  return null;
}

function foldedText(sentences: readonly Sentence[]): string {
  return foldLetters(textOf(sentences));
}

/**
 * Whether two people's surnames or given names look like forms of one name. With equal given names, the
 * surnames must also sound alike.
 */
function mayBeSamePerson(a: Person, b: Person): boolean {
  if (a.given === b.given)
    return areForms(a.surname, b.surname) && soundAlike(a.surname, b.surname);
  return areForms(a.surname, b.surname) || areForms(a.given, b.given);
}
