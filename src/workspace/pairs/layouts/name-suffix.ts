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

/** A page whose name ends in a language: `posts/story.es.md`. */
interface Suffixed {
  readonly path: string;
  readonly language: string;
  /** As it is written in the name, separator included: `.es`, `_pt-br`. */
  readonly suffix: string;
  /** The path without the suffix: `posts/story.md`. */
  readonly bare: string;
}

/** What the suffixes of a site come to. */
export interface SuffixFamilies {
  readonly families: readonly Family[];
  /** Pages beside translations of them, whose own language nothing tells; pages that are there twice in a language. */
  readonly obstacles: readonly Obstacle[];
}

/**
 * Hugo, mkdocs-static-i18n, Nextra and plain repositories: `name.md` with `name.es.md`, or `name.en.md` with
 * `name.es.md`; `README_es.md` too. `socket.io.md` is no page in Ido: a suffix needs a page of the same name
 * beside it, and then counts for the whole folder that such pages lie in. At the root, where a repository
 * keeps all sorts of pages, it counts for pages that carry a suffix themselves.
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
  /** The page that is the same in the same language. */
  readonly beside: string;
}

/** Keeps one page of each in each language, the one with the usual suffix where there is a choice: `README.es.md`. */
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

/** The bare pages that belong to a zone, and their stems. */
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

/** Pages at the root in languages that others there are translated to, with nothing beside them. */
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
/** `README_es.md`, `README-zh-CN.md`: only this name is written so. */
const SUFFIXED_README = /^((?:.*\/)?readme)([._-][A-Za-z\d_-]+)(\.[a-z]+)$/i;

function findSuffixed(paths: Iterable<string>): Suffixed[] {
  return [...paths].flatMap((path) => {
    const [, stem, suffix, ending] = SUFFIXED_README.exec(path) ?? SUFFIXED.exec(path) ?? [];
    if (stem === undefined || suffix === undefined || ending === undefined) return [];
    const language = readLanguageTag(suffix.slice(1));
    return language === null ? [] : [{ path, language, suffix, bare: stem + ending }];
  });
}

/** Pages that share their top folder; at the root, pages that share their name. */
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

/** The pages that have the same page beside them, bare or in another language. */
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

/** Folders that a site keeps all its pages in. */
const CONTENT_FOLDERS: ReadonlySet<string> = new Set([
  "content",
  "docs",
  "pages",
  "posts",
  "_posts",
]);

/** Which bare pages belong to a zone: those under the folder that its witnesses share. */
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

/** Bare pages that no language is known of matter only beside a translation of them. */
function unknownLanguages(bare: readonly string[], beside: readonly Suffixed[]): Obstacle[] {
  const stems = new Set(beside.map((page) => stemOf(page.bare)));
  return bare
    .filter((path) => stems.has(stemOf(path)))
    .map((path) => ({ obstacle: "unknown-language-on-site", path }));
}
