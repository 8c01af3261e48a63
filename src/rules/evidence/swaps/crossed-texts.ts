import { type BlockAlignment, GUESS, walkAllBlocks } from "../../../model/alignment.ts";
import { type Block, childrenOf, proseOf } from "../../../model/page/document.ts";
import type { Span } from "../../../model/page/prose.ts";
import type { Judgement, RuleContext } from "../../../model/rule.ts";
import { excerptOf } from "../../../model/text/excerpt.ts";
import { areSortedAnew } from "../sorted-anew.ts";
import { type ContentWord, commonWorth, contentWords, vocabulariesOf } from "./content-words.ts";

/**
 * Finds neighbouring list items and table cells without values or markup that changed places: each shares
 * words with the other's counterpart and none with its own.
 */
export function* crossedTexts(context: RuleContext): Generator<Judgement> {
  for (const step of walkAllBlocks(context.alignment)) {
    const [from] = step.source;
    const [to] = step.target;
    if (from === undefined || to === undefined || from.kind !== to.kind) continue;
    if (from.kind === "list" && to.kind === "list") {
      if (!areSortedAnew(from.children, to.children, context))
        for (const { judgement } of crossedNeighbours(step.children, context)) yield judgement;
    } else if (from.kind === "table") {
      const { columns, rows } = cellsOf(step.children);
      yield* crossedLines(columns, context);
      yield* crossedLines(rows, context);
    }
  }
}

interface Cells {
  /** The cells below the head, top to bottom, for each column. */
  readonly columns: readonly (readonly BlockAlignment[])[];
  /** The cells from left to right for each row, including the head. */
  readonly rows: readonly (readonly BlockAlignment[])[];
}

/** The aligned cells of a table; none if its rows differ in width. */
function cellsOf(rows: readonly BlockAlignment[]): Cells {
  const [head, ...body] = rows;
  const width = head?.children.length ?? 0;
  if (body.some(({ children }) => children.length !== width)) return { columns: [], rows: [] };
  return {
    columns: Array.from({ length: width }, (_, column) =>
      body.flatMap(({ children }) => children.slice(column, column + 1)),
    ),
    rows: rows.map(({ children }) => children),
  };
}

/** Rows or columns that changed places cross in all their cells; each crossing is reported once. */
function* crossedLines(
  lines: readonly (readonly BlockAlignment[])[],
  context: RuleContext,
): Generator<Judgement> {
  const reported = new Set<number>();
  for (const line of lines) {
    for (const { at, judgement } of crossedNeighbours(line, context)) {
      if (!reported.has(at)) yield judgement;
      reported.add(at);
    }
  }
}

/** Minimum worth of the shared words, for each text and for both together; less may be chance. */
const CLEAR = 1;
const BOTH = 3;

/** A block that changed places with the next one, and its index among its siblings. */
interface Crossing {
  readonly at: number;
  readonly judgement: Judgement;
}

function* crossedNeighbours(
  steps: readonly BlockAlignment[],
  context: RuleContext,
): Generator<Crossing> {
  const words = steps.map((step) => wordsOf(step, context));
  for (let at = 0; at + 1 < steps.length; at++) {
    const [one, other] = [words[at] ?? null, words[at + 1] ?? null];
    const [first] = steps[at]?.target ?? [];
    if (one === null || other === null || first === undefined || !areCrossed(one, other)) continue;
    const judgement = {
      messageId: "swapped",
      data: { kind: first.kind, label: excerptOf(first) },
      source: steps[at]?.sourcePlace ?? null,
      target: first.place,
    };
    yield { at, judgement };
    at++;
  }
}

interface Words {
  readonly source: readonly ContentWord[];
  readonly target: readonly ContentWord[];
}

function areCrossed(one: Words, other: Words): boolean {
  const across = [commonWorth(one.source, other.target), commonWorth(other.source, one.target)];
  if (across.some((worth) => worth < CLEAR) || across.reduce((a, b) => a + b) < BOTH) return false;
  return commonWorth(one.source, one.target) + commonWorth(other.source, other.target) === 0;
}

/** The content words of a matched pair of blocks; null if it is unmatched, uncertain or more than words. */
function wordsOf(step: BlockAlignment, { traits }: RuleContext): Words | null {
  const [from] = step.source;
  const [to] = step.target;
  if (from === undefined || to === undefined) return null;
  if (step.relation !== "matched" || step.confidence < GUESS) return null;
  const [source, target] = [plainText(from), plainText(to)];
  if (source === null || target === null) return null;
  const vocabularies = vocabulariesOf(traits);
  return {
    source: contentWords(source, vocabularies.source),
    target: contentWords(target, vocabularies.target),
  };
}

/** The text of a block or its only child; null if it has numbers or markup, which other rules compare. */
function plainText(block: Block): string | null {
  const own = proseOf(block);
  if (own !== null) return own.spans.some(isMore) || /\p{N}/u.test(own.text) ? null : own.text;
  const [first, ...more] = childrenOf(block);
  return first === undefined || more.length > 0 ? null : plainText(first);
}

function isMore({ kind }: Span): boolean {
  return kind !== "strong" && kind !== "emphasis";
}
