import type { Both, Side } from "../../../model/both.ts";
import type { Frames } from "../../../model/language/opposites.ts";
import { onceEach } from "../../../model/lookup/once.ts";
import type { Prose } from "../../../model/page/prose.ts";
import { type SentencePair, textOf } from "../../../model/page/sentence.ts";
import type { Judgement, RuleContext, WritingTraits } from "../../../model/rule.ts";
import type { ProsePair } from "../../../model/text/aligned/aligned-prose.ts";
import { matchWords } from "../../../model/text/wording/match-words.ts";
import {
  judgeTurn,
  MOST_BESIDE,
  sharedKeys,
  type Token,
  thingBehind,
  tokensOf,
} from "./kept-tokens.ts";

/** Two things with words between them that give each its role. */
interface Framed {
  readonly frame: string;
  readonly first: Token;
  readonly second: Token;
}

/**
 * Finds two things that changed places around the same words: `choose slim, not full`, `elige full y no
 * slim`; `from Oslo to Turin`, `de Turin a Oslo`. Things are tokens that occur once in both sentences, spelt
 * alike or translations of each other.
 */
export function* turnedFrames(
  pair: ProsePair,
  context: RuleContext,
  isSure: (step: SentencePair) => boolean,
): Generator<Judgement> {
  const { traits } = context;
  // Sentence alignment is expensive.
  if (!mayFrame(pair.source, traits.source) || !mayFrame(pair.target, traits.target)) return;
  for (const step of context.sentencesOf(pair)) {
    if (!isSure(step)) continue;
    const tokens = inCommonKeys(
      { source: tokensOf(textOf(step.source)), target: tokensOf(textOf(step.target)) },
      traits,
    );
    const shared = sharedKeys(tokens, traits);
    const [ours, theirs] = [keysOnce(tokens.source), keysOnce(tokens.target)];
    const things = new Set([...shared].filter((key) => ours.has(key) && theirs.has(key)));
    const turned = turnedIn(tokens, things, traits);
    if (turned !== null) yield judgeTurn("swapped", turned, step, context);
  }
}

/** Gives unambiguous translations a common key; it contains a space, so no token equals it. */
function inCommonKeys(
  tokens: Both<readonly Token[]>,
  traits: Both<WritingTraits>,
): Both<readonly Token[]> {
  const entries = (side: Side) =>
    tokens[side].map(({ bare }) => ({ entry: traits[side].dictionary.entryOf(bare) }));
  const keys = { source: new Map<number, string>(), target: new Map<number, string>() };
  for (const [at, rendering] of matchWords(entries("source"), entries("target")).entries()) {
    if (rendering.kind !== "rendered" || !rendering.isOnly) continue;
    const key = `word ${at}`;
    keys.source.set(at, key);
    keys.target.set(rendering.by, key);
  }
  const rekeyed = (side: Side) =>
    tokens[side].map((token, at) => ({ ...token, key: keys[side].get(at) ?? token.key }));
  return { source: rekeyed("source"), target: rekeyed("target") };
}

/** The first thing on each side of the first frame whose things changed places. */
function turnedIn(
  tokens: Both<readonly Token[]>,
  things: ReadonlySet<string>,
  traits: Both<WritingTraits>,
): Both<Token> | null {
  if (things.size < 2) return null;
  const keyOf = (frame: string, one: Token, other: Token) => [frame, one.key, other.key].join("\0");
  const ours = framedIn(tokens.source, traits.source, things);
  if (ours.length === 0) return null;
  const theirs = new Map(
    framedIn(tokens.target, traits.target, things).map((each) => [
      keyOf(each.frame, each.first, each.second),
      each.first,
    ]),
  );
  for (const { frame, first, second } of ours) {
    const other = theirs.get(keyOf(frame, second, first));
    if (other !== undefined && !theirs.has(keyOf(frame, first, second)))
      return { source: first, target: other };
  }
  return null;
}

function keysOnce(tokens: readonly Token[]): ReadonlySet<string> {
  const once = new Set<string>();
  const seen = new Set<string>();
  for (const { key } of tokens) {
    if (seen.has(key)) once.delete(key);
    else once.add(key);
    seen.add(key);
  }
  return once;
}

/** The things around the frames of a language, in order. Linear in the tokens. */
function framedIn(
  tokens: readonly Token[],
  { frames, functionWords }: WritingTraits,
  things: ReadonlySet<string>,
): readonly Framed[] {
  const isGrammar = ({ lower }: Token) => functionWords.has(lower);
  return tokens.flatMap((_, at) =>
    phrasesOf(frames).flatMap(({ frame, opening, isBehindComma, words }): Framed[] => {
      if (!words.every((word, step) => tokens[at + step]?.lower === word)) return [];
      if (isBehindComma && tokens[at - 1]?.raw.endsWith(",") !== true) return [];
      const before = thingBefore(tokens, at, things);
      const second = thingBehind(tokens, at + words.length, things, isGrammar);
      const first = before === null ? undefined : tokens[before];
      if (before === null || first === undefined || second === null) return [];
      return opening === null || follows(tokens, before, opening, isGrammar)
        ? [{ frame, first, second }]
        : [];
    }),
  );
}

/** A frame in lookup form. */
interface Phrase {
  readonly frame: string;
  /** The word before the first thing; null if there is none. */
  readonly opening: string | null;
  readonly isBehindComma: boolean;
  /** The words between the two things. */
  readonly between: string;
  readonly words: readonly string[];
}

/** Frames that give two things different roles; other frames merely join them. */
const ORDERING = ["instead", "passage"];

const phrasesOf = onceEach((frames: Frames): readonly Phrase[] =>
  ORDERING.flatMap((frame) => (frames[frame] ?? []).map((phrase) => readPhrase(frame, phrase))),
);

function readPhrase(frame: string, phrase: string): Phrase {
  const [between = "", opening = null] = phrase.split(" … ").reverse();
  const isBehindComma = between.startsWith(", ");
  return { frame, opening, isBehindComma, between, words: between.replace(/^, /, "").split(" ") };
}

/** Whether a text contains the words of any frame; a cheap precondition. */
function mayFrame(proses: readonly Prose[], { frames }: WritingTraits): boolean {
  return proses.some(({ text }) => {
    const letters = ` ${text.toLowerCase()} `;
    const holds = (words: string) => letters.includes(words.startsWith(",") ? words : ` ${words} `);
    return phrasesOf(frames).some(
      ({ opening, between }) => holds(between) && (opening === null || holds(opening)),
    );
  });
}

function thingBefore(
  tokens: readonly Token[],
  at: number,
  things: ReadonlySet<string>,
): number | null {
  for (let step = 1; step <= MOST_BESIDE; step++) {
    const token = tokens[at - step];
    if (token === undefined || /[.;:!?]$/.test(token.raw)) return null;
    if (things.has(token.key)) return at - step;
    if (/[,)]$/.test(token.raw) && step > 1) return null;
  }
  return null;
}

function follows(
  tokens: readonly Token[],
  first: number,
  opening: string,
  isGrammar: (token: Token) => boolean,
): boolean {
  for (let step = 1; step <= MOST_BESIDE + 1; step++) {
    const token = tokens[first - step];
    if (token === undefined) return false;
    if (token.lower === opening) return true;
    if (!isGrammar(token)) return false;
  }
  return false;
}
