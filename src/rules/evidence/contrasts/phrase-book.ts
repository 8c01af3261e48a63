import { addTo } from "../../../model/lookup/add-to.ts";
import type { PlacedWord } from "../../../model/text/running-text.ts";
import { behindElision } from "./elided-words.ts";

/** A phrase of a language and its meaning. */
interface Entry<T> {
  readonly words: readonly string[];
  /** For each word, whether a hyphen joins it to the previous one: `Pays-Bas`. */
  readonly tied: readonly boolean[];
  /** For each word, whether a full stop of the phrase precedes it, `EE. UU.`; others end sentences. */
  readonly stopped: readonly boolean[];
  /** Required case: any, an initial capital, or all capitals as in `WHO`. */
  readonly letters: "any" | "raised" | "capitals";
  /** Whether the phrase counts only right before a value, `über #`, or right after one, `# more`. */
  readonly beside: keyof Neighbours | null;
  readonly meaning: T;
}

/** Tells whether values are adjacent to a stretch of text. */
export interface Neighbours {
  /** Whether a value ends right before an offset. */
  readonly valueBefore: (start: number) => boolean;
  /** Whether a value begins right after an offset. */
  readonly valueBehind: (end: number) => boolean;
}

const NONE: Neighbours = { valueBefore: () => false, valueBehind: () => false };

/** Phrases indexed by their first word, the longest first. */
export type PhraseBook<T> = ReadonlyMap<string, readonly Entry<T>[]>;

/** Builds a lookup table of phrases; a `#` at either end of a phrase stands for a value. */
export function phraseBook<T>(phrases: Iterable<readonly [string, T]>): PhraseBook<T> {
  const book = new Map<string, Entry<T>[]>();
  for (const [phrase, meaning] of phrases) {
    const bare = phrase.replace(/^# | #$/, "");
    const beside = bare === phrase ? null : phrase.startsWith("#") ? "valueBefore" : "valueBehind";
    const parts = bare.toLowerCase().split(/\s+|(?<=\p{L})(?=-\p{L})/u);
    const words = parts.map((word) => word.replace(/^-(?=\p{L})|\.$/u, ""));
    const stopped = parts.map((_, index) => parts[index - 1]?.endsWith(".") === true);
    const tied = parts.map((word, index) => index > 0 && /^-\p{L}/u.test(word));
    addTo(book, words[0] ?? "", {
      words,
      tied,
      stopped,
      letters: lettersOf(bare),
      beside,
      meaning,
    });
  }
  for (const entries of book.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return book;
}

function lettersOf(phrase: string): Entry<unknown>["letters"] {
  if (!/^\p{Lu}/u.test(phrase)) return "any";
  return /^\p{Lu}{2,}$/u.test(phrase) ? "capitals" : "raised";
}

/** Lets phrases that need an adjacent value match anywhere: `unter` and `under` are then no hints. */
export const ANYWHERE: Neighbours = { valueBefore: () => true, valueBehind: () => true };

/** An occurrence of a phrase in a text. */
export interface Found<T> {
  readonly meaning: T;
  readonly start: number;
  readonly end: number;
}

/** The input of a phrase search. */
interface Look<T> {
  readonly text: string;
  readonly words: readonly PlacedWord[];
  readonly book: PhraseBook<T>;
  readonly neighbours: Neighbours;
}

/**
 * Finds the phrases of a book in a text, in order. Of overlapping phrases that begin at the same word the
 * longest wins, reported once for each of its meanings. Linear in the number of words.
 */
export function findPhrases<T>(
  text: string,
  words: readonly PlacedWord[],
  book: PhraseBook<T>,
  neighbours: Neighbours = NONE,
): readonly Found<T>[] {
  const look: Look<T> = { text, words, book, neighbours };
  const found: Found<T>[] = [];
  const isElided = text.includes("'") || text.includes("’");
  for (let at = 0; at < words.length; at++) {
    const first = words[at];
    if (first === undefined) continue;
    // `l'unico` is looked up unchanged first, then as `unico`.
    const whole = entriesAt(look, at, first);
    const bare = whole.length > 0 || !isElided ? null : behindElision(first);
    const [entry, ...others] = bare === null ? whole : entriesAt(look, at, bare);
    if (entry === undefined) continue;
    const { length } = entry.words;
    const { start } = bare ?? first;
    const end = words[at + length - 1]?.end ?? first.end;
    at += length - 1;
    if (isJoined(text, start, end)) continue;
    for (const { words: each, meaning } of [entry, ...others]) {
      if (each.length === length) found.push({ meaning, start, end });
    }
  }
  return found;
}

const NOTHING: readonly never[] = [];

/** The phrases that begin at a word, longest first; `first` is that word, or its part after an elision. */
function entriesAt<T>(look: Look<T>, at: number, first: PlacedWord): readonly Entry<T>[] {
  const entries = look.book.get(first.word);
  if (entries === undefined) return NOTHING;
  const written = lettersOf(look.text.slice(first.start, first.end));
  const standing = entries
    .filter(({ letters }) => letters === "any" || letters === written || written === "capitals")
    .filter((entry) => occursAt(entry, look, at, first));
  // Phrases with a capital take precedence over lower-case ones: `Most of them`, `the most`.
  const longest = standing.find(({ letters }) => letters !== "any")?.words.length;
  return longest === undefined
    ? standing
    : standing.filter(({ letters, words }) => letters !== "any" || words.length > longest);
}

/** Whether a phrase occurs from `first` on, with its own separators and next to a value if required. */
function occursAt<T>(
  { words, tied, stopped, beside }: Entry<T>,
  look: Look<T>,
  at: number,
  first: PlacedWord,
): boolean {
  let last = first;
  for (let step = 1; step < words.length; step++) {
    const here = look.words[at + step];
    if (here === undefined || here.word !== words[step]) return false;
    const gap = look.text.slice(last.end, here.start);
    const isParted = tied[step] ? gap === "-" : isBlank(stopped[step] ? gap.replace(".", "") : gap);
    if (!isParted) return false;
    last = here;
  }
  if (beside === null) return true;
  return look.neighbours[beside](beside === "valueBefore" ? first.start : last.end);
}

/** Whether a gap between two words is a single space. */
function isBlank(gap: string): boolean {
  return /^\s$/.test(gap);
}

/** Whether a hyphen, slash or similar joins the phrase to a word; hyphens to numbers are fine: `mid-2025`. */
function isJoined(text: string, start: number, end: number): boolean {
  const behind = text.slice(end, end + 2);
  return (
    /[-_/@#+\p{N}]/u.test(text.charAt(start - 1)) || /^(?:[_/@\p{N}]|-(?!\d)|\+\S)/u.test(behind)
  );
}
