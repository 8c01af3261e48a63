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

/** A text of a few words that stands on both pages. */
interface KeptLabel {
  readonly text: string;
  readonly source: Place;
  readonly target: Place;
  /** The blocks that it stands in. */
  readonly blocks: Both<readonly Block[]>;
  /** Whether it is a part of its text: the words of a link. */
  readonly isPart?: boolean;
  /** Whether it leads to another site, whose pages are called by their titles. */
  readonly isOutward?: boolean;
}

/**
 * Items, cells, titles of boxes and words of links that are left as they are. A name or a term of art may be kept, so
 * the page must prove that each of their words is neither: the source writes one of them in running text as well, and
 * the translation writes none of them anywhere else.
 */
export function* untranslatedShortLabels(context: RuleContext): Generator<Judgement> {
  const pairs = alignedProse(context.alignment);
  const labels = [...pairs.flatMap(labelsIn), ...titlesIn(context), ...titlesOfPage(context)];
  if (labels.length === 0) return;
  const written = once(
    (): Written => ({ source: lowerCaseIn(pairs), target: writtenOn(context.target) }),
  );
  const told = new Set<string>();
  const counts = countLabels(labels);
  const left = labels.filter((label) =>
    isLeft(label, counts.get(foldText(label.text)) ?? 1, written, context),
  );
  const isNamed = left.length === 0 ? () => false : namesInRows(left, context);
  for (const label of left) {
    const key = foldText(label.text);
    if (told.has(key) || isNamed(label)) continue;
    told.add(key);
    const data = { text: shorten(label.text), language: context.traits.source.language };
    yield { messageId: "label", data, source: label.source, target: label.target };
  }
}

/** `Free | Pro | Team`: a cell of a row that is kept as a whole, of which no more than half is proven to be left. */
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

/** Blocks that are titles of what follows: the term that is explained, the line of a box to open. */
const TITLES: ReadonlySet<BlockKind> = new Set(["term", "html"]);
/** More words prove themselves by their grammar. */
const MOST_WORDS = 5;
/** Shorter words stand in too many languages. */
const TELLING_LENGTH = 4;
/** So often, at least, the source writes a word elsewhere. */
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
  const telling = words.filter(({ word }) => word.length >= TELLING_LENGTH);
  const isForeign = ({ word }: PlacedWord) => (written().target.get(word) ?? 0) <= count;
  if (telling.length === 0 || !telling.every(isForeign)) return false;
  // Asked late: one text can hold thousands of labels, and all their names.
  const names = blocks.source.flatMap(context.factsOf.source).filter(({ kind }) => kind === "name");
  const isNamed = ({ word }: PlacedWord) =>
    names.some(({ surface }) => surface.toLowerCase().includes(word));
  if (telling.some(isNamed)) return false;
  const isOfText = ({ word, start, end }: PlacedWord) =>
    (written().source.get(word) ?? 0) >= SEVERAL + (text.slice(start, end) === word ? count : 0);
  if (telling.some(isOfText)) return true;
  // In small letters it is a part of its sentence, and no title; with a capital for the first of several, a sentence.
  const isSmall = text === text.toLowerCase();
  if (isSmall && ((isPart && telling.length > 1) || hasForeignGrammar(text, context))) return true;
  return isInSentenceCase(text) && hasLabelWords(text, context);
}

/** So many words of a phrase tell that it is no term of art, or fewer with one of grammar among them. */
const FEWEST_TELLING = 3;

/**
 * Whether words that lead to another site are a phrase of their sentence, `docs for Acme Ovens`: they go on in small
 * letters as they begin, and the translation says none of them elsewhere. A title begins with a capital, a term is short.
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
  const telling = small.filter(
    ({ word }) => word.length >= TELLING_LENGTH && !source.functionWords.has(word),
  );
  const hasGrammar = small.some(
    ({ word }) => source.functionWords.has(word) && !target.grammar.has(word),
  );
  const isForeign = ({ word }: PlacedWord) => (written().target.get(word) ?? 0) <= count;
  return telling.length >= FEWEST_TELLING - (hasGrammar ? 1 : 0) && telling.every(isForeign);
}

/** A month or a day of the week, which is all that the source tells and which the translation's language does not know. */
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

/** `string`, `build-error-resolver`: in small letters and without a space it is as often what programs call something. */
const IDENTIFIER = /^[\p{Ll}\p{N}-]+$/u;

/** The whole of an item or a cell, and the words of links. */
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
  /** Whether it is all of its text. */
  readonly isWhole: boolean;
  readonly isOutward: boolean;
}

/** Markup that may hold all of a label. */
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

/** `[front-matter](rules/front-matter.md)`: what a page is called in its address is as often what programs call it. */
function isNameOfPage(label: string, destination: string): boolean {
  const last =
    destination
      .replace(/[?#].*$/, "")
      .replace(/\/$/, "")
      .split("/")
      .at(-1) ?? "";
  return last.replace(/\.\w+$/, "") === label;
}

/** The titles of boxes and tabs. */
function titlesIn({ alignment, target: translation }: RuleContext): KeptLabel[] {
  return allOf([...walkAllBlocks(alignment)], ({ source, target }) => {
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
