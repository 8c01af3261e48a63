// Written by `npm run languages`.
import { data as ca } from "./data/ca.ts";
import { data as de } from "./data/de.ts";
import { data as en } from "./data/en.ts";
import { data as es } from "./data/es.ts";
import { data as fr } from "./data/fr.ts";
import { data as it } from "./data/it.ts";
import { data as pt } from "./data/pt.ts";
import type { LanguageData } from "./language-data.ts";

/** Every prepared language, by base tag: for a door that must answer at once. */
export const allLanguages: ReadonlyMap<string, LanguageData> = new Map([
  ["ca", ca],
  ["de", de],
  ["en", en],
  ["es", es],
  ["fr", fr],
  ["it", it],
  ["pt", pt],
]);
