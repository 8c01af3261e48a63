// Written by `npm run languages`.
import { dataTag } from "./data-tag.ts";
import type { LanguageData } from "./language-data.ts";

const files: Readonly<Record<string, () => Promise<{ readonly data: LanguageData }>>> = {
  ar: () => import("./data/ar.ts"),
  ca: () => import("./data/ca.ts"),
  cs: () => import("./data/cs.ts"),
  da: () => import("./data/da.ts"),
  de: () => import("./data/de.ts"),
  en: () => import("./data/en.ts"),
  es: () => import("./data/es.ts"),
  fi: () => import("./data/fi.ts"),
  fr: () => import("./data/fr.ts"),
  hi: () => import("./data/hi.ts"),
  id: () => import("./data/id.ts"),
  it: () => import("./data/it.ts"),
  ja: () => import("./data/ja.ts"),
  ko: () => import("./data/ko.ts"),
  nb: () => import("./data/nb.ts"),
  nl: () => import("./data/nl.ts"),
  pl: () => import("./data/pl.ts"),
  pt: () => import("./data/pt.ts"),
  ru: () => import("./data/ru.ts"),
  sv: () => import("./data/sv.ts"),
  tr: () => import("./data/tr.ts"),
  uk: () => import("./data/uk.ts"),
  zh: () => import("./data/zh.ts"),
};

/** Loads the data of a language; undefined if the language is not supported. */
export async function loadLanguageData(tag: string): Promise<LanguageData | undefined> {
  const base = dataTag(tag);
  return Object.hasOwn(files, base) ? (await files[base]?.())?.data : undefined;
}
