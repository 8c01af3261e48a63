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

/** How two things are joined: both are meant, or either. */
type Joint = "and" | "or";

/** Two things that a word joins. */
interface Joined {
  readonly joint: Joint;
  readonly word: Token;
  /** What the two are looked up by, whichever stands first. */
  readonly key: string;
}

/**
 * Two things that the source joins by `and` and the translation by `or`, or the other way round: `Oslo and Turin`,
 * `Oslo o Turin`. Only what both sentences write alike is known for the same thing, and what is denied of either is
 * denied of both.
 */
export function* turnedJoints(
  pair: ProsePair,
  context: RuleContext,
  isSure: (step: SentencePair) => boolean,
): Generator<Judgement> {
  const { source, target } = context.traits;
  if (!joins(source) || !joins(target)) return;
  // Pairing sentences is expensive, and most texts say `or` as often as their translations.
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

/** The words of the first two things that are joined otherwise. */
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
 * The joints of two short sentences that have one each, which nothing denies and no row of examples has: `signed and
 * dated`, `firmado o fechado`. Longer ones are built anew too often.
 */
function turnedAlone(texts: Both<string>, traits: Both<WritingTraits>): Both<Token> | null {
  const source = onlyJoint(texts.source, traits.source);
  const target = onlyJoint(texts.target, traits.target);
  if (source === null || target === null || source.joint === target.joint) return null;
  return { source: source.word, target: target.word };
}

/** In tokens. */
const LONGEST = 16;

function onlyJoint(text: string, { frames, negation }: WritingTraits): Omit<Joined, "key"> | null {
  const tokens = tokensOf(text);
  if (tokens.length > LONGEST) return null;
  const joints = tokens.flatMap((word, at) => {
    const joint = jointOf(word, frames);
    return joint === null ? [] : [{ joint, word, at }];
  });
  const [only, ...more] = joints;
  if (only === undefined || more.length > 0 || only.at === 0) return null;
  const words = tokens.map(({ lower }, index) => ({ word: lower, start: index, end: index }));
  const denying = [...denyingWords(words, negation), ...denyingNext(words, negation)];
  return denying.length > 0 || isOfAny(tokens.slice(0, only.at), frames) ? null : only;
}

/** The things that words of a language join, in order. Linear in the tokens. */
function joinedIn(
  tokens: readonly Token[],
  { frames, functionWords, negation }: WritingTraits,
  things: ReadonlySet<string>,
): readonly Joined[] {
  const words = tokens.map(({ lower }, index) => ({ word: lower, start: index, end: index }));
  // `not A or B` is neither of both.
  const denying = [...denyingWords(words, negation), ...denyingNext(words, negation)];
  const denied = denying.reduce((first, { start }) => Math.min(first, start), tokens.length);
  const isGrammar = ({ lower }: Token) => functionWords.has(lower);
  return tokens.flatMap((word, at): Joined[] => {
    const joint = jointOf(word, frames);
    const first = tokens[at - 1];
    if (joint === null || first === undefined || !things.has(first.key)) return [];
    if (/[.,;:!?)]$/.test(first.raw)) return [];
    // `section 4 and section 7`
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

/** Tokens between the word that opens a row of which any will do and the joint. */
const FURTHEST = 8;

function isOfAny(before: readonly Token[], frames: Frames): boolean {
  const text = ` ${lowerOf(before)} `;
  return openingRows(frames).some((phrase) => text.includes(` ${phrase} `));
}

/** The phrases that open a row of which any will do, as tokens are compared: without their stops. */
const openingRows = onceEach(({ any = [] }: Frames) =>
  any.map((phrase) => lowerOf(tokensOf(phrase))),
);

function lowerOf(tokens: readonly Token[]): string {
  return tokens.map(({ lower }) => lower).join(" ");
}

/** `A` and `B` of `columns A and B`, which are words of grammar elsewhere. */
function sharedLetters({ source, target }: Both<readonly Token[]>): readonly string[] {
  const letters = new Set(source.flatMap(({ bare }) => (/^\p{Lu}$/u.test(bare) ? [bare] : [])));
  return target.flatMap(({ bare }) => (letters.has(bare) ? [bare] : []));
}

function jointOf({ raw }: Token, { and = [], or = [] }: Frames): Joint | null {
  if (or.includes(raw)) return "or";
  return and.includes(raw) ? "and" : null;
}
