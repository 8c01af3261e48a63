import type { Both } from "../../../../model/both.ts";
import type { Difference } from "../../../../model/difference.ts";
import type { Fact } from "../../../../model/fact.ts";
import { once } from "../../../../model/lookup/once.ts";
import type { Document } from "../../../../model/page/document.ts";
import { areAnagrams } from "../../../../model/text/letters/compare-texts.ts";

/**
 * Returns a predicate for placeholders in capitals that each page names in its own language. Evidence is a
 * series, `FILE1` and `FILE2`, or a position after an equals sign, `--width=COLS`; neither page may contain
 * the other's word.
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
    include(figures, renamed.words, renamed.figure);
    if (isGiven(source, pages.source) && isGiven(target, pages.target)) given.add(renamed.words);
  }
  const isSeriesRenamed = seriesRenamed(differences, pages);
  return ({ source, target }) => {
    if (source !== null && target === null) return isSeriesRenamed(source);
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

/** The digits of missing words in capitals, by their letters: 1 and 2 for `FILE1` and `FILE2`. */
type Series = ReadonlyMap<string, ReadonlySet<string>>;

function missingSeries(differences: readonly Difference[]): Series {
  const series = new Map<string, Set<string>>();
  for (const { source, target } of differences) {
    const [, letters = "", figure = ""] = SOURCE_CAPITALS.exec(source?.surface ?? "") ?? [];
    if (target !== null || figure === "") continue;
    include(series, letters, figure);
  }
  return series;
}

/** Words in capitals on a page, in any script, by the number after them. */
function slotsByFigure({ page }: Document): ReadonlyMap<string, ReadonlySet<string>> {
  const slots = new Map<string, Set<string>>();
  for (const [, letters = "", figure = ""] of page.text.matchAll(SLOTS)) {
    include(slots, figure, letters);
  }
  return slots;
}

/** Returns a predicate for a missing series with a counterpart: `ΑΡΧΕΙΟ1` and `ΑΡΧΕΙΟ2`. */
function seriesRenamed(
  differences: readonly Difference[],
  pages: Both<Document>,
): (source: Fact) => boolean {
  const series = missingSeries(differences);
  const theirs = once(() => slotsByFigure(pages.target));
  const ours = once(() => slotsByFigure(pages.source));
  return ({ surface }) => {
    const [, letters = ""] = SOURCE_CAPITALS.exec(surface) ?? [];
    const [first = "", ...figures] = series.get(letters) ?? [];
    if (figures.length === 0) return false;
    const isOwn = (stem: string, figure: string) =>
      theirs().get(figure)?.has(stem) === true && ours().get(figure)?.has(stem) !== true;
    return [...(theirs().get(first) ?? [])].some(
      (stem) => isOwn(stem, first) && figures.every((figure) => isOwn(stem, figure)),
    );
  };
}

const SLOTS = /(?<!\p{L})(\p{Lu}{2,40})(\p{Nd}{1,2})(?![\p{L}\p{N}])/gu;

interface Renamed {
  /** Source and target word without their number, separated by a space. */
  readonly words: string;
  /** The number after both; empty where there is none. */
  readonly figure: string;
}

/** A pair of words in capitals with equal numbers or none. Anagrams are mistakes, not renamings. */
function readRenamed(source: Fact | null, target: Fact | null): Renamed | null {
  const [, ours = "", figure = ""] = SOURCE_CAPITALS.exec(source?.surface ?? "") ?? [];
  const [, theirs = "", other = ""] = TARGET_CAPITALS.exec(target?.surface ?? "") ?? [];
  if (ours === "" || theirs === "" || figure !== other) return null;
  return areAnagrams(ours, theirs) ? null : { words: `${ours} ${theirs}`, figure };
}

const SOURCE_CAPITALS = /^(\p{Lu}{3,})(\p{Nd}{0,2})$/u;
/** The target may be shorter, as languages with short words have short placeholders: `BT1`. */
const TARGET_CAPITALS = /^(\p{Lu}{2,})(\p{Nd}{0,2})$/u;

/** Whether a word follows an option and an equals sign, with or without markup in between. */
function isGiven({ place }: Fact, { page }: Document): boolean {
  const before = page.text.slice(Math.max(0, place.start.offset - 12), place.start.offset);
  return /\p{L}[\]*_`]{0,6}=[*_`]{0,3}$/u.test(before);
}

/** Adds a value to the set of a key, creating the set if needed. */
function include(sets: Map<string, Set<string>>, key: string, value: string): void {
  const known = sets.get(key);
  if (known === undefined) sets.set(key, new Set([value]));
  else known.add(value);
}
