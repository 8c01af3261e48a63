import { readLanguageTag } from "../language-tag.ts";
import { below, type Family, familyOfFolders, inFolder, type Unclaimed } from "./family.ts";

/** A plugin's folder of translations: `i18n/es/docusaurus-plugin-content-docs-community/version-2.0`. */
interface TranslatedFolder {
  readonly language: string;
  readonly folder: string;
  /** The folder of the site, which contains `i18n`. */
  readonly site: string;
  readonly plugin: "docs" | "blog" | "pages";
  /** The id of an additional instance of the plugin, or null. */
  readonly instance: string | null;
  /** `current`, `version-2.0`; null for content without versions. */
  readonly version: string | null;
}

const PLUGIN = /^docusaurus-plugin-content-(docs|blog|pages)(?:-(.+))?$/;

/** Docusaurus: `i18n/<lang>/docusaurus-plugin-content-…/` translates `docs/`, `blog/`, `src/pages/`. */
export function docusaurusFamilies(unclaimed: Unclaimed, sourceLanguage: string): Family[] {
  const groups = new Map<string, Map<string, TranslatedFolder>>();
  for (const path of unclaimed) {
    const found = readTranslatedFolder(path);
    if (found === null || found.language === sourceLanguage) continue;
    const name = [found.site, found.plugin, found.instance, found.version].join("\n");
    const group = groups.get(name) ?? new Map<string, TranslatedFolder>();
    groups.set(name, group.set(found.language, found));
  }
  const paths = [...unclaimed];
  return [...groups.values()].flatMap((group) => {
    const [first] = group.values();
    const source = first === undefined ? undefined : sourceFolder(first, paths);
    if (source === undefined) return [];
    const folders = new Map([[sourceLanguage, source]]);
    for (const { language, folder } of group.values()) folders.set(language, folder);
    return [familyOfFolders(folders, unclaimed)];
  });
}

function readTranslatedFolder(path: string): TranslatedFolder | null {
  const pieces = path.split("/");
  const at = pieces.indexOf("i18n");
  const language = readLanguageTag(pieces[at + 1] ?? "");
  const plugin = PLUGIN.exec(pieces[at + 2] ?? "");
  if (at < 0 || language === null || plugin === null) return null;
  const kind = plugin[1] === "blog" || plugin[1] === "pages" ? plugin[1] : "docs";
  const version = kind === "docs" ? (pieces[at + 3] ?? null) : null;
  return {
    language,
    folder: pieces.slice(0, at + (version === null ? 3 : 4)).join("/"),
    site: pieces.slice(0, at).join("/"),
    plugin: kind,
    instance: plugin[2] ?? null,
    version,
  };
}

/**
 * The first of the usual folders that contains pages. A site in `website/` often has its `docs/` next to it.
 */
function sourceFolder(
  { site, plugin, instance, version }: TranslatedFolder,
  paths: readonly string[],
): string | undefined {
  const beside = site.split("/").slice(0, -1).join("/");
  const candidates = (
    plugin === "pages" ? ["src/pages"] : namesOf(plugin, instance, version)
  ).flatMap((name) => [inFolder(site, name), inFolder(beside, name)]);
  return candidates.find((folder) => paths.some((path) => below(folder, path) !== null));
}

function namesOf(
  plugin: "docs" | "blog",
  instance: string | null,
  version: string | null,
): string[] {
  if (version !== null && version !== "current") {
    const prefix = instance === null ? "" : `${instance}_`;
    return [`${prefix}versioned_docs/${version}`];
  }
  return instance === null
    ? [plugin]
    : [instance, `${plugin}-${instance}`, `${plugin}/${instance}`];
}
