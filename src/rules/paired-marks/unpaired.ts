import { addTo } from "../../model/lookup/add-to.ts";
import type { Prose } from "../../model/page/prose.ts";
import type { WritingTraits } from "../../model/rule.ts";
import { anyOf } from "../../model/text/letters/letters.ts";
import { runningText } from "../../model/text/running-text.ts";

/** The marks of a language that come in pairs. */
export interface Signs {
  /** Finds any of them. */
  readonly any: RegExp;
  /** The opening mark of each closing one. */
  readonly openers: ReadonlyMap<string, string>;
}

/**
 * Brackets, and the language's quotation marks whose two halves differ. One mark may close one pair and open
 * another (German `„ “` beside English `“ ”`): such pairs, straight quotes and the apostrophe are left alone.
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

/** `(` and `）`, in a text that mixes both widths, are a pair to its readers. */
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

/** The marks of a prose that have no other half in it. */
export function unpaired(prose: Prose, { any, openers }: Signs): Unpaired[] {
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
 * Straight quotes have no direction: an odd number of them leaves one alone, most likely the last. After a digit
 * one may mean inches, so that their number must be odd with those and without them.
 */
function oddQuote(text: string): Unpaired[] {
  if (!text.includes('"')) return [];
  const all = [...text.matchAll(GERSHAYIM_APART)];
  const quotes = all.filter(({ index }) => !/\d/.test(text.charAt(index - 1)));
  const last = quotes.at(-1);
  // How many quotes there are tells nothing where one of them may belong to an abbreviation.
  const isUnsure = AFTER_PROCLITIC.test(text);
  return isUnsure || all.length % 2 === 0 || quotes.length % 2 === 0 || last === undefined
    ? []
    : [{ sign: '"', at: last.index, opens: true }];
}

/** A straight quote after words of one letter, which opens a quotation or marks an abbreviation: `ש"בקרוב`, `מנכ"לית`. */
const AFTER_PROCLITIC = /(?<!\p{Script=Hebrew})[ובכלמהש]{1,2}"(?=\p{Script=Hebrew}{2})/u;

/** A straight quote that does not mark a Hebrew abbreviation inside a word: `ק"מ`. */
const GERSHAYIM_APART = /(?<!\p{Script=Hebrew})"|"(?!\p{Script=Hebrew})/gu;

/** `a)`, `1)` and `1）` number things, `:)` smiles. */
function isListMark(text: string, at: number): boolean {
  return (
    /[)）]/.test(text.charAt(at)) &&
    /(?:^|[\s。！？；：，、])[\p{L}\p{N}]{1,3}$|[:;]-?$/u.test(text.slice(Math.max(0, at - 4), at))
  );
}
