import type { Both } from "../../../../model/both.ts";
import type { Difference } from "../../../../model/difference.ts";
import type { Fact } from "../../../../model/fact.ts";
import { once } from "../../../../model/lookup/once.ts";
import type { Document } from "../../../../model/page/document.ts";

/**
 * Whether a word in capitals, by which a manual calls what its reader is to give, has a word in the language of each
 * page. It tells by being one of a series, `FILE1` and `FILE2`, or by standing after an equals sign, `--width=COLS`;
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

/** The digits of words in capitals that a page lacks, by their letters: 1 and 2 of `FILE1` and `FILE2`. */
type Series = ReadonlyMap<string, ReadonlySet<string>>;

function missingSeries(differences: readonly Difference[]): Series {
  const series = new Map<string, Set<string>>();
  for (const { source, target } of differences) {
    const [, letters = "", figure = ""] = SLOT.exec(source?.surface ?? "") ?? [];
    if (target !== null || figure === "") continue;
    include(series, letters, figure);
  }
  return series;
}

/** Words in capitals on a page, in letters of whatever script, by the number after them. */
function slotsByFigure({ page }: Document): ReadonlyMap<string, ReadonlySet<string>> {
  const slots = new Map<string, Set<string>>();
  for (const [, letters = "", figure = ""] of page.text.matchAll(SLOTS)) {
    include(slots, figure, letters);
  }
  return slots;
}

/** Tells whether the translation has a series of its own in the stead of one that it lacks: `ΑΡΧΕΙΟ1` and `ΑΡΧΕΙΟ2`. */
function seriesRenamed(
  differences: readonly Difference[],
  pages: Both<Document>,
): (source: Fact) => boolean {
  const series = missingSeries(differences);
  const theirs = once(() => slotsByFigure(pages.target));
  const ours = once(() => slotsByFigure(pages.source));
  return ({ surface }) => {
    const [, letters = ""] = SLOT.exec(surface) ?? [];
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
  /** The words that stand for each other, without their number. */
  readonly words: string;
  /** The number after both; empty where there is none. */
  readonly figure: string;
}

/** Words in capitals with one number or none; the same letters in another order are a mistake. */
function readRenamed(source: Fact | null, target: Fact | null): Renamed | null {
  const [, ours = "", figure = ""] = SLOT.exec(source?.surface ?? "") ?? [];
  const [, theirs = "", other = ""] = OWN_SLOT.exec(target?.surface ?? "") ?? [];
  if (ours === "" || theirs === "" || figure !== other) return null;
  return sorted(ours) === sorted(theirs) ? null : { words: `${ours} ${theirs}`, figure };
}

const SLOT = /^(\p{Lu}{3,})(\p{Nd}{0,2})$/u;
/** Languages of short words have short ones: `BT1`. */
const OWN_SLOT = /^(\p{Lu}{2,})(\p{Nd}{0,2})$/u;

function sorted(word: string): string {
  return [...word].sort().join("");
}

/** After an equals sign that follows the name of an option, whatever markup stands between. */
function isGiven({ place }: Fact, { page }: Document): boolean {
  const before = page.text.slice(Math.max(0, place.start.offset - 12), place.start.offset);
  return /\p{L}[\]*_`]{0,6}=[*_`]{0,3}$/u.test(before);
}

/** Adds to the set of a key, which it begins where there is none. */
function include(sets: Map<string, Set<string>>, key: string, value: string): void {
  const known = sets.get(key);
  if (known === undefined) sets.set(key, new Set([value]));
  else known.add(value);
}
