import { pickLanguage } from "../language-tag.ts";

/** The pages of one layout with their translations. Paths are from the project's root, with `/`. */
export interface Family {
  /** By language tag: the pages by the key that they share with their translations. */
  readonly pages: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** The expected path of the page with a key in one of the family's languages. */
  readonly expect: (language: string, key: string) => string;
}

/** What settings say about languages, before paths are examined. */
export interface LanguageHints {
  /** The language of source pages, if configured. */
  readonly sourceLanguage: string | null;
  /** The language of pages whose path indicates none, if set in the configuration or by the site. */
  readonly defaultLanguage: string | null;
  /** The folders of languages, if set by the site. */
  readonly contentFolders: ReadonlyMap<string, string>;
}

/** The pages not claimed by a layout yet; each layout removes those that it claims. */
export type Unclaimed = Set<string>;

const USUAL_SOURCE = "en";

/**
 * The source language among some languages: the configured one, else English, else the site's default. Null
 * if none of them is there.
 */
export function sourceAmong(languages: Iterable<string>, hints: LanguageHints): string | null {
  const tags = [...languages];
  if (hints.sourceLanguage !== null) return pickLanguage(tags, hints.sourceLanguage);
  const [base = USUAL_SOURCE] = hints.defaultLanguage?.split("-") ?? [];
  return pickLanguage(tags, USUAL_SOURCE) ?? pickLanguage(tags, base);
}

/** The default for the language of pages whose path indicates none. */
export function bareLanguage(hints: LanguageHints): string {
  return hints.defaultLanguage ?? hints.sourceLanguage ?? USUAL_SOURCE;
}

/**
 * The language of bare pages next to pages in other languages. Null if the source language is among those, so
 * that the language of bare pages is unknown.
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

/** Creates a family from folders by language; the path inside the folder is the key. Claims the pages. */
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

/** The rest of a path after a folder; null if the path is not inside it. The root folder is "". */
export function below(folder: string, path: string): string | null {
  if (folder === "") return path;
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : null;
}

/** A path inside a folder; the root folder is "". */
export function inFolder(folder: string, rest: string): string {
  return folder === "" ? rest : `${folder}/${rest}`;
}
