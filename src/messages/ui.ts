import { baseLanguage } from "../model/language/language-tag.ts";

/** The languages of the interface. */
export const UI_LANGUAGES = ["en", "es"] as const;
export type Ui = (typeof UI_LANGUAGES)[number];

/** The interface language of a tag's base language (`es-MX` is Spanish); English if not supported. */
export function uiOf(tag: string): Ui {
  return uiForTag(tag) ?? "en";
}

/** The interface language for a tag; null if it is not supported. */
export function uiForTag(tag: string): Ui | null {
  const base = baseLanguage(tag);
  return UI_LANGUAGES.find((language) => language === base) ?? null;
}
