// Written by `npm run languages`.
import { data as en } from "./data/en.ts";
import { data as es } from "./data/es.ts";
import type { LanguageData } from "./language-data.ts";

/** Every prepared language, by base tag: for a door that must answer at once. */
export const allLanguages: ReadonlyMap<string, LanguageData> = new Map([
  ["en", en],
  ["es", es],
]);
