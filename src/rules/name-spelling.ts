import type { Both, Side } from "../model/both.ts";
import type { Fact } from "../model/fact.ts";
import { replacing } from "../model/fix.ts";
import { addTo } from "../model/lookup/add-to.ts";
import { ownEntry } from "../model/lookup/own-entry.ts";
import type { Block, Document } from "../model/page/document.ts";
import { isWithin } from "../model/page/place.ts";
import { walkPage } from "../model/page/walk-page.ts";
import type { Judgement, Rule, RuleContext } from "../model/rule.ts";
import { alignedProse } from "../model/text/aligned/aligned-prose.ts";
import { namesakesIn } from "./evidence/names/persons/persons.ts";
import { areOneCountry } from "./evidence/names/renderings/country-names.ts";
import { mistypedCapitals } from "./evidence/names/slips/mistyped-capitals.ts";
import { mistypedLatin } from "./evidence/names/slips/mistyped-latin.ts";
import {
  type MistypedName,
  mistypedNames,
  mistypedWords,
  type WrittenName,
} from "./evidence/names/slips/mistyped-names.ts";
import { recasedNames } from "./evidence/names/slips/recased-names.ts";

/** Reports names spelt differently, `Llama` for `LLaMA`, or misspelt, once per name with a count. */
export const nameSpelling = {
  id: "name-spelling",
  category: "content",
  messages: {
    variant: { recommended: "warning", strict: "warning" },
  },
  *check(context) {
    // A mistake may be found in two ways.
    const reported = new Set<string>();
    for (const judgement of [...variants(context), ...lostCapitals(context), ...slips(context)]) {
      const key = `${judgement.data.expected}\n${judgement.data.actual}`;
      if (!reported.has(key)) yield judgement;
      reported.add(key);
    }
  },
} as const satisfies Rule;

/** Spellings of a listed name that the source does not use. */
function* variants({ source, target, factsOf, config }: RuleContext): Generator<Judgement> {
  const from = spellingsByName(source, factsOf.source);
  const to = spellingsByName(target, factsOf.target);
  for (const [name, sourceSpellings] of from) {
    const targetSpellings = to.get(name);
    if (targetSpellings === undefined) continue;
    const known = new Set(sourceSpellings.keys());
    const [expected, sourceFacts] = mostUsed(sourceSpellings);
    for (const [spelling, facts] of targetSpellings) {
      const [first] = facts;
      const [original] = sourceFacts;
      if (ownEntry(config.names, name)?.includes(spelling)) continue;
      if (known.has(spelling) || isCorrected(name, spelling, expected)) continue;
      if (isJoined(spelling, expected) || areOneInPrint(spelling, expected)) continue;
      if (first === undefined || original === undefined) continue;
      yield {
        messageId: "variant",
        data: { expected, actual: spelling, count: facts.length },
        source: original.place,
        target: first.place,
        // A fix covers a single place.
        ...(facts.length === 1 && replacing(target.page, first.place, spelling, expected)),
      };
    }
  }
}

/** Whether two names differ only in typographic apostrophes: `O’Neill`, `O'Neill`. */
function areOneInPrint(one: string, other: string): boolean {
  const typed = (name: string) => name.replace(/[’ʼ]/g, "'");
  return typed(one) === typed(other);
}

/** Unlisted names that lost an inner capital. */
function* lostCapitals({ source, target, differences }: RuleContext): Generator<Judgement> {
  for (const recased of recasedNames(differences("name"), source, target)) {
    const { written, spelling, places } = recased;
    const [first] = places;
    // A name that became a word, `youtuber`, or is in capitals only is not misspelt.
    if (first === undefined || isOneCase(spelling)) continue;
    const data = { expected: written, actual: spelling, count: places.length };
    const fix = places.length === 1 && replacing(target.page, first, spelling, written);
    yield { messageId: "variant", data, source: recased.source, target: first, ...fix };
  }
}

/** Misspelt names. */
function* slips(context: RuleContext): Generator<Judgement> {
  const { source, target, factsOf, differences, traits } = context;
  const languages = { source: traits.source.language, target: traits.target.language };
  const [ours, theirs] = [namesOn(source, factsOf.source), namesOn(target, factsOf.target)];
  const texts = [source.page.text, target.page.text] as const;
  // Reported by the rule `name`.
  const reported = differences("name").flatMap(({ change, source: fact, target: other }) =>
    change === "changed" && fact?.strength === "strong" && other !== null ? [other] : [],
  );
  const surfaces = new Set(reported.map(({ surface }) => surface));
  const unreported = theirs.filter(({ surface }) => !surfaces.has(surface));
  const written = namesOfSeveralWords(context, ours, theirs);
  for (const slip of mistypedCapitals(ours, theirs, source.page.text)) {
    const [first] = slip.target;
    if (first === undefined) continue;
    const { source: expected, target: actual } = slip.written;
    const data = { expected, actual, count: slip.target.length };
    yield { messageId: "variant", data, source: slip.source.place, target: first.place };
  }
  const mistyped = [
    ...mistypedNames(written.source, written.target, ...texts),
    ...mistypedWords(ours, unreported, ...texts),
    ...mistypedLatin(context),
  ];
  for (const slip of mistyped) {
    if (isPartOfAnother(slip, mistyped)) continue;
    const [expected, actual] = [slip.source.surface, slip.target.surface];
    if (areOneCountry({ source: expected, target: actual }, languages)) continue;
    if (areOneInPrint(expected, actual)) continue;
    if (reported.some(({ place }) => isWithin(place, slip.target.place))) continue;
    const places = { source: slip.source.place, target: slip.target.place };
    yield { messageId: "variant", data: { expected, actual, count: 1 }, ...places };
  }
}

/** Whether a longer name reports the same mistake: `Gabriel Garcia` in `Gabriel Garcia Márquez`. */
function isPartOfAnother({ target }: MistypedName, slips: readonly MistypedName[]): boolean {
  return slips.some(
    (other) =>
      other.target.surface.length > target.surface.length &&
      isWithin(target.place, other.target.place),
  );
}

/** Unlisted names, and runs of capitalized words, as the first word of a sentence may be a given name. */
function namesOfSeveralWords(
  { alignment }: RuleContext,
  ours: readonly Fact[],
  theirs: readonly Fact[],
): Both<readonly WrittenName[]> {
  const unlisted: Both<Map<number, WrittenName>> = { source: new Map(), target: new Map() };
  const add = (side: Side, names: readonly WrittenName[]) => {
    for (const name of names) {
      const before = unlisted[side].get(name.place.end.offset);
      // Of two readings with the same end, the longer one.
      if (before === undefined || before.surface.length <= name.surface.length)
        unlisted[side].set(name.place.end.offset, name);
    }
  };
  for (const { source, target, sourceBlocks } of alignedProse(alignment)) {
    // Headings have their own capitalization.
    if (sourceBlocks[0]?.kind === "heading") continue;
    add("source", source.flatMap(namesakesIn).map(asGuess));
    add("target", target.flatMap(namesakesIn).map(asGuess));
  }
  add("source", ours.filter(isUnlisted));
  add("target", theirs.filter(isUnlisted));
  return { source: [...unlisted.source.values()], target: [...unlisted.target.values()] };
}

function asGuess({ surface, place }: WrittenName): WrittenName {
  return { surface, place, guessed: true };
}

function isOneCase(text: string): boolean {
  return text === text.toLowerCase() || text === text.toUpperCase();
}

function namesOn(document: Document, factsOf: (block: Block) => readonly Fact[]): Fact[] {
  return [...walkPage(document)].flatMap((block) => factsOf(block).filter(isShownName));
}

/** Whether a name is visible; URLs may contain localized words: `/Global_Objects/`, `/Objets_globaux/`. */
function isShownName({ kind, unseen }: Fact): boolean {
  return kind === "name" && unseen !== true;
}

/** Whether a name of a person, place or other thing is on no list. */
function isUnlisted({ spelling }: Fact): boolean {
  return spelling === undefined;
}

/**
 * Whether a translation corrects the capitals of a name: `JavaScript` or `Javascript` for `javascript`,
 * `Xcode` for `XCode`. Fewer capitals instead of several are a variant: `Llama` for `LLaMA`.
 */
function isCorrected(name: string, spelling: string, expected: string): boolean {
  const isNearer = otherCapitals(spelling, name) < otherCapitals(expected, name);
  const isSlip = isNearer && otherCapitals(expected, name) === 1;
  const isRaised = capitalsIn(spelling) > capitalsIn(expected);
  return isSlip || (isRaised && (isNearer || spelling === name));
}

/** Whether the words of a name are hyphenated as the language does: `Windows-Server`. */
function isJoined(spelling: string, expected: string): boolean {
  return spelling === expected.replaceAll(" ", "-");
}

function capitalsIn(text: string): number {
  return text.match(/\p{Lu}/gu)?.length ?? 0;
}

/** The number of letters that differ in case; infinite if the letters differ otherwise. */
function otherCapitals(spelling: string, name: string): number {
  if (spelling.toLowerCase() !== name.toLowerCase()) return Number.POSITIVE_INFINITY;
  return [...spelling].filter((letter, at) => letter !== name.charAt(at)).length;
}

type Spellings = ReadonlyMap<string, readonly Fact[]>;

/** Spellings and their facts by the name without its version: `Llama 3.1` is a `Llama`. */
function spellingsByName(
  document: Document,
  factsOf: (block: Block) => readonly Fact[],
): ReadonlyMap<string, Spellings> {
  const names = new Map<string, Map<string, Fact[]>>();
  for (const block of walkPage(document)) {
    for (const fact of factsOf(block)) {
      if (!isShownName(fact) || fact.spelling === undefined) continue;
      const spellings = names.get(fact.spelling.name) ?? new Map<string, Fact[]>();
      names.set(fact.spelling.name, spellings);
      addTo(spellings, fact.spelling.written, fact);
    }
  }
  return names;
}

function mostUsed(spellings: Spellings): readonly [string, readonly Fact[]] {
  return [...spellings].reduce((best, entry) => (entry[1].length > best[1].length ? entry : best));
}
