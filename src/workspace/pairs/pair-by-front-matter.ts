import type { UnpairedPage } from "../../model/report.ts";
import { languageInHead } from "./detect-language.ts";
import { bareLanguage, type Family, type LanguageHints } from "./layouts/family.ts";
import { withoutEnding } from "./layouts/page-keys.ts";
import { type FoundPage, type FoundPair, type Pairing, pairFamily } from "./pair-families.ts";
import type { PageHead } from "./peek-front-matter.ts";

/** Reads the front matter of a page. */
export type HeadOf = (path: string) => PageHead;

/**
 * Pairs the remaining pages by their front matter: pages in known languages by `translationKey` or similar
 * keys, and pages of unknown language (`bare`) by that and `lang`.
 */
export function pairByFrontMatter(
  found: Pairing,
  bare: readonly string[],
  hints: LanguageHints,
  wanted: (language: string) => boolean,
  headOf: HeadOf,
): Pairing {
  const rescued = rescue(found.unpaired, headOf);
  const closed = new Set(
    rescued.flatMap(({ source, target }) => [
      gapOf(source.path, target.language),
      gapOf(target.path, source.language),
    ]),
  );
  const family = labelledFamily(bare, headOf, bareLanguage(hints));
  const labelled = pairFamily(family, hints, wanted);
  return {
    pairs: [...found.pairs, ...rescued, ...labelled.pairs],
    unpaired: [
      ...found.unpaired.filter((page) => !closed.has(gapOf(page.path, page.missing))),
      // A language label alone is weak evidence: only a pair shows that the site labels its languages so.
      ...(labelled.pairs.length > 0 ? labelled.unpaired : []),
    ],
    obstacles: found.obstacles,
  };
}

/** Pairs each source page without a translation with a page in that language without a source. */
function rescue(unpaired: readonly UnpairedPage[], headOf: HeadOf): FoundPair[] {
  const nameOf = (page: UnpairedPage, from: string, to: string): string | null => {
    const id = identityOf(headOf(page.path), page.language);
    return id === null ? null : [id, from, to].join("\n");
  };
  const sources = new Map<string, UnpairedPage>();
  for (const page of unpaired) {
    const name = nameOf(page, page.language, page.missing);
    if (name !== null && page.role === "source") sources.set(name, page);
  }
  return unpaired.flatMap((page) => {
    const name = nameOf(page, page.missing, page.language);
    const other = name === null ? undefined : sources.get(name);
    if (name === null || other === undefined) return [];
    sources.delete(name);
    return [{ source: pageOf(other), target: pageOf(page) }];
  });
}

function pageOf({ path, language }: FoundPage): FoundPage {
  return { path, language };
}

/** A key for the missing translation of a page. */
function gapOf(path: string, missing: string): string {
  return `${missing}\n${path}`;
}

/** A family of the pages that name their own language, keyed by identity. */
function labelledFamily(bare: readonly string[], headOf: HeadOf, unlabelled: string): Family {
  const pages = new Map<string, Map<string, string>>();
  const paths = new Map<string, string>();
  for (const path of bare) {
    const head = headOf(path);
    const language = languageInHead(head) ?? unlabelled;
    const id = identityOf(head, language);
    const found = pages.get(language) ?? new Map<string, string>();
    if (id === null || found.has(id)) continue;
    pages.set(language, found.set(id, path));
    if (!paths.has(id)) paths.set(id, path);
  }
  return { pages, expect: (language, id) => beside(paths.get(id) ?? "", language) };
}

/** The expected path of a missing page. It can be anywhere; next to the existing one is sensible. */
function beside(path: string, language: string): string {
  const stem = withoutEnding(path);
  return `${stem}.${language}${path.slice(stem.length)}`;
}

const IDENTITIES = ["translationKey", "translation_key", "page_id", "permalink"];

/** What a page has in common with its translations: a key or the permalink without its language. */
function identityOf(head: PageHead, language: string): string | null {
  const name = IDENTITIES.find((key) => head.has(key));
  const value = name === undefined ? undefined : head.get(name);
  if (name === undefined || value === undefined) return null;
  const prefix = `/${language}/`.toLowerCase();
  const localised = name === "permalink" && value.toLowerCase().startsWith(prefix);
  return `${name} ${localised ? value.slice(prefix.length - 1) : value}`;
}
