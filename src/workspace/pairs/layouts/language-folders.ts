import { countOne } from "../../../model/lookup/count-one.ts";
import { compareTexts } from "../../../model/text/letters/compare-texts.ts";
import type { Obstacle } from "../../obstacle.ts";
import { readLanguageTag } from "../language-tag.ts";
import {
  bareLanguageBeside,
  below,
  type Family,
  familyOfFolders,
  inFolder,
  type LanguageHints,
  sourceAmong,
  type Unclaimed,
} from "./family.ts";
import { pairKeys, withoutEnding } from "./page-keys.ts";

/** The families found in language folders. */
export interface FolderFamilies {
  readonly families: readonly Family[];
  /**
   * Sets of languages without the source language, folders of pages in an unknown language, and duplicate
   * folders of a language.
   */
  readonly obstacles: readonly Obstacle[];
}

/** A folder with language folders directly inside it: `content` with `en`, `es`. */
interface Parent {
  readonly folder: string;
  /** The folder of each language. */
  readonly languages: ReadonlyMap<string, string>;
  /** Duplicate folders of these languages: `ES` next to `es`. */
  readonly twins: readonly TwinFolder[];
}

interface TwinFolder {
  readonly folder: string;
  readonly language: string;
}

/**
 * Finds language folders, outermost first: either side by side (`content/en`, `content/es`; `docs/en/docs`,
 * `docs/es/docs`; `files/en-us`, `files/es`) or next to pages of a language that has no folder
 * (`docs/guide.md`, `docs/es/guide.md`; `README.md`, `translations/es/README.md`).
 *
 * A folder named like a language need not be one (`docs/ml`). Next to the source language's folder a name
 * with two letters or a region is enough; elsewhere most of its pages must have counterparts.
 */
export function folderFamilies(unclaimed: Unclaimed, hints: LanguageHints): FolderFamilies {
  const families: Family[] = [];
  const obstacles: Obstacle[] = [];
  for (const parent of findParents(unclaimed)) {
    const sourceTag = sourceAmong(parent.languages.keys(), hints);
    const besideSource = sourceTag === null ? null : sideBySide(parent, sourceTag, unclaimed);
    const found = besideSource ?? besideBarePages(parent, unclaimed, hints);
    if (found !== null && "obstacle" in found) obstacles.push(found);
    else if (found !== null) {
      families.push(found);
      for (const twin of parent.twins.filter(({ language }) => found.pages.has(language))) {
        for (const path of unclaimed) if (below(twin.folder, path) !== null) unclaimed.delete(path);
        const beside = `${parent.languages.get(twin.language)}`;
        obstacles.push({ obstacle: "twin-folder", path: twin.folder, beside });
      }
    } else if (sourceTag === null) {
      for (const obstacle of withoutSource(parent, unclaimed)) obstacles.push(obstacle);
    }
  }
  return { families, obstacles };
}

function findParents(paths: Iterable<string>): Parent[] {
  const parents = new Map<string, Map<string, Map<string, number>>>();
  for (const path of paths) {
    const pieces = path.split("/");
    for (let at = 0; at < pieces.length - 1; at++) {
      const language = readLanguageTag(pieces[at] ?? "");
      if (language === null) continue;
      const folder = pieces.slice(0, at).join("/");
      const languages = parents.get(folder) ?? new Map<string, Map<string, number>>();
      const folders = languages.get(language) ?? new Map<string, number>();
      const own = pieces.slice(0, at + 1).join("/");
      countOne(folders, own);
      parents.set(folder, languages.set(language, folders));
    }
  }
  return [...parents]
    .map(([folder, found]) => parentOf(folder, found))
    .sort((a, b) => depthOf(a.folder) - depthOf(b.folder) || compareTexts(a.folder, b.folder));
}

/** Chooses among folders of one language: the one with the most pages, then the canonical name. */
function parentOf(folder: string, found: ReadonlyMap<string, ReadonlyMap<string, number>>): Parent {
  const languages = new Map<string, string>();
  const twins: TwinFolder[] = [];
  for (const [language, counts] of found) {
    const isUsual = (path: string): number => (path === inFolder(folder, language) ? 1 : 0);
    const [[first = ""] = [], ...others] = [...counts].sort(
      ([path, a], [other, b]) => b - a || isUsual(other) - isUsual(path),
    );
    languages.set(language, first);
    for (const [twin] of others) twins.push({ folder: twin, language });
  }
  return { folder, languages, twins };
}

function depthOf(folder: string): number {
  return folder === "" ? 0 : folder.split("/").length;
}

function sideBySide(parent: Parent, source: string, unclaimed: Unclaimed): Family | null {
  const sourceKeys = keysIn(parent.languages.get(source) ?? "", unclaimed);
  const folders = new Map<string, string>();
  for (const [language, folder] of parent.languages) {
    const keys = keysIn(folder, unclaimed);
    const sure = !/^[a-z]{3}$/.test(language) || pairKeys(sourceKeys, keys).size > 0;
    if (keys.length > 0 && sure) folders.set(language, folder);
  }
  return folders.has(source) && folders.size > 1 ? familyOfFolders(folders, unclaimed) : null;
}

/**
 * Folders that only say that they contain translations: source pages are next to them, or in `docs` there.
 */
const TRANSLATIONS: ReadonlySet<string> = new Set([
  "i18n",
  "l10n",
  "lang",
  "langs",
  "locale",
  "locales",
  "translations",
  "_i18n",
]);

function besideBarePages(
  parent: Parent,
  unclaimed: Unclaimed,
  hints: LanguageHints,
): Family | Obstacle | null {
  for (const root of rootsOf(parent.folder)) {
    const bare = keysIn(root, unclaimed).filter((key) => isBare(inFolder(root, key), root, parent));
    const folders = new Map<string, string>();
    for (const [language, folder] of parent.languages) {
      const keys = keysIn(folder, unclaimed);
      if (pairKeys(bare, keys).size * 2 > keys.length) folders.set(language, folder);
    }
    if (folders.size === 0) continue;
    const language = bareLanguageBeside(folders.keys(), hints);
    if (language === null)
      return { obstacle: "unknown-language-on-site", path: inFolder(root, "") };
    const translated = [...folders.values()].flatMap((folder) => keysIn(folder, unclaimed));
    const bareKeys = new Set(bare.filter(scopeOf(root, translated)));
    folders.set(language, root);
    return familyOfFolders(folders, unclaimed, (of, key) => of !== language || bareKeys.has(key));
  }
  return null;
}

/** Whether a page under the root is outside the language folders. */
function isBare(path: string, root: string, { folder, languages, twins }: Parent): boolean {
  if (root !== folder) return below(folder, path) === null;
  const others = [...languages.values(), ...twins.map((twin) => twin.folder)];
  return others.every((other) => below(other, path) === null);
}

function rootsOf(folder: string): string[] {
  const pieces = folder.split("/");
  if (!TRANSLATIONS.has(pieces.at(-1) ?? "")) return [folder];
  const beside = pieces.slice(0, -1).join("/");
  return [folder, beside, inFolder(beside, "docs")];
}

/**
 * The root of a repository has pages of all kinds: only those count that have a translation, or are in a
 * folder of which something is translated.
 */
function scopeOf(root: string, translated: readonly string[]): (key: string) => boolean {
  if (root !== "") return () => true;
  const known = new Set(translated.map(withoutEnding));
  const tops = new Set(translated.map(topOf));
  return (key) =>
    known.has(withoutEnding(key)) ||
    (tops.has(topOf(key)) && (key.includes("/") || !OF_A_REPOSITORY.test(key)));
}

function topOf(key: string): string {
  return key.includes("/") ? key.split("/", 1).join() : "";
}

const OF_A_REPOSITORY =
  /^(?:readme|changelog|changes|contributing|code_of_conduct|security|license|support|governance|authors)\./i;

function keysIn(folder: string, paths: Iterable<string>): string[] {
  return [...paths].flatMap((path) => below(folder, path) ?? []);
}

/** Reports language folders that are translations of each other, but without the source language. */
function withoutSource(parent: Parent, unclaimed: Unclaimed): Obstacle[] {
  const [first, ...others] = [...parent.languages.values()].map((folder) =>
    keysIn(folder, unclaimed),
  );
  if (first === undefined || !others.some((keys) => pairKeys(first, keys).size > 0)) return [];
  const languages = [...parent.languages.keys()].sort();
  return [{ obstacle: "no-source-language", path: parent.folder, languages }];
}
