import type { Both } from "../../model/both.ts";
import { remember } from "../../model/lookup/remember.ts";

/** ISO 3166 codes by the name that a language has for the country or territory, as `Intl` knows it. */
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

/** Whether two names are those of one country, each in the language of its page: `Ireland`, `Ierland`. */
export function areOneCountry(names: Both<string>, languages: Both<string>): boolean {
  const code = codesIn(languages.source).get(names.source);
  return code !== undefined && codesIn(languages.target).get(names.target) === code;
}
