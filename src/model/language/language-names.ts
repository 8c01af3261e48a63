import { once } from "../lookup/once.ts";

/** Languages that pages are often translated into and that language menus name. */
const LANGUAGES =
  "ar az bg bn bs ca cs da de el en es et eu fa fi fil fr gl gu he hi hr hu hy id it ja ka kk km kn ko lt lv mk ml mn mr ms my nb ne nl no pa pl pt pt-BR ro ru si sk sl sq sr sv sw ta te th tr uk ur uz vi zh zh-CN zh-TW zh-Hans zh-Hant".split(
    " ",
  );

/** Lower-cased names of these languages in English and in the language itself. */
const names = once((): ReadonlySet<string> => {
  const known = new Set<string>();
  for (const reader of ["en", ...LANGUAGES]) {
    const read = new Intl.DisplayNames([reader], { type: "language" });
    const shown = reader === "en" ? LANGUAGES : [reader];
    for (const tag of shown) known.add(plainName(read.of(tag) ?? tag));
  }
  return known;
});

/** A regional indicator pair, that is, a flag. */
const FLAG = /^(?:\p{RI}{2}\s*)+/u;
/** What labels add to the name of a language: `中文说明`, `日本語版`, `English version`. */
const ABOUT = /(?:文档|文檔|文件|说明|說明|版本?|ドキュメント| version| docs?| readme)$/iu;

function plainName(text: string): string {
  const [bare = ""] = text.trim().split(/\s*[(（]/, 1);
  return bare.toLowerCase();
}

/** Whether a text consists of the name or the flag of a language: `Deutsch`, `简体中文`, `🇯🇵 日本語`. */
export function isLanguageName(text: string): boolean {
  const bare = text.replace(/[*_]/g, "").trim();
  if (bare === "" || bare.length > LONGEST) return false;
  const name = bare.replace(FLAG, "");
  if (name === "") return true;
  return [name, name.replace(ABOUT, "")].some((each) => names().has(plainName(each)));
}

/** Maximum length in characters of a language name. */
const LONGEST = 40;

/** What parts the languages of a row. */
const BETWEEN = /[|•·/,;、，\n]|\s[-–—]\s/;
/** Maximum share of the parts of a row that are no known names, such as `Português do Brasil`. */
const MOST_OTHERS = 0.25;

/** Whether a text is a row of languages, by which readers choose one: `English | Español | 日本語`. */
export function isRowOfLanguages(text: string): boolean {
  const parts = text.split(BETWEEN).filter((part) => part.trim() !== "");
  const named = parts.filter(isLanguageName);
  return named.length > 1 && parts.length - named.length <= parts.length * MOST_OTHERS;
}
