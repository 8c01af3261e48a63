import { readFile } from "node:fs/promises";
import { join } from "node:path/posix";
import { glob } from "tinyglobby";
import { canonicalTag } from "../../model/language/language-tag.ts";
import { isTable } from "../../model/lookup/is-table.ts";
import { IGNORED, OUTPUTS } from "../pairs/list-pages.ts";

/** The language settings of a site generator. */
export interface SiteSettings {
  /** The language of pages whose path indicates none. */
  readonly defaultLanguage: string | null;
  /** The folders of languages (Hugo's `contentDir`), relative to the project's root. */
  readonly contentFolders: ReadonlyMap<string, string>;
  /**
   * Folders, relative to the project's root, in which a link to a page's file leads to its translation in the
   * language of the linking page.
   */
  readonly homeFolders: readonly string[];
  /** The settings files, relative to the project's root. */
  readonly files: readonly string[];
}

const NAMES = [
  "{hugo,config,languages}.{toml,yaml,yml,json}",
  "config/_default/{hugo,config,languages}.{toml,yaml,yml,json}",
  "_config.yml",
  "mkdocs.{yml,yaml}",
  "{docusaurus,astro,next,next-i18next}.config.{js,ts,mjs,cjs,mts}",
  ".vitepress/config.{js,ts,mjs,mts}",
];

/**
 * Reads the language settings of site generators: Hugo, Jekyll and MkDocs as data; Docusaurus, Astro and
 * VitePress, whose settings are programs, by pattern matching. Nothing is executed. Unreadable settings are
 * ignored.
 */
export async function readSiteSettings(root: string): Promise<SiteSettings> {
  const patterns = NAMES.flatMap((name) => [name, `*/${name}`]);
  const files = await glob(patterns, {
    cwd: root,
    ignore: [...IGNORED, ...OUTPUTS],
    dot: true,
    followSymbolicLinks: false,
    expandDirectories: false,
  });
  let defaultLanguage: string | null = null;
  const contentFolders = new Map<string, string>();
  const homeFolders: string[] = [];
  for (const file of files.sort()) {
    const text = await readFile(join(root, file), "utf8").catch(() => "");
    const said = /\.[cm]?[jt]s$/.test(file) ? lookInProgram(text) : await lookInData(file, text);
    defaultLanguage ??= said.defaultLanguage === null ? null : canonicalTag(said.defaultLanguage);
    const site = siteOf(file);
    for (const [language, folder] of said.contentFolders) {
      const tag = canonicalTag(language);
      if (tag !== null) contentFolders.set(tag, folderIn(site, folder));
    }
    if (said.homeFolder !== null) homeFolders.push(folderIn(site, said.homeFolder));
  }
  return { defaultLanguage, contentFolders, homeFolders, files };
}

/** The settings in one file. */
interface FileSettings {
  readonly defaultLanguage: string | null;
  /** The folder of each language, relative to the site's folder. */
  readonly contentFolders: readonly (readonly [string, string])[];
  /**
   * The folder in which links to files are localized, relative to the site's folder; null if links lead to
   * the file itself.
   */
  readonly homeFolder: string | null;
}

const NOTHING: FileSettings = { defaultLanguage: null, contentFolders: [], homeFolder: null };

/** The folder of the site that a settings file belongs to. */
function siteOf(file: string): string {
  const folder = file.includes("/") ? file.slice(0, file.lastIndexOf("/")) : "";
  return folder.replace(/(?:^|\/)(?:config\/_default|\.vitepress)$/, "");
}

/** A folder of a site as in page paths: from the project's root, no trailing slash, "" for the root. */
function folderIn(site: string, folder: string): string {
  const path = join(site, folder).replace(/\/$/, "");
  return path === "." ? "" : path;
}

const IN_PROGRAM = [
  /\bdefaultLocale\s*:\s*["'`]([\w-]+)["'`]/,
  /\broot\s*:\s*\{[^{}]*\blang\s*:\s*["'`]([\w-]+)["'`]/,
];

function lookInProgram(text: string): FileSettings {
  const found = IN_PROGRAM.map((shape) => shape.exec(text)?.[1]).find((name) => name !== undefined);
  return { ...NOTHING, defaultLanguage: found ?? null };
}

async function lookInData(file: string, text: string): Promise<FileSettings> {
  const data = await parseData(file, text);
  if (!isTable(data)) return NOTHING;
  const name = file.slice(file.lastIndexOf("/") + 1);
  if (name.startsWith("mkdocs.")) return mkdocsSettings(data);
  if (name === "_config.yml") {
    return { ...NOTHING, defaultLanguage: textOf(data.default_lang) ?? textOf(data.lang) };
  }
  const languages = name.startsWith("languages.") ? data : data.languages;
  return {
    defaultLanguage: textOf(data.defaultContentLanguage),
    contentFolders: isTable(languages) ? hugoFolders(languages) : [],
    // Hugo's default link renderer looks up a page among those in the language of the linking page.
    homeFolder: isTable(languages) ? (textOf(data.contentDir) ?? "content") : null,
  };
}

function hugoFolders(languages: Record<string, unknown>): [string, string][] {
  return Object.entries(languages).flatMap(([language, settings]): [string, string][] => {
    const folder = isTable(settings) ? textOf(settings.contentDir) : null;
    return folder === null ? [] : [[language, folder]];
  });
}

/** `plugins: [{ i18n: { languages: [{ locale: en, default: true }] } }]` of mkdocs-static-i18n. */
function mkdocsSettings(data: Record<string, unknown>): FileSettings {
  const plugins = Array.isArray(data.plugins) ? data.plugins.filter(isTable) : [];
  const settings = plugins.map((plugin) => plugin.i18n).find(isTable);
  if (settings === undefined) return NOTHING;
  const languages = Array.isArray(settings.languages) ? settings.languages.filter(isTable) : [];
  return {
    ...NOTHING,
    defaultLanguage: textOf(languages.find((language) => language.default === true)?.locale),
    homeFolder: textOf(data.docs_dir) ?? "docs",
  };
}

async function parseData(file: string, text: string): Promise<unknown> {
  try {
    if (file.endsWith(".json")) return JSON.parse(text);
    if (file.endsWith(".toml")) return (await import("smol-toml")).parse(text);
    const { parseDocument } = await import("../yaml-parser.ts");
    return parseDocument(text, { logLevel: "silent" }).toJS({ maxAliasCount: 100 });
  } catch {
    return null;
  }
}

function textOf(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
