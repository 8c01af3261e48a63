import type { Both } from "../../model/both.ts";
import { coverTest } from "../../model/lookup/cover-test.ts";
import { firstFrom } from "../../model/lookup/search-sorted.ts";
import type { Stretch } from "../../model/page/stretch.ts";
import { foldLetters, singleLetters } from "../../model/text/letters/letters.ts";
import { type PlacedWord, wordsOf } from "../../model/text/running-text.ts";
import { withBareWords } from "../evidence/contrasts/elided-words.ts";
import { type Found, findPhrases, type Neighbours } from "../evidence/contrasts/phrase-book.ts";
import {
  beginsAsDenial,
  denialsOf,
  denyingWords,
  endsAsDenial,
  keyOfPole,
  polesOf,
  type TextOf,
} from "../evidence/contrasts/word-lists.ts";
import { sharedKeys, tokensOf } from "./turns/kept-tokens.ts";

/** Whether any word of a text may say what its counterpart denies, beyond what both say. */
export function mayDeny(here: TextOf, counterpart: TextOf): boolean {
  const { text, traits } = here;
  return denyingWords(wordsOf(text), traits.negation).length > 0 || hints(here, counterpart);
}

/**
 * Whether any word of a text hints at a denial without being one. What the counterpart says in the same words, `but` or
 * `good`, is no hint, nor is a cognate of what it says, `independent`, `independiente`, nor a word that both have: `cache`.
 */
export function hints(here: TextOf, counterpart: TextOf): boolean {
  const { text, traits } = here;
  const { possible, possiblePhrases, idioms, signs } = denialsOf(traits.negation);
  if (signs?.test(text) || LACKING.test(text)) return true;
  const words = wordsOf(text);
  const phrases = findPhrases(text, words, possiblePhrases);
  // `sin ningún` denies once, and denies all the same.
  const isIdle = coverTest(
    findPhrases(text, words, idioms).filter((idiom) =>
      wordsOver(words, idiom).some(({ word }) => !possible.has(word)),
    ),
  );
  const hinting = withBareWords(words).filter(
    ({ word }) =>
      possible.has(word) ||
      beginsAsDenial(word, traits.negation) ||
      endsAsDenial(word, traits.negation),
  );
  const found = hinting.filter((word) => !isIdle(word));
  if (found.length + phrases.length === 0) return false;
  const isSaid = saidBy(counterpart, here);
  if (!phrases.every((each) => isSaid({ word: "", ...each }))) return true;
  // A cognate says what the word begins with, and not that it is lacking: `versionless`, `versión`.
  return !found.every((each) => !endsAsDenial(each.word, traits.negation) && isSaid(each));
}

/** Those of some words, in order, that have a part in a stretch of their text. O(log words + found). */
function wordsOver(words: readonly PlacedWord[], { start, end }: Stretch): readonly PlacedWord[] {
  const from = firstFrom(words, start + 1, (word) => word.end);
  return words.slice(
    from,
    firstFrom(words, end, (word) => word.start),
  );
}

/** What every language writes for what is not there, in tables above all: `N/A`, a dash that stands alone, a cross. */
const LACKING = /(?<![\p{L}\p{N}/])n\/[ad](?![\p{L}\p{N}/])|^\s*[-–—]+\s*$|[❌✗✘✖⛔🚫]/iu;

/** Whether a counterpart says a word of a text too: by itself or one of the same sense, some left out, or by a cognate. */
export function saidBy(
  counterpart: TextOf,
  here: TextOf,
  without: ReadonlySet<string> = new Set(),
): (word: PlacedWord) => boolean {
  const others = wordsOf(counterpart.text);
  const said = new Set(senses(counterpart, others, ANYWHERE).map(({ meaning }) => meaning));
  const shared = senses(here, wordsOf(here.text), ANYWHERE).filter(
    ({ meaning }) => said.has(meaning) && !without.has(meaning),
  );
  const named = others.filter(isNoName(counterpart.text)).map(({ word }) => word);
  const [theirs, beginnings] = [new Set(named), new Set(named.map(beginningOf))];
  const isShared = coverTest(shared);
  return (placed) =>
    (placed.word.length >= SHORTEST_COMMON && theirs.has(placed.word)) ||
    (placed.word.length >= COGNATE_LENGTH && beginnings.has(beginningOf(placed.word))) ||
    isShared(placed);
}

/**
 * Whether texts have a word in common, a name or a cognate or words of one sense: how many of a thing do so may be said
 * the other way round in words of their own, `all houses stayed dry`, `ninguna casa se mojó`.
 */
export function haveInCommon({ source, target }: Both<TextOf>): boolean {
  const tokens = { source: tokensOf(source.text), target: tokensOf(target.text) };
  const traits = { source: source.traits, target: target.traits };
  return (
    sharedKeys(tokens, traits).size > 0 ||
    wordsOf(source.text).some(saidBy(target, source, QUANTITIES))
  );
}

/** What is counted is asked for beside how many of it there are. */
const QUANTITIES: ReadonlySet<string> = new Set(
  "all most some none".split(" ").map((pole) => keyOfPole({ scale: "quantity", pole })),
);

/** A shorter word that both have may be another in each language: `sin`, `no`. */
const SHORTEST_COMMON = 4;
/** So many letters at the beginning tell that a word is the same in another language. */
const COGNATE_LENGTH = 6;

/** No part of what code calls something: `unavailable` in `unavailable_engine`. */
function isNoName(text: string): (word: PlacedWord) => boolean {
  return ({ start, end }) => text.charAt(start - 1) !== "_" && text.charAt(end) !== "_";
}

function beginningOf(word: string): string {
  return singleLetters(foldLetters(word)).slice(0, COGNATE_LENGTH);
}

/** Takes what is meant beside a value for meant anywhere, `unter` for `under`: where both may say it, neither hints. */
export const ANYWHERE: Neighbours = { valueBefore: () => true, valueBehind: () => true };

/** What words of a text say that a counterpart may say as well, by names that serve every language. */
export function senses(
  { text, traits }: TextOf,
  words: readonly PlacedWord[],
  neighbours?: Neighbours,
): Found<string>[] {
  const poles = findPhrases(text, words, polesOf(traits.opposites), neighbours).flatMap(
    ({ meaning: pole, ...place }) =>
      DENYING.has(pole.scale) || pole.pole === "none"
        ? []
        : [{ ...place, meaning: keyOfPole(pole) }],
  );
  return [...poles, ...findPhrases(text, words, denialsOf(traits.negation).senses)];
}

/**
 * Scales with a pole that denies, `no`, `nobody`, `never`, or on which other things depend, `if`, those of verbs and pronouns that
 * every other sentence has, and what is on none.
 */
const DENYING: ReadonlySet<string> = new Set(
  "answer everybody frequency modal otherwise person sequel supposition urge".split(" "),
);
