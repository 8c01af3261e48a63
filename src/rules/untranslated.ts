import type { Both } from "../model/both.ts";
import { isRowOfLanguages } from "../model/language/language-names.ts";
import { baseLanguage } from "../model/language/language-tag.ts";
import { once } from "../model/lookup/once.ts";
import { type Place, placeCovering } from "../model/page/place.ts";
import { type Prose, placeInProse } from "../model/page/prose.ts";
import type { Stretch } from "../model/page/stretch.ts";
import type { Judgement, Rule, RuleContext, WritingTraits } from "../model/rule.ts";
import { alignedProse, type ProsePair } from "../model/text/aligned/aligned-prose.ts";
import { shorten } from "../model/text/excerpt.ts";
import { inOtherScript } from "../model/text/foreign-script.ts";
import { FEWEST_WORDS, type ForeignRun, longestForeign } from "../model/text/foreign-stretch.ts";
import { withoutIdentifiers } from "../model/text/identifiers.ts";
import {
  foldText,
  type PlacedWord,
  placeOfRunning,
  runningText,
  wordsOf,
} from "../model/text/running-text.ts";
import { hasInitialsOf, titlesIn } from "../model/text/titles.ts";
import { exchangedLanguages } from "./untranslated/exchanged-languages.ts";
import { isKeptAsWritten } from "./untranslated/kept-as-written.ts";
import { leftovers } from "./untranslated/leftovers.ts";
import { untranslatedShortLabels } from "./untranslated/short-labels.ts";
import { strangeTexts } from "./untranslated/strange-texts.ts";
import { areNeighbours, isStrangeWord } from "./untranslated/strange-words.ts";
import { untranslatedComments } from "./untranslated/untranslated-comments.ts";
import { untranslatedHeadings, untranslatedLines } from "./untranslated/untranslated-headings.ts";
import { untranslatedLabels } from "./untranslated/untranslated-labels.ts";
import { untranslatedSentences } from "./untranslated/untranslated-sentences.ts";
import { wholeCopy } from "./untranslated/whole-copies.ts";

/** Reports untranslated text: the source's own words, or a stretch in the source language. */
export const untranslated = {
  id: "untranslated",
  category: "language",
  messages: {
    exchanged: { recommended: "error", strict: "error" },
    same: { recommended: "error", strict: "error" },
    leftover: { recommended: "error", strict: "error" },
    partly: { recommended: "error", strict: "error" },
    language: { recommended: "warning", strict: "error" },
    heading: { recommended: "warning", strict: "error" },
    label: { recommended: "warning", strict: "error" },
    foreign: { recommended: "warning", strict: "error" },
  },
  *check(context) {
    const { source, target } = context.traits;
    if (baseLanguage(source.language) === baseLanguage(target.language)) return;
    const exchanged = exchangedLanguages(context);
    if (exchanged !== null) yield exchanged;
    // Consecutive untranslated blocks are one finding, as a half-translated page is one defect.
    let run: Remnant | null = null;
    const pairs = alignedProse(context.alignment);
    const copy = wholeCopy(pairs, context);
    if (copy !== null) {
      yield copy;
      return;
    }
    const titles = linkedTitles(pairs);
    const isTitle = ({ target: [prose], targetBlocks: [block] }: ProsePair): boolean =>
      block?.kind === "heading" && titles.has(foldText(prose?.text ?? ""));
    // Offsets of titles that may stay and of texts already reported.
    const handled = new Set(
      pairs.filter(isTitle).map(({ targetPlace }) => targetPlace.start.offset),
    );
    for (const pair of pairs) {
      if (isTitle(pair)) continue;
      for (const prose of pair.target) {
        const remnant = findRemnant(prose, pair, context);
        // The place of a label that is a whole text begins after its markup.
        if (remnant !== null)
          handled.add(pair.targetPlace.start.offset).add(placeInProse(prose, 0, 0).start.offset);
        if (run !== null && remnant !== null && run.kind === "same" && remnant.kind === "same") {
          run = joined(run, remnant);
          continue;
        }
        if (run !== null) yield judgementOf(run, source.language);
        run = remnant;
      }
    }
    if (run !== null) yield judgementOf(run, source.language);
    for (const judgement of [...untranslatedHeadings(context), ...untranslatedLines(context)]) {
      const offset = judgement.target?.start.offset ?? -1;
      if (!handled.has(offset)) yield judgement;
      handled.add(offset);
    }
    yield* leftovers(context);
    for (const find of [untranslatedSentences, strangeTexts])
      yield* find(context, ({ targetPlace }) => handled.has(targetPlace.start.offset));
    yield* untranslatedComments(context);
    for (const judgement of [...untranslatedLabels(context), ...untranslatedShortLabels(context)]) {
      const offset = judgement.target?.start.offset ?? -1;
      if (!handled.has(offset)) yield judgement;
      handled.add(offset);
    }
  },
} as const satisfies Rule;

/** Texts of links to other sites; a heading may be the title of the work that the page is about. */
function linkedTitles(pairs: readonly ProsePair[]): ReadonlySet<string> {
  const titles = pairs.flatMap(({ target }) =>
    target.flatMap(({ text, spans }) =>
      spans.flatMap((span) =>
        span.kind === "link" && /^https?:/.test(span.destination)
          ? [foldText(text.slice(span.start, span.end))]
          : [],
      ),
    ),
  );
  return new Set(titles);
}

/** A text left in the source language. */
interface Remnant {
  readonly kind: "same" | "partly" | "language";
  /** As displayed, including code. */
  readonly text: string;
  readonly blocks: number;
  readonly source: Place;
  readonly target: Place;
}

function joined(first: Remnant, next: Remnant): Remnant {
  return {
    ...first,
    blocks: first.blocks + next.blocks,
    source: placeCovering(first.source, next.source),
    target: placeCovering(first.target, next.target),
  };
}

function judgementOf({ kind, text, blocks, source, target }: Remnant, language: string): Judgement {
  return { messageId: kind, data: { text: shorten(text), language, blocks }, source, target };
}

/**
 * Whether a stretch that the source lacks is foreign rather than a borrowed phrase such as `out of the box`:
 * it is longer, or mostly function words and all in lower case.
 */
function provesItself({ words, functionWords }: ForeignRun, text: string): boolean {
  if (words >= LONE_WORDS) return true;
  return (
    functionWords >= LEAST_FUNCTION_WORDS &&
    functionWords * 2 > words &&
    text === text.toLowerCase()
  );
}

/** Number of words from which a stretch is foreign by its length alone. */
const LONE_WORDS = 7;
/** Minimum number of function words of a shorter stretch. */
const LEAST_FUNCTION_WORDS = 3;
/** Share of a block's text from which the whole block counts as untranslated. */
const MOST_TEXT = 0.8;

function findRemnant(prose: Prose, pair: ProsePair, { traits }: RuleContext): Remnant | null {
  const text = runningText(prose);
  if (isKeptAsWritten(text, prose)) return null;
  const sourceText = once(() => foldText(pair.source.map(runningText).join(" ")));
  const isKept = ({ start, end }: Stretch) =>
    sourceText().includes(foldText(text.slice(start, end)));
  const { foreign, own } = grammarsOf(text, sourceText, traits);
  const plain = withoutTitles(withoutIdentifiers(text), prose, pair, traits.source.functionWords);
  const found =
    inOtherScript(plain, traits.target.language, isKept) ??
    longestForeign(plain, foreign, own, isKept);
  if (found === null) return null;
  const kept = withoutStrangers(text, found, sourceText());
  const stretch = kept !== null && isKept(kept) ? kept : found;
  const words = text.slice(stretch.start, stretch.end);
  if (isRowOfLanguages(words)) return null;
  const isLinked = isTitleOfLink(prose, stretch);
  if (isLinked && isWrittenAsTitle(text, stretch, traits.source.functionWords)) return null;
  const verbatim = isKept(stretch);
  // Without data on the target language only a stretch copied from the source is proof.
  if (!verbatim && (traits.target.functionWords.size === 0 || !provesItself(stretch, words)))
    return null;
  const whole = words.length >= text.trim().length * MOST_TEXT || sourceText() === foldText(text);
  return {
    kind: verbatim && !isLinked ? (whole ? "same" : "partly") : "language",
    text: prose.text.slice(stretch.start, stretch.end),
    blocks: 1,
    source: placeOfRunning(words, pair.source) ?? pair.sourcePlace,
    target: placeInProse(prose, stretch.start, stretch.end),
  };
}

/**
 * Trims words at both ends that the source lacks: `servidor, which is more than …` begins with a target word
 * that is not a function word. Null if too little is left as proof.
 */
function withoutStrangers(text: string, run: ForeignRun, sourceText: string): ForeignRun | null {
  const ours = new Set(wordsOf(sourceText).map(({ word }) => word));
  const words = wordsOf(text.slice(run.start, run.end));
  const isOurs = ({ word }: PlacedWord) => ours.has(word);
  const [from, to] = [words.findIndex(isOurs), words.findLastIndex(isOurs)];
  const [first, last] = [words[from], words[to]];
  if (first === undefined || last === undefined || to - from + 1 < FEWEST_WORDS) return null;
  const kept = words.slice(from, to + 1);
  return { ...run, start: run.start + first.start, end: run.start + last.end, words: kept.length };
}

/** Words that tell the languages apart. Without target data, those that the source lacks are the target's. */
function grammarsOf(
  text: string,
  sourceText: () => string,
  { source, target }: Both<WritingTraits>,
): { readonly foreign: ReadonlySet<string>; readonly own: ReadonlySet<string> } {
  if (target.functionWords.size > 0) {
    const strange = foldText(text) === sourceText() ? strangeWords(text, { source, target }) : [];
    const foreign =
      strange.length === 0 ? source.functionWords : new Set([...source.functionWords, ...strange]);
    return { foreign, own: target.grammar };
  }
  const ours = new Set(wordsOf(sourceText()).map(({ word }) => word));
  const strange = wordsOf(text).flatMap(({ word }) => (ours.has(word) ? [] : [word]));
  const foreign = [...source.functionWords].filter((word) => ours.has(word));
  return { foreign: new Set(foreign), own: new Set(strange) };
}

/** Lower-case words of the source language only, for language pairs that share many function words. */
function strangeWords(text: string, traits: Both<WritingTraits>): readonly string[] {
  if (!areNeighbours(traits)) return [];
  const strange = wordsOf(withoutIdentifiers(text))
    .filter(({ word, start, end }) => text.slice(start, end) === word)
    .flatMap(({ word }) => (isStrangeWord(word, traits) ? [word] : []));
  return new Set(strange).size < FEWEST_STRANGE ? [] : strange;
}

/** Minimum number of distinct words; fewer may be names or borrowed words. */
const FEWEST_STRANGE = 3;

/** Whether a stretch is within a capitalized title: `Keeping Bees in Cold Places`. */
function isWrittenAsTitle(text: string, stretch: Stretch, grammar: ReadonlySet<string>): boolean {
  return titlesIn(text, grammar).some(
    ({ start, end }) => start <= stretch.start && stretch.end <= end,
  );
}

/** Whether a stretch is in an external link, which may keep the title of the linked page. */
function isTitleOfLink({ spans }: Prose, { start, end }: Stretch): boolean {
  return spans.some(
    (span) =>
      span.kind === "link" &&
      /^https?:/.test(span.destination) &&
      span.start <= start &&
      end <= span.end,
  );
}

/** Maximum share of a text that a title may have; beyond it, the whole text is merely emphasized. */
const LONGEST_TITLE = 0.75;

/** A name inside a sentence, `a restaurant, **O Con**, by the quay`; at the start it may be a label. */
function isNameWithin(text: string, { start, end }: Stretch): boolean {
  const words = wordsOf(text.slice(start, end));
  const isRaised = words.every((word) => /^\p{Lu}/u.test(text.slice(start + word.start)));
  return (
    words.length > 0 && isRaised && /[\p{Ll},] $/u.test(text.slice(Math.max(0, start - 2), start))
  );
}

/** A label of a program followed by its translation: `**Keep my changes** (Conservar …)`. */
function isGlossed(text: string, { end }: Stretch): boolean {
  return /^ \(\p{L}[^()]{0,200}\)/u.test(text.slice(end, end + 210));
}

/** Masks numbers, which other rules compare. */
function withoutFigures(text: string): string {
  return text.replace(/\d+/g, "0");
}

/** Blanks titles kept from the source, which are emphasized or capitalized, preserving offsets. */
function withoutTitles(
  text: string,
  { spans, text: all }: Prose,
  { source }: ProsePair,
  grammar: ReadonlySet<string>,
): string {
  const setOff = spans.filter(
    (span) =>
      span.kind === "emphasis" ||
      (span.kind === "strong" && (isNameWithin(text, span) || isGlossed(text, span))),
  );
  let rest = text;
  for (const { start, end } of [...setOff, ...titlesIn(text, grammar)]) {
    if (end - start > all.length * LONGEST_TITLE) continue;
    const title = all.slice(start, end);
    const isOfSource = ({ text: original }: Prose) =>
      withoutFigures(original).includes(withoutFigures(title)) || hasInitialsOf(title, original);
    if (!source.some(isOfSource)) continue;
    rest = rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end);
  }
  return rest;
}
