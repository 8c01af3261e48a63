import { nameEndingsOf } from "../../languages/inflection/name-endings.ts";
import type { LanguageProfile } from "../../languages/profile.ts";
import { foldWord } from "../../languages/tokens.ts";
import { allOf } from "../../model/lookup/all-of.ts";
import { onceEach } from "../../model/lookup/once.ts";

/** What a language's profile holds that bears on names. */
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

/** What a language says around versions and writes onto names, folded for look-up. */
export interface NameWords {
  /** `and`: `Llama 3 and 4`. */
  readonly conjunctions: ReadonlySet<string>;
  /** `to`: `Llama 1 to 3`. */
  readonly rangeJoints: ReadonlySet<string>;
  /** `version`: `Python version 3.12`. */
  readonly versionWords: ReadonlySet<string>;
  /** `de`: `la versión 3.12 de Python`. */
  readonly ofWords: ReadonlySet<string>;
  /** `em`: `TypeScriptem`. */
  readonly endings: readonly string[];
  /** `a la`: `Python a la versión 3.12`. */
  readonly grammar: ReadonlySet<string>;
  /** What labels and the titles of boxes say, in capitals too: `NOTE`. */
  readonly labels: ReadonlySet<string>;
}

const EMPTY: ReadonlySet<string> = new Set();

/** For a language without a profile: lists of versions end at the comma. */
export const NO_WORDS: NameWords = {
  conjunctions: EMPTY,
  rangeJoints: EMPTY,
  versionWords: EMPTY,
  ofWords: EMPTY,
  endings: [],
  grammar: EMPTY,
  labels: EMPTY,
};

/** Prepares a profile's words, once a profile. */
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
 * What is left of a word, in any case, without each ending that it has, or with what stands in its place in the name;
 * a stem is no shorter than four letters.
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

const SHORTEST_STEM = 4;

function folded(phrases: readonly string[]): ReadonlySet<string> {
  return new Set(phrases.map(foldWord));
}
