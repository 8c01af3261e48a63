import type { Both } from "../model/both.ts";
import type { PossibleFix } from "../model/fix.ts";
import { addTo } from "../model/lookup/add-to.ts";
import { once } from "../model/lookup/once.ts";
import { type Prose, placeInProse } from "../model/prose.ts";
import type { Judgement, Rule, WritingTraits } from "../model/rule.ts";
import { alignedProse, type ProsePair } from "../model/text/aligned-prose.ts";
import { anyOf } from "../model/text/letters.ts";
import { runningText } from "../model/text/running-text.ts";
import { onceThroughout } from "./once-throughout.ts";
import {
  lackInverted,
  namesThatCall,
  neverClosed,
  wordBefore,
} from "./paired-marks/inverted-marks.ts";
import { reversedEnds, reversedMarks } from "./paired-marks/reversed-marks.ts";

/** Brackets and quotation marks that open and never close, or close and never opened; `¿` and `¡` without their end or the end without them. */
export const pairedMarks: Rule = {
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
    for (const pair of alignedProse(alignment)) {
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
};

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
  told: ReadonlySet<unknown>,
): Generator<Judgement> {
  const first = unpaired(prose, signs.target).find(({ sign }) => !told.has(sign));
  if (first === undefined) return;
  // A source with the same oddity (a smiley, an interval) is translated with it, and so is a mark of another use.
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

/** `Guide » Install`: no quotation, in whatever language. */
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

/** A question that nobody translated lacks more than its mark, and is told as what it is. */
function isLeft(prose: Prose, end: number, source: readonly Prose[]): boolean {
  const before = runningText(prose).slice(Math.max(0, end - LONGEST_CLAUSE), end + 1);
  const sentence = /[^.!?…\n]*.$/u.exec(before)?.[0].trim() ?? "";
  return /\S\s+\S/.test(sentence) && source.some((each) => runningText(each).includes(sentence));
}

/**
 * Puts the opening mark before the sentence. Only where it is one clause that begins with a capital: where a
 * question begins in the middle of a sentence is the writer's to say.
 */
function opening(prose: Prose, mark: string, end: number): PossibleFix {
  const clause = /(?:^|[\p{L}\p{N}]{4}[.!?…] )(\p{Lu}[^.!?…:;,()«»“”"—–¿¡\n\uFFFC]*)$/u.exec(
    prose.text.slice(Math.max(0, end - LONGEST_CLAUSE), end),
  )?.[1];
  if (clause === undefined || clause.length > LONGEST_CLAUSE - 8) return {};
  const start = placeInProse(prose, end - clause.length, end).start.offset;
  return { fix: { start, end: start, text: mark } };
}

const LONGEST_CLAUSE = 200;

/** The marks of a language that come in pairs. */
interface Signs {
  /** Finds any of them. */
  readonly any: RegExp;
  /** The opening mark of each closing one. */
  readonly openers: ReadonlyMap<string, string>;
}

/**
 * Brackets, and the language's quotation marks whose two halves differ. One mark may close one pair and open
 * another (German `„ “` beside English `“ ”`): such pairs, straight quotes and the apostrophe are left alone.
 */
function signsOf({ quotes }: WritingTraits): Signs {
  const closers = new Set(quotes.map(([, close]) => close));
  const clear = quotes.filter(
    ([open, close]) => open !== close && !closers.has(open) && close !== "’" && close !== "'",
  );
  const pairs = [
    ...BRACKETS,
    ...clear.map(([open, close]) => [open.trim(), close.trim()] as const),
  ];
  const all = pairs.flat().filter((sign) => sign.length === 1);
  return {
    any: new RegExp(anyOf(all), "gu"),
    openers: new Map(pairs.map(([open, close]) => [close, open])),
  };
}

const BRACKETS: readonly (readonly [open: string, close: string])[] = [
  ["(", ")"],
  ["[", "]"],
  ["（", "）"],
  ["「", "」"],
  ["『", "』"],
  ["【", "】"],
  ["《", "》"],
];

/** `(` and `）`, in a text that mixes both widths, are a pair to its readers. */
const OTHER_WIDTH: ReadonlyMap<string, string> = new Map([
  ["(", "（"],
  ["（", "("],
]);

interface Unpaired {
  readonly sign: string;
  readonly at: number;
  readonly opens: boolean;
}

function unpaired(prose: Prose, { any, openers }: Signs): Unpaired[] {
  const text = runningText(prose);
  /** By opening mark: those that wait for their closing one. */
  const waiting = new Map<string, Unpaired[]>();
  const alone: Unpaired[] = [];
  const paired = new Set<number>();
  for (const { 0: sign, index: at } of text.matchAll(any)) {
    const opener = openers.get(sign);
    if (opener === undefined) {
      addTo(waiting, sign, { sign, at, opens: true });
      continue;
    }
    const partner = (waiting.get(opener) ?? waiting.get(OTHER_WIDTH.get(opener) ?? ""))?.pop();
    if (partner !== undefined) paired.add(partner.at).add(at);
    else if (!isListMark(text, at)) alone.push({ sign, at, opens: false });
  }
  const open = [...waiting.values()].flat().sort((a, b) => a.at - b.at);
  const odd = [...alone, ...open];
  const foreign = odd.length === 0 ? paired : inForeignPairs(text, paired);
  return [...odd.filter(({ at }) => !foreign.has(at)), ...oddQuote(text)];
}

/**
 * Where marks stand that pair up in quotes of another fashion, of those that no pair of the language took: `“ ”` beside
 * `„ “`, as in a stretch that nobody translated.
 */
function inForeignPairs(text: string, paired: ReadonlySet<number>): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [open, close] of FOREIGN_PAIRS) {
    let from: number | null = null;
    for (const { 0: sign, index: at } of text.matchAll(new RegExp(`[${open}${close}]`, "gu"))) {
      if (paired.has(at)) continue;
      if (sign === close && from !== null) found.add(from).add(at);
      from = sign === open ? at : null;
    }
  }
  return found;
}

const FOREIGN_PAIRS: readonly (readonly [open: string, close: string])[] = [
  ["“", "”"],
  ["‘", "’"],
  ["«", "»"],
  ["»", "«"],
];

/**
 * Straight quotes have no direction: an odd number of them leaves one alone, most likely the last. Behind a digit
 * one may mean inches, so that their number must be odd with those and without them.
 */
function oddQuote(text: string): Unpaired[] {
  if (!text.includes('"')) return [];
  const all = [...text.matchAll(GERSHAYIM_APART)];
  const quotes = all.filter(({ index }) => !/\d/.test(text.charAt(index - 1)));
  const last = quotes.at(-1);
  return all.length % 2 === 0 || quotes.length % 2 === 0 || last === undefined
    ? []
    : [{ sign: '"', at: last.index, opens: true }];
}

/** A straight quote that does not mark a Hebrew abbreviation inside a word: `ק"מ`. */
const GERSHAYIM_APART = /(?<!\p{Script=Hebrew})"|"(?!\p{Script=Hebrew})/gu;

/** `a)` and `1)` number things, `:)` smiles. */
function isListMark(text: string, at: number): boolean {
  return (
    text.charAt(at) === ")" &&
    /(?:^|\s)[\p{L}\p{N}]{1,3}$|[:;]-?$/u.test(text.slice(Math.max(0, at - 4), at))
  );
}
