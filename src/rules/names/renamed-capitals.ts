import type { Both } from "../../model/both.ts";
import type { Difference } from "../../model/difference.ts";
import type { Document } from "../../model/document.ts";
import type { Fact } from "../../model/fact.ts";

/**
 * Whether a word in capitals, by which a manual calls what its reader is to give, has a word in the language of each
 * page. It tells by being one of a series, `FILE1` and `FILE2`, or by standing behind an equals sign, `--width=COLS`;
 * and neither page has the word of the other.
 */
export function renamedCapitals(
  differences: readonly Difference[],
  pages: Both<Document>,
): (difference: Difference) => boolean {
  const figures = new Map<string, Set<string>>();
  const given = new Set<string>();
  for (const { source, target } of differences) {
    const renamed = readRenamed(source, target);
    if (renamed === null || source === null || target === null) continue;
    const known = figures.get(renamed.words);
    if (known === undefined) figures.set(renamed.words, new Set([renamed.figure]));
    else known.add(renamed.figure);
    if (isGiven(source, pages.source) && isGiven(target, pages.target)) given.add(renamed.words);
  }
  return ({ source, target }) => {
    const renamed = readRenamed(source, target);
    if (renamed === null || source === null || target === null) return false;
    const isSeries = (figures.get(renamed.words)?.size ?? 0) > 1;
    if (!isSeries && !given.has(renamed.words)) return false;
    const isKept =
      pages.target.page.text.includes(source.surface) ||
      pages.source.page.text.includes(target.surface);
    return !isKept;
  };
}

interface Renamed {
  /** The words that stand for each other, without their figure. */
  readonly words: string;
  /** The figure behind both; empty where there is none. */
  readonly figure: string;
}

/** Words in capitals with one figure or none; the same letters in another order are a slip. */
function readRenamed(source: Fact | null, target: Fact | null): Renamed | null {
  const [, ours = "", figure = ""] = SLOT.exec(source?.surface ?? "") ?? [];
  const [, theirs = "", other = ""] = SLOT.exec(target?.surface ?? "") ?? [];
  if (ours === "" || theirs === "" || figure !== other) return null;
  return sorted(ours) === sorted(theirs) ? null : { words: `${ours} ${theirs}`, figure };
}

const SLOT = /^(\p{Lu}{3,})(\p{Nd}{0,2})$/u;

function sorted(word: string): string {
  return [...word].sort().join("");
}

/** Behind an equals sign that follows the name of an option, whatever markup stands between. */
function isGiven({ place }: Fact, { page }: Document): boolean {
  const before = page.text.slice(Math.max(0, place.start.offset - 12), place.start.offset);
  return /\p{L}[\]*_`]{0,6}=[*_`]{0,3}$/u.test(before);
}
