import type { LanguageProfile } from "../profile.ts";
import { foldWord } from "../tokens.ts";

/** Reads a word that contains a number and a unit, such as `22 year-person`; null for other words. */
export type CountedWordReader = (key: string) => string | null;

/** Minimum length of such words. */
const SHORTEST = 4;

/**
 * Reads `ventiduenne`, `siebentägige` and the like by stem and ending, which needs no list of all forms. One
 * lookup for each possible length of the ending.
 */
export function countedWordReader({ countedWords }: LanguageProfile): CountedWordReader | null {
  const stemsByEnding = new Map<string, Map<string, string>>();
  for (const { stems, endings } of countedWords) {
    for (const [unit, forms] of Object.entries(endings)) {
      const values = Object.entries(stems).map(
        ([stem, number]) => [foldWord(stem), `${number} ${unit}`] as const,
      );
      for (const ending of forms.map(foldWord)) {
        const known = stemsByEnding.get(ending) ?? new Map<string, string>();
        for (const [stem, value] of values) known.set(stem, value);
        stemsByEnding.set(ending, known);
      }
    }
  }
  if (stemsByEnding.size === 0) return null;
  const longest = [...stemsByEnding.keys()].reduce((most, { length }) => Math.max(most, length), 0);
  return (key) => {
    if (key.length < SHORTEST) return null;
    for (let start = Math.max(1, key.length - longest); start <= key.length; start++) {
      const value = stemsByEnding.get(key.slice(start))?.get(key.slice(0, start));
      if (value !== undefined) return value;
    }
    return null;
  };
}
