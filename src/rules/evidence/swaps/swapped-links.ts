import type { Side } from "../../../model/both.ts";
import { isWithin } from "../../../model/page/place.ts";
import type { SentencePair } from "../../../model/page/sentence.ts";
import type { Judgement, RuleContext } from "../../../model/rule.ts";
import { alignedProse, type ProsePair } from "../../../model/text/aligned/aligned-prose.ts";
import {
  type ContentWord,
  commonWorth,
  contentWords,
  vocabulariesOf,
  wordsApart,
} from "./content-words.ts";
import { type Couple, coupleLinks, type LabelledLink } from "./couple-links.ts";

/**
 * Finds two links of a text that exchanged their destinations. Word order differs between languages and
 * proves nothing by itself; the words of labels and destinations do, and so does the order of sentences.
 */
export function* swappedLinks(context: RuleContext): Generator<Judgement> {
  for (const pair of alignedProse(context.alignment)) {
    const couples = coupleLinks(pair, context);
    const reported = new Set<Couple>();
    for (const [index, first] of couples.entries()) {
      for (const second of couples.slice(index + 1, index + 1 + NEAR)) {
        if (
          reported.has(first) ||
          reported.has(second) ||
          !areSwapped(first, second, pair, context)
        )
          continue;
        reported.add(first).add(second);
        yield judgementOf(first, second);
      }
    }
  }
}

/** Number of following links that each link is compared with, which keeps the work linear. */
const NEAR = 8;

function judgementOf(first: Couple, second: Couple): Judgement {
  const [here, other] = isBefore(first.target, second.target) ? [first, second] : [second, first];
  return {
    messageId: "swapped",
    data: { actual: here.target.fact.surface, expected: other.target.fact.surface },
    source: other.source.fact.place,
    target: here.target.fact.place,
  };
}

/** Sufficient evidence: one word shared crosswise by the labels, plus a fitting order. */
const CLEAR = 2;
const SAME_ORDER = -1;
const REVERSED = 1;
/** Weight of words shared with the own counterpart over those shared with the other. */
const AT_HOME = 2;

function areSwapped(
  first: Couple,
  second: Couple,
  pair: ProsePair,
  { traits, sentencesOf }: RuleContext,
): boolean {
  const vocabularies = vocabulariesOf(traits);
  const wordsIn = (side: Side, { [side]: { prose, start, end } }: Couple) =>
    contentWords(prose.text.slice(start, end), vocabularies[side]);
  const theirs = [wordsIn("target", first), wordsIn("target", second)] as const;
  const labels = [wordsIn("source", first), wordsIn("source", second)] as const;
  const pathOf = ({ fact }: LabelledLink) =>
    contentWords(wordsOfPath(fact.surface), vocabularies.source);
  const paths = [pathOf(first.source), pathOf(second.source)] as const;
  const evidence = crossing(labels, theirs) + crossing(paths, theirs);
  const isReversed =
    isBefore(first.source, second.source) !== isBefore(first.target, second.target);
  if (evidence + (isReversed ? REVERSED : SAME_ORDER) >= CLEAR) return true;
  return isReversed && evidence === 0 && areInEachOthersSentence(first, second, sentencesOf(pair));
}

/** Whether each link is in the other's sentence; unlike words, sentences rarely change order. */
function areInEachOthersSentence(
  first: Couple,
  second: Couple,
  sentences: readonly SentencePair[],
): boolean {
  const indexOf = (side: keyof Couple, couple: Couple) =>
    sentences.findIndex((step) =>
      step[side].some(({ place }) => isWithin(couple[side].fact.place, place)),
    );
  const [a, b] = [indexOf("source", first), indexOf("source", second)];
  const isSure = [a, b].every((index) => (sentences[index]?.confidence ?? 0) >= SURE);
  return a !== b && isSure && indexOf("target", first) === b && indexOf("target", second) === a;
}

/** Minimum confidence; less certain sentence pairs may merely have the same position. */
const SURE = 0.5;

type Two<T> = readonly [T, T];

/** How much more each of two texts shares with the other's counterpart than with its own. */
function crossing(ours: Two<readonly ContentWord[]>, theirs: Two<readonly ContentWord[]>): number {
  const [a, b] = [wordsApart(ours[0], ours[1]), wordsApart(ours[1], ours[0])];
  const [p, q] = [wordsApart(theirs[0], theirs[1]), wordsApart(theirs[1], theirs[0])];
  return commonWorth(a, q) + commonWorth(b, p) - AT_HOME * (commonWorth(a, p) + commonWorth(b, q));
}

/** The distinctive words of a destination, without scheme, extension and the like. */
function wordsOfPath(destination: string): string {
  return destination.replace(/^[a-z][a-z0-9+.-]*:|\b(?:www|com|org|net|html?|mdx?)\b/gi, " ");
}

function isBefore(one: LabelledLink, other: LabelledLink): boolean {
  return one.fact.place.start.offset < other.fact.place.start.offset;
}
