import { onceEach } from "../../../model/lookup/once.ts";
import { remember } from "../../../model/lookup/remember.ts";
import type { NameText } from "../found-name.ts";
import type { KnownName } from "../known/name-table.ts";
import { withoutEndings } from "../name-words.ts";
import { countsBits, type ProseToken } from "../prose-tokens.ts";

/** A match of a known name, from the token looked up to token `last`, inclusive. */
export interface NameMatch {
  readonly name: KnownName;
  readonly last: number;
  /**
   * The end of the name itself: before a plural `s`, an ending or a joined version, after symbols (`C++`).
   */
  readonly end: number;
  /** Set if an ending replaced letters of the name, so that its spelling is no evidence. */
  readonly bent?: true;
}

/** What may come between the words of one name. */
const JOINTS = new Set(["", " ", "-", ".", "'", "/", " / ", "&", " & ", "_", "·", "•"]);

/**
 * Finds the longest known name that starts at token `first`. Its last word may
 * have an ending of the language.
 */
export function matchName(name: NameText, first: number): NameMatch | null {
  const { tokens, names } = name;
  const start = tokens[first]?.start ?? 0;
  let best: NameMatch | null = null;
  let key = "";
  for (let last = first; last < tokens.length; last++) {
    const token = tokens[last];
    if (token === undefined || token.key === "") break;
    if (last > first) {
      if (token.gap === null || !JOINTS.has(token.gap)) break;
      if (token.gap === " " && countsBits(tokens, last)) break;
    }
    key = last === first ? token.key : `${key} ${token.key}`;
    const end = endOfName(name, { start, token, key });
    if (end !== null) best = { ...end, last };
    if (!names.beginnings.has(key)) break;
  }
  return best;
}

type NameEnd = Omit<NameMatch, "last">;

/** Words that may be a name: their start, the last one, and their lookup key. */
interface Tried {
  readonly start: number;
  readonly token: ProseToken;
  readonly key: string;
}

/** Looks up the name of a key and checks that the text up to `end` may spell it. */
type Check = (key: string, end: number) => NameEnd | null;

/**
 * Tries the words with trailing symbols, as written, without a plural `s`, without an
 * ending, and without a version.
 */
function endOfName({ prose, names, words }: NameText, tried: Tried): NameEnd | null {
  const check: Check = (key, end) => {
    const name = names.names.get(key);
    const written = prose.text.slice(tried.start, end);
    return name !== undefined && isSpeltLike(name, written) ? { name, end } : null;
  };
  const found = asWritten(tried, prose.text, check) ?? ofSeveral(tried, prose.text, check);
  if (found !== null || tried.token.plain) return found;
  return withoutEnding(tried, words.endings, check) ?? withoutVersion(tried, check);
}

function asWritten({ token, key }: Tried, text: string, check: Check): NameEnd | null {
  const symbols = symbolsAt(text, token.end);
  const marked = symbols === "" ? null : check(key + symbols, token.end + symbols.length);
  return marked ?? check(key, token.end);
}

function ofSeveral({ start, token, key }: Tried, text: string, check: Check): NameEnd | null {
  const singular = key.endsWith("s") ? check(key.slice(0, -1), token.end - 1) : null;
  if (singular === null || !hasPlural(singular.name)) return null;
  // A name of one word is not a plural of two: `Open APIs` are not OpenAPI.
  const isTakenApart = wordsOf(text.slice(start, singular.end)).length > 1;
  return isTakenApart && wordsOf(singular.name.canonical).length === 1 ? null : singular;
}

function withoutEnding(
  { token, key }: Tried,
  endings: readonly string[],
  check: Check,
): NameEnd | null {
  for (const stem of withoutEndings(key, endings)) {
    const isWhole = key.startsWith(stem);
    const found = check(stem, isWhole ? token.end - (key.length - stem.length) : token.end);
    if (found !== null) return isWhole ? found : { ...found, bent: true };
  }
  return null;
}

function withoutVersion({ token, key }: Tried, check: Check): NameEnd | null {
  const version = /(?<=\p{L})v?\d{1,4}\p{Ll}{0,2}$/u.exec(token.text)?.[0].length;
  const found = version === undefined ? null : check(key.slice(0, -version), token.end - version);
  return found?.name.versioned ? found : null;
}

function symbolsAt(text: string, at: number): string {
  const first = text.charAt(at);
  if (first === "+") return text.charAt(at + 1) === "+" ? "++" : "+";
  return first === "#" ? first : "";
}

/** Whether a final `s` may be a plural: `Llamas` and `MoEs` are plurals, but `Gaps` is not one of Gap. */
function hasPlural({ commonWord, versioned, canonical }: KnownName): boolean {
  return !commonWord || versioned !== false || !/^\p{Lu}\p{Ll}+$/u.test(canonical);
}

/**
 * Whether the text may spell the name. A word or an acronym needs its capitals (`Rust` is not `rust`, `SAM`
 * is not `Sam`), and so does a name of several words (`LinkedIn` is not `linked in`). A distinctive single
 * word is accepted in any case (`github`).
 */
function isSpeltLike(name: KnownName, written: string): boolean {
  return judgeOf(name)(written);
}

const judgeOf = onceEach((name: KnownName) => remember((written) => resembles(name, written)));

function resembles(name: KnownName, written: string): boolean {
  const letters = lettersOf(written);
  if (name.spellings.some((spelling) => lettersOf(spelling) === letters)) {
    return name.spellings.includes(written) || raisedWords(written) >= raisedWords(name.canonical);
  }
  if (name.commonWord || /[^\p{ASCII}]/u.test(letters) || !/\p{Ll}/u.test(name.canonical)) {
    return false;
  }
  if (/^\p{Lu}\p{Ll}+$/u.test(name.canonical)) return /^\p{Lu}/u.test(written);
  return wordsOf(written).every((word) => /^[\p{Lu}\p{Nd}]/u.test(word)) || letters === written;
}

const SEPARATORS = /[\s\-.'’/&_·•\u2010\u2011\u00AD]+/u;

function wordsOf(spelling: string): string[] {
  return spelling.split(SEPARATORS).filter((word) => word !== "");
}

function lettersOf(spelling: string): string {
  return wordsOf(spelling).join("");
}

/** Number of words with an initial capital. */
function raisedWords(spelling: string): number {
  return wordsOf(spelling).filter((word) => /^\p{Lu}/u.test(word)).length;
}
