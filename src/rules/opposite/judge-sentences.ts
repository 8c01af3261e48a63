import { type Both, otherSide } from "../../model/both.ts";
import { baseLanguage } from "../../model/language/language-tag.ts";
import { type SentencePair, textOf } from "../../model/page/sentence.ts";
import type { Judgement, RuleContext, WritingTraits } from "../../model/rule.ts";
import { wordsOf } from "../../model/text/running-text.ts";
import { isBarred } from "./denials/barred-turns.ts";
import { isBoundTurned, isFree } from "./denials/bearing-denials.ts";
import { denialsInClauses, denialsOfOneSide, isDenial } from "./denials/denials.ts";
import { isNoneTurned, isNoneUndone, isOfNone, isReversedByWord } from "./denials/undone.ts";
import { haveInCommon, hints, mayDeny } from "./hints.ts";
import { type Statement, within } from "./statements.ts";
import { isConverse } from "./turns/converse.ts";
import { isNameTurned } from "./turns/turned-names.ts";
import { judgeTurned, type Turn, turnedAnswer, turnedWords } from "./turns/turned-words.ts";

/** Maximum number of contradictions; sentences with more are not translations of each other. */
const MOST = 2;

/** The context of a sentence pair; `isLimited` is whether both sides say `only`. */
interface Surroundings {
  readonly stated: Both<readonly Statement[]>;
  readonly alone: Both<string>;
  readonly isLimited: boolean;
}

/** The contradictions of a sentence pair: opposite words, or a negation that one side lacks. */
export function judgeSentences(
  step: SentencePair,
  { stated, alone, isLimited }: Surroundings,
  context: RuleContext,
): readonly Judgement[] {
  const { traits } = context;
  const { source, target } = step;
  const [from, to] = [textOf(source), textOf(target)];
  const [ours, theirs] = besideValues(within(stated.source, source), within(stated.target, target));
  const answer = turnedAnswer({ source: from, target: to }, { source: ours, target: theirs });
  if (answer !== null) return [judgeTurned(answer)];
  const texts = {
    source: { text: from, traits: traits.source },
    target: { text: to, traits: traits.target },
  };
  const isAnswer = wordsOf(from).length === 1 && wordsOf(to).length === 1;
  const turned = onceAWord(turnedWords(ours, theirs, isAnswer)).filter(
    (turn) =>
      !isBarred(turn, { ours, theirs, isLimited }, context) &&
      !isOwnLanguage(turn, traits) &&
      !isNoneUndone(turn, (side) =>
        mayDeny(texts[side], side === "source" ? texts.target : texts.source),
      ) &&
      !isNoneTurned(
        turn,
        { source: from, target: to },
        { source: ours, target: theirs },
        (side, text) => hints({ ...texts[side], text }, texts[otherSide(side)]),
      ) &&
      (!isOfNone(turn) || haveInCommon(texts)) &&
      !isBoundTurned(turn, { ours, theirs }, context) &&
      !isConverse({ source: from, target: to }, { source: ours, target: theirs }, turn) &&
      !isReversedByWord(
        turn,
        [...within(stated.source, source), ...within(stated.target, target)],
        context,
      ),
  );
  const named = turned.filter(isNameTurned);
  if (named.length > 0 && turned.length <= MOST) return named.map(judgeTurned);
  // `always` for `never`: the opposite word is itself the only negation.
  const isOnlyTurned =
    turned.length > 0 && ![...ours, ...theirs].some((each) => deniesMore(each, turned));
  const judged = { ours, theirs, texts: { source: from, target: to }, alone, step, traits };
  if (isAnswer || isOnlyTurned || ours.some(isDenial) === theirs.some(isDenial)) {
    if (turned.length > MOST) return [];
    return turned.length > 0 || !theirs.some(isDenial)
      ? turned.map(judgeTurned)
      : denialsInClauses(judged);
  }
  const free = turned.filter((turn) => isFree(turn, judged, context));
  return free.length === 1 ? free.map(judgeTurned) : denialsOfOneSide(judged);
}

/** Whether each page names its own language: `in English`, `en español`. */
function isOwnLanguage({ lost, gained }: Turn, { source, target }: Both<WritingTraits>): boolean {
  const isOf = (stated: Statement, { language }: WritingTraits) =>
    stated.pole?.scale === "people" && stated.pole.pole === baseLanguage(language);
  return isOf(lost, source) && isOf(gained, target);
}

/** The statements outside of values, without scales on which a value of either side says more. */
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

/** The scale of time units, which occur in most values and in words beside them. */
const SPANS = "time";

/** Whether a negation is none of the opposite words. */
function deniesMore(stated: Statement, turned: readonly Turn[]): boolean {
  const stands = ({ place }: Statement) =>
    place.path === stated.place.path && place.start.offset === stated.place.start.offset;
  return isDenial(stated) && !turned.some(({ lost, gained }) => stands(lost) || stands(gained));
}

/** Keeps one turn per word, as a word may be on several scales: `less than` is fewer, and smaller. */
function onceAWord(turns: readonly Turn[]): readonly Turn[] {
  const byWord = new Map(turns.map((turn) => [turn.lost.place.start.offset, turn]));
  return [
    ...new Map([...byWord.values()].map((turn) => [turn.gained.place.start.offset, turn])).values(),
  ];
}
