import { otherSide } from "../../../model/both.ts";
import { coverTest } from "../../../model/lookup/cover-test.ts";
import type { Place } from "../../../model/page/place.ts";
import { type Sentence, textOf } from "../../../model/page/sentence.ts";
import { foldLetters } from "../../../model/text/letters/letters.ts";
import { type PlacedWord, wordsOf } from "../../../model/text/running-text.ts";
import { withBareWords } from "../../evidence/contrasts/elided-words.ts";
import { ANYWHERE, type Found, findPhrases } from "../../evidence/contrasts/phrase-book.ts";
import { denyingWords, keyOfPole, type TextOf } from "../../evidence/contrasts/word-lists.ts";
import { hints, renderedIn, senses } from "../hints.ts";
import {
  isMeasureLost,
  isValueKept,
  nearItsValue,
  type Setting,
  type SpeaksOfValue,
} from "./bounded-values.ts";
import { booksOf, type LimitBooks } from "./limit-books.ts";

/** A word of a page that limits a statement. */
export interface Limit {
  readonly sense: string;
  readonly words: string;
  /** The word before it, separated by a single space; empty otherwise. */
  readonly before: string;
  readonly place: Place;
}

/**
 * Limits reported when added. A translation may add others in place of a negation or other words: `hard, if
 * not impossible`, `casi imposible`.
 */
export const ADDED: ReadonlySet<string> = new Set([
  "only",
  "bound",
  "working",
  "unless",
  "without",
]);

/** Limits that one occurrence may express for several verbs: `may rise or may fall`. */
const ONCE: ReadonlySet<string> = new Set(["possible"]);

/** Symbols that express a bound: `> 5`, `5+`. */
const BOUND = /[+<>≥≤~≈]/;

/** Limits that a negation or a hint of one on the other side may express. */
const DENYING: ReadonlySet<string> = new Set(["unless", "without", "ended", "except"]);

/** Limits whose loss is reported even if no opposite was added. */
const MISSED: ReadonlySet<string> = new Set(["unless"]);

/** Whether the other side states a limit as often as this side, or may do so in other words. */
export function isSaid(limit: Limit, often: number, setting: Setting): boolean {
  const { sense, place } = limit;
  const { side, step, context } = setting;
  const other = otherSide(side);
  const books = booksOf(context.traits[other].limits);
  const may = books.may.get(sense);
  if (may === undefined) return true;
  const there: TextOf = { text: textOf(step[other]), traits: context.traits[other] };
  // A quotation may be kept in its original language.
  if (there.text.toLowerCase().includes(limit.words.toLowerCase())) return true;
  const here: TextOf = {
    text: textOf(step[side]).replaceAll(limit.words, "…"),
    traits: context.traits[side],
  };
  const isNear = sense === "bound" ? nearItsValue(place, there, setting) : null;
  const least = isNear !== null || ONCE.has(sense) ? 1 : often;
  if (countSaid(sense, { there, here }, books, isNear) >= least) return true;
  if (ONCE.has(sense) && isPermission(here)) return true;
  // `not all`, `solo algunos`; `no cuesta ni medio euro`, `less than half a euro`.
  const denials = ({ text, traits }: TextOf) => denyingWords(wordsOf(text), traits.negation).length;
  const isMissed = side === "source" && MISSED.has(sense);
  if (!isMissed && !isAgainst(sense, there, here)) return true;
  const isDenying = DENYING.has(sense);
  if ((isDenying || ADDED.has(sense)) && denials(there) > denials(here)) return true;
  if (isDenying) return hints(there, here) || isOfScale(limit, step[side], here, there);
  if (sense === "perhaps" && isSupposed(setting)) return true;
  if (sense === "working") return isMeasureLost(place, setting);
  return sense === "bound" && (BOUND.test(there.text) || !isValueKept(place, setting));
}

/** Whether a text forbids or permits rather than supposes: `may not`, `no one may`, `only members may`. */
function isPermission({ text, traits }: TextOf): boolean {
  const words = wordsOf(text);
  if (denyingWords(words, traits.negation).length > 0) return true;
  return findPhrases(text, words, booksOf(traits.limits).says).some(
    ({ meaning }) => meaning === "only",
  );
}

/**
 * Senses that limit by themselves, so that `only` beside them may be omitted, `only needed in rare cases`,
 * `rara vez se necesita`, and bounds of values.
 */
const SCARCE: ReadonlySet<string> = new Set([
  "few",
  "count few",
  "recurrence rarely",
  ...["least", "most"].map((pole) => keyOfPole({ scale: "bound", pole })),
]);

/**
 * Counts the words of a text that may express a limit, except those that render something else in the
 * counterpart: `doce meses más` for `twelve more months` contains no `at least`.
 */
function countSaid(
  sense: string,
  { there, here }: { readonly there: TextOf; readonly here: TextOf },
  books: LimitBooks,
  isNear: SpeaksOfValue | null,
): number {
  const may = books.may.get(sense);
  if (may === undefined) return 0;
  const words = wordsOf(there.text);
  const single = withBareWords(words).filter(
    ({ word }) =>
      may.single.has(word) ||
      may.starts.some((start) => word.startsWith(start)) ||
      (word.length >= SHORTEST_VERB && may.ends.some((end) => foldLetters(word).endsWith(end))),
  );
  const phrases = findPhrases(there.text, words, may.phrases);
  const all = [...single, ...phrases.map((phrase) => asWord(phrase, there))];
  if (all.length === 0) return 0;
  const idle = isNear === null ? [] : findPhrases(there.text, words, may.idle);
  const isIdle = coverTest(idle);
  const found = all.filter(
    (each) => isNear === null || (!isIdle(each) && isNear(each, may.near.has(each.word))),
  );
  const own = findPhrases(there.text, words, books.says, ANYWHERE).filter(
    ({ meaning }) => meaning === sense,
  );
  const isOwn = coverTest(own);
  const isSaidElsewhere = renderedIn(here, there, SCARCE);
  const saying = found.filter((word) => isOwn(word) || !isSaidElsewhere(word));
  return new Set(saying.map(({ start }) => start)).size;
}

/** Whether words opposed to a limit were added. True if the limit has no such words. */
function isAgainst(sense: string, there: TextOf, here: TextOf): boolean {
  const count = ({ text, traits }: TextOf) => {
    const { against } = traits.limits.words[sense] ?? {};
    return against && wordsOf(text).filter(({ word }) => against.includes(word)).length;
  };
  const [gained, had] = [count(there), count(here)];
  return gained === undefined || had === undefined || gained > had;
}

/** Room for an article and the word after it. */
const FURTHEST = 2;

/** Whether the other side may say the opposite of the excluded thing instead: `without light`, `a oscuras`. */
function isOfScale(
  { words: limit }: Limit,
  sentences: readonly Sentence[],
  { traits }: TextOf,
  there: TextOf,
): boolean {
  const text = textOf(sentences);
  const behind = text.slice(text.indexOf(limit) + limit.length);
  const words = wordsOf(behind).slice(0, FURTHEST);
  const excluded = senses({ text: behind, traits }, words);
  const said = new Set(senses(there, wordsOf(there.text)).map(({ meaning }) => meaning));
  return excluded.length > 0 && !excluded.every(({ meaning }) => said.has(meaning));
}

function asWord({ start, end }: Found<unknown>, { text }: TextOf): PlacedWord {
  return { word: text.slice(start, end).toLowerCase(), start, end };
}

/** Shorter words have a verb's ending by chance: `para`, `ría`. */
const SHORTEST_VERB = 5;

/** Whether the other side supposes by a future tense, `Habrán cogido el tren`, and this side has none. */
function isSupposed({ side, step, context: { traits } }: Setting): boolean {
  const other = otherSide(side);
  const { conjecture = [] } = traits[other].limits;
  const { future } = traits[side].limits;
  if (future === undefined || conjecture.length === 0) return false;
  const words = wordsOf(textOf(step[side]));
  if (words.some(({ word }) => future.includes(word) || /['’]ll$/.test(word))) return false;
  return wordsOf(textOf(step[other])).some(
    ({ word }) =>
      word.length >= SHORTEST_VERB && conjecture.some((ending) => word.endsWith(ending)),
  );
}
