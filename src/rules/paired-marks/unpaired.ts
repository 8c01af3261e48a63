import { addTo } from "../../model/lookup/add-to.ts";
import type { Prose } from "../../model/page/prose.ts";
import type { WritingTraits } from "../../model/rule.ts";
import { anyOf } from "../../model/text/letters/letters.ts";
import { runningText } from "../../model/text/running-text.ts";

/** The paired marks of a language. */
export interface Signs {
  /** Matches any of the marks. */
  readonly any: RegExp;
  /** Maps each closing mark to its opening one. */
  readonly openers: ReadonlyMap<string, string>;
}

/**
 * Brackets, and those quotation marks of the language whose two halves differ. Left out are marks that close
 * one pair and open another (German `„ “` and English `“ ”`), straight quotes and the apostrophe.
 */
export function signsOf({ quotes }: WritingTraits): Signs {
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

/** In texts of mixed width, `(` and `）` are a pair. */
const OTHER_WIDTH: ReadonlyMap<string, string> = new Map([
  ["(", "（"],
  ["（", "("],
]);

/** A mark without its other half. */
export interface Unpaired {
  readonly sign: string;
  readonly at: number;
  readonly opens: boolean;
}

/** The marks of a text that have no other half in it. */
export function unpaired(prose: Prose, { any, openers }: Signs): Unpaired[] {
  const text = runningText(prose);
  /** The opening marks without a closing one so far, by mark. */
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
 * The offsets of marks that form quotes in another style, among those not paired yet: `“ ”` in a text with
 * `„ “`, as in an untranslated stretch.
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
 * Straight quotes have no direction: if their number is odd, one is unpaired, most likely the last. After a
 * digit one may mean inches, so their number must be odd both with and without those.
 */
function oddQuote(text: string): Unpaired[] {
  if (!text.includes('"')) return [];
  const all = [...text.matchAll(GERSHAYIM_APART)];
  const quotes = all.filter(({ index }) => !/\d/.test(text.charAt(index - 1)));
  const last = quotes.at(-1);
  // The number of quotes is no evidence if one of them may belong to an abbreviation.
  const isUnsure = AFTER_PROCLITIC.test(text);
  return isUnsure || all.length % 2 === 0 || quotes.length % 2 === 0 || last === undefined
    ? []
    : [{ sign: '"', at: last.index, opens: true }];
}

/**
 * A straight quote after a one-letter prefix: of a quotation, `ש"בקרוב`, or of an abbreviation, `מנכ"לית`.
 */
const AFTER_PROCLITIC = /(?<!\p{Script=Hebrew})[ובכלמהש]{1,2}"(?=\p{Script=Hebrew}{2})/u;

/** A straight quote that is not the mark of a Hebrew abbreviation inside a word: `ק"מ`. */
const GERSHAYIM_APART = /(?<!\p{Script=Hebrew})"|"(?!\p{Script=Hebrew})/gu;

/** Whether a closing parenthesis belongs to a list mark or a smiley: `a)`, `1)`, `1）`, `:)`. */
function isListMark(text: string, at: number): boolean {
  return (
    /[)）]/.test(text.charAt(at)) &&
    /(?:^|[\s。！？；：，、])[\p{L}\p{N}]{1,3}$|[:;]-?$/u.test(text.slice(Math.max(0, at - 4), at))
  );
}
