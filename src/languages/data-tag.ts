import { baseLanguage } from "../model/language/language-tag.ts";

/** Tags whose language has its data under another tag: text tagged Norwegian is nearly always Bokmål. */
const SAME_AS: ReadonlyMap<string, string> = new Map([["no", "nb"]]);

/** The tag under which the data of a language is stored: `pt` for `pt-BR`, `nb` for `no`. */
export function dataTag(tag: string): string {
  const base = baseLanguage(tag);
  return SAME_AS.get(base) ?? base;
}
