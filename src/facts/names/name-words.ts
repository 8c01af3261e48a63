import { nameEndingsOf } from "../../languages/inflection/name-endings.ts";
import type { LanguageProfile } from "../../languages/profile.ts";
import { foldWord } from "../../languages/tokens.ts";
import { allOf } from "../../model/lookup/all-of.ts";
import { onceEach } from "../../model/lookup/once.ts";

/** The parts of a language profile that bear on names. */
export type NameProfile = Pick<
  LanguageProfile,
  | "tag"
  | "conjunctions"
  | "ranges"
  | "versionWords"
  | "ofWords"
  | "functionWords"
  | "articles"
  | "boxTitles"
  | "labelWords"
>;

/** The words around versions and the endings on names in a language, folded. */
export interface NameWords {
  /** Conjunctions: `Llama 3 and 4`. */
  readonly conjunctions: ReadonlySet<string>;
  /** Words in a range: `Llama 1 to 3`. */
  readonly rangeJoints: ReadonlySet<string>;
  /** Words for `version`: `Python version 3.12`. */
  readonly versionWords: ReadonlySet<string>;
  /** Words for `of`: `la versión 3.12 de Python`. */
  readonly ofWords: ReadonlySet<string>;
  /** Case endings: `em` in `TypeScriptem`. */
  readonly endings: readonly string[];
  /** Function words, which may precede a version: `Python a la versión 3.12`. */
  readonly grammar: ReadonlySet<string>;
  /** Words of labels and box titles, which may be in capitals: `NOTE`. */
  readonly labels: ReadonlySet<string>;
}

const EMPTY: ReadonlySet<string> = new Set();

/** For a language without a profile: lists of versions end at a comma. */
export const NO_WORDS: NameWords = {
  conjunctions: EMPTY,
  rangeJoints: EMPTY,
  versionWords: EMPTY,
  ofWords: EMPTY,
  endings: [],
  grammar: EMPTY,
  labels: EMPTY,
};

/** Prepares the words of a profile. Cached per profile. */
export const nameWordsOf = onceEach(
  (profile: NameProfile): NameWords => ({
    conjunctions: folded(profile.conjunctions),
    rangeJoints: folded(profile.ranges.joints),
    versionWords: folded(profile.versionWords),
    ofWords: folded(profile.ofWords),
    endings: nameEndingsOf(profile.tag),
    grammar: folded([...profile.functionWords, ...profile.articles, ...profile.ranges.joints]),
    labels: folded([...profile.boxTitles, ...profile.labelWords.plain]),
  }),
);

/**
 * The stems of a word, in its original case, one for each ending that it has; an ending may be replaced by
 * letters of the name. Stems have at least four letters.
 */
export function withoutEndings(word: string, endings: readonly string[]): readonly string[] {
  const key = foldWord(word);
  if (key.length !== word.length) return [];
  return allOf(endings, (each) => {
    const [ending = "", own = ""] = each.split(">");
    const stem = word.slice(0, -ending.length) + own;
    return key.endsWith(ending) && stem.length >= SHORTEST_STEM ? [stem] : [];
  });
}

/** Minimum length in letters of a word without its ending; shorter stems are other words. */
const SHORTEST_STEM = 4;

function folded(phrases: readonly string[]): ReadonlySet<string> {
  return new Set(phrases.map(foldWord));
}
