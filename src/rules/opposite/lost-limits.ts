import type { Both } from "../../model/both.ts";
import { type Fact, familyOf } from "../../model/fact.ts";
import { once } from "../../model/lookup/once.ts";
import { isWithin, type Place, placeCovering } from "../../model/place.ts";
import { placeInProse } from "../../model/prose.ts";
import type { Judgement, RuleContext } from "../../model/rule.ts";
import { type Sentence, type SentencePair, textOf } from "../../model/sentence.ts";
import type { ProsePair } from "../../model/text/aligned-prose.ts";
import { runningText, wordsOf } from "../../model/text/running-text.ts";
import { withBareWords } from "./elided-words.ts";
import { booksOf } from "./limit-books.ts";
import { type Found, findPhrases } from "./phrase-book.ts";
import { valuesBeside, valuesOf } from "./values-beside.ts";
import { denyingWords } from "./word-lists.ts";

/** A word of a page that limits what it says. */
export interface Limit {
  readonly sense: string;
  readonly words: string;
  readonly place: Place;
}

/** The limits that both sides of a text say; those of the translation, as far as it may not bring them in itself. */
export function limitsOf(pair: ProsePair, context: RuleContext): Both<readonly Limit[]> {
  return {
    source: limitsIn("source", pair, context),
    target: limitsIn("target", pair, context).filter(({ sense }) => ADDED.has(sense)),
  };
}

/** The first limit of either sentence that the other has no word for. */
export function* lostLimits(
  step: SentencePair,
  limits: Both<readonly Limit[]>,
  pair: ProsePair,
  context: RuleContext,
): Generator<Judgement> {
  for (const side of ["source", "target"] as const) {
    const place = placeOf(step[side]);
    const lost = limits[side].find(
      (limit) => isWithin(limit.place, place) && !isSaid(limit, step, side, pair, context),
    );
    if (lost === undefined) continue;
    yield side === "source"
      ? {
          messageId: "limit-lost",
          data: { expected: lost.words },
          source: lost.place,
          target: placeOf(step.target),
        }
      : {
          messageId: "limit-added",
          data: { actual: lost.words },
          source: placeOf(step.source),
          target: lost.place,
        };
  }
}

/**
 * Limits that a denial may say, and that come in seldom by other words of the source, as others do: `hard, if not
 * impossible`, `casi imposible`.
 */
const ADDED: ReadonlySet<string> = new Set(["only", "bound", "working"]);

function limitsIn(
  side: keyof Both<unknown>,
  pair: ProsePair,
  { traits, factsOf }: RuleContext,
): readonly Limit[] {
  const { says, idle } = booksOf(traits[side].limits);
  if (says.size === 0) return [];
  const values = once(() => valuesOf(side, pair, factsOf));
  return pair[side].flatMap((prose) => {
    const text = runningText(prose);
    const words = wordsOf(text);
    const found = findPhrases(text, words, says, valuesBeside(prose, values));
    if (found.length === 0) return [];
    const idling = findPhrases(text, words, idle);
    return found
      .filter((each) => !idling.some((idiom) => areOverlapping(each, idiom)))
      .map(({ meaning, start, end }) => ({
        sense: meaning,
        words: text.slice(start, end),
        place: placeInProse(prose, start, end),
      }));
  });
}

function areOverlapping(a: Found<unknown>, b: Found<unknown>): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Signs that say a bound: `> 5`, `5+`. */
const BOUND = /[+<>≥≤~≈]/;

function isSaid(
  { sense, place, words: limit }: Limit,
  step: SentencePair,
  side: keyof Both<unknown>,
  pair: ProsePair,
  context: RuleContext,
): boolean {
  const other = side === "source" ? "target" : "source";
  const may = booksOf(context.traits[other].limits).may.get(sense);
  if (may === undefined) return true;
  const text = textOf(step[other]);
  // A quotation may be kept in its own language.
  if (text.toLowerCase().includes(limit.toLowerCase())) return true;
  const words = wordsOf(text);
  if (
    withBareWords(words).some(
      ({ word }) => may.single.has(word) || may.starts.some((start) => word.startsWith(start)),
    )
  )
    return true;
  if (findPhrases(text, words, may.phrases).length > 0) return true;
  // `not all`, `solo algunos`; `no cuesta ni medio euro`, `less than half a euro`.
  const denials = (page: keyof Both<unknown>) =>
    denyingWords(wordsOf(textOf(step[page])), context.traits[page].negation).length;
  if (ADDED.has(sense) && denials(other) > denials(side)) return true;
  if (sense === "perhaps" && isSupposed(step, side, context)) return true;
  if (sense === "working") return isMeasureLost(place, step, side, pair, context);
  return sense === "bound" && (BOUND.test(text) || !isValueKept(place, step, side, pair, context));
}

/** Shorter words end as verbs do by chance: `para`, `ría`. */
const SHORTEST_VERB = 5;

/** `Habrán cogido el tren`: where the one side tells nothing of what will be, a future of the other supposes. */
function isSupposed(
  step: SentencePair,
  side: keyof Both<unknown>,
  { traits }: RuleContext,
): boolean {
  const other = side === "source" ? "target" : "source";
  const { conjecture = [] } = traits[other].limits;
  const { future } = traits[side].limits;
  if (future === undefined || conjecture.length === 0) return false;
  const told = wordsOf(textOf(step[side]));
  if (told.some(({ word }) => future.includes(word) || /['’]ll$/.test(word))) return false;
  return wordsOf(textOf(step[other])).some(
    ({ word }) =>
      word.length >= SHORTEST_VERB && conjecture.some((ending) => word.endsWith(ending)),
  );
}

/** The reading of a number that may be an article. */
const ONE = "1";

/** Whether the value that a word is part of, `5 working days`, has another number or unit on the other side. */
function isMeasureLost(
  place: Place,
  step: SentencePair,
  side: keyof Both<unknown>,
  pair: ProsePair,
  context: RuleContext,
): boolean {
  const other = side === "source" ? "target" : "source";
  const measure = valuesIn(pair, side, context).find((fact) => isWithin(place, fact.place));
  return (
    measure !== undefined &&
    !valuesIn(pair, other, context).some(
      ({ place: there, readings, unit }) =>
        step[other].some((sentence) => isWithin(there, sentence.place)) &&
        unit === measure.unit &&
        readings.some((reading) => measure.readings.includes(reading)),
    )
  );
}

/** The values of the blocks of one side. */
function valuesIn(
  { sourceBlocks, targetBlocks }: ProsePair,
  side: keyof Both<unknown>,
  { factsOf }: RuleContext,
): readonly Fact[] {
  return (side === "source" ? sourceBlocks : targetBlocks)
    .flatMap(factsOf[side])
    .filter(({ kind }) => familyOf(kind) === "value");
}

/** Whether the value behind a word stands in the sentence of the other side: what became another is told as that. */
function isValueKept(
  { end }: Place,
  step: SentencePair,
  side: keyof Both<unknown>,
  pair: ProsePair,
  context: RuleContext,
): boolean {
  const other = side === "source" ? "target" : "source";
  const behind = (a: Fact | undefined, b: Fact) =>
    b.place.start.offset < end.offset ||
    (a !== undefined && a.place.start.offset <= b.place.start.offset)
      ? a
      : b;
  const value = valuesIn(pair, side, context).reduce<Fact | undefined>(behind, undefined);
  // `up to a node` may be an article.
  if (value?.readings.includes(ONE) === true) return false;
  return valuesIn(pair, other, context).some(
    (fact) =>
      step[other].some((sentence) => isWithin(fact.place, sentence.place)) &&
      fact.readings.some((reading) => value?.readings.includes(reading)),
  );
}

/** What sentences cover; there is one at least. */
function placeOf(sentences: readonly Sentence[]): Place {
  return sentences.map(({ place }) => place).reduce(placeCovering);
}
