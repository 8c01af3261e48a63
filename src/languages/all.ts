// Written by `npm run languages`.
import { data as ar } from "./data/ar.ts";
import { data as ca } from "./data/ca.ts";
import { data as cs } from "./data/cs.ts";
import { data as da } from "./data/da.ts";
import { data as de } from "./data/de.ts";
import { data as en } from "./data/en.ts";
import { data as es } from "./data/es.ts";
import { data as fi } from "./data/fi.ts";
import { data as fr } from "./data/fr.ts";
import { data as hi } from "./data/hi.ts";
import { data as id } from "./data/id.ts";
import { data as it } from "./data/it.ts";
import { data as ja } from "./data/ja.ts";
import { data as ko } from "./data/ko.ts";
import { data as nb } from "./data/nb.ts";
import { data as nl } from "./data/nl.ts";
import { data as pl } from "./data/pl.ts";
import { data as pt } from "./data/pt.ts";
import { data as ru } from "./data/ru.ts";
import { data as sv } from "./data/sv.ts";
import { data as tr } from "./data/tr.ts";
import { data as uk } from "./data/uk.ts";
import { data as zh } from "./data/zh.ts";
import type { LanguageData } from "./language-data.ts";

/** All supported languages by base tag, for callers that cannot load data asynchronously. */
export const allLanguages: ReadonlyMap<string, LanguageData> = new Map([
  ["ar", ar],
  ["ca", ca],
  ["cs", cs],
  ["da", da],
  ["de", de],
  ["en", en],
  ["es", es],
  ["fi", fi],
  ["fr", fr],
  ["hi", hi],
  ["id", id],
  ["it", it],
  ["ja", ja],
  ["ko", ko],
  ["nb", nb],
  ["nl", nl],
  ["pl", pl],
  ["pt", pt],
  ["ru", ru],
  ["sv", sv],
  ["tr", tr],
  ["uk", uk],
  ["zh", zh],
]);
