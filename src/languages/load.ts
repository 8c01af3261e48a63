// Written by `npm run languages`.
import { baseLanguage, profileOf } from "./find-profile.ts";
import type { LanguageData } from "./language-data.ts";
import type { LanguageProfile } from "./profile.ts";

const files: Readonly<Record<string, () => Promise<{ readonly data: LanguageData }>>> = {
  ca: () => import("./data/ca.ts"),
  de: () => import("./data/de.ts"),
  en: () => import("./data/en.ts"),
  es: () => import("./data/es.ts"),
  fr: () => import("./data/fr.ts"),
  it: () => import("./data/it.ts"),
  pt: () => import("./data/pt.ts"),
};

/** Loads one language's data; undefined for a language nobody prepared. */
export async function loadLanguageData(tag: string): Promise<LanguageData | undefined> {
  const base = baseLanguage(tag);
  return Object.hasOwn(files, base) ? (await files[base]?.())?.data : undefined;
}

/** Loads one language and gives the profile for the tag, as `profileOf` does. */
export async function loadLanguage(tag: string): Promise<LanguageProfile> {
  const data = await loadLanguageData(tag);
  return profileOf(tag, data === undefined ? new Map() : new Map([[baseLanguage(tag), data]]));
}
