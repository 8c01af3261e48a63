import { baseLanguage } from "../model/language/language-tag.ts";

/** Tags that name a language by another than that of its data: what is tagged Norwegian is Bokmål nearly always. */
const SAME_AS: ReadonlyMap<string, string> = new Map([["no", "nb"]]);

/** The tag under which the data of a tag's language is kept: `pt` of `pt-BR`, `nb` of `no`. */
export function dataTag(tag: string): string {
  const base = baseLanguage(tag);
  return SAME_AS.get(base) ?? base;
}
