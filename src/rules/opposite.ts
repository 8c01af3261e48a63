import type { Both } from "../model/both.ts";
import { firstFrom } from "../model/lookup/first-from.ts";
import { type Place, placeCovering } from "../model/place.ts";
import type { Judgement, Rule, RuleContext, WritingTraits } from "../model/rule.ts";
import type { Sentence, SentencePair } from "../model/sentence.ts";
import { alignedProse } from "../model/text/aligned-prose.ts";
import { foldText, wordsOf } from "../model/text/running-text.ts";
import { goInStep } from "./go-in-step.ts";
import { isConverse } from "./opposite/converse.ts";
import { clauseWithoutDenial } from "./opposite/denials-by-clause.ts";
import { type Statement, statementsOf } from "./opposite/statements.ts";
import { onlyIn, type Turn, turnedWords } from "./opposite/turned-words.ts";
import { denyingWords, hints, mayDeny } from "./opposite/word-lists.ts";

/** Sentences of the translation that say the opposite: a word of one that excludes the source's, a denial lost or added. */
export const opposite: Rule = {
  id: "opposite",
  category: "language",
  messages: {
    turned: { recommended: "warning", strict: "error" },
    "denial-lost": { recommended: "warning", strict: "error" },
    "denial-added": { recommended: "warning", strict: "error" },
  },
  *check(context) {
    const { source, target } = context.traits;
    if (!isKnown(source) || !isKnown(target)) return;
    // Pages in different scripts show too little of what belongs together, unless their blocks go in step.
    const isUnlike = hasSigns(source) !== hasSigns(target);
    if (isUnlike && !goInStep(context.alignment)) return;
    const sure = isUnlike ? SURE_IN_STEP : SURE;
    for (const pair of alignedProse(context.alignment)) {
      const stated = statementsOf(pair, context);
      if (isBalanced(stated)) continue;
      for (const step of context.sentencesOf(pair))
        yield* judgeSentences(step, stated, context, sure);
    }
  },
};

/** Whether anything is known of how a language denies or opposes. */
function isKnown(traits: WritingTraits): boolean {
  return Object.keys(traits.opposites).length > 0 || hasSigns(traits);
}

function hasSigns({ negation }: WritingTraits): boolean {
  return (negation.possibleSigns ?? []).length > 0;
}

/** Pairing sentences is dear, and most texts state as much on both sides. */
function isBalanced({ source, target }: Both<readonly Statement[]>): boolean {
  const [ours, theirs] = [source.map(keyOf).sort(), target.map(keyOf).sort()];
  return ours.length === theirs.length && ours.every((key, index) => key === theirs[index]);
}

function keyOf({ pole }: Statement): string {
  return pole === null ? "" : `${pole.scale} ${pole.pole}`;
}

/** Sentences that belong together less surely may say different things; in different scripts they show less. */
const SURE = 0.7;
const SURE_IN_STEP = 0.2;
/** Sentences that differ in more ways are no translation of each other. */
const MOST = 2;

function judgeSentences(
  step: SentencePair,
  stated: Both<readonly Statement[]>,
  { traits }: RuleContext,
  sure: number,
): readonly Judgement[] {
  const { source, target, confidence } = step;
  if (confidence < sure || source.length === 0 || target.length === 0) return [];
  const [from, to] = [textOf(source), textOf(target)];
  if (foldText(from) === foldText(to) || isKept(from, to)) return [];
  const [ours, theirs] = besideValues(within(stated.source, source), within(stated.target, target));
  const isAnswer = wordsOf(from).length === 1 && wordsOf(to).length === 1;
  const turned = onceAWord(turnedWords(ours.filter(isPlain), theirs.filter(isPlain), isAnswer))
    .filter(
      (turn) =>
        !isConverse({ source: from, target: to }, { source: ours, target: theirs }, turn) &&
        !isUndone(turn, [...within(stated.source, source), ...within(stated.target, target)]),
    )
    .map(judgeTurned);
  // `always` for `never`: the word that turned is the only one that denies.
  const isTold =
    turned.length > 0 && ![...ours, ...theirs].some((each) => deniesMore(each, turned));
  if (isAnswer || isTold || ours.some(isDenial) === theirs.some(isDenial)) {
    if (turned.length > MOST) return [];
    if (turned.length > 0 || !theirs.some(isDenial)) return turned;
    const texts = { source: from, target: to };
    const lost = lostInClause(ours, texts, step, traits);
    if (lost.length > 0) return lost;
    const swapped = { source: traits.target, target: traits.source };
    const added = clauseWithoutDenial({ source: to, target: from }, swapped);
    return added === null
      ? lostInCount(ours, theirs, texts, step, traits)
      : denialAdded(theirs.filter(isDenial)[added.denial], source);
  }
  // `not closed` is `open`, and a sentence that was split may deny in its other half.
  if (disagree(ours, theirs) || source.length !== target.length) return [];
  const texts = { source: from, target: to };
  const told = lostDenial({ source: ours, target: theirs }, texts, step, traits);
  if (told.length > 0 || theirs.some(isDenial) || hasSigns(traits.target)) return told;
  return lostInClause(ours, texts, step, traits);
}

/** The first denial of several, where the translation denies less often and nothing in it hints at another. */
function lostInCount(
  ours: readonly Statement[],
  theirs: readonly Statement[],
  texts: Both<string>,
  { target }: SentencePair,
  traits: Both<WritingTraits>,
): readonly Judgement[] {
  const denials = ours.filter(isDenial);
  const denying = denyingWords(wordsOf(texts.target), traits.target.negation);
  if (denying.length >= denials.length) return [];
  if (disagree(ours, theirs) || hasSigns(traits.target)) return [];
  const textOn = (page: keyof Both<unknown>) => ({ text: texts[page], traits: traits[page] });
  return hints(textOn("target"), textOn("source")) ? [] : denialLost(denials[0], target);
}

function lostInClause(
  ours: readonly Statement[],
  texts: Both<string>,
  { target }: SentencePair,
  traits: Both<WritingTraits>,
): readonly Judgement[] {
  const lost = clauseWithoutDenial(texts, traits);
  return lost === null ? [] : denialLost(ours.filter(isDenial)[lost.denial], target);
}

/** What `never` undoes behind it: `never on less than 30 days' notice` is always on 30. */
const UNDONE: ReadonlySet<string> = new Set(["less", "least", "before", "until"]);

/** Whether `never` stands before a word that it turns into what `always` says. */
function isUndone({ lost, gained }: Turn, stated: readonly Statement[]): boolean {
  if (lost.pole?.scale !== "frequency") return false;
  const never = lost.pole.pole === "never" ? lost.place : gained.place;
  return stated.some(
    ({ pole, place }) =>
      UNDONE.has(pole?.pole ?? "") &&
      place.path === never.path &&
      place.start.offset > never.end.offset &&
      place.start.offset - never.end.offset <= FURTHEST_UNDONE,
  );
}

/** In characters: a word or two of grammar, and no other clause. */
const FURTHEST_UNDONE = 12;

/** What is stated beside values: nothing of a scale of which a value of either side tells more. */
function besideValues(
  ours: readonly Statement[],
  theirs: readonly Statement[],
): readonly [readonly Statement[], readonly Statement[]] {
  const inValues = new Set(
    [...ours, ...theirs].flatMap(({ pole, inValue }) =>
      pole !== null && inValue && pole.scale !== SPANS ? [pole.scale] : [],
    ),
  );
  const isBeside = ({ pole, inValue }: Statement) => !inValue && !inValues.has(pole?.scale ?? "");
  return [ours.filter(isBeside), theirs.filter(isBeside)];
}

/** The scale of units of time, which most values have, and words beside them too. */
const SPANS = "time";

/** Whether a word denies and is none of those that turned. */
function deniesMore(stated: Statement, turned: readonly Judgement[]): boolean {
  const { start } = stated.place;
  const isTurned = turned.some(
    ({ source, target }) =>
      (source?.path === stated.place.path && source.start.offset === start.offset) ||
      (target?.path === stated.place.path && target.start.offset === start.offset),
  );
  return isDenial(stated) && !isTurned;
}

/** Whether most words are the source's: what nobody translated denies in the source's language. */
function isKept(from: string, to: string): boolean {
  const ours = new Set(wordsOf(from).map(({ word }) => word));
  const theirs = wordsOf(to);
  const kept = theirs.filter(({ word }) => ours.has(word)).length;
  return theirs.length >= FEWEST_KEPT && kept > theirs.length * MOST_KEPT;
}

const FEWEST_KEPT = 4;
const MOST_KEPT = 0.7;

/** The denial that only one side has, where the other has no word that may say the same. */
function lostDenial(
  stated: Both<readonly Statement[]>,
  texts: Both<string>,
  { source, target }: SentencePair,
  traits: Both<WritingTraits>,
): readonly Judgement[] {
  const only = (side: keyof Both<unknown>, other: keyof Both<unknown>) => {
    const textOn = (page: keyof Both<unknown>) => ({ text: texts[page], traits: traits[page] });
    if (mayDeny(textOn(other), textOn(side))) return undefined;
    const words = wordsOf(texts[other]);
    // A quotation may be kept in its own language.
    const isQuoted = (denial: Statement) =>
      words.some(({ word }) => word === denial.words.toLowerCase());
    return stated[side].find(
      (each) => isDenial(each) && !isQuoted(each) && !asksByDenial(texts[side], each.words),
    );
  };
  const lost = only("source", "target");
  if (lost !== undefined) return denialLost(lost, target);
  return denialAdded(only("target", "source"), source);
}

/** `¿No será…?`, `Isn’t it…?`: a question that opens with a denial asks what it asks without one. */
function asksByDenial(text: string, denial: string): boolean {
  const question = text.split(/[.!:…]\s/).find((each) => each.includes(denial)) ?? "";
  const [first] = wordsOf(question);
  return /[?？;]["”’»)]*\s*$/.test(question) && first?.word === denial.toLowerCase();
}

function denialLost(lost: Statement | undefined, target: readonly Sentence[]): Judgement[] {
  if (lost === undefined) return [];
  const data = { expected: lost.words };
  return [{ messageId: "denial-lost", data, source: lost.place, target: placeOf(target) }];
}

function denialAdded(added: Statement | undefined, source: readonly Sentence[]): Judgement[] {
  if (added === undefined) return [];
  const data = { actual: added.words };
  return [{ messageId: "denial-added", data, source: placeOf(source), target: added.place }];
}

function textOf(sentences: readonly Sentence[]): string {
  return sentences.map(({ text }) => text).join(" ");
}

function placeOf(sentences: readonly Sentence[]): Place | null {
  const places = sentences.map(({ place }) => place);
  return places.length === 0 ? null : places.reduce(placeCovering);
}

/** What is stated in some sentences in a row. O(log statements + found). */
function within(stated: readonly Statement[], sentences: readonly Sentence[]): Statement[] {
  const from = (offset: number) => firstFrom(stated, offset, ({ place }) => place.start.offset);
  return sentences.flatMap(({ place }) =>
    stated.slice(from(place.start.offset), from(place.end.offset)),
  );
}

function isDenial({ pole }: Statement): boolean {
  return pole === null;
}

/** A word may stand on several scales: `less than` is fewer, and smaller. */
function onceAWord(turns: readonly Turn[]): readonly Turn[] {
  const byWord = new Map(turns.map((turn) => [turn.lost.place.start.offset, turn]));
  return [
    ...new Map([...byWord.values()].map((turn) => [turn.gained.place.start.offset, turn])).values(),
  ];
}

function isPlain({ denied }: Statement): boolean {
  return !denied;
}

function judgeTurned({ lost, gained }: Turn): Judgement {
  const data = { expected: lost.words, actual: gained.words };
  return { messageId: "turned", data, source: lost.place, target: gained.place };
}

/** Whether a scale of which both sides speak has a pole that only one of them names. */
function disagree(ours: readonly Statement[], theirs: readonly Statement[]): boolean {
  const isShared = ({ pole }: Statement) =>
    pole !== null && theirs.some((other) => other.pole?.scale === pole.scale);
  return ours.filter(isShared).some(({ pole }) => {
    const scale = pole?.scale ?? "";
    return onlyIn(ours, theirs, scale).length + onlyIn(theirs, ours, scale).length > 0;
  });
}
