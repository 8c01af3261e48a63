import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { once } from "../../model/lookup/once.ts";
import type { Page } from "../../model/page/document.ts";
import type { SiteIndex, SitePage } from "../../model/settings/config.ts";
import { peekFrontMatter } from "../pairs/peek-front-matter.ts";
import { decodePage } from "../read-page.ts";
import { indexAddresses } from "./site-addresses.ts";

/** A page of a site: its path in reports and its file. */
interface IndexedPage {
  readonly path: string;
  /** Absolute. */
  readonly file: string;
  readonly language: string;
}

/** A page with its translations. */
export interface IndexedGroup {
  readonly pages: readonly IndexedPage[];
  /**
   * Whether a link to one of them without a language leads to the one in the language of the linking page.
   */
  readonly leadsHome: boolean;
}

/** The anchors and headings of a page that links can lead to. */
export type PagePlaces = Pick<SitePage, "anchors" | "headings">;

/** A site whose pages are files. */
export interface FileSite extends SiteIndex {
  readonly pagesAt: (address: string) => readonly string[];
  /** A digest of the content of a page, which determines its anchors. */
  readonly digestOf: (path: string) => string;
}

/**
 * Indexes a site for the rules that look beyond a pair. Pages, anchors and files are looked up lazily and
 * cached, so that only pages with incoming links are read.
 *
 * @param groups every page once, with its translations
 * @param cwd the folder that page paths are relative to, absolute
 * @param placesOn the anchors of a page without `#`, and its headings
 */
export function indexSite(
  groups: readonly IndexedGroup[],
  cwd: string,
  placesOn: (page: Page) => PagePlaces,
): FileSite {
  const groupOf = new Map(groups.flatMap((group) => group.pages.map(({ path }) => [path, group])));
  const pageOf = keeping((path) => {
    const group = groupOf.get(path);
    const page = group?.pages.find((each) => each.path === path);
    return group && page && { page, asked: lazily(page, group, placesOn) };
  });
  const hasFile = keeping((path) => existsSync(resolve(cwd, path)));
  const digestOf = keeping((path) => digestOfFile(resolve(cwd, path)));
  const headOf = (path: string) => peekFrontMatter(readText(pageOf(path)?.page.file ?? path, path));
  return {
    pages: { get: (path) => pageOf(path)?.asked },
    hasFile,
    digestOf,
    pagesAt: keeping(indexAddresses(groups, headOf)),
  };
}

/** Memoizes a function. */
function keeping<T>(answer: (path: string) => T): (path: string) => T {
  const known = new Map<string, T>();
  return (path) => {
    const found = known.get(path) ?? answer(path);
    known.set(path, found);
    return found;
  };
}

function lazily(
  { path, file, language }: IndexedPage,
  { pages, leadsHome }: IndexedGroup,
  placesOn: (page: Page) => PagePlaces,
): SitePage {
  const places = once(() => placesOn({ path, language, text: readText(file, path) }));
  return {
    language,
    translations: Object.fromEntries(pages.map((page) => [page.language, page.path])),
    leadsHome: leadsHome && !hasLanguagePart(path, language),
    get anchors() {
      return places().anchors;
    },
    get headings() {
      return places().headings;
    },
  };
}

/** Whether a path contains a language as a folder or suffix: `docs/es/tea.md`, `tea.es.md`. */
function hasLanguagePart(path: string, language: string): boolean {
  return path.toLowerCase().split(/[/.]/).includes(language.toLowerCase());
}

/** A page that cannot be read is reported when it is checked; here it has no anchors. */
function readText(file: string, path: string): string {
  try {
    return decodePage(readFileSync(file), path);
  } catch {
    return "";
  }
}

function digestOfFile(file: string): string {
  try {
    return createHash("sha256").update(readFileSync(file)).digest("base64url");
  } catch {
    return "";
  }
}
