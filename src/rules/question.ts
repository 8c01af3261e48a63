import { remember } from "../model/lookup/remember.ts";
import type { Place } from "../model/page/place.ts";
import { type Prose, placeInProse } from "../model/page/prose.ts";
import type { Rule, WritingTraits } from "../model/rule.ts";
import { alignedProse, type ProsePair } from "../model/text/aligned/aligned-prose.ts";
import { anyOf } from "../model/text/letters/letters.ts";
import { runningText } from "../model/text/running-text.ts";
import { STOPS, WIDE_STOPS } from "../model/text/sentence-stops.ts";

/** Reports questions that became statements, and statements that became questions. */
export const question = {
  id: "question",
  category: "language",
  messages: {
    lost: { recommended: "warning", strict: "warning" },
    added: { recommended: "off", strict: "warning" },
  },
  *check({ alignment, traits }) {
    const { source: ours, target: theirs } = traits;
    if (ours.questionMarks === "" || theirs.questionMarks === "") return;
    for (const pair of alignedProse(alignment)) {
      const { source, target, sourcePlace, targetPlace } = pair;
      if (!source.some((each) => asks(each, ours)) && !target.some((each) => asks(each, theirs)))
        continue;
      const from = withoutQuotedQuestions(
        target,
        source.flatMap((each) => sentenceEnds(each, ours)),
      );
      const to = withoutQuotedQuestions(
        source,
        target.flatMap((each) => sentenceEnds(each, theirs)),
      );
      const lost = unanswered(from, to);
      const isUnsaid = target.some(({ text }) => TRAILS_OFF.test(text));
      if (lost !== null && !isUnsaid && !(to.length === 0 && isHeading(pair))) {
        const place = lost.counterpart?.place ?? endOf(targetPlace);
        yield { messageId: "lost", data: {}, source: lost.end.place, target: place };
      }
      const added = unanswered(to, from);
      if (added !== null && !(from.length === 0 && isHeading(pair))) {
        const place = added.counterpart?.place ?? endOf(sourcePlace);
        yield { messageId: "added", data: {}, source: place, target: added.end.place };
      }
    }
  },
} as const satisfies Rule;

/** A quoted question does not count if the other page may have it in indirect speech, without quotes. */
function withoutQuotedQuestions(
  other: readonly Prose[],
  ends: readonly SentenceEnd[],
): readonly SentenceEnd[] {
  if (!ends.some(({ quoted }) => quoted) || other.some(({ text }) => QUOTES.test(text)))
    return ends;
  return ends.map((end) => (end.quoted ? { ...end, asks: false } : end));
}

/** `Did you know…`: a sentence that trails off may be a question without a mark. */
const TRAILS_OFF = /(?:…|\.\.\.)\W*$/;

const QUOTES = /["“”„«»‘「」『』]/;
/** Matches an opened quotation after a word of the same sentence: `He asked, "Where`. */
const REPORTED = /[\p{L}\p{N}][,:]?(?:[ ：，]?[“„«‘「『]|[ ：，]")[^"“”„«»‘「」『』]*$/u;

/** A heading may name its topic instead of asking for it, without a stop: `Why use it?`, `Ventajas`. */
function isHeading({ sourceBlocks, targetBlocks }: ProsePair): boolean {
  return sourceBlocks[0]?.kind === "heading" && targetBlocks[0]?.kind === "heading";
}

function endOf(place: Place): Place {
  return { ...place, start: place.end };
}

/** Question marks of all scripts, which may occur in text of another. */
const QUESTION_MARKS = "?？؟⁇⁈";

function hasMark(text: string, { questionMarks }: WritingTraits): boolean {
  return [...QUESTION_MARKS, ...questionMarks].some((mark) => text.includes(mark));
}

function asks({ text }: Prose, traits: WritingTraits): boolean {
  return (
    hasMark(text, traits) ||
    traits.questionEndings.some((ending) => text.includes(`${ending}${FULL_STOP}`))
  );
}

/** The full stop of scripts whose questions may end in a particle. */
const FULL_STOP = "。";

/** A mark that ends a sentence. */
interface SentenceEnd {
  readonly asks: boolean;
  /** Whether it ends a quotation only: it can be the counterpart of a question, but asks none itself. */
  readonly within: boolean;
  /** Whether it ends reported direct speech. */
  readonly quoted: boolean;
  readonly place: Place;
}

/**
 * The first question without a counterpart: the other text asks none, or has as many sentences and the one at
 * the same index is no question.
 */
function unanswered(
  asking: readonly SentenceEnd[],
  answering: readonly SentenceEnd[],
): { readonly end: SentenceEnd; readonly counterpart: SentenceEnd | undefined } | null {
  const [from, to] = [asking.filter(isOfSentence), answering.filter(isOfSentence)];
  const questions = from.filter(({ asks }) => asks).length;
  const answers = answering.filter(({ asks }) => asks).length;
  if (questions <= answers) return null;
  const inStep = from.length === to.length;
  if (answers > 0 && !inStep) return null;
  const at = from.findIndex(({ asks }, index) => asks && !(inStep && to[index]?.asks === true));
  const end = from[at];
  return end === undefined ? null : { end, counterpart: inStep ? to[at] : undefined };
}

function isOfSentence({ within }: SentenceEnd): boolean {
  return !within;
}

/** Matches marks that end a sentence in any script, after a word; no word may follow a half-width one. */
const sentenceEnd = remember(
  (own) =>
    new RegExp(
      `(?<=[\\p{L}\\p{N}\\p{Pe}\\p{Pf}\\p{Pi}"'%*][ \\u00A0\\u202F]{0,60})` +
        `(?:${anyOf(WIDE_STOPS)}+|${anyOf([...STOPS, ...own])}+¡*(?![\\p{L}\\p{N}=/&]))`,
      "gu",
    ),
);

/** Matches the end of a quotation within a sentence: `"Why?" she asked`, `「なぜ？」と`. */
const WITHIN_SENTENCE = /^["”’»)](?:,| \p{Ll}| [—–] ?\p{Ll})|^[」』）](?:\p{L}|、)/u;

/** Longer quotations contain sentences of their own. */
const LONGEST_QUOTED = 240;

function sentenceEnds(prose: Prose, traits: WritingTraits): SentenceEnd[] {
  const text = runningText(prose);
  const ends = [...text.matchAll(sentenceEnd(traits.questionMarks))];
  const marked = ends
    .filter(({ 0: mark, index }) => !isSign(text, mark, index))
    .map(({ 0: mark, index }) => ({
      within: WITHIN_SENTENCE.test(text.slice(index + mark.length, index + mark.length + 4)),
      quoted: REPORTED.test(text.slice(Math.max(0, index - LONGEST_QUOTED), index)),
      asks: hasMark(mark, traits) || (mark === FULL_STOP && asksByWord(text, index, traits)),
      place: placeInProse(prose, index, index + mark.length),
    }));
  const { length } = text.trimEnd();
  if (!asksByWord(text, length, traits)) return marked;
  // A list item may end with the question particle, without a stop.
  return [
    ...marked,
    { within: false, quoted: false, asks: true, place: placeInProse(prose, length, length) },
  ];
}

/**
 * Whether a mark is mentioned rather than used: it is between spaces within a sentence,
 * `shows ? for what it cannot print`, or alone in quotation marks, `write “???” beside it`.
 */
function isSign(text: string, mark: string, index: number): boolean {
  const end = index + mark.length;
  const before = text.slice(Math.max(0, index - 2), index);
  const behind = text.slice(end, end + 2);
  if (/(?:^|[^\p{L}\p{N}])["'“„«‘‹「『]$/u.test(before) && /^["'”“»’›」』]/u.test(behind))
    return true;
  return before.endsWith(" ") && /^ \p{Ll}/u.test(behind);
}

/** Whether a text ends with a question particle at an offset. */
function asksByWord(text: string, end: number, { questionEndings }: WritingTraits): boolean {
  return questionEndings.some((word) => text.endsWith(word, end));
}
