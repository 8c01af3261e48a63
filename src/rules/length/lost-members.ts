import type { Fact } from "../../model/fact.ts";
import { isRecognisable } from "../../model/language/dictionary.ts";
import { firstFrom } from "../../model/lookup/search-sorted.ts";
import { isWithin, type Place, placeCovering } from "../../model/page/place.ts";
import { textOf } from "../../model/page/sentence.ts";
import type { Judgement, RuleContext, WritingTraits } from "../../model/rule.ts";
import type { ProsePair } from "../../model/text/aligned/aligned-prose.ts";
import { shorten } from "../../model/text/excerpt.ts";
import { wordsOf as lettersOf, runningText } from "../../model/text/running-text.ts";
import { type KnownWord, placeOfWord } from "../../model/text/wording/known-words.ts";
import { matchWords, type Rendering } from "../../model/text/wording/match-words.ts";
import { areSurelyPaired, lookAt, type WordLook } from "../evidence/word-look.ts";

/**
 * Finds members of lists that the translation leaves out: `flour, water and salt`, `harina y sal`. No word of
 * the member is rendered, while its neighbours are, adjacent and with nothing between them that could be it.
 */
export function lostMembers(pair: ProsePair, context: RuleContext): readonly Judgement[] {
  const { source, traits, sentencesOf, wordsOf } = context;
  if (traits.source.dictionary.isEmpty || traits.target.dictionary.isEmpty) return [];
  if (traits.source.joiningWords.size === 0 || traits.target.joiningWords.size === 0) return [];
  const words = wordsOf(pair);
  const lost = sentencesOf(pair)
    .filter((step) => areSurelyPaired(step) && mayList(textOf(step.source), traits.source))
    .map((step) => ({ step, member: lostMember(lookAt(step, "source", words), context) }))
    .filter(({ member }) => member.length > 0);
  if (lost.length === 0) return [];
  const isSaidNearby = renderedTest(
    lost.flatMap(({ member }) => member),
    words.target(),
  );
  const hasFact = factTest(pair.sourceBlocks.flatMap(context.factsOf.source));
  return lost.flatMap(({ step, member }): readonly Judgement[] => {
    const [first, last] = [member[0], member.at(-1)];
    if (first === undefined || last === undefined || isSaidNearby(member)) return [];
    const place = placeCovering(placeOfWord(first), placeOfWord(last));
    // A missing name, value or code is reported by its own rule.
    if (hasFact(place)) return [];
    const text = shorten(source.page.text.slice(place.start.offset, place.end.offset));
    const target = step.target.map((sentence) => sentence.place).reduce(placeCovering);
    return [{ messageId: "words", data: { text }, source: place, target }];
  });
}

/** Whether a text has a comma and a second separator, which a list of three needs; a cheap precondition. */
function mayList(text: string, { joiningWords }: WritingTraits): boolean {
  const commas = text.match(/[,，、]/g)?.length ?? 0;
  return commas > 1 || (commas === 1 && lettersOf(text).some(({ word }) => joiningWords.has(word)));
}

/** Returns a predicate for whether a text renders all words of a member that the dictionary knows. */
function renderedTest(
  words: readonly KnownWord[],
  others: readonly KnownWord[],
): (member: readonly KnownWord[]) => boolean {
  const recognisable = words.filter(({ entry }) => isRecognisable(entry));
  const renderings = matchWords(recognisable, others);
  const unsaid = new Set(recognisable.filter((_, at) => renderings[at]?.kind === "none"));
  return (member) => !member.some((word) => unsaid.has(word));
}

/** Returns a predicate for whether a fact is within a place. O(log facts + facts that begin there). */
function factTest(facts: readonly Fact[]): (place: Place) => boolean {
  const sorted = [...facts].sort((a, b) => startOf(a) - startOf(b));
  return (place) => {
    const from = firstFrom(sorted, place.start.offset, startOf);
    const to = firstFrom(sorted, place.end.offset, startOf);
    return sorted.slice(from, to).some((fact) => isWithin(fact.place, place));
  };
}

function startOf({ place }: Fact): number {
  return place.start.offset;
}

/** A member of a list as a range of word indices, `to` exclusive. */
interface Member {
  readonly from: number;
  readonly to: number;
  /** Whether a word such as `and` precedes it; otherwise a comma does. */
  readonly isJoined: boolean;
}

/** Maximum number of unrendered members; a text with more is not a list. Keeps the work linear. */
const MOST_GONE = 4;

function lostMember(look: WordLook, { traits }: RuleContext): readonly KnownWord[] {
  const gone = listsOf(look.words, traits.source).flatMap((list) =>
    list.flatMap((member, at) => (isGone(member, look) ? [{ list, member, at }] : [])),
  );
  if (gone.length > MOST_GONE) return [];
  const { joiningWords } = traits.target;
  const lost = gone.find(({ list, at }) => isLeftOut(list, at, look, joiningWords))?.member;
  return lost === undefined ? [] : look.words.slice(lost.from, lost.to);
}

/** Whether a missing member's neighbours are adjacent in the translation and nothing there could be it. */
function isLeftOut(
  list: readonly Member[],
  at: number,
  look: WordLook,
  joining: ReadonlySet<string>,
): boolean {
  const [first, before, member, behind] = [list[at - 2], list[at - 1], list[at], list[at + 1]];
  if (before === undefined || member === undefined) return false;
  // `knead and bake, but …`: a pair joined by a word is not part of a longer list.
  if (behind !== undefined) {
    if (member.isJoined || !goesOnToItsEnd(list, at)) return false;
    return rowOf(before, behind, look, joining)?.joints.length === 1;
  }
  // The joining word has moved to the previous member: `flour, water and salt`, `harina y agua`.
  if (first === undefined || before.isJoined || !member.isJoined) return false;
  const row = rowOf(first, before, look, joining);
  return row?.joints.join() === "word" && isNothingBehind(row.end, look, joining);
}

/** Whether only short members follow up to the joined one; else, as in German, commas separate clauses. */
function goesOnToItsEnd(list: readonly Member[], at: number): boolean {
  const behind = list.slice(at + 1);
  const last = behind.findIndex(({ isJoined }) => isJoined);
  return last >= 0 && behind.slice(0, last).every(({ from, to }) => to - from <= LONGEST_MEMBER);
}

/** Splits words into lists; the first and last member may include adjacent words of the sentence. */
function listsOf(
  words: readonly KnownWord[],
  { joiningWords }: WritingTraits,
): readonly (readonly Member[])[] {
  const lists: Member[][] = [];
  let list: Member[] = [];
  let from = 0;
  let isJoined = false;
  for (const [at, word] of words.entries()) {
    const gap = gapBetween(word, words[at + 1], joiningWords);
    if (gap === "none") continue;
    list.push({ from, to: at + 1, isJoined });
    from = at + 1;
    isJoined = gap === "word";
    if (gap !== "end") continue;
    if (list.length >= FEWEST_MEMBERS) lists.push(list);
    list = [];
  }
  return lists;
}

/** Minimum number of members of a list. */
const FEWEST_MEMBERS = 3;

/** The separator between two words: none, a comma, a joining word, or the end of a list. */
type Gap = "none" | "comma" | "word" | "end";

function gapBetween(
  before: KnownWord,
  after: KnownWord | undefined,
  joining: ReadonlySet<string>,
): Gap {
  if (before.prose !== after?.prose) return "end";
  const gap = before.prose.text.slice(before.end, after.start);
  // Code, an image or a number in between may be the counterpart.
  if (gap !== runningText(before.prose).slice(before.end, after.start)) return "end";
  if (ENDS.test(gap)) return "end";
  if (lettersOf(gap).some(({ word }) => joining.has(word))) return "word";
  return /[,，、]/.test(gap) ? "comma" : "none";
}

/** Separators of clauses and remarks rather than members. */
const ENDS = /[.!?:;()[\]…。！？：；（）—\p{N}]|\s[–-]\s/u;

/** Maximum number of words of a member; a longer one is a clause. */
const LONGEST_MEMBER = 4;

/** Whether no word of a member is rendered, although the dictionary has a translation for one. */
function isGone({ from, to }: Member, { words, renderings }: WordLook): boolean {
  if (to - from > LONGEST_MEMBER) return false;
  const isNone = renderings.slice(from, to).every(({ kind }) => kind === "none");
  return isNone && words.slice(from, to).some(({ entry }) => isRecognisable(entry));
}

/** Number of words nearest to the separator that belong to the first and last member. */
const NEAREST = 3;

/** The rendering of two adjacent members, with no unrelated word in between. */
interface Row {
  readonly end: number;
  /** The separators between its words. */
  readonly joints: readonly Gap[];
}

function rowOf(
  before: Member,
  behind: Member,
  { others, renderings }: WordLook,
  joining: ReadonlySet<string>,
): Row | null {
  const ours = renderedBy(renderings.slice(Math.max(before.from, before.to - NEAREST), before.to));
  const theirs = renderedBy(
    renderings.slice(behind.from, Math.min(behind.to, behind.from + NEAREST)),
  );
  const last = ours.reduce((a, b) => Math.max(a, b), -1);
  const first = theirs.reduce((a, b) => Math.min(a, b), others.length);
  if (ours.length === 0 || theirs.length === 0 || last >= first) return null;
  const start = ours.reduce((a, b) => Math.min(a, b), last);
  const end = theirs.reduce((a, b) => Math.max(a, b), first);
  const rendered = new Set(renderedBy(renderings));
  const row = others.flatMap((word, at) =>
    at >= start && at <= end && !word.entry.isGrammar ? [{ word, at }] : [],
  );
  if (row.some(({ at }) => !rendered.has(at))) return null;
  const gaps = row.map(({ word }, at) => gapBetween(word, row[at + 1]?.word, joining)).slice(0, -1);
  return gaps.includes("end") ? null : { end, joints: gaps.filter((gap) => gap !== "none") };
}

/** The indices of the words that render some of this sentence. */
function renderedBy(renderings: readonly Rendering[]): readonly number[] {
  return renderings.flatMap((each) => (each.kind === "rendered" ? [each.by] : []));
}

/** Whether the target list ends after a word, or continues only with words that render others. */
function isNothingBehind(
  end: number,
  { others, renderings }: WordLook,
  joining: ReadonlySet<string>,
): boolean {
  const rendered = new Set(renderedBy(renderings));
  for (let at = end; at < others.length; at++) {
    const word = others[at];
    if (word === undefined || (at > end && !word.entry.isGrammar && !rendered.has(at)))
      return false;
    if (gapBetween(word, others[at + 1], joining) === "end") return true;
  }
  return true;
}
