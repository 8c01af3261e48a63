import { addTo } from "../../../model/lookup/add-to.ts";
import type { Obstacle } from "../../obstacle.ts";
import { readLanguageTag } from "../language-tag.ts";
import {
  bareLanguage,
  bareLanguageBeside,
  below,
  type Family,
  type LanguageHints,
  sourceAmong,
  type Unclaimed,
} from "./family.ts";
import { stemOf, withoutEnding } from "./page-keys.ts";

/** A page with a language suffix: `posts/story.es.md`. */
interface Suffixed {
  readonly path: string;
  readonly language: string;
  /** The suffix as written, including its separator: `.es`, `_pt-br`. */
  readonly suffix: string;
  /** The path without the suffix: `posts/story.md`. */
  readonly bare: string;
}

/** The families found by suffixes. */
export interface SuffixFamilies {
  readonly families: readonly Family[];
  /** Bare pages of unknown language next to their translations, and duplicate pages in a language. */
  readonly obstacles: readonly Obstacle[];
}

/**
 * Hugo, mkdocs-static-i18n, Nextra and plain repositories: `name.md` with `name.es.md`, or `name.en.md` with
 * `name.es.md`; also `README_es.md`. `socket.io.md` is no page in Ido: a suffix counts only if there is a
 * page of the same name next to it, and then for the whole folder of such pages. At the root, where a
 * repository has pages of all kinds, it counts only for pages with a suffix.
 */
export function suffixFamilies(unclaimed: Unclaimed, hints: LanguageHints): SuffixFamilies {
  const families: Family[] = [];
  const obstacles: Obstacle[] = [];
  const claim = (family: Family): void => {
    families.push(family);
    for (const found of family.pages.values()) {
      for (const path of found.values()) unclaimed.delete(path);
    }
  };
  const atRoot = new Set<string>();
  for (const pages of groupByZone(findSuffixed(unclaimed))) {
    const witnesses = witnessed(pages, unclaimed);
    const established = new Set(witnesses.map(({ language }) => language));
    if (established.size === 0) continue;
    if (witnesses.some(({ bare }) => isAtRoot(bare)))
      for (const one of established) atRoot.add(one);
    const { kept, twins } = partTwins(pages.filter(({ language }) => established.has(language)));
    for (const { path, beside } of twins) {
      unclaimed.delete(path);
      obstacles.push({ obstacle: "twin", path, beside });
    }
    const bare = barePages(witnesses, kept, unclaimed);
    const beside = kept.filter((page) => bare.stems.has(stemOf(page.bare)));
    const language = bareLanguageBeside(new Set(beside.map((page) => page.language)), hints);
    claim(familyOfSuffixes(kept, language === null ? [] : bare.paths, language));
    if (language === null) {
      for (const obstacle of unknownLanguages(bare.paths, beside)) obstacles.push(obstacle);
    }
  }
  const lone = findSuffixed(unclaimed).filter(
    ({ bare, language }) => isAtRoot(bare) && atRoot.has(language),
  );
  if (lone.length > 0) claim(familyOfLone(lone, atRoot, hints));
  return { families, obstacles };
}

interface Twin {
  readonly path: string;
  /** The other page with the same name and language. */
  readonly beside: string;
}

/** Keeps one page for each name and language, preferably the one with the usual suffix: `README.es.md`. */
function partTwins(pages: readonly Suffixed[]): {
  readonly kept: readonly Suffixed[];
  readonly twins: readonly Twin[];
} {
  const isUsual = ({ suffix }: Suffixed): number => (suffix.startsWith(".") ? 0 : 1);
  const byPage = new Map<string, Suffixed>();
  const twins: Twin[] = [];
  for (const page of pages.toSorted((a, b) => isUsual(a) - isUsual(b))) {
    const key = `${page.language}\n${page.bare}`;
    const first = byPage.get(key);
    if (first === undefined) byPage.set(key, page);
    else twins.push({ path: page.path, beside: first.path });
  }
  return { kept: [...byPage.values()], twins };
}

/** The bare pages of a zone, and their stems. */
function barePages(
  witnesses: readonly Suffixed[],
  suffixed: readonly Suffixed[],
  unclaimed: Unclaimed,
): { readonly paths: readonly string[]; readonly stems: ReadonlySet<string> } {
  const taken = new Set(suffixed.map(({ path }) => path));
  const inScope = scopeOf(witnesses);
  const paths = [...unclaimed].filter((path) => !taken.has(path) && inScope(path));
  return { paths, stems: new Set(paths.map(stemOf)) };
}

/** Pages at the root without counterparts, in languages that other pages there are translated to. */
function familyOfLone(
  lone: readonly Suffixed[],
  languages: ReadonlySet<string>,
  hints: LanguageHints,
): Family {
  const source = sourceAmong(languages, hints);
  const family = familyOfSuffixes(lone, [], source === null ? bareLanguage(hints) : null);
  const none = [...languages].map((language) => [language, new Map<string, string>()] as const);
  return { ...family, pages: new Map([...none, ...family.pages]) };
}

const SUFFIXED = /^(.+)(\.[A-Za-z\d_-]+)(\.[a-z]+)$/i;
/** `README_es.md`, `README-zh-CN.md`: only this name is written in these ways. */
const SUFFIXED_README = /^((?:.*\/)?readme)([._-][A-Za-z\d_-]+)(\.[a-z]+)$/i;

function findSuffixed(paths: Iterable<string>): Suffixed[] {
  return [...paths].flatMap((path) => {
    const [, stem, suffix, ending] = SUFFIXED_README.exec(path) ?? SUFFIXED.exec(path) ?? [];
    if (stem === undefined || suffix === undefined || ending === undefined) return [];
    const language = readLanguageTag(suffix.slice(1));
    return language === null ? [] : [{ path, language, suffix, bare: stem + ending }];
  });
}

/** Groups pages by their top folder; at the root, by their name. */
function groupByZone(pages: readonly Suffixed[]): Iterable<Suffixed[]> {
  const zones = new Map<string, Suffixed[]>();
  for (const page of pages) {
    const zone = isAtRoot(page.bare) ? stemOf(page.bare) : page.bare.split("/", 1).join();
    addTo(zones, zone, page);
  }
  return zones.values();
}

function isAtRoot(path: string): boolean {
  return !path.includes("/");
}

/** The pages that have a counterpart next to them, bare or in another language. */
function witnessed(pages: readonly Suffixed[], all: ReadonlySet<string>): Suffixed[] {
  const stems = new Set([...all].map(stemOf));
  const languages = new Map<string, Set<string>>();
  for (const { bare, language } of pages) {
    const stem = stemOf(bare);
    languages.set(stem, (languages.get(stem) ?? new Set()).add(language));
  }
  return pages.filter(({ bare }) => {
    const stem = stemOf(bare);
    return stems.has(stem) || (languages.get(stem)?.size ?? 0) > 1;
  });
}

/** Folders in which a site has all its pages. */
const CONTENT_FOLDERS: ReadonlySet<string> = new Set([
  "content",
  "docs",
  "pages",
  "posts",
  "_posts",
]);

/** Tests whether a bare page belongs to a zone: it is under the common folder of the zone's witnesses. */
function scopeOf(witnesses: readonly Suffixed[]): (path: string) => boolean {
  const [first, ...others] = witnesses.map(({ bare }) => bare.split("/").slice(0, -1));
  if (first === undefined || first.length === 0) {
    const stems = new Set(witnesses.map(({ bare }) => stemOf(bare)));
    return (path) => stems.has(stemOf(path));
  }
  const differs = first.findIndex((piece, at) => others.some((other) => other[at] !== piece));
  const shared = differs < 0 ? first : first.slice(0, differs);
  const content = shared.findIndex((piece) => CONTENT_FOLDERS.has(piece));
  const folder = (content < 0 ? shared : shared.slice(0, content + 1)).join("/");
  return (path) => below(folder, path) !== null;
}

function familyOfSuffixes(
  suffixed: readonly Suffixed[],
  bare: readonly string[],
  languageOfBare: string | null,
): Family {
  const pages = new Map<string, Map<string, string>>();
  const suffixes = new Map<string, string>();
  if (languageOfBare !== null) pages.set(languageOfBare, new Map(bare.map((path) => [path, path])));
  for (const page of suffixed) {
    const found = pages.get(page.language) ?? new Map<string, string>();
    pages.set(page.language, found.set(page.bare, page.path));
    suffixes.set(page.language, page.suffix);
  }
  return {
    pages,
    expect(language, key) {
      const stem = withoutEnding(key);
      const isBare = language === languageOfBare && (bare.length > 0 || !suffixes.has(language));
      const suffix = isBare ? "" : (suffixes.get(language) ?? `.${language}`);
      return stem + suffix + key.slice(stem.length);
    },
  };
}

/** A bare page of unknown language matters only next to its translation. */
function unknownLanguages(bare: readonly string[], beside: readonly Suffixed[]): Obstacle[] {
  const stems = new Set(beside.map((page) => stemOf(page.bare)));
  return bare
    .filter((path) => stems.has(stemOf(path)))
    .map((path) => ({ obstacle: "unknown-language-on-site", path }));
}
