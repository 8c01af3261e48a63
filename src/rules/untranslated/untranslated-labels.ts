import { walkAllBlocks } from "../../model/alignment.ts";
import { baseLanguage } from "../../model/language/language-tag.ts";
import { allOf } from "../../model/lookup/all-of.ts";
import { countOne } from "../../model/lookup/count-one.ts";
import { once, onceEach } from "../../model/lookup/once.ts";
import { ownEntry } from "../../model/lookup/own-entry.ts";
import type { Document } from "../../model/page/document.ts";
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

/** A short text beside the text, such as the description of a picture, a title or a value of the front matter. */
export interface Label {
  readonly text: string;
  readonly place: Place;
  /** Whether it describes a badge: a few words of it may be as they are on the picture. */
  readonly isBadge?: boolean;
  /** Whether it stands under a key that is for programs as often as for readers. */
  readonly isValue?: boolean;
}

/** A label of the translation, and what may stand in its place in the source. */
export interface LabelPair {
  readonly source: readonly Label[];
  readonly target: Label;
  /** The key of the front matter that it stands under. */
  readonly key?: string;
}

/**
 * Labels left in the source's language. Short ones may be names, so a label must hold words of the source's grammar, or
 * the same words must be translated elsewhere on the page.
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

/** What labels say, as it is compared: each by itself, and all of them in a row. */
interface Originals {
  readonly each: ReadonlySet<string>;
  readonly row: () => string;
}

/** Captions of a block are many, and each of the translation's may stand for any of them. */
const originalsOf = onceEach(
  (labels: readonly Label[]): Originals => ({
    each: new Set(labels.map(({ text }) => foldText(text))),
    row: once(() => foldText(labels.map(({ text }) => text).join(" "))),
  }),
);

/** Fewer words prove nothing by their grammar: names and titles look like them. */
const FEWEST_WORDS = 4;
/** What is not the source's own must be longer, and nearly all of the label. */
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
    const isTelling =
      hasForeignGrammar(text, context) &&
      (wordsOf(text).length >= FEWEST_WORDS ||
        (!isBadge && !isValue && isInSentenceCase(text)) ||
        isMostlyGrammar(text, source.functionWords));
    if (stretch !== null || isTelling) return true;
    if (isBadge) return false;
    if (translated().has(folded)) return true;
    if (isValue) return false;
    // A word alone may be left as it is where every label of the page is.
    return hasLabelWords(text, context) && (wordsOf(text).length > 1 || translated().size > 0);
  }
  if (stretch === null) return false;
  if (isKept(stretch)) return true;
  const isWhole = stretch.end - stretch.start >= text.length * MOST_TEXT;
  return target.functionWords.size > 0 && stretch.words >= LONE_WORDS && isWhole;
}

/** `Lea esto en español` on the source page: each page has its label for readers of the other. */
function isOfTarget({ text }: Label, { traits: { source, target } }: RuleContext): boolean {
  return longestForeign(text, target.functionWords, source.grammar) !== null;
}

/** `Before you begin`: two words of grammar in three are no name. */
function isMostlyGrammar(text: string, grammar: ReadonlySet<string>): boolean {
  const words = wordsOf(text);
  return words.filter(({ word }) => grammar.has(word)).length >= (words.length * 2) / 3;
}

/**
 * Texts of the source that say something else in the translation, without one word of their own, at least as often as
 * they are kept: `Linux` that became `Lunix` once is no word that the page translates.
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
    // Signs alone, `*`, are no words that anybody could translate.
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

/** Keys of the front matter that a reader sees as a title or a label; tags may be the same in every language. */
export const TITLE =
  /(?:^|[._-])(?:title|subtitle|linktitle|label|headline|tagline|summary|description|text|tag|badge)$/i;
/** Keys that say where a page comes from, or quote another, and values that are code, an address or a part of one. */
const NOT_FOR_READERS =
  /(?:^|\.)(?:l10n|translat\w*|original\w*|source\w*|cspell\w*|authors?)(?:\.|$)/i;
/** Keys whose value is a handle for programs; `name` may be one where it is a lone word in small letters. */
const HANDLE =
  /(?:^|\.)(?:id|uid|key|name|identifier|parent|slug|layout|type|kind|template|component|theme|(?:tags|keywords|categories)\.\d+)$/i;
const LONE_WORD = /^[a-z0-9]+$/;
const CODE =
  /[{}<>=]|:\/\/|^[a-z0-9]+(?:[-_][a-z0-9]+)+$|^[!-~]*\/[!-~]+$|^[\w$]+(?:\.[\w$]+){2,}$/;

/** The words of the front matter that are for readers, key by key. */
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
    return theirs.flatMap((label, index) =>
      isMarkedAs(traits.source.language, label.place, text)
        ? []
        : [{ source: isPaired ? ours.slice(index, index + 1) : ours, target: label }],
    );
  });
}

/** Whether the tag in which a caption stands says itself in which language it is: `<abbr lang="en" title="…">`. */
function isMarkedAs(language: string, place: Place, page: string): boolean {
  const own = /\blang=["']?([\w-]+)/i.exec(tagAround(place, page, "<"))?.[1];
  return own !== undefined && baseLanguage(own) === baseLanguage(language);
}

function labelOf(prose: Prose): Label {
  return { text: prose.text, place: placeOfProse(prose) };
}
