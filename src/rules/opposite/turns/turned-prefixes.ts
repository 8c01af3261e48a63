import { otherSide, type Side } from "../../../model/both.ts";
import { allOf } from "../../../model/lookup/all-of.ts";
import { isWithin, type Place } from "../../../model/page/place.ts";
import { type Prose, placeInProse } from "../../../model/page/prose.ts";
import { type Sentence, type SentencePair, textOf } from "../../../model/page/sentence.ts";
import type { Judgement, RuleContext, WritingTraits } from "../../../model/rule.ts";
import type { ProsePair } from "../../../model/text/aligned/aligned-prose.ts";
import { foldLetters, singleLetters } from "../../../model/text/letters/letters.ts";
import { runningText, wordsOf } from "../../../model/text/running-text.ts";
import { beginsAsDenial, denyingWords } from "../../evidence/contrasts/word-lists.ts";
import { hints } from "../hints.ts";

/** A word in the prose of a page. */
interface Part {
  readonly word: string;
  /** Lower-cased and without accents. */
  readonly folded: string;
  /** The previous word, lower-cased. */
  readonly before: string;
  /** The text from `HINTS_BEFORE` words before it to `HINTS_AFTER` words after it. */
  readonly around: () => string;
  readonly place: () => Place;
}

/** A word with a negative prefix and the other page's word without it. */
interface Prefixed {
  readonly denying: Part;
  readonly bare: Part;
}

/**
 * Finds cognates of which one side lost or gained a negative prefix: `irreversible` and `reversible`,
 * `válido` and `invalid`. Nothing else in the sentences may negate. Linear in the words.
 *
 * @param areTranslations whether a sentence pair is certain
 */
export function* turnedPrefixes(
  pair: ProsePair,
  { sentencesOf, traits }: RuleContext,
  areTranslations: (step: SentencePair) => boolean,
): Generator<Judgement> {
  const words = { source: partsOf(pair.source), target: partsOf(pair.target) };
  const lost = prefixedAlone(words.source, words.target, traits.source, traits.target);
  const gained = prefixedAlone(words.target, words.source, traits.target, traits.source);
  const turned = [
    ...lost.map(({ denying, bare }) => ({
      source: denying,
      target: bare,
      bare: "target" as const,
    })),
    ...gained.map(({ denying, bare }) => ({
      source: bare,
      target: denying,
      bare: "source" as const,
    })),
  ];
  if (turned.length === 0) return;
  for (const step of sentencesOf(pair)) {
    const found = turned.find(
      ({ source, target }) => holds(step.source, source) && holds(step.target, target),
    );
    if (found === undefined || !areTranslations(step)) continue;
    const { source, target, bare } = found;
    if (denies(step, bare, found[bare], traits)) continue;
    const data = { expected: source.word, actual: target.word };
    yield { messageId: "turned", data, source: source.place(), target: target.place() };
  }
}

function partsOf(proses: readonly Prose[]): readonly Part[] {
  return allOf(proses, (prose) => {
    const text = runningText(prose);
    const words = wordsOf(text);
    return words.map(({ start: at, end }, index) => {
      const prior = words[index - 1];
      // Counts `non-exclusive` as one word.
      const isTied = prior?.word === "non" && text.slice(prior.end, at) === "-";
      const start = isTied ? prior.start : at;
      const word = text.slice(start, end);
      const before = words[index - (isTied ? 2 : 1)]?.word ?? "";
      return {
        word,
        folded: foldLetters(word).replace("-", ""),
        before,
        around: () => {
          const first = words[Math.max(0, index - HINTS_BEFORE)];
          const last = words[Math.min(words.length - 1, index + HINTS_AFTER)];
          return text.slice(first?.start ?? 0, last?.end ?? text.length);
        },
        place: () => placeInProse(prose, start, end),
      };
    });
  });
}

/** Negative prefixes of languages that share cognates; `i` for Spanish `ilegal` and `irreal`. */
const PREFIXES = ["in", "im", "il", "ir", "i", "un", "dis", "des", "non"];
/** A cheap precondition that most words fail. */
const PREFIXED = new RegExp(`^(?:${PREFIXES.join("|")})`);
/** Words whose prefix does not negate: `inhabitants` are `habitantes`, `inflammable` is `flammable`. */
const DENYING_NOTHING = /^in(?:hab|flam)/;
/** Number of letters after the prefix by which cognates are recognized, and the minimum. */
const STEM = 5;

/** The words of one side with a negative prefix that the other side has only without it. */
function prefixedAlone(
  ours: readonly Part[],
  theirs: readonly Part[],
  { negation }: WritingTraits,
  other: WritingTraits,
): readonly Prefixed[] {
  const denying = ours.filter(
    ({ folded }) =>
      stemsBehind(folded).length > 0 &&
      beginsAsDenial(folded, negation) &&
      !DENYING_NOTHING.test(folded),
  );
  if (denying.length === 0) return [];
  const own = new Set(ours.map(({ folded }) => stemOf(folded)));
  // `untextured`, `sin texturas`: a preceding negation replaces the prefix.
  const denials = new Set([...(other.negation.privative ?? []), ...other.negation.sure]);
  const plain = theirs.filter(({ before }) => !denials.has(before));
  const bare = new Map(plain.map((part) => [stemOf(part.folded), part]));
  const prefixed = new Set(theirs.flatMap(({ folded }) => stemsBehind(folded)));
  return denying.flatMap((part) => {
    const stems = stemsBehind(part.folded);
    if (stems.some((stem) => own.has(stem) || prefixed.has(stem))) return [];
    const found = stems.flatMap((stem) => bare.get(stem) ?? [])[0];
    return found === undefined ? [] : [{ denying: part, bare: found }];
  });
}

/** The possible stems of a word after each negative prefix. */
function stemsBehind(folded: string): readonly string[] {
  if (!PREFIXED.test(folded)) return [];
  return allOf(PREFIXES, (prefix) =>
    folded.startsWith(prefix) && folded.length >= prefix.length + STEM
      ? [stemOf(folded.slice(prefix.length))]
      : [],
  );
}

function stemOf(word: string): string {
  return singleLetters(word).slice(0, STEM);
}

function holds(sentences: readonly Sentence[], { place }: Part): boolean {
  return sentences.some((sentence) => isWithin(place(), sentence.place));
}

/** A hint of a negation may be at most this many words before or after what it negates: `far from being active`. */
const HINTS_BEFORE = 5;
const HINTS_AFTER = 4;

/** Whether another negation in the sentence, or a hint of one near the bare word, may replace the missing prefix. */
function denies(
  step: SentencePair,
  bare: Side,
  { around }: Part,
  traits: RuleContext["traits"],
): boolean {
  const other = otherSide(bare);
  const on = (side: Side) => ({ text: textOf(step[side]), traits: traits[side] });
  const denials = (side: Side) =>
    denyingWords(wordsOf(on(side).text), traits[side].negation).length;
  return (
    denials(bare) !== denials(other) || hints({ text: around(), traits: traits[bare] }, on(other))
  );
}
