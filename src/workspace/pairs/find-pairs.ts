import { remember } from "../../model/lookup/remember.ts";
import { compareTexts } from "../../model/text/letters/compare-texts.ts";
import type { Obstacle } from "../obstacle.ts";
import { indicatesLanguage, languageInHead } from "./detect-language.ts";
import { isVarietyOf } from "./language-tag.ts";
import { docusaurusFamilies } from "./layouts/docusaurus.ts";
import {
  bareLanguage,
  below,
  type Family,
  familyOfFolders,
  type LanguageHints,
} from "./layouts/family.ts";
import { folderFamilies } from "./layouts/language-folders.ts";
import { suffixFamilies } from "./layouts/name-suffix.ts";
import { type PathPattern, patternFamily } from "./layouts/patterns.ts";
import { type HeadOf, pairByFrontMatter } from "./pair-by-front-matter.ts";
import { type FoundPage, type Pairing, pairFamily } from "./pair-families.ts";

/** The settings for pairing pages. */
export interface PairingOptions extends LanguageHints {
  /** The target languages to include; null for all. */
  readonly languages: readonly string[] | null;
  /** The configured path patterns, which replace the detection of layouts; null for none. */
  readonly patterns: readonly PathPattern[] | null;
}

/**
 * Pairs pages with their translations: by the configured patterns or the usual layouts, and the remaining
 * ones by their front matter (`translationKey`, `page_id`, `permalink`). A page whose path does not indicate
 * a language takes that of its front matter, if any.
 *
 * @param paths all pages, relative to the project's root with forward slashes, sorted
 * @param readHead reads the front matter of a page; called at most once per page, and only if its path is not
 * enough
 */
export function findPairs(
  paths: readonly string[],
  options: PairingOptions,
  readHead: HeadOf,
): Pairing {
  const unclaimed = new Set(paths);
  const { families, obstacles } =
    options.patterns === null
      ? familiesByLayout(unclaimed, options)
      : familiesByPattern(options.patterns, unclaimed, options);
  const wanted = (language: string): boolean =>
    options.languages === null || options.languages.some((one) => isVarietyOf(language, one));
  const byPath = families.map((family) => pairFamily(family, options, wanted));
  const found = joinPairings([...byPath, { pairs: [], unpaired: [], obstacles }]);
  const bare = options.patterns === null ? [...unclaimed] : [];
  const headOf = remember(readHead);
  const whole = pairByFrontMatter(found, bare, options, wanted, headOf);
  return inOrder(options.patterns === null ? inOwnLanguages(whole, options, headOf) : whole);
}

/** Sets the languages of pages from their front matter where the path indicates none. */
function inOwnLanguages(
  pairing: Pairing,
  { contentFolders }: LanguageHints,
  headOf: HeadOf,
): Pairing {
  const folders = contentFolders.size > 1 ? [...contentFolders.values()] : [];
  const isPlaced = ({ path, language }: FoundPage): boolean =>
    indicatesLanguage(path, language) || folders.some((folder) => below(folder, path) !== null);
  const own = (page: FoundPage): FoundPage =>
    isPlaced(page)
      ? page
      : { ...page, language: languageInHead(headOf(page.path)) ?? page.language };
  const pairs = pairing.pairs.map(({ source, target }) => ({
    source: own(source),
    target: own(target),
  }));
  return { ...pairing, pairs };
}

interface Claimed {
  readonly families: readonly Family[];
  readonly obstacles: readonly Obstacle[];
}

/** The most reliable layouts claim their pages first. */
function familiesByLayout(unclaimed: Set<string>, hints: LanguageHints): Claimed {
  const named =
    hints.contentFolders.size > 1 ? [familyOfFolders(hints.contentFolders, unclaimed)] : [];
  const docusaurus = docusaurusFamilies(unclaimed, bareLanguage(hints));
  const folders = folderFamilies(unclaimed, hints);
  const suffixes = suffixFamilies(unclaimed, hints);
  return {
    families: [...named, ...docusaurus, ...folders.families, ...suffixes.families],
    obstacles: [...folders.obstacles, ...suffixes.obstacles],
  };
}

function familiesByPattern(
  patterns: readonly PathPattern[],
  unclaimed: Set<string>,
  hints: LanguageHints,
): Claimed {
  const families = patterns.map((pattern) =>
    patternFamily(pattern, unclaimed, hints.sourceLanguage ?? bareLanguage(hints)),
  );
  return { families, obstacles: [] };
}

function joinPairings(pairings: readonly Pairing[]): Pairing {
  return {
    pairs: pairings.flatMap(({ pairs }) => pairs),
    unpaired: pairings.flatMap(({ unpaired }) => unpaired),
    obstacles: pairings.flatMap(({ obstacles }) => obstacles),
  };
}

/**
 * Sorts by path, then by language, so that the result does not depend on the order in which pages were found.
 */
function inOrder({ pairs, unpaired, obstacles }: Pairing): Pairing {
  return {
    pairs: [...pairs].sort(
      (a, b) =>
        compareTexts(a.source.path, b.source.path) || compareTexts(a.target.path, b.target.path),
    ),
    unpaired: [...unpaired].sort(
      (a, b) => compareTexts(a.path, b.path) || compareTexts(a.missing, b.missing),
    ),
    obstacles,
  };
}
