import { baseLanguage } from "../model/language/language-tag.ts";

/** Languages that the interface speaks. */
export const UI_LANGUAGES = ["en", "es"] as const;
export type Ui = (typeof UI_LANGUAGES)[number];

/** The language that a tag asks for: that of its base (`es-MX` is Spanish), English where that is not spoken. */
export function uiOf(tag: string): Ui {
  return spokenIn(tag) ?? "en";
}

/** The interface language that a tag is of; null where it is of another language. */
export function spokenIn(tag: string): Ui | null {
  const base = baseLanguage(tag);
  return UI_LANGUAGES.find((language) => language === base) ?? null;
}
