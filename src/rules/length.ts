import type { Both } from "../model/both.ts";
import { once } from "../model/lookup/once.ts";
import type { Prose } from "../model/page/prose.ts";
import type { Judgement, Rule, RuleContext, WritingTraits } from "../model/rule.ts";
import { alignedProse, type ProsePair } from "../model/text/aligned/aligned-prose.ts";
import { shorten } from "../model/text/excerpt.ts";
import { natureOf, SPACE } from "../model/text/letters/letters.ts";
import { runningText } from "../model/text/running-text.ts";
import { goInStep } from "./evidence/go-in-step.ts";
import { freedomOf } from "./evidence/word-look.ts";
import { addedSentences, unmatchedSentences } from "./length/added-sentences.ts";
import { brokenOff } from "./length/broken-off.ts";
import { lostAside } from "./length/lost-asides.ts";
import { lostClauses } from "./length/lost-clauses.ts";
import { lostMembers } from "./length/lost-members.ts";
import { judgeWords, mayLackWords } from "./length/lost-words.ts";
import { missingSentences } from "./length/missing-sentences.ts";
import type { UsualLength } from "./length/usual-length.ts";

/**
 * Blocks far shorter or longer than this page's translations are, without one of the source's sentences or the end of
 * one, with a sentence more, or with no text left.
 */
export const length = {
  id: "length",
  category: "language",
  messages: {
    empty: { recommended: "error", strict: "error" },
    short: { recommended: "warning", strict: "warning" },
    aside: { recommended: "warning", strict: "error" },
    cut: { recommended: "warning", strict: "error" },
    sentence: { recommended: "warning", strict: "error" },
    "sentence-added": { recommended: "warning", strict: "error" },
    words: { recommended: "warning", strict: "error" },
    "words-added": { recommended: "warning", strict: "error" },
    long: { recommended: "warning", strict: "warning" },
  },
  *check(context) {
    const { alignment, traits } = context;
    const pairs = alignedProse(alignment).map(
      (pair): Measured => ({
        pair,
        source: textLength(pair.source),
        target: textLength(pair.target),
      }),
    );
    const logs = pairs
      .filter((each) => each.source >= LONG_ENOUGH && each.target > 0 && !isUntranslated(each))
      .map(({ source, target }) => Math.log(target / source));
    const prior = Math.log(traits.target.lengthRatio / traits.source.lengthRatio);
    const isTelling = logs.length >= ENOUGH_BLOCKS;
    const usual = isTelling ? middle(logs) : prior;
    const spread = isTelling ? middle(logs.map((log) => Math.abs(log - usual))) : 0;
    const wildly = Math.max(HALF, WILD_SPREADS * spread);
    const lacking = Math.max(LACKING, LACKING_SPREADS * spread);
    const freedom = {
      source: once(() => freedomOf("source", context)),
      target: once(() => freedomOf("target", context)),
    };
    const isInStep = once(() => goInStep(alignment));
    const added = [...addedSentences(context)];
    for (const { pair, source, target } of pairs) {
      const places = { source: pair.sourcePlace, target: pair.targetPlace };
      if (isEmptied(pair)) {
        yield { messageId: "empty", data: {}, ...places };
        continue;
      }
      if (source === 0 || target === 0) continue;
      const deviation = Math.log(target / source) - usual;
      const isLong = source >= LONG_ENOUGH;
      const data = { expected: Math.round(source * Math.exp(usual)), actual: target };
      if (isLong && deviation < -wildly) yield { messageId: "short", data, ...places };
      else if (isLong && deviation > wildly && !isMostlyKept(pair, traits.target))
        yield { messageId: "long", data, ...places };
      else {
        const isTold =
          deviation < 0 && (isLong || (source >= TWO_SENTENCES && deviation < -lacking));
        const found = [...judgeSentences(pair, { usual, spread, deviation }, isTold, context)];
        yield* found;
        const unmatched = unmatchedSentences(pair, { usual, spread }, deviation, context).filter(
          (each) => !added.some((other) => areAlike(each, other)),
        );
        yield* unmatched;
        if (found.length > 0 || unmatched.length > 0) continue;
        const aside = lostAside(pair, { usual, spread }, context);
        if (aside !== null && isInStep()) {
          yield aside;
          continue;
        }
        const words = mayLackWords(pair, data)
          ? judgeWords(pair, { usual, spread }, freedom, context)
          : [];
        yield* words;
        if (words.length > 0) continue;
        const members = lostMembers(pair, context);
        yield* members;
        if (members.length === 0 && data.expected - target >= CLAUSE)
          yield* lostClauses(pair, { usual, spread }, context);
      }
    }
    yield* added;
  },
} as const satisfies Rule;

/** A pair of texts and the characters of either. */
interface Measured extends Both<number> {
  readonly pair: ProsePair;
}

function areAlike(a: Judgement, b: Judgement): boolean {
  return a.target?.start.offset === b.target?.start.offset;
}

/** Characters below which a length says nothing. */
const LONG_ENOUGH = 100;
/** Characters from which a text may be of two sentences, and how far it falls short where one of them is lost. */
const TWO_SENTENCES = 30;
const LACKING = 0.45;
const LACKING_SPREADS = 4;
/** Blocks from which a page has a usual ratio of its own; before that the two languages' ratio counts. */
const ENOUGH_BLOCKS = 4;
/** Half or twice the usual length, as a natural log; and that many times the median deviation. */
const HALF = Math.log(2);
const WILD_SPREADS = 5;

/** Characters of the shortest clause whose loss shows. */
const CLAUSE = 25;

/** So much longer than usual, as a natural log, the rest of a text may be that lacks a short sentence. */
const ABOUT = 0.1;

function* judgeSentences(
  pair: ProsePair,
  { deviation, ...usual }: UsualLength & { readonly deviation: number },
  isTold: boolean,
  context: RuleContext,
): Generator<Judgement> {
  const cut = deviation < 0 ? brokenOff(pair, usual, context) : null;
  if (cut !== null) yield cut;
  if (cut !== null || deviation > ABOUT) return;
  for (const { sentences, source, target } of missingSentences(pair, usual, isTold, context)) {
    const data = { text: shorten(sentences[0]?.text ?? ""), count: sentences.length };
    yield { messageId: "sentence", data, source, target };
  }
}

/** What nobody translated is as long as the source, and tells nothing of how long translations are. */
function isUntranslated({ pair, source, target }: Measured): boolean {
  return source === target && textIn(pair.source) === textIn(pair.target);
}

/** Words of another script than the translation's take more room in it than it does itself: a list of names. */
function isMostlyKept({ source, target }: ProsePair, { functionWords }: WritingTraits): boolean {
  const [sample = "a"] = functionWords;
  if (/\p{Script=Latin}/u.test(sample)) return false;
  const ours = textIn(source);
  const theirs = textIn(target);
  const kept = (theirs.match(/[A-Za-z]{2,60}/g) ?? [])
    .filter((word) => ours.includes(word))
    .reduce((sum, { length }) => sum + length, 0);
  return kept > (theirs.match(/\p{L}/gu)?.length ?? 0) / 2;
}

function textIn(proses: readonly Prose[]): string {
  return proses.map(runningText).join(" ");
}

/** Nothing at all is left: no text, no code, no picture. */
function isEmptied({ source, target }: ProsePair): boolean {
  const holds = ({ text }: Prose) => text.replace(UNSEEN, "").trim() !== "";
  return source.some(holds) && !target.some(holds);
}

/** Characters without width, such as editors leave behind. */
const UNSEEN = /[\u200B-\u200D\u2060\uFEFF]/g;

function textLength(proses: readonly Prose[]): number {
  return proses.reduce((sum, prose) => sum + foldedLength(runningText(prose)), 0);
}

/** The length of a text with its white space folded and trimmed. */
function foldedLength(text: string): number {
  let length = 0;
  let afterSpace = true;
  for (let at = 0; at < text.length; at++) {
    const isSpace = (natureOf(text.charCodeAt(at)) & SPACE) !== 0;
    if (!isSpace || !afterSpace) length++;
    afterSpace = isSpace;
  }
  return afterSpace && length > 0 ? length - 1 : length;
}

function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
