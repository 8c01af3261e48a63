import { type Both, otherSide, type Side } from "../../../model/both.ts";
import { onceEach } from "../../../model/lookup/once.ts";
import { remember } from "../../../model/lookup/remember.ts";
import { type Place, placeCovering } from "../../../model/page/place.ts";
import type { Sentence, SentencePair } from "../../../model/page/sentence.ts";
import type { Judgement, WritingTraits } from "../../../model/rule.ts";
import { wordsOf } from "../../../model/text/running-text.ts";
import { denyingWords, hasSigns, type TextOf } from "../../evidence/contrasts/word-lists.ts";
import { hints, mayDeny } from "../hints.ts";
import type { Statement } from "../statements.ts";
import { onlyIn } from "../turns/turned-words.ts";
import { denialLostInClause } from "./denials-by-clause.ts";
import { isRelativeDenial, placeOfDenial } from "./relative-denials.ts";

/** An aligned pair of sentences and their statements. */
export interface Judged {
  readonly ours: readonly Statement[];
  readonly theirs: readonly Statement[];
  readonly texts: Both<string>;
  /** The text of sentences of the same block that have no counterpart, or no negation in it. */
  readonly alone: Both<string>;
  readonly step: SentencePair;
  readonly traits: Both<WritingTraits>;
}

/** Whether a statement is a negation rather than a word of a scale. */
export function isDenial({ pole }: Statement): boolean {
  return pole === null;
}

/** The negation that only one side has, if no word of the other may express it. */
export function denialsOfOneSide(judged: Judged): readonly Judgement[] {
  const { ours, theirs, step, traits } = judged;
  const { source, target } = step;
  // `not closed` means `open`; and after a sentence split, the other half may carry the negation.
  if (disagree(judged)) return [];
  if (source.length !== target.length)
    return hasSigns(traits.target.negation) ? [] : lostInClause(judged);
  const lost = onlyOn("source", ours, judged);
  if (lost !== undefined) return denialLost(lost, target);
  const added = onlyOn("target", theirs, judged);
  if (added !== undefined) return denialAdded(added, source);
  return theirs.some(isDenial) || hasSigns(traits.target.negation) ? [] : lostInClause(judged);
}

/** The negation that one side lacks although both negate: by clause, or by count. */
export function denialsInClauses(judged: Judged): readonly Judgement[] {
  const lost = lostInClause(judged);
  if (lost.length > 0) return lost;
  const { theirs, texts, step, traits } = judged;
  const added = denialLostInClause(
    { source: texts.target, target: texts.source },
    { source: traits.target, target: traits.source },
  );
  return added === null
    ? lostInNumber(judged)
    : denialAdded(theirs.filter(isDenial)[added], step.source);
}

function lostInClause({ ours, texts, step, traits }: Judged): readonly Judgement[] {
  const lost = denialLostInClause(texts, traits);
  return lost === null ? [] : denialLost(ours.filter(isDenial)[lost], step.target);
}

/** The first of several negations, if the translation negates less often and contains no hint of another. */
function lostInNumber(judged: Judged): readonly Judgement[] {
  const { ours, texts, step, traits } = judged;
  const isKept = remember((denial: string) => isQuoted(denial, texts.target));
  const all = ours.filter((each) => isDenial(each) && !isKept(each.words));
  // `no duerme nunca` is one negation.
  const nevers = new Set(traits.source.opposites.frequency?.never);
  const plain = all.filter(({ words }) => !nevers.has(words.toLowerCase()));
  const denials = plain.length > 0 ? plain : all;
  const denying = denyingWords(wordsOf(texts.target), traits.target.negation);
  if (denying.length >= denials.length) return [];
  if (denying.length > 0 && isListed(judged, denials[0]?.words ?? "")) return [];
  if (disagree(judged) || hasSigns(traits.target.negation)) return [];
  const isHinted = hints(textOn("target", judged), textOn("source", judged));
  return isHinted ? [] : denialLost(denials[0], step.target);
}

/** Whether a list is negated as a whole instead: `no cars, no boats`, `não há carros ou barcos`. */
function isListed({ texts, traits }: Judged, denial: string): boolean {
  const parts = texts.source.toLowerCase().split(betweenItems(traits.source));
  const denied = parts.filter((part) => part.startsWith(`${denial.toLowerCase()} `));
  const { disjunctions } = traits.target;
  return (
    denied.length >= FEWEST_LISTED &&
    wordsOf(texts.target).some(({ word }) => disjunctions.has(word))
  );
}

/** Matches separators between the items of a list within a sentence. */
const betweenItems = onceEach(
  ({ joiningWords }: WritingTraits) =>
    new RegExp([...[...joiningWords].map((word) => `,? ${word} `), ", ", "\\. "].join("|")),
);

/** Minimum number of negated items. */
const FEWEST_LISTED = 2;

function onlyOn(side: Side, stated: readonly Statement[], judged: Judged): Statement | undefined {
  const other = otherSide(side);
  if (isDeniedAlone(other, judged)) return undefined;
  const { texts, traits } = judged;
  // Cached: a very long sentence repeats the same few negations.
  const isAlone = remember(
    (denial: string) =>
      !mayBeDenied(denial, side, judged) &&
      !isQuoted(denial, texts[other]) &&
      !asksByDenial(texts[side], denial, traits[side]) &&
      !isRelativeDenial(placeOfDenial(denial, texts[side]), side, texts, traits),
  );
  return stated.find((each) => isDenial(each) && isAlone(each.words));
}

/** Whether a surplus sentence negates: `Boats, not to be tied up, …`, `Boats … They must not be tied up.` */
function isDeniedAlone(side: Side, { alone, texts, traits }: Judged): boolean {
  const { negation } = traits[side];
  if (alone[side] === "") return false;
  if (denyingWords(wordsOf(alone[side]), negation).length > 0) return true;
  const other = otherSide(side);
  const here = { text: alone[side], traits: traits[side] };
  return hasSigns(negation) && hints(here, { text: texts[other], traits: traits[other] });
}

/** Whether other words of the other side, or of its matching part between semicolons, may negate. */
function mayBeDenied(denial: string, side: Side, { texts, traits }: Judged): boolean {
  const other = otherSide(side);
  const [here, there] = [texts[side].split(";"), texts[other].split(";")];
  const at = here.findIndex((part) => isQuoted(denial, part));
  const isSplit = here.length === there.length && at >= 0;
  return mayDeny(
    { text: (isSplit ? there[at] : undefined) ?? texts[other], traits: traits[other] },
    { text: (isSplit ? here[at] : undefined) ?? texts[side], traits: traits[side] },
  );
}

function textOn(side: Side, { texts, traits }: Judged): TextOf {
  return { text: texts[side], traits: traits[side] };
}

/** Whether a text contains a negation verbatim, as a quotation may be kept in its original language. */
function isQuoted(denial: string, text: string): boolean {
  return wordsOf(text).some(({ word }) => word === denial.toLowerCase());
}

/** Whether a question begins with a negation, which asserts nothing: `¿No será…?`, `Isn’t it…?`, `¿O no?` */
function asksByDenial(text: string, denial: string, { joiningWords }: WritingTraits): boolean {
  const question = text.split(/[.!:…]\s/).find((each) => each.includes(denial)) ?? "";
  const [opening, ...others] = wordsOf(question);
  const first = joiningWords.has(opening?.word ?? "") ? others[0] : opening;
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

function placeOf(sentences: readonly Sentence[]): Place | null {
  const places = sentences.map(({ place }) => place);
  return places.length === 0 ? null : places.reduce(placeCovering);
}

/** Whether the sides name different poles of a scale that both mention. */
function disagree({ ours, theirs }: Judged): boolean {
  const isShared = ({ pole }: Statement) =>
    pole !== null &&
    pole.scale !== ANSWERS &&
    theirs.some((other) => other.pole?.scale === pole.scale);
  return ours.filter(isShared).some(({ pole }) => {
    const scale = pole?.scale ?? "";
    const alone = [...onlyOf(ours, theirs, scale), ...onlyOf(theirs, ours, scale)];
    return alone.length > 0;
  });
}

/** The scale of answers, which apply to answers only: not to `no tool` or `por sí sola`. */
const ANSWERS = "answer";

/** As `onlyIn`, without ambiguous words of which the other side has one meaning: `must not`, `debe`. */
function onlyOf(
  stated: readonly Statement[],
  others: readonly Statement[],
  scale: string,
): readonly Statement[] {
  const isNamed = ({ pole }: Statement) =>
    pole?.scale === scale &&
    others.some((other) => other.pole?.scale === scale && other.pole.pole === pole.pole);
  return onlyIn(stated, others, scale).filter(
    ({ place }) =>
      !stated.some((each) => each.place.start.offset === place.start.offset && isNamed(each)),
  );
}
