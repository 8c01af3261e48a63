import { walkAllBlocks } from "../../model/alignment.ts";
import { baseLanguage } from "../../model/language/language-tag.ts";
import { allOf } from "../../model/lookup/all-of.ts";
import { countOne } from "../../model/lookup/count-one.ts";
import { once, onceEach } from "../../model/lookup/once.ts";
import { ownEntry } from "../../model/lookup/own-entry.ts";
import type { Block, Document } from "../../model/page/document.ts";
import type { Place } from "../../model/page/place.ts";
import { type Prose, placeOfProse } from "../../model/page/prose.ts";
import type { Stretch } from "../../model/page/stretch.ts";
import type { Judgement, RuleContext } from "../../model/rule.ts";
import { shorten } from "../../model/text/excerpt.ts";
import { inOtherScript } from "../../model/text/foreign-script.ts";
import { longestForeign } from "../../model/text/foreign-stretch.ts";
import { foldText, wordsOf } from "../../model/text/running-text.ts";
import { describesBadge, tagAround } from "./badges.ts";
import { hasLabelWords, isInSentenceCase } from "./label-words.ts";
import { untranslatedCells } from "./untranslated-cells.ts";
import { hasForeignGrammar } from "./untranslated-headings.ts";

/** A short text outside of prose: an image description, a title or a front matter value. */
export interface Label {
  readonly text: string;
  readonly place: Place;
  /** Whether it describes a badge and so may repeat the words on it. */
  readonly isBadge?: boolean;
  /** Whether its key is as often for programs as for readers. */
  readonly isValue?: boolean;
}

/** A target label and its possible counterparts in the source. */
export interface LabelPair {
  readonly source: readonly Label[];
  readonly target: Label;
  /** The front matter key of the label. */
  readonly key?: string;
}

/**
 * Finds untranslated labels. Short ones may be names, so a label needs function words of the source, or the
 * same words must be translated elsewhere on the page.
 */
export function* untranslatedLabels(context: RuleContext): Generator<Judgement> {
  const pairs = [...metadataOf(context), ...captionsOf(context)];
  const translated = once(() => translatedLabels(pairs, context));
  yield* untranslatedCells(context);
  for (const { source, target } of pairs) {
    const [first] = source;
    if (first === undefined || !isLeft(target, originalsOf(source), translated, context)) continue;
    if (isOfTarget(first, context)) continue;
    const own = source.find(({ text }) => text === target.text) ?? first;
    const data = { text: shorten(target.text), language: context.traits.source.language };
    yield { messageId: "label", data, source: own.place, target: target.place };
  }
}

/** The folded texts of labels, one by one and joined. */
interface Originals {
  readonly each: ReadonlySet<string>;
  readonly row: () => string;
}

/** Cached, as each of a block's many target captions may match any of its source captions. */
const originalsOf = onceEach(
  (labels: readonly Label[]): Originals => ({
    each: new Set(labels.map(({ text }) => foldText(text))),
    row: once(() => foldText(labels.map(({ text }) => text).join(" "))),
  }),
);

/** Minimum number of words; function words in fewer prove nothing, as names and titles have them too. */
const FEWEST_WORDS = 4;
/** Minimum length and share of a label for a stretch that is not copied from the source. */
const LONE_WORDS = 7;
const MOST_TEXT = 0.8;

function isLeft(
  { text, isBadge = false, isValue = false }: Label,
  originals: Originals,
  translated: () => ReadonlySet<string>,
  context: RuleContext,
): boolean {
  const { source, target } = context.traits;
  const folded = foldText(text);
  const isKept = ({ start, end }: Stretch) =>
    originals.row().includes(foldText(text.slice(start, end)));
  const stretch =
    inOtherScript(text, target.language, isKept) ??
    longestForeign(text, source.functionWords, target.grammar, isKept);
  if (originals.each.has(folded)) {
    const isFree = !isBadge && !isValue;
    const isEvident =
      hasForeignGrammar(text, context) &&
      (wordsOf(text).length >= FEWEST_WORDS ||
        (isFree && isInSentenceCase(text)) ||
        isMostlyGrammar(text, source.functionWords));
    if (stretch !== null || isEvident) return true;
    if (isBadge) return false;
    if (translated().has(folded)) return true;
    if (isValue) return false;
    // A page may keep single words in all of its labels.
    return hasLabelWords(text, context) && (wordsOf(text).length > 1 || translated().size > 0);
  }
  if (stretch === null) return false;
  if (isKept(stretch)) return true;
  const isWhole = stretch.end - stretch.start >= text.length * MOST_TEXT;
  return target.functionWords.size > 0 && stretch.words >= LONE_WORDS && isWhole;
}

/** Whether the source label is in the target language, for its readers: `Lea esto en español`. */
function isOfTarget({ text }: Label, { traits: { source, target } }: RuleContext): boolean {
  return longestForeign(text, target.functionWords, source.grammar) !== null;
}

/** Whether two words in three are function words, so that a text is not a name: `Before you begin`. */
function isMostlyGrammar(text: string, grammar: ReadonlySet<string>): boolean {
  const words = wordsOf(text);
  return words.filter(({ word }) => grammar.has(word)).length >= (words.length * 2) / 3;
}

/**
 * The source texts translated without a common word, at least as often as they are kept. A single `Linux`
 * that became `Lunix` does not make it a translated word.
 */
function translatedLabels(
  pairs: readonly LabelPair[],
  { alignment }: RuleContext,
): ReadonlySet<string> {
  const found = new Map<string, number>();
  const kept = new Map<string, number>();
  const add = (from: string, to: string) => {
    const ours = wordsOf(from).map(({ word }) => word);
    const theirs = new Set(wordsOf(to).map(({ word }) => word));
    // Texts without letters, such as `*`, cannot be translated.
    if (ours.length === 0 || theirs.size === 0) return;
    if (foldText(from) === foldText(to)) countOne(kept, foldText(from));
    else if (!ours.some((word) => theirs.has(word))) countOne(found, foldText(from));
  };
  for (const { source, target } of pairs) {
    const [only, ...more] = source;
    if (only !== undefined && more.length === 0) add(only.text, target.text);
  }
  for (const { source, target } of walkAllBlocks(alignment)) {
    const [from] = source;
    const [to] = target;
    if (from?.kind === "heading" && to?.kind === "heading") add(from.prose.text, to.prose.text);
  }
  const isTranslated = ([text, times]: readonly [string, number]) => times >= (kept.get(text) ?? 0);
  return new Set([...found].filter(isTranslated).map(([text]) => text));
}

/** Front matter keys whose values are displayed as title or label; tags may be equal in every language. */
export const TITLE =
  /(?:^|[._-])(?:title|subtitle|linktitle|label|headline|tagline|summary|description|text|tag|badge)$/i;
/** Keys about the origin of a page or a quotation. */
const NOT_FOR_READERS =
  /(?:^|\.)(?:l10n|translat\w*|original\w*|source\w*|cspell\w*|authors?)(?:\.|$)/i;
/** Keys whose values are identifiers; `name` may be one if its value is a single lower-case word. */
const HANDLE =
  /(?:^|\.)(?:id|uid|key|name|identifier|parent|slug|layout|type|kind|template|component|theme|(?:tags|keywords|categories)\.\d+)$/i;
const LONE_WORD = /^[a-z0-9]+$/;
const CODE =
  /[{}<>=]|:\/\/|^[a-z0-9]+(?:[-_][a-z0-9]+)+$|^[!-~]*\/[!-~]+$|^[\w$]+(?:\.[\w$]+){2,}$/;

/** The displayed front matter strings that both pages have, by key. */
export function metadataOf({ source, target, config }: RuleContext): readonly LabelPair[] {
  const ours = stringsOf(source);
  return [...stringsOf(target)].flatMap(([key, label]): LabelPair[] => {
    const original = ours.get(key);
    const isFree = ownEntry(config.frontMatter, key) === undefined && !NOT_FOR_READERS.test(key);
    const isCode = CODE.test(label.text) || (HANDLE.test(key) && LONE_WORD.test(label.text));
    if (original === undefined || !isFree || isCode) return [];
    return [{ source: [original], target: { ...label, isValue: !TITLE.test(key) }, key }];
  });
}

function stringsOf({ frontMatter }: Document): ReadonlyMap<string, Label> {
  return new Map(
    (frontMatter?.entries ?? []).flatMap(({ path, value, place }) =>
      typeof value === "string" ? [[path.join("."), { text: value, place }]] : [],
    ),
  );
}

function captionsOf({ alignment, target: translation, traits }: RuleContext): readonly LabelPair[] {
  const { text } = translation.page;
  return allOf([...walkAllBlocks(alignment)], ({ source, target }) => {
    const ours = allOf(source, ({ captions }) => captions.map(labelOf));
    const isBadge = describesBadge(target, text);
    const labels = allOf(target, ({ captions }) => captions.map(labelOf));
    const theirs = labels.map((label) => ({ ...label, isBadge: isBadge(label.place) }));
    const isPaired = ours.length === theirs.length;
    if (isDiagramAsItWas(target, ours, theirs)) return [];
    return theirs.flatMap((label, index) =>
      isMarkedAs(traits.source.language, label.place, text)
        ? []
        : [{ source: isPaired ? ours.slice(index, index + 1) : ours, target: label }],
    );
  });
}

/** Whether a diagram was kept as a whole, as code may be: most of its texts are the source's. */
function isDiagramAsItWas(
  [block]: readonly Block[],
  ours: readonly Label[],
  theirs: readonly Label[],
): boolean {
  if (block?.kind !== "code") return false;
  const kept = theirs.filter(({ text }, index) => text === ours[index]?.text);
  return kept.length * 2 > theirs.length;
}

/** Whether the tag around a caption declares the source language: `<abbr lang="en" title="…">`. */
function isMarkedAs(language: string, place: Place, page: string): boolean {
  const own = /\blang=["']?([\w-]+)/i.exec(tagAround(place, page, "<"))?.[1];
  return own !== undefined && baseLanguage(own) === baseLanguage(language);
}

function labelOf(prose: Prose): Label {
  return { text: prose.text, place: placeOfProse(prose) };
}
