import type { Both } from "../../../../model/both.ts";
import { remember } from "../../../../model/lookup/remember.ts";
import { foldLetters } from "../../../../model/text/letters/letters.ts";

/** ISO 3166 codes by the localized name of the country or territory, from `Intl.DisplayNames`. */
const codesIn = remember((language: string): ReadonlyMap<string, string> => {
  const names = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".split("");
  const codes = letters.flatMap((first) => letters.map((second) => `${first}${second}`));
  return new Map(
    codes.flatMap((code) => {
      const name = names.of(code);
      return name === undefined ? [] : [[name, code] as const];
    }),
  );
});

/** Whether two names are one country, each in the language of its page: `Ireland`, `Ierland`. */
export function areOneCountry(names: Both<string>, languages: Both<string>): boolean {
  const code = codesIn(languages.source).get(names.source);
  return code !== undefined && codesIn(languages.target).get(names.target) === code;
}

/** Number of initial letters that a country and its demonym share: `Chile`, `Chilean`. */
const STEM = 4;

/** Whether one name is a country and the other its demonym, each in the language of its page. */
export function isOfItsPeople(names: Both<string>, languages: Both<string>): boolean {
  const isStem = (country: string, own: string, people: string, other: string) => {
    const code = codesIn(own).get(country);
    if (code === undefined || codesIn(other).has(people)) return false;
    const name = [...codesIn(other)].find(([, each]) => each === code)?.[0] ?? "";
    const stem = foldLetters(name).slice(0, STEM);
    return stem.length === STEM && foldLetters(people).startsWith(stem);
  };
  const { source, target } = names;
  return (
    isStem(source, languages.source, target, languages.target) ||
    isStem(target, languages.target, source, languages.source)
  );
}
