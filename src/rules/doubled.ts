import {
  type BlockAlignment,
  type SectionAlignment,
  walkAllBlocks,
  walkSectionAlignments,
} from "../model/alignment.ts";
import type { Both } from "../model/both.ts";
import { replacing } from "../model/fix.ts";
import { type Block, type Page, proseOf, titleOf } from "../model/page/document.ts";
import { OBJECT, type Prose, placeInProse, placeOfProse } from "../model/page/prose.ts";
import type { Stretch } from "../model/page/stretch.ts";
import type { Judgement, Rule, WritingTraits } from "../model/rule.ts";
import { excerptOf, shorten } from "../model/text/excerpt.ts";
import { foldText, runningText, wordsOf } from "../model/text/running-text.ts";
import { seemingEnds } from "../model/text/sentence-stops.ts";
import { repeatedPhrase } from "./doubled/repeated-phrase.ts";
import { repeats } from "./doubled/repeated-words.ts";

/** Words and sentences that stand twice in a row in the translation and not in the source. */
export const doubled: Rule = {
  id: "doubled",
  category: "language",
  messages: {
    word: { recommended: "warning", strict: "warning" },
    sentence: { recommended: "warning", strict: "warning" },
    heading: { recommended: "warning", strict: "error" },
    title: { recommended: "warning", strict: "error" },
  },
  *check({ alignment, traits, target }) {
    for (const parent of walkSectionAlignments(alignment)) {
      yield* doubledHeadings(parent);
      yield* doubledTitles(parent.blocks);
    }
    for (const pair of walkAllBlocks(alignment)) {
      yield* doubledWords(pair, traits, target.page);
      yield* doubledPhrases(pair, target.page);
      yield* doubledSentences(pair);
      yield* doubledTexts(pair);
      yield* doubledTitles(pair.children);
    }
  },
};

/** Sections of one parent under the same heading, where the source has two that do not even begin alike. */
function* doubledHeadings({ sections }: SectionAlignment): Generator<Judgement> {
  const known = new Map<string, string>();
  for (const { source, target, blocks } of sections) {
    const [from, to] = [source[0], target[0]];
    if (from === undefined || to === undefined) continue;
    const [ours, theirs] = [foldText(excerptOf(from)), foldText(excerptOf(to))];
    const other = known.get(theirs);
    if (other === undefined) known.set(theirs, ours);
    else if (theirs !== "" && other.slice(0, SAME_BEGINNING) !== ours.slice(0, SAME_BEGINNING)) {
      const data = { text: shorten(excerptOf(to)) };
      const heading = blocks[0];
      yield {
        messageId: "heading",
        data,
        source: heading?.sourcePlace ?? null,
        target: heading?.targetPlace ?? null,
      };
    }
  }
}

/** Boxes or tabs right behind each other with one title, where the source's have two that do not even begin alike. */
function* doubledTitles(siblings: readonly BlockAlignment[]): Generator<Judgement> {
  for (const [index, { source, target }] of siblings.entries()) {
    const next = siblings[index + 1];
    const titles = [source[0], next?.source[0], target[0], next?.target[0]].map((block) =>
      block?.kind === "container" ? titleOf(block) : null,
    );
    const [from = null, fromNext = null, to = null, toNext = null] = titles;
    if (from === null || fromNext === null || to === null || toNext === null) continue;
    const [ours, oursNext] = [foldText(from.text), foldText(fromNext.text)];
    if (foldText(to.text) !== foldText(toNext.text)) continue;
    if (ours.slice(0, SAME_BEGINNING) === oursNext.slice(0, SAME_BEGINNING)) continue;
    yield {
      messageId: "title",
      data: { text: shorten(toNext.text) },
      source: placeOfProse(fromNext),
      target: placeOfProse(toNext),
    };
  }
}

/** Letters that words of one root share: `Install` and `Installation` may be one word in another language. */
const SAME_BEGINNING = 4;

function* doubledWords(
  { source, target, sourcePlace }: BlockAlignment,
  traits: Both<WritingTraits>,
  page: Page,
): Generator<Judgement> {
  if (source.length === 0) return;
  const found = target.flatMap(ownProse).map((prose) => ({ prose, repeated: repeats(prose) }));
  if (found.every(({ repeated }) => repeated.length === 0)) return;
  if (source.flatMap(ownProse).some((prose) => saysTwice(prose, traits.source))) return;
  const ours = new Set(
    source.flatMap(ownProse).flatMap(({ text }) => wordsOf(text).map(({ word }) => word)),
  );
  for (const { prose, repeated } of found) {
    for (const { word, start, end } of repeated) {
      if (mayDouble(word.toLowerCase(), traits.target, ours)) continue;
      const place = placeInProse(prose, start, end);
      yield {
        messageId: "word",
        data: { word },
        source: sourcePlace,
        target: place,
        ...replacing(page, place, prose.text.slice(start, end), word),
      };
    }
  }
}

/** Whether a word stands twice in a row, or one of meaning on both sides of another: `step by step` is `passo passo`. */
function saysTwice(prose: Prose, { functionWords }: WritingTraits): boolean {
  if (repeats(prose).length > 0) return true;
  return [...runningText(prose).matchAll(AROUND)].some(
    ([, word = ""]) => !functionWords.has(word.toLowerCase()),
  );
}

const AROUND = /(?<![\p{L}\p{M}'’-])(\p{L}{3,30})[ -]\p{L}{1,3}[ -]\1(?![\p{L}\p{M}'’-])/giu;

/** Letters of the longest words that are doubled for emphasis: longer ones are participles, or words that were borrowed. */
const LONGEST_REDUPLICATED = 6;

function mayDouble(
  word: string,
  { doublets, reduplicates, functionWords }: WritingTraits,
  sourceWords: ReadonlySet<string>,
): boolean {
  if (doublets.has(word)) return true;
  if (!reduplicates || word.length > LONGEST_REDUPLICATED || functionWords.has(word)) return false;
  return !sourceWords.has(word);
}

function* doubledPhrases(
  { source, target, sourcePlace }: BlockAlignment,
  page: Page,
): Generator<Judgement> {
  if (source.length === 0) return;
  for (const prose of target.flatMap(ownProse)) {
    const both = repeatedPhrase(prose);
    if (both === null) continue;
    const isSaidTwice = (text: Prose) => repeats(text).length > 0 || repeatedPhrase(text) !== null;
    if (source.flatMap(ownProse).some(isSaidTwice)) continue;
    const place = placeInProse(prose, both.start, both.end);
    yield {
      messageId: "word",
      data: { word: both.word },
      source: sourcePlace,
      target: place,
      ...replacing(page, place, prose.text.slice(both.start, both.end), both.word),
    };
  }
}

/** Shorter sentences may be said twice for effect: `No, no.` */
const SHORTEST = 16;

function* doubledSentences({ source, target, sourcePlace }: BlockAlignment): Generator<Judgement> {
  if (source.length === 0) return;
  for (const prose of target.flatMap(ownProse)) {
    const second = repeatedSentence(prose.text);
    if (second === null) continue;
    if (source.flatMap(ownProse).some(({ text }) => repeatedSentence(text) !== null)) continue;
    const data = { text: shorten(said(prose.text.slice(second.start, second.end))) };
    const place = placeInProse(prose, second.start, second.end);
    yield { messageId: "sentence", data, source: sourcePlace, target: place };
  }
}

/** A whole text that stands twice where the source has one block for both. */
function* doubledTexts({ source, target, sourcePlace }: BlockAlignment): Generator<Judgement> {
  if (source.length !== 1 || target.length < 2) return;
  const texts = target.map((block) => ownProse(block)[0]?.text.trim() ?? "");
  for (const [index, block] of target.entries()) {
    const text = texts[index] ?? "";
    if (text.length < SHORTEST || text !== texts[index - 1]) continue;
    yield {
      messageId: "sentence",
      data: { text: shorten(text) },
      source: sourcePlace,
      target: block.place,
    };
  }
}

/** Sentences that may be said again as one: what looks like an end may be a pause. */
const MOST_AGAIN = 3;

/** The second of two stretches in a row that say the same, a few sentences each at most; null where there is none. */
function repeatedSentence(text: string): Stretch | null {
  const sentences: string[] = [];
  const starts: number[] = [];
  let start = 0;
  for (const end of seemingEnds(text)) {
    sentences.push(said(text.slice(start, end)));
    starts.push(start + text.slice(start, end).search(/\S|$/));
    start = end;
    for (let count = 1; count <= MOST_AGAIN; count++) {
      if (sentences.at(-1) !== sentences.at(-1 - count)) continue;
      const again = sentences.slice(-count).join(" ");
      if (again.length < SHORTEST) continue;
      if (sentences.slice(-2 * count, -count).join(" ") === again) {
        return { start: starts.at(-count) ?? start, end };
      }
    }
  }
  return null;
}

/** What a text says, without what stands for pictures and marks of footnotes. */
function said(text: string): string {
  return text.replaceAll(OBJECT, "").trim();
}

function ownProse(block: Block): readonly Prose[] {
  const prose = proseOf(block);
  return prose === null ? [] : [prose];
}
