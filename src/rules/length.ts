import type { Both } from "../model/both.ts";
import { once } from "../model/lookup/once.ts";
import type { Prose } from "../model/page/prose.ts";
import type { Judgement, Rule, RuleContext, WritingTraits } from "../model/rule.ts";
import type { ProsePair } from "../model/text/aligned/aligned-prose.ts";
import { shorten } from "../model/text/excerpt.ts";
import { goInStep } from "./evidence/go-in-step.ts";
import { freedomOf } from "./evidence/word-look.ts";
import { addedSentences, unmatchedSentences } from "./length/added-sentences.ts";
import { brokenOff } from "./length/broken-off.ts";
import { lostAside } from "./length/lost-asides.ts";
import { lostClauses } from "./length/lost-clauses.ts";
import { lostMembers } from "./length/lost-members.ts";
import { judgeWords, mayLackWords } from "./length/lost-words.ts";
import {
  LONG_ENOUGH,
  type MeasuredText,
  measureTexts,
  textIn,
  usualLength,
} from "./length/measure-texts.ts";
import { missingSentences } from "./length/missing-sentences.ts";
import type { UsualLength } from "./length/usual-length.ts";

/**
 * Reports blocks that are far shorter or longer than usual on the page, lack a sentence or the end of one,
 * have a sentence more, or are empty.
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
    const page = measurePage(context);
    const added = [...addedSentences(context)];
    for (const text of page.texts) yield* judgeText(text, page, added, context);
    yield* added;
  },
} as const satisfies Rule;

/** The page's measures by which its texts are judged, computed on demand. */
interface Page extends UsualLength {
  readonly texts: readonly MeasuredText[];
  readonly freedom: Both<() => number>;
  readonly isInStep: () => boolean;
}

function measurePage(context: RuleContext): Page {
  const { alignment, traits } = context;
  const texts = measureTexts(alignment);
  return {
    texts,
    ...usualLength(texts, traits),
    freedom: {
      source: once(() => freedomOf("source", context)),
      target: once(() => freedomOf("target", context)),
    },
    isInStep: once(() => goInStep(alignment)),
  };
}

/** Factor of two from the usual length, as a natural log; and a multiple of the median deviation. */
const HALF = Math.log(2);
const WILD_SPREADS = 5;

function* judgeText(
  text: MeasuredText,
  page: Page,
  added: readonly Judgement[],
  context: RuleContext,
): Generator<Judgement> {
  const { pair, source, target } = text;
  const places = { source: pair.sourcePlace, target: pair.targetPlace };
  if (isEmptied(pair)) {
    yield { messageId: "empty", data: {}, ...places };
    return;
  }
  if (source === 0 || target === 0) return;
  const deviation = Math.log(target / source) - page.usual;
  const isLong = source >= LONG_ENOUGH;
  const wildly = Math.max(HALF, WILD_SPREADS * page.spread);
  const data = { expected: Math.round(source * Math.exp(page.usual)), actual: target };
  if (isLong && deviation < -wildly) yield { messageId: "short", data, ...places };
  else if (isLong && deviation > wildly && !isMostlyKept(pair, context.traits.target))
    yield { messageId: "long", data, ...places };
  else yield* judgeParts(text, deviation, page, added, context);
}

/** Finds what a text of about the usual length lacks or adds: the largest kind of part that differs. */
function* judgeParts(
  { pair, source, target }: MeasuredText,
  deviation: number,
  { usual, spread, freedom, isInStep }: Page,
  added: readonly Judgement[],
  context: RuleContext,
): Generator<Judgement> {
  const isShort =
    deviation < 0 &&
    (source >= LONG_ENOUGH ||
      (source >= TWO_SENTENCES && deviation < -Math.max(LACKING, LACKING_SPREADS * spread)));
  const length = { usual, spread };
  const lost = [...judgeSentences(pair, { ...length, deviation }, isShort, context)];
  const unmatched = unmatchedSentences(pair, length, deviation, context).filter(
    (each) => !added.some((other) => areAtSamePlace(each, other)),
  );
  yield* lost;
  yield* unmatched;
  if (lost.length > 0 || unmatched.length > 0) return;
  const aside = lostAside(pair, length, context);
  if (aside !== null && isInStep()) {
    yield aside;
    return;
  }
  const expected = Math.round(source * Math.exp(usual));
  const words = mayLackWords(pair, { expected, actual: target })
    ? judgeWords(pair, length, freedom, context)
    : [];
  yield* words;
  if (words.length > 0) return;
  const members = lostMembers(pair, context);
  yield* members;
  if (members.length === 0 && expected - target >= CLAUSE)
    yield* lostClauses(pair, length, context);
}

function areAtSamePlace(a: Judgement, b: Judgement): boolean {
  return a.target?.start.offset === b.target?.start.offset;
}

/** Minimum characters of two sentences, and the shortfall with one lost, as a log and in spreads. */
const TWO_SENTENCES = 30;
const LACKING = 0.45;
const LACKING_SPREADS = 4;

/** Minimum shortfall, in characters, of a text that lost a clause. */
const CLAUSE = 25;

/** Maximum excess length, as a natural log, of a text that may still lack a short sentence. */
const ABOUT = 0.1;

function* judgeSentences(
  pair: ProsePair,
  { deviation, ...usual }: UsualLength & { readonly deviation: number },
  isShort: boolean,
  context: RuleContext,
): Generator<Judgement> {
  const cut = deviation < 0 ? brokenOff(pair, usual, context) : null;
  if (cut !== null) yield cut;
  if (cut !== null || deviation > ABOUT) return;
  for (const { sentences, source, target } of missingSentences(pair, usual, isShort, context)) {
    const data = { text: shorten(sentences[0]?.text ?? ""), count: sentences.length };
    yield { messageId: "sentence", data, source, target };
  }
}

/** Whether a target in another script is mostly Latin words of the source, which take more space. */
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

/** Whether the target has no text, code or image left. */
function isEmptied({ source, target }: ProsePair): boolean {
  const holds = ({ text }: Prose) => text.replace(UNSEEN, "").trim() !== "";
  return source.some(holds) && !target.some(holds);
}

/** Zero-width characters, which editors leave behind. */
const UNSEEN = /[\u200B-\u200D\u2060\uFEFF]/g;
