import { canonicalTag } from "../../model/language/language-tag.ts";
import { isKnownLanguage, readLanguageTag } from "./language-tag.ts";
import { below } from "./layouts/family.ts";
import { languageByPattern, type PathPattern } from "./layouts/patterns.ts";
import type { PageHead } from "./peek-front-matter.ts";

/** Where languages lie, as settings say it. */
export interface LanguagePlaces {
  /** Folders of languages, from the root. */
  readonly contentFolders: ReadonlyMap<string, string>;
  readonly patterns: readonly PathPattern[] | null;
  /** Of the source pages of patterns. */
  readonly sourceLanguage: string;
}

/**
 * The language of one of two pages: where settings put it, as its name (`page.es.md`, `es.md`) or the nearest folder
 * that is not the other's as well names it, as its front matter says; else as a folder of both or a looser name
 * (`page-es.md`) does. Null where nothing tells.
 *
 * @param path from the root, with forward slashes
 * @param other that of the other page
 */
export function tellLanguage(
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

/** Whether a path names a language: by a folder, or at the end of the page's name. */
export function namesLanguage(path: string, language: string): boolean {
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

/** The language that front matter says a page is in; null where it says none that there is. */
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

/** Comes last: `what-is-it.md` is not Italian where anything else speaks. */
function languageAfterDash(stem: string): string | null {
  const pieces = /^.*?[-_]((?:[a-z]{2,3}[-_])?[a-z]{2,4})$/i.exec(stem);
  return readLanguageTag(pieces?.[1] ?? "") ?? readLanguageTag(stem.split(/[-_]/).at(-1) ?? "");
}
