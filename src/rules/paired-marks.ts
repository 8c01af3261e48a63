import type { Both } from "../model/both.ts";
import type { PossibleFix } from "../model/fix.ts";
import { once } from "../model/lookup/once.ts";
import { type Prose, placeInProse } from "../model/page/prose.ts";
import type { Judgement, Rule, WritingTraits } from "../model/rule.ts";
import { alignedCaptions } from "../model/text/aligned/aligned-captions.ts";
import { alignedProse, type ProsePair } from "../model/text/aligned/aligned-prose.ts";
import { runningText } from "../model/text/running-text.ts";
import { onceThroughout } from "./evidence/once-throughout.ts";
import {
  lackInverted,
  namesThatCall,
  neverClosed,
  wordBefore,
} from "./paired-marks/inverted-marks.ts";
import { reversedEnds, reversedMarks } from "./paired-marks/reversed-marks.ts";
import { type Signs, signsOf, unpaired } from "./paired-marks/unpaired.ts";

/**
 * Reports brackets and quotation marks without their other half, and questions and exclamations with only one
 * of `¿` `?` or `¡` `!`.
 */
export const pairedMarks = {
  id: "paired-marks",
  category: "language",
  messages: {
    unclosed: { recommended: "warning", strict: "warning" },
    unopened: { recommended: "warning", strict: "warning" },
    reversed: { recommended: "warning", strict: "warning" },
    inverted: { recommended: "info", strict: "warning" },
  },
  *check({ alignment, traits, source }) {
    const named = once(() => namesThatCall(source.page.text));
    const calls = (prose: Prose, end: number) => named().has(wordBefore(prose, end));
    const signs = { source: signsOf(traits.source), target: signsOf(traits.target) };
    const reversed: Judgement[] = [];
    for (const pair of [...alignedProse(alignment), ...alignedCaptions(alignment)]) {
      for (const prose of pair.target) {
        const marks = marksReversed(prose, pair, signs, traits.target);
        for (const mark of marks) reversed.push(mark);
        yield* markAlone(prose, pair, signs, new Set(marks.map(({ data }) => data.actual)));
        if (!traits.target.invertedMarks) continue;
        yield* marksNotClosed(prose, pair);
        yield* marksNotOpened(prose, pair, traits.source, calls);
      }
    }
    yield* onceThroughout(reversed);
  },
} as const satisfies Rule;

function marksReversed(
  prose: Prose,
  pair: ProsePair,
  signs: Both<Signs>,
  { invertedMarks }: WritingTraits,
): readonly Judgement[] {
  const marks = reversedMarks(prose, signs.target.openers);
  const isKept = marks.length === 0 || hasMarkAlone(pair.source, signs.source);
  const ends = invertedMarks ? reversedEnds(prose) : [];
  return [...(isKept ? [] : marks), ...ends].map(({ sign, expected, at }) => ({
    messageId: "reversed",
    data: { expected, actual: sign },
    source: pair.sourcePlace,
    target: placeInProse(prose, at, at + 1),
  }));
}

function* markAlone(
  prose: Prose,
  pair: ProsePair,
  signs: Both<Signs>,
  reported: ReadonlySet<unknown>,
): Generator<Judgement> {
  const first = unpaired(prose, signs.target).find(({ sign }) => !reported.has(sign));
  if (first === undefined) return;
  // A source with the same irregularity (a smiley, an interval) is translated with it; other uses too.
  if (hasMarkAlone(pair.source, signs.source)) return;
  if (pair.source.some((each) => isAloneIn(each, first.sign, signs.target))) return;
  yield {
    messageId: first.opens ? "unclosed" : "unopened",
    data: { sign: first.sign },
    source: pair.sourcePlace,
    target: placeInProse(prose, first.at, first.at + 1),
  };
}

function hasMarkAlone(proses: readonly Prose[], signs: Signs): boolean {
  return proses.some((each) => unpaired(each, signs).length > 0);
}

/** Whether a text has an unpaired mark that is no quotation mark in any language: `Guide » Install`. */
function isAloneIn(prose: Prose, sign: string, signs: Signs): boolean {
  return unpaired(prose, signs).some((alone) => alone.sign === sign);
}

function* marksNotClosed(prose: Prose, pair: ProsePair): Generator<Judgement> {
  for (const { sign, at } of neverClosed(prose)) {
    const target = placeInProse(prose, at, at + 1);
    yield { messageId: "unclosed", data: { sign }, source: pair.sourcePlace, target };
  }
}

function* marksNotOpened(
  prose: Prose,
  pair: ProsePair,
  { invertedMarks }: WritingTraits,
  calls: (prose: Prose, end: number) => boolean,
): Generator<Judgement> {
  const lacking = lackInverted(prose).filter(
    ({ at }) => !isLeft(prose, at, pair.source) && !calls(prose, at),
  );
  if (lacking.length === 0) return;
  if (invertedMarks && pair.source.some((each) => lackInverted(each).length > 0)) return;
  for (const { sign, expected, at } of lacking) {
    yield {
      messageId: "inverted",
      data: { expected, actual: sign },
      source: pair.sourcePlace,
      target: placeInProse(prose, at, at + 1),
      ...opening(prose, expected, at),
    };
  }
}

/** Whether a question was left untranslated, which is reported as such, or is a kept title. */
function isLeft(prose: Prose, end: number, source: readonly Prose[]): boolean {
  if (isInKeptLabel(prose, end, source)) return true;
  const before = runningText(prose).slice(Math.max(0, end - LONGEST_CLAUSE), end + 1);
  const sentence = /[^.!?…\n]*.$/u.exec(before)?.[0].trim() ?? "";
  // A quoted title may have the mark on one page only.
  const title = /["“„«‘]([^"“”„«»‘’]*).$/u.exec(before)?.[1]?.trim() ?? "";
  return [sentence, title].some(
    (kept) => /\S\s+\S/.test(kept) && source.some((each) => runningText(each).includes(kept)),
  );
}

/**
 * Whether a question is a kept link label of several words, `see [Is it baked?](…)`: the title of an
 * untranslated page.
 */
function isInKeptLabel({ text, spans }: Prose, end: number, source: readonly Prose[]): boolean {
  return spans.some((span) => {
    if (span.kind !== "link" || span.start > end || span.end <= end) return false;
    const label = text.slice(span.start, span.end);
    return /\S\s+\S/.test(label) && source.some((each) => each.text.includes(label));
  });
}

/**
 * A fix that inserts the opening mark before the sentence. Only for a single clause that begins with a
 * capital: where a question begins within a sentence is the writer's decision.
 */
function opening(prose: Prose, mark: string, end: number): PossibleFix {
  const clause = /(?:^|[\p{L}\p{N}]{4}[.!?…] )(\p{Lu}[^.!?…:;,()«»“”"—–¿¡\n\uFFFC]*)$/u.exec(
    prose.text.slice(Math.max(0, end - LONGEST_CLAUSE), end),
  )?.[1];
  if (clause === undefined || clause.length > LONGEST_CLAUSE - 8) return {};
  const start = placeInProse(prose, end - clause.length, end).start.offset;
  return { fix: { start, end: start, text: mark } };
}

/** Maximum number of characters of a sentence that are searched for its start. */
const LONGEST_CLAUSE = 200;
