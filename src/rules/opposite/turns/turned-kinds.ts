import type { Both, Side } from "../../../model/both.ts";
import type { SentencePair } from "../../../model/page/sentence.ts";
import type { Judgement, RuleContext } from "../../../model/rule.ts";
import type { ProsePair } from "../../../model/text/aligned/aligned-prose.ts";
import {
  type KnownWord,
  placeOfWord,
  wordsWithin,
} from "../../../model/text/wording/known-words.ts";
import { matchWords } from "../../../model/text/wording/match-words.ts";

/** Words for a kind of thing, `baker` among trades, that the other side does not render. */
export type UnlikeThings = Both<readonly KnownWord[]>;

/** The things that only one of the two texts names; null unless both sides have some. */
export function unlikeThings(pair: ProsePair, { wordsOf }: RuleContext): UnlikeThings | null {
  const words = wordsOf(pair);
  const [source, target] = [words.source(), words.target()];
  const things = {
    source: source.filter(isThing),
    target: target.filter(isThing),
  };
  if (things.source.length === 0 || things.target.length === 0) return null;
  const alone = {
    source: notIn(things.source, target),
    target: notIn(things.target, source),
  };
  return alone.source.length === 0 || alone.target.length === 0 ? null : alone;
}

function isThing({ entry }: KnownWord): boolean {
  return entry.kind !== null;
}

function notIn(words: readonly KnownWord[], others: readonly KnownWord[]): readonly KnownWord[] {
  const renderings = matchWords(words, others);
  return words.filter((_, at) => renderings[at]?.kind === "none");
}

/** Finds a thing replaced by the only other of its kind: `a retired fisherman`, `un panadero jubilado`. */
export function* turnedKinds(step: SentencePair, unlike: UnlikeThings): Generator<Judgement> {
  const inStep = (side: Side) =>
    step[side].flatMap(({ place }) => wordsWithin(unlike[side], place));
  const [ours, theirs] = [inStep("source"), inStep("target")];
  for (const kind of new Set(ours.map(({ entry }) => entry.kind))) {
    const isOfKind = ({ entry }: KnownWord) => entry.kind === kind;
    const [lost, ...moreLost] = ours.filter(isOfKind);
    const [gained, ...moreGained] = theirs.filter(isOfKind);
    if (lost === undefined || gained === undefined) continue;
    if (moreLost.length > 0 || moreGained.length > 0) continue;
    // Both may be part of names: `Baker Street`.
    if (isCapital(lost) && isCapital(gained)) continue;
    yield {
      messageId: "turned",
      data: { expected: textOf(lost), actual: textOf(gained) },
      source: placeOfWord(lost),
      target: placeOfWord(gained),
    };
  }
}

function textOf({ prose, start, end }: KnownWord): string {
  return prose.text.slice(start, end);
}

function isCapital(word: KnownWord): boolean {
  return /^\p{Lu}/u.test(textOf(word));
}
