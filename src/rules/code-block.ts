import { walkAllBlocks } from "../model/alignment.ts";
import type { Both } from "../model/both.ts";
import { type CodeLine, codeLines } from "../model/code/code-lines.ts";
import { codeSkeleton, comparedLanguage, mayHoldBareText } from "../model/code/code-skeleton.ts";
import { type CodeDifference, firstDifference, movedLine } from "../model/code/compare-code.ts";
import { firstMarginDifference, type MarginDifference } from "../model/code/compare-margins.ts";
import { fenceLine } from "../model/code/fence-line.ts";
import { firstDoubledLine, firstLostLine } from "../model/code/line-more-or-less.ts";
import { linePlace } from "../model/code/line-place.ts";
import { type PossibleFix, replacing } from "../model/fix.ts";
import type { Code, Document } from "../model/page/document.ts";
import { type Place, placeAfter, placeBefore } from "../model/page/place.ts";
import { type Judgement, languagesOf, type Rule, type RuleContext } from "../model/rule.ts";
import { shorten, shortenApart } from "../model/text/excerpt.ts";
import { changedFigure } from "./code-block/changed-figures.ts";
import { judgeOpening, languageOf } from "./code-block/opening-line.ts";
import { turnedSlots } from "./code-block/turned-slots.ts";
import { type CodePair, swappedCode } from "./evidence/swaps/swapped-code.ts";

/**
 * Reports code that differs from the source page's. Comments and strings are for readers and may be
 * translated, unless the option `translatable` is false; so may diagrams and plain text.
 */
export const codeBlock = {
  id: "code-block",
  category: "content",
  messages: {
    changed: { recommended: "error", strict: "error" },
    lines: { recommended: "error", strict: "error" },
    moved: { recommended: "error", strict: "error" },
    unclosed: { recommended: "error", strict: "error" },
    unopened: { recommended: "error", strict: "error" },
    margin: { recommended: "error", strict: "error" },
    string: { recommended: "warning", strict: "error" },
    slot: { recommended: "warning", strict: "error" },
    figure: { recommended: "warning", strict: "error" },
    language: { recommended: "warning", strict: "warning" },
    highlight: { recommended: "warning", strict: "warning" },
    option: { recommended: "warning", strict: "warning" },
    file: { recommended: "warning", strict: "warning" },
    "title-lost": { recommended: "warning", strict: "warning" },
    swapped: { recommended: "error", strict: "error" },
  },
  options: { translatable: "boolean" },
  *check(context) {
    const pairs = [...walkAllBlocks(context.alignment)].flatMap(({ source, target }) => {
      const [from] = source;
      const [to] = target;
      return from?.kind === "code" && to?.kind === "code" ? [{ from, to }] : [];
    });
    const swapped = swappedCode(pairs);
    const others = new Set(swapped.values());
    for (const pair of pairs) {
      if (swapped.has(pair)) yield judgeSwapped(pair, context);
      else if (!others.has(pair)) yield* judgeCode(pair, context);
    }
  },
} as const satisfies Rule;

/** Reports swapped code at the first line that differs. */
function judgeSwapped(pair: CodePair, context: RuleContext): Judgement {
  const { from, to } = pair;
  const bare = (code: string) => codeLines(code);
  const difference = firstDifference(from, to, { bare, languages: null });
  const places = { source: from.place, target: to.place };
  return difference === null
    ? { messageId: "swapped", data: { expected: from.value, actual: to.value }, ...places }
    : judgeLines("swapped", difference, pair, context);
}

function* judgeCode(pair: CodePair, context: RuleContext): Generator<Judgement> {
  const { from, to } = pair;
  // A block that lacks a fence is not compared any further: where it ends is uncertain.
  if (to.lacks !== null) yield judgeLostFence(from, to, to.lacks, context.source);
  if (to.lacks !== null || from.lacks !== null) return;
  yield* judgeOpening(from, to, context);
  if (from.value !== to.value) yield* judgeValue(pair, context);
}

/**
 * Compares the content of lines, their indentation and their strings. Only the first difference is reported.
 */
function* judgeValue(pair: CodePair, context: RuleContext): Generator<Judgement> {
  const { from, to } = pair;
  const translatable = context.options.translatable !== false;
  const languages = translatable ? languagesOf(context) : null;
  const language = comparedLanguage(from.value, languageOf(from));
  const bare = (code: string) =>
    translatable ? codeSkeleton(code, language) : codeLines(code).map((line) => line.trimEnd());
  const difference = firstDifference(from, to, { bare, languages });
  const doubled = firstDoubledLine(from, to);
  if (doubled !== null && (difference === null || difference.fromCount !== difference.toCount)) {
    yield judgeLines("lines", doubled, pair, context);
    return;
  }
  const moved = difference === null ? null : movedLine(from, to, { bare, languages });
  if (moved !== null) {
    yield judgeMoved(moved, pair, context);
    return;
  }
  if (difference !== null) {
    const messageId = difference.fromCount === difference.toCount ? "changed" : "lines";
    const fix = messageId === "changed" ? sameLine(difference, to, context.target) : {};
    const reported = firstLostLine(from, to) ?? difference;
    yield { ...judgeLines(messageId, reported, pair, context), ...fix };
    return;
  }
  const margin = firstMarginDifference(from, to, bare);
  if (margin !== null) {
    yield judgeMargin(margin, pair, context);
    return;
  }
  if (!translatable) return;
  const withStrings = (code: string) => codeSkeleton(code, language, true);
  const inStrings = firstDifference(from, to, { bare: withStrings, languages });
  if (inStrings === null) {
    yield* judgeFigure(pair, context);
    return;
  }
  const judgement = judgeLines("string", inStrings, pair, context);
  const slots = turnedSlots(inStrings);
  yield slots === null ? judgement : { ...judgement, messageId: "slot", data: { ...slots } };
}

function judgeMoved({ source, target }: Both<CodeLine>, pair: CodePair, context: RuleContext) {
  return {
    messageId: "moved",
    data: { text: shorten(target.text.trim()) },
    ...placesOf({ source: source.index, target: target.index }, pair, context),
  };
}

function* judgeFigure(pair: CodePair, context: RuleContext): Generator<Judgement> {
  const changed = changedFigure(pair.from, pair.to);
  if (changed === null) return;
  const { expected, actual, index } = changed;
  const lines = { source: index, target: index };
  yield { messageId: "figure", data: { expected, actual }, ...placesOf(lines, pair, context) };
}

function judgeMargin(margin: MarginDifference, pair: CodePair, context: RuleContext): Judgement {
  const { expected, actual, expectedDepth, actualDepth } = margin;
  return {
    messageId: "margin",
    data: { text: actual.text.trim(), expected: expectedDepth, actual: actualDepth },
    ...placesOf({ source: expected.index, target: actual.index }, pair, context),
  };
}

/** Reports a lost fence, with its place in the translation and that of its counterpart. */
function judgeLostFence(
  from: Code,
  to: Code,
  lacks: NonNullable<Code["lacks"]>,
  { lines }: Document,
): Judgement {
  return lacks === "closing"
    ? {
        messageId: "unclosed",
        data: {},
        source: fenceLine(from, "last", lines),
        target: placeAfter(to.valuePlace),
      }
    : {
        messageId: "unopened",
        data: {},
        source: fenceLine(from, "first", lines),
        target: placeBefore(to.place),
      };
}

/** A fix is offered only if the line contains nothing for readers that might have been translated. */
function sameLine(
  { expected, actual }: CodeDifference,
  code: Code,
  { page, lines }: Document,
): PossibleFix {
  if (!isAllCode(expected) || !isAllCode(actual)) return {};
  const areSameWords = lettersOf(expected.text) === lettersOf(actual.text);
  if (!areSameWords && mayHoldBareText(languageOf(code))) return {};
  return replacing(page, linePlace(lines, code, actual.index), actual.text, expected.text);
}

function lettersOf(text: string): string {
  return text.replace(/\P{L}+/gu, " ");
}

function isAllCode(line: CodeLine | undefined): line is CodeLine {
  const dense = (text: string) => text.replace(/[\s;]+/g, "");
  return line !== undefined && dense(line.bare) === dense(line.text);
}

function judgeLines(
  messageId: string,
  { expected, actual, fromCount, toCount }: CodeDifference,
  pair: CodePair,
  context: RuleContext,
): Judgement {
  const [ours, theirs] = shortenApart(expected?.text ?? "", actual?.text ?? "");
  return {
    messageId,
    data: {
      expected: expected === undefined ? null : ours,
      actual: actual === undefined ? null : theirs,
      expectedLines: fromCount,
      actualLines: toCount,
    },
    ...placesOf({ source: expected?.index, target: actual?.index }, pair, context),
  };
}

/** The places of a line of code and of its counterpart, by their indexes. */
function placesOf(
  indexes: Both<number | undefined>,
  { from, to }: CodePair,
  { source, target }: RuleContext,
): Both<Place> {
  return {
    source: linePlace(source.lines, from, indexes.source),
    target: linePlace(target.lines, to, indexes.target),
  };
}
