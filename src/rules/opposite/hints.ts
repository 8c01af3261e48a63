import type { Both } from "../../model/both.ts";
import { coverTest } from "../../model/lookup/cover-test.ts";
import { firstFrom } from "../../model/lookup/search-sorted.ts";
import type { Stretch } from "../../model/page/stretch.ts";
import { foldLetters, singleLetters } from "../../model/text/letters/letters.ts";
import { type PlacedWord, wordsOf } from "../../model/text/running-text.ts";
import { withBareWords } from "../evidence/contrasts/elided-words.ts";
import {
  ANYWHERE,
  type Found,
  findPhrases,
  type Neighbours,
} from "../evidence/contrasts/phrase-book.ts";
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

/** Whether a text may contain a negation or a hint of one that its counterpart lacks. */
export function mayDeny(here: TextOf, counterpart: TextOf): boolean {
  const { text, traits } = here;
  return denyingWords(wordsOf(text), traits.negation).length > 0 || hints(here, counterpart);
}

/**
 * Whether a word hints at a negation without being one. No hints are words whose sense the counterpart has
 * (`but`, `good`), cognates (`independent`, `independiente`) and words of both texts (`cache`).
 */
export function hints(here: TextOf, counterpart: TextOf): boolean {
  const { text, traits } = here;
  const { possible, possiblePhrases, idioms, signs } = denialsOf(traits.negation);
  if (signs?.test(text) || LACKING.test(text)) return true;
  const words = wordsOf(text);
  const phrases = findPhrases(text, words, possiblePhrases);
  // `sin ningún` is an idiom of negative words and still negates.
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
  const isSaid = renderedIn(counterpart, here);
  if (!phrases.every((each) => isSaid({ word: "", ...each }))) return true;
  // A word that ends as a negation has a cognate that does not: `versionless`, `versión`.
  return !found.every((each) => !endsAsDenial(each.word, traits.negation) && isSaid(each));
}

/** The words that overlap a stretch of their text. O(log words + found). */
function wordsOver(words: readonly PlacedWord[], { start, end }: Stretch): readonly PlacedWord[] {
  const from = firstFrom(words, start + 1, (word) => word.end);
  return words.slice(
    from,
    firstFrom(words, end, (word) => word.start),
  );
}

/** Language-independent signs of absence, mainly in tables: `N/A`, a lone dash, a cross. */
const LACKING = /(?<![\p{L}\p{N}/])n\/[ad](?![\p{L}\p{N}/])|^\s*[-–—]+\s*$|[❌✗✘✖⛔🚫]/iu;

/** Returns a predicate for whether the counterpart has a word, a cognate or a sense not in `without`. */
export function renderedIn(
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
 * Whether texts share a name, a cognate or a word sense other than a quantity. Without one, the quantity may
 * be expressed by different words: `all houses stayed dry`, `ninguna casa se mojó`.
 */
export function haveInCommon({ source, target }: Both<TextOf>): boolean {
  const tokens = { source: tokensOf(source.text), target: tokensOf(target.text) };
  const traits = { source: source.traits, target: target.traits };
  return (
    sharedKeys(tokens, traits).size > 0 ||
    wordsOf(source.text).some(renderedIn(target, source, QUANTITIES))
  );
}

/** Quantities are compared separately from what they count. */
const QUANTITIES: ReadonlySet<string> = new Set(
  "all most some none".split(" ").map((pole) => keyOfPole({ scale: "quantity", pole })),
);

/** Shorter words in both texts may be different words: `sin`, `no`. */
const SHORTEST_COMMON = 4;
/** Number of initial letters by which cognates are recognized. */
const COGNATE_LENGTH = 6;

/** Whether a word is not part of a code identifier, as `unavailable` is of `unavailable_engine`. */
function isNoName(text: string): (word: PlacedWord) => boolean {
  return ({ start, end }) => text.charAt(start - 1) !== "_" && text.charAt(end) !== "_";
}

function beginningOf(word: string): string {
  return singleLetters(foldLetters(word)).slice(0, COGNATE_LENGTH);
}

/** The senses and poles in a text, under names shared by all languages. */
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
 * Scales excluded from senses: those with a negative pole (`no`, `nobody`, `never`), conditions (`if`), and
 * verbs and pronouns that occur in every other sentence.
 */
const DENYING: ReadonlySet<string> = new Set(
  "answer everybody frequency modal otherwise person sequel supposition urge".split(" "),
);
