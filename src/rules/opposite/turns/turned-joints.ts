import type { Both } from "../../../model/both.ts";
import type { Frames } from "../../../model/language/opposites.ts";
import { onceEach } from "../../../model/lookup/once.ts";
import type { Prose } from "../../../model/page/prose.ts";
import { type SentencePair, textOf } from "../../../model/page/sentence.ts";
import type { Judgement, RuleContext, WritingTraits } from "../../../model/rule.ts";
import type { ProsePair } from "../../../model/text/aligned/aligned-prose.ts";
import { runningText } from "../../../model/text/running-text.ts";
import { denyingNext, denyingWords } from "../../evidence/contrasts/word-lists.ts";
import { judgeTurn, sharedKeys, type Token, thingBehind, tokensOf } from "./kept-tokens.ts";

/** How two things are joined: both, or either. */
type Joint = "and" | "or";

/** Two things joined by a word. */
interface Joined {
  readonly joint: Joint;
  readonly word: Token;
  /** The lookup key of the two things, independent of their order. */
  readonly key: string;
}

/**
 * Finds two things that one side joins by `and` and the other by `or`: `Oslo and Turin`, `Oslo o Turin`. Only
 * tokens spelt alike in both sentences count as the same thing. Negated pairs are skipped, as `not A or B`
 * means neither.
 */
export function* turnedJoints(
  pair: ProsePair,
  context: RuleContext,
  isSure: (step: SentencePair) => boolean,
): Generator<Judgement> {
  const { source, target } = context.traits;
  if (!joins(source) || !joins(target)) return;
  // Sentence alignment is expensive, and most texts contain as many `or` as their translation.
  if (countEither(pair.source, source) === countEither(pair.target, target)) return;
  for (const step of context.sentencesOf(pair)) {
    const texts = { source: textOf(step.source), target: textOf(step.target) };
    if (!isSure(step)) continue;
    const turned = turnedIn(texts, context.traits) ?? turnedAlone(texts, context.traits);
    if (turned !== null) yield judgeTurn("turned", turned, step, context);
  }
}

function joins({ frames }: WritingTraits): boolean {
  return frames.and !== undefined && frames.or !== undefined;
}

const eitherOf = onceEach(
  ({ or = [] }: Frames) =>
    new RegExp(`(?<![\\p{L}\\p{N}])(?:${or.join("|")})(?![\\p{L}\\p{N}])`, "giu"),
);

function countEither(proses: readonly Prose[], { frames }: WritingTraits): number {
  const either = eitherOf(frames);
  return proses.reduce((sum, prose) => sum + (runningText(prose).match(either)?.length ?? 0), 0);
}

/** The joining words of the first two things that are joined differently. */
function turnedIn(texts: Both<string>, traits: Both<WritingTraits>): Both<Token> | null {
  const tokens = { source: tokensOf(texts.source), target: tokensOf(texts.target) };
  const things = new Set([...sharedKeys(tokens, traits), ...sharedLetters(tokens)]);
  if (things.size < 2) return null;
  const theirs = joinedIn(tokens.target, traits.target, things);
  if (theirs.length === 0) return null;
  for (const { joint, word, key } of joinedIn(tokens.source, traits.source, things)) {
    const same = theirs.filter((each) => each.key === key);
    const [other] = same;
    if (other !== undefined && same.every((each) => each.joint !== joint))
      return { source: word, target: other.word };
  }
  return null;
}

/**
 * The joining words of two short sentences with exactly one each, without negation or a list of alternatives:
 * `signed and dated`, `firmado o fechado`. Longer sentences are rephrased too often.
 */
function turnedAlone(texts: Both<string>, traits: Both<WritingTraits>): Both<Token> | null {
  const source = onlyJoint(texts.source, traits.source);
  const target = onlyJoint(texts.target, traits.target);
  if (source === null || target === null || source.joint === target.joint) return null;
  return { source: source.word, target: target.word };
}

/** Maximum length in tokens. */
const LONGEST = 16;
/** Maximum number of tokens from the joining word to a word for `other`. */
const FURTHEST_OTHER = 2;

function onlyJoint(text: string, { frames, negation }: WritingTraits): Omit<Joined, "key"> | null {
  const tokens = tokensOf(text);
  if (tokens.length > LONGEST) return null;
  const joints = tokens.flatMap((word, at) => {
    const joint = jointOf(word, frames);
    return joint === null ? [] : [{ joint, word, at }];
  });
  const [only, ...more] = joints;
  if (only === undefined || more.length > 0 || only.at === 0) return null;
  // `and other services` is `ou tout autre service`.
  const others = new Set(negation.senses?.other);
  const behind = tokens.slice(only.at + 1, only.at + 1 + FURTHEST_OTHER);
  if (behind.some(({ lower }) => others.has(lower))) return null;
  const words = tokens.map(({ lower }, index) => ({ word: lower, start: index, end: index }));
  const denying = [...denyingWords(words, negation), ...denyingNext(words, negation)];
  return denying.length > 0 || isOfAny(tokens.slice(0, only.at), frames) ? null : only;
}

/** The things joined in a text, in order. Linear in the tokens. */
function joinedIn(
  tokens: readonly Token[],
  { frames, functionWords, negation }: WritingTraits,
  things: ReadonlySet<string>,
): readonly Joined[] {
  const words = tokens.map(({ lower }, index) => ({ word: lower, start: index, end: index }));
  // `not A or B` means neither.
  const denying = [...denyingWords(words, negation), ...denyingNext(words, negation)];
  const denied = denying.reduce((first, { start }) => Math.min(first, start), tokens.length);
  const isGrammar = ({ lower }: Token) => functionWords.has(lower);
  return tokens.flatMap((word, at): Joined[] => {
    const joint = jointOf(word, frames);
    const first = tokens[at - 1];
    if (joint === null || first === undefined || !things.has(first.key)) return [];
    if (/[.,;:!?)]$/.test(first.raw)) return [];
    // The repeated noun in `section 4 and section 7`.
    const kind = tokens[at - 2]?.lower;
    const second = thingBehind(
      tokens,
      at + 1,
      things,
      (token) => isGrammar(token) || token.lower === kind,
    );
    if (second === null || second.key === first.key || denied < at) return [];
    if (isOfAny(tokens.slice(Math.max(0, at - FURTHEST), at), frames)) return [];
    return [{ joint, word, key: [first.key, second.key].sort().join("\0") }];
  });
}

/** Maximum number of tokens between a phrase that introduces alternatives and the joining word. */
const FURTHEST = 8;

function isOfAny(before: readonly Token[], frames: Frames): boolean {
  const text = ` ${lowerOf(before)} `;
  return openingRows(frames).some((phrase) => text.includes(` ${phrase} `));
}

/** The phrases that introduce alternatives, tokenized like texts, without punctuation. */
const openingRows = onceEach(({ any = [] }: Frames) =>
  any.map((phrase) => lowerOf(tokensOf(phrase))),
);

function lowerOf(tokens: readonly Token[]): string {
  return tokens.map(({ lower }) => lower).join(" ");
}

/** Capital letters that both texts contain, `columns A and B`; elsewhere they are function words. */
function sharedLetters({ source, target }: Both<readonly Token[]>): readonly string[] {
  const letters = new Set(source.flatMap(({ bare }) => (/^\p{Lu}$/u.test(bare) ? [bare] : [])));
  return target.flatMap(({ bare }) => (letters.has(bare) ? [bare] : []));
}

function jointOf({ raw }: Token, { and = [], or = [] }: Frames): Joint | null {
  if (or.includes(raw)) return "or";
  return and.includes(raw) ? "and" : null;
}
