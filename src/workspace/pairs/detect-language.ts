import { canonicalTag } from "../../model/language/language-tag.ts";
import { isKnownLanguage, readLanguageTag } from "./language-tag.ts";
import { below } from "./layouts/family.ts";
import { languageByPattern, type PathPattern } from "./layouts/patterns.ts";
import type { PageHead } from "./peek-front-matter.ts";

/** What settings say about the location of languages. */
export interface LanguagePlaces {
  /** The folders of languages, relative to the root. */
  readonly contentFolders: ReadonlyMap<string, string>;
  readonly patterns: readonly PathPattern[] | null;
  /** The language of the source pages of patterns. */
  readonly sourceLanguage: string;
}

/**
 * The language of one of two pages. In order of precedence: by settings, by its name (`page.es.md`, `es.md`),
 * by the nearest folder that the pages do not share, by its front matter, by a shared folder, by a looser
 * name (`page-es.md`). Null if nothing indicates it.
 *
 * @param path relative to the root, with forward slashes
 * @param other the path of the other page
 */
export function detectLanguage(
  path: string,
  other: string,
  places: LanguagePlaces,
  head: PageHead,
): string | null {
  const pieces = path.split("/");
  const others = other.split("/");
  const differs = pieces.findIndex((piece, at) => piece !== others[at]);
  const folders = pieces.slice(0, -1);
  return (
    languageBySettings(path, places) ??
    languageInName(pieces.at(-1) ?? "") ??
    languageAmong(folders.slice(Math.max(0, differs))) ??
    languageInHead(head) ??
    languageAmong(folders) ??
    languageAfterDash(stemOf(pieces.at(-1) ?? ""))
  );
}

/** Whether a path indicates a language, by a folder or at the end of the page's name. */
export function indicatesLanguage(path: string, language: string): boolean {
  const pieces = path.split("/");
  const stem = stemOf(pieces.pop() ?? "")
    .toLowerCase()
    .replaceAll("_", "-");
  const tag = language.toLowerCase();
  return (
    pieces.some((piece) => readLanguageTag(piece) === language) ||
    stem === tag ||
    stem.endsWith(`.${tag}`) ||
    stem.endsWith(`-${tag}`)
  );
}

/** The language named in front matter; null if it names no known language. */
export function languageInHead(head: PageHead): string | null {
  const named = head.get("lang") ?? head.get("language") ?? head.get("locale");
  const tag = named === undefined ? null : canonicalTag(named);
  return tag !== null && isKnownLanguage(tag) ? tag : null;
}

function languageBySettings(path: string, places: LanguagePlaces): string | null {
  const { contentFolders, patterns, sourceLanguage } = places;
  const byPattern = (patterns ?? [])
    .map((pattern) => languageByPattern(pattern, path, sourceLanguage))
    .find((language) => language !== null);
  const holding = [...contentFolders].filter(([, folder]) => below(folder, path) !== null);
  return byPattern ?? holding.sort(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? null;
}

function stemOf(name: string): string {
  return name.replace(/\.[^.]*$/, "");
}

function languageInName(name: string): string | null {
  const stem = stemOf(name);
  return readLanguageTag(stem.slice(stem.lastIndexOf(".") + 1));
}

function languageAmong(folders: readonly string[]): string | null {
  return folders.map(readLanguageTag).findLast((tag) => tag !== null) ?? null;
}

/** Checked last: `what-is-it.md` is not Italian if there is any other indication. */
function languageAfterDash(stem: string): string | null {
  const pieces = /^.*?[-_]((?:[a-z]{2,3}[-_])?[a-z]{2,4})$/i.exec(stem);
  return readLanguageTag(pieces?.[1] ?? "") ?? readLanguageTag(stem.split(/[-_]/).at(-1) ?? "");
}
