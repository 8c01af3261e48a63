import { pickLanguage } from "../language-tag.ts";

/**
 * Pages that one layout lays side by side. Paths count from the project's root, with forward slashes.
 */
export interface Family {
  /** By language tag: each page under the key that it shares with its translations. */
  readonly pages: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Where the page of a key would lie in one of the family's languages. */
  readonly expect: (language: string, key: string) => string;
}

/** What is known of languages before paths are looked at. */
export interface LanguageHints {
  /** The language that is translated from, where the configuration names it. */
  readonly sourceLanguage: string | null;
  /** The language of pages whose path names none, where configuration or the site's own settings name it. */
  readonly defaultLanguage: string | null;
  /** Folders of languages, where the site's own settings name them. */
  readonly contentFolders: ReadonlyMap<string, string>;
}

/** Pages that no layout has claimed yet: a layout takes out what it claims. */
export type Unclaimed = Set<string>;

const USUAL_SOURCE = "en";

/**
 * Which of some languages is translated from: the one that the configuration names; else English; else the
 * site's default. Null where none of them is there.
 */
export function sourceAmong(languages: Iterable<string>, hints: LanguageHints): string | null {
  const tags = [...languages];
  if (hints.sourceLanguage !== null) return pickLanguage(tags, hints.sourceLanguage);
  const [base = USUAL_SOURCE] = hints.defaultLanguage?.split("-") ?? [];
  return pickLanguage(tags, USUAL_SOURCE) ?? pickLanguage(tags, base);
}

/** The language of pages whose path names none, as long as nothing speaks against it. */
export function bareLanguage(hints: LanguageHints): string {
  return hints.defaultLanguage ?? hints.sourceLanguage ?? USUAL_SOURCE;
}

/**
 * The language of bare pages beside pages in some languages. Null where the source language is among these,
 * so that bare pages are in another, and nothing says in which.
 */
export function bareLanguageBeside(
  languages: Iterable<string>,
  hints: LanguageHints,
): string | null {
  const bare = bareLanguage(hints);
  const tags = [...languages];
  if (hints.defaultLanguage !== null) return tags.includes(bare) ? null : bare;
  return pickLanguage(tags, bare) === null ? bare : null;
}

/** Folders by language to a family: what lies under each is the key. Claims the pages. */
export function familyOfFolders(
  folders: ReadonlyMap<string, string>,
  unclaimed: Unclaimed,
  belongs: (language: string, key: string) => boolean = () => true,
): Family {
  const pages = new Map<string, Map<string, string>>();
  for (const [language, folder] of folders) {
    const found = new Map<string, string>();
    for (const path of unclaimed) {
      const key = below(folder, path);
      if (key !== null && belongs(language, key)) found.set(key, path);
    }
    pages.set(language, found);
  }
  for (const found of pages.values()) for (const path of found.values()) unclaimed.delete(path);
  return {
    pages,
    expect: (language, key) => inFolder(folders.get(language) ?? "", key),
  };
}

/** What follows a folder in a path, or null where the path does not lie in it. The root folder is empty. */
export function below(folder: string, path: string): string | null {
  if (folder === "") return path;
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : null;
}

/** A path inside a folder; the root folder is empty. */
export function inFolder(folder: string, rest: string): string {
  return folder === "" ? rest : `${folder}/${rest}`;
}
