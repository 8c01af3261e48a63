import { walkAllBlocks } from "../../model/alignment.ts";
import type { Both } from "../../model/both.ts";
import type { Fact } from "../../model/fact.ts";
import { allOf } from "../../model/lookup/all-of.ts";
import { tally } from "../../model/lookup/count-one.ts";
import { once } from "../../model/lookup/once.ts";
import type { Block, BlockKind } from "../../model/page/document.ts";
import type { Place } from "../../model/page/place.ts";
import { type Prose, placeInProse, placeOfProse, type SpanKind } from "../../model/page/prose.ts";
import type { Judgement, RuleContext } from "../../model/rule.ts";
import { alignedProse, type ProsePair } from "../../model/text/aligned/aligned-prose.ts";
import { shorten } from "../../model/text/excerpt.ts";
import { foldText, type PlacedWord, wordsOf } from "../../model/text/running-text.ts";
import { describesBadge } from "./badges.ts";
import { hasLabelWords, isInSentenceCase } from "./label-words.ts";
import {
  hasForeignGrammar,
  lowerCaseIn,
  type Written,
  writtenOn,
} from "./untranslated-headings.ts";
import { metadataOf, TITLE } from "./untranslated-labels.ts";

/** A short text that is the same on both pages. */
interface KeptLabel {
  readonly text: string;
  readonly source: Place;
  readonly target: Place;
  /** The blocks that contain it. */
  readonly blocks: Both<readonly Block[]>;
  /** Whether it is part of a text: the label of a link. */
  readonly isPart?: boolean;
  /** Whether it links to another site, whose pages are called by their titles. */
  readonly isOutward?: boolean;
}

/**
 * Finds untranslated items, cells, captions and link labels. Names and technical terms may be kept, so each
 * word must be proven to be neither: the source uses one in running text too, and the translation uses none
 * elsewhere.
 */
export function* untranslatedShortLabels(context: RuleContext): Generator<Judgement> {
  const pairs = alignedProse(context.alignment);
  const labels = [...pairs.flatMap(labelsIn), ...titlesIn(context), ...titlesOfPage(context)];
  if (labels.length === 0) return;
  const written = once(
    (): Written => ({ source: lowerCaseIn(pairs), target: writtenOn(context.target) }),
  );
  const reported = new Set<string>();
  const counts = countLabels(labels);
  const left = labels.filter((label) =>
    isLeft(label, counts.get(foldText(label.text)) ?? 1, written, context),
  );
  const isNamed = left.length === 0 ? () => false : namesInRows(left, context);
  for (const label of left) {
    const key = foldText(label.text);
    if (reported.has(key) || isNamed(label)) continue;
    reported.add(key);
    const data = { text: shorten(label.text), language: context.traits.source.language };
    yield { messageId: "label", data, source: label.source, target: label.target };
  }
}

/** Finds names in rows, `Free | Pro | Team`: all cells are kept and at most half seem untranslated. */
function namesInRows(
  left: readonly KeptLabel[],
  { alignment }: RuleContext,
): (label: KeptLabel) => boolean {
  const lefts = new Set(left.map(({ target }) => target.start.offset));
  const named = new Set<number>();
  for (const { source, children } of walkAllBlocks(alignment)) {
    if (source[0]?.kind !== "row") continue;
    const cells = children.filter((cell) => /\p{L}/u.test(textOf(cell.source)));
    const isKept = cells.every((cell) => textOf(cell.source) === textOf(cell.target));
    const offsets = cells.flatMap(({ target: [cell] }) =>
      cell?.kind === "cell" ? [placeInProse(cell.prose, 0, 0).start.offset] : [],
    );
    const found = offsets.filter((offset) => lefts.has(offset));
    if (isKept && found.length * 2 <= offsets.length) for (const offset of found) named.add(offset);
  }
  return ({ target }) => named.has(target.start.offset);
}

function textOf([cell]: readonly Block[]): string {
  return cell?.kind === "cell" ? cell.prose.text.trim() : "";
}

function countLabels(labels: readonly KeptLabel[]): ReadonlyMap<string, number> {
  return tally(labels.map(({ text }) => foldText(text)));
}

/** Blocks that are titles of what follows: the term of a definition, the summary of a collapsible box. */
const TITLES: ReadonlySet<BlockKind> = new Set(["term", "html"]);
/** Maximum number of words; longer texts are recognized by their function words. */
const MOST_WORDS = 5;
/** Shorter words occur in too many languages. */
const SHORTEST_DISTINCTIVE = 4;
/** Minimum number of other occurrences of a word in the source. */
const SEVERAL = 2;

function isLeft(
  label: KeptLabel,
  count: number,
  written: () => Written,
  context: RuleContext,
): boolean {
  const { text, blocks, isPart = false, isOutward = false } = label;
  if (isOutward) return isLeftPhrase(label, count, written, context);
  const words = wordsOf(text);
  if (words.length > MOST_WORDS || !LABEL.test(text) || IDENTIFIER.test(text)) return false;
  if (blocks.target.some(({ kind }) => TITLES.has(kind)) && hasLabelWords(text, context))
    return true;
  if (words.length === 1 && isUnknownDate(blocks, context)) return true;
  const distinctive = words.filter(({ word }) => word.length >= SHORTEST_DISTINCTIVE);
  const isForeign = ({ word }: PlacedWord) => (written().target.get(word) ?? 0) <= count;
  if (distinctive.length === 0 || !distinctive.every(isForeign)) return false;
  // Checked late, as one text can contain thousands of labels and their names.
  const names = blocks.source.flatMap(context.factsOf.source).filter(({ kind }) => kind === "name");
  const isNamed = ({ word }: PlacedWord) =>
    names.some(({ surface }) => surface.toLowerCase().includes(word));
  if (distinctive.some(isNamed)) return false;
  const isOfText = ({ word, start, end }: PlacedWord) =>
    (written().source.get(word) ?? 0) >= SEVERAL + (text.slice(start, end) === word ? count : 0);
  if (distinctive.some(isOfText)) return true;
  // In lower case it is part of a sentence, not a title; with only the first word capitalized, a sentence.
  const isSmall = text === text.toLowerCase();
  if (isSmall && ((isPart && distinctive.length > 1) || hasForeignGrammar(text, context)))
    return true;
  return isInSentenceCase(text) && hasLabelWords(text, context);
}

/** Minimum number of content words of a phrase, or one less with a function word; fewer may be a term. */
const FEWEST_CONTENT_WORDS = 3;

/**
 * Whether the label of an external link is a phrase of its sentence, `docs for Acme Ovens`: it begins in
 * lower case, unlike a title, is longer than a term, and the translation has none of its words elsewhere.
 */
function isLeftPhrase(
  { text }: KeptLabel,
  count: number,
  written: () => Written,
  { traits: { source, target } }: RuleContext,
): boolean {
  const words = wordsOf(text);
  const small = words.filter(({ word, start, end }) => text.slice(start, end) === word);
  if (!LABEL.test(text) || small[0] !== words[0] || target.functionWords.size === 0) return false;
  const content = small.filter(
    ({ word }) => word.length >= SHORTEST_DISTINCTIVE && !source.functionWords.has(word),
  );
  const hasGrammar = small.some(
    ({ word }) => source.functionWords.has(word) && !target.grammar.has(word),
  );
  const isForeign = ({ word }: PlacedWord) => (written().target.get(word) ?? 0) <= count;
  return content.length >= FEWEST_CONTENT_WORDS - (hasGrammar ? 1 : 0) && content.every(isForeign);
}

/** Whether the text is only a month or weekday in words that the target language does not have. */
function isUnknownDate({ source, target }: KeptLabel["blocks"], { factsOf }: RuleContext): boolean {
  const isDate = ({ kind, written }: Fact) => kind === "date" && written === "words";
  const only = onlyFact(source, factsOf.source);
  return only !== null && isDate(only) && !target.flatMap(factsOf.target).some(isDate);
}

function onlyFact(
  blocks: readonly Block[],
  factsOf: (block: Block) => readonly Fact[],
): Fact | null {
  let only: Fact | null = null;
  for (const block of blocks) {
    for (const fact of factsOf(block)) {
      if (only !== null) return null;
      only = fact;
    }
  }
  return only;
}

const LABEL = /^\p{L}[\p{L}\p{M}\p{N}\s’'-]*[.!?:]?$/u;

/** A lower-case word without spaces is often an identifier: `string`, `build-error-resolver`. */
const IDENTIFIER = /^[\p{Ll}\p{N}-]+$/u;

/** The kept texts of whole items and cells, and of link labels. */
function labelsIn({ source, target, sourceBlocks, targetBlocks }: ProsePair): KeptLabel[] {
  if (sourceBlocks[0]?.kind === "heading" || targetBlocks[0]?.kind === "heading") return [];
  const ours = source.flatMap(stretchesOf);
  const blocks = { source: sourceBlocks, target: targetBlocks };
  const kept = new Map(ours.map((stretch) => [foldText(stretch.text), stretch]));
  return target.flatMap(stretchesOf).flatMap((stretch): KeptLabel[] => {
    const original = kept.get(foldText(stretch.text));
    if (original === undefined || original.isWhole !== stretch.isWhole) return [];
    const { text, place, isWhole, isOutward } = stretch;
    return [{ text, source: original.place, target: place, blocks, isPart: !isWhole, isOutward }];
  });
}

interface Labelled {
  readonly text: string;
  readonly place: Place;
  /** Whether it is its entire text. */
  readonly isWhole: boolean;
  readonly isOutward: boolean;
}

/** Markup that may enclose a whole label. */
const MARKUP: ReadonlySet<SpanKind> = new Set(["strong", "emphasis", "html"]);

function stretchesOf(prose: Prose): Labelled[] {
  const { text, spans } = prose;
  const whole = spans.every(({ kind }) => MARKUP.has(kind));
  const labels = allOf(spans, (span): Labelled[] => {
    if (span.kind !== "link" || span.form === "autolink") return [];
    const { start, end } = span;
    const label = text.slice(start, end);
    if (isNameOfPage(label, span.destination)) return [];
    const isOutward = /^[a-z]+:/i.test(span.destination);
    return [{ text: label, place: placeInProse(prose, start, end), isWhole: false, isOutward }];
  });
  const place = placeOfProse(prose);
  const all = { text: text.trim(), place, isWhole: true, isOutward: false };
  return whole ? [all, ...labels] : labels;
}

/** Whether a label is its link's file name, often an identifier: `[front-matter](rules/front-matter.md)`. */
function isNameOfPage(label: string, destination: string): boolean {
  const last =
    destination
      .replace(/[?#].*$/, "")
      .replace(/\/$/, "")
      .split("/")
      .at(-1) ?? "";
  return last.replace(/\.\w+$/, "") === label;
}

/** The kept titles of boxes and tabs. */
function titlesIn({ alignment, target: translation }: RuleContext): KeptLabel[] {
  return allOf([...walkAllBlocks(alignment)], ({ source, target }) => {
    if (target[0]?.kind === "code") return [];
    const ours = allOf(source, ({ captions }) => captions);
    const theirs = allOf(target, ({ captions }) => captions);
    const isBadge = describesBadge(target, translation.page.text);
    return allOf(theirs, (prose, index): KeptLabel[] => {
      const own = ours[index];
      if (own === undefined || foldText(own.text) !== foldText(prose.text)) return [];
      if (isBadge(placeOfProse(prose))) return [];
      return [
        {
          text: prose.text.trim(),
          source: placeOfProse(own),
          target: placeOfProse(prose),
          blocks: { source, target },
        },
      ];
    });
  });
}

function titlesOfPage(context: RuleContext): KeptLabel[] {
  return metadataOf(context).flatMap(({ source: [own], target, key = "" }): KeptLabel[] => {
    if (own === undefined || !TITLE.test(key) || foldText(own.text) !== foldText(target.text))
      return [];
    const blocks = { source: [], target: [] };
    return [{ text: target.text.trim(), source: own.place, target: target.place, blocks }];
  });
}
