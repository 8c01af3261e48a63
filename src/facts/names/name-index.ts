import type { CheckConfig } from "../../model/config.ts";
import { knownNames } from "./known/known-names.ts";
import type { KnownName } from "./known/name-table.ts";
import { type Token, tokensIn } from "./tokens.ts";

/** What prose is searched for: known names by the words they are made of, and what a pair of pages taught. */
export interface NameIndex {
  readonly names: ReadonlyMap<string, KnownName>;
  /** Most words in a name. */
  readonly longest: number;
  /** Readings that both pages of a pair spell alike, see `learnNames`. */
  readonly learned: ReadonlyMap<string, Learned>;
}

/** `anywhere`: strong also where a capital may be due to the position in the sentence. */
export type Learned = "anywhere" | "inside";

/** A known name in prose: the tokens `first` to `last` (inclusive) spell it. */
export interface NameMatch {
  readonly name: KnownName;
  readonly last: number;
  /** Where the name's own letters end; a plural `s`, a glued version or symbols may follow or be included. */
  readonly end: number;
}

let builtIn: NameIndex | undefined;

/** The index of the built-in names and those of a configuration, which count as certain. */
export function indexNames(configured: CheckConfig["names"] = {}): NameIndex {
  builtIn ??= indexOf(new Map(), knownNames());
  const own = Object.entries(configured).map(([canonical, variants]) => ({
    canonical,
    spellings: [canonical, ...variants],
    versioned: true as const,
    joint: " ",
    commonWord: false,
  }));
  return own.length === 0 ? builtIn : indexOf(builtIn.names, own);
}

function indexOf(base: ReadonlyMap<string, KnownName>, added: readonly KnownName[]): NameIndex {
  const names = new Map(base);
  for (const name of added) {
    for (const spelling of name.spellings) {
      for (const key of keysOf(spelling)) names.set(key, name);
    }
  }
  let longest = 1;
  for (const key of names.keys()) longest = Math.max(longest, key.split(" ").length);
  return { names, longest, learned: new Map() };
}

/** The keys a spelling is found by: as its words stand, and split at inner capitals (`Open AI`). */
function keysOf(spelling: string): string[] {
  const key = keyOf(spelling);
  const split = keyOf(spelling.replace(/(?<=\p{Ll})(?=\p{Lu}\p{L}+)/gu, " "));
  const initialCapital = /^\p{Lu}\p{Ll}/u.test(spelling);
  return initialCapital && split !== key ? [key, split] : [key];
}

function keyOf(spelling: string): string {
  const tokens = tokensIn(spelling, []);
  const symbol = /[+#]+$/.exec(spelling)?.[0] ?? "";
  return tokens.map((token) => token.key).join(" ") + symbol;
}

/** What may stand between the words of one name. */
const JOINTS = new Set(["", " ", "-", ".", "'", "/", " / ", "&", " & ", "_", "·", "•"]);

/** Finds the longest known name that starts at token `first`. */
export function matchName(
  text: string,
  tokens: readonly Token[],
  first: number,
  index: NameIndex,
): NameMatch | null {
  let best: NameMatch | null = null;
  let key = "";
  for (let last = first; last < tokens.length && last < first + index.longest; last++) {
    const token = tokens[last];
    if (token === undefined || token.key === "") break;
    if (last > first && (token.gap === null || !JOINTS.has(token.gap))) break;
    key = last === first ? token.key : `${key} ${token.key}`;
    const match = matchEnding(text, tokens[first]?.start ?? token.start, token, key, index);
    if (match !== null) best = { ...match, last };
  }
  return best;
}

/** Tries the words as they stand, with trailing symbols (`C++`), and without a plural `s`. */
function matchEnding(
  text: string,
  start: number,
  token: Token,
  key: string,
  index: NameIndex,
): Omit<NameMatch, "last"> | null {
  const symbols = symbolsAt(text, token.end);
  const tries: readonly (readonly [string, number])[] = [
    [key + symbols, token.end + symbols.length],
    [key, token.end],
    ...(key.endsWith("s") ? [[key.slice(0, -1), token.end - 1] as const] : []),
  ];
  for (const [tried, end] of tries) {
    const name = index.names.get(tried);
    if (name !== undefined && isSpeltLike(name, text.slice(start, end))) return { name, end };
  }
  return matchGlued(text, start, token, key, index);
}

/** A version may be glued to the name: `DINOv3`, `GPT4o`. */
function matchGlued(
  text: string,
  start: number,
  token: Token,
  key: string,
  index: NameIndex,
): Omit<NameMatch, "last"> | null {
  const version = /(?<=\p{L})v?\d{1,4}\p{Ll}{0,2}$/u.exec(token.text);
  if (version === null) return null;
  const length = version[0].length;
  const name = index.names.get(key.slice(0, -length));
  const end = token.end - length;
  if (name === undefined || !name.versioned) return null;
  return isSpeltLike(name, text.slice(start, end)) ? { name, end } : null;
}

function symbolsAt(text: string, at: number): string {
  let end = at;
  while (end < at + 2 && (text.charAt(end) === "+" || text.charAt(end) === "#")) end++;
  return text.slice(at, end);
}

/**
 * Whether the letters as written can mean the name. A word or an acronym needs its capitals (`Rust` is not
 * `rust`, `SAM` is not `Sam`); a name that no word resembles is known in any case (`github`).
 */
function isSpeltLike(name: KnownName, written: string): boolean {
  const plain = writtenPlainly(written);
  if (name.spellings.some((spelling) => writtenPlainly(spelling) === plain)) return true;
  if (/[^\p{ASCII}]/u.test(written.replace(/[^\p{L}]/gu, ""))) return false;
  const canonical = name.canonical;
  if (name.commonWord || /^[\p{Lu}\p{Nd}\W]+$/u.test(canonical)) return false;
  const capital = /^\p{Lu}/u.test(written);
  return capital || !/^\p{Lu}\p{Ll}+$/u.test(canonical);
}

/** A spelling without what separates its words. */
function writtenPlainly(spelling: string): string {
  return spelling.replace(/[\s\-.'’/&_·•\u2010\u2011\u00AD]/g, "");
}

/** How a name that no list holds is spelt in readings: plain hyphens, no soft ones. */
export function plainSpelling(written: string): string {
  return written
    .replace(/\u00AD/g, "")
    .replace(/[\u2010\u2011\uFE63\uFF0D]/g, "-")
    .replace(/\s+/g, " ")
    .replace(/[’ʼ]/g, "'");
}
