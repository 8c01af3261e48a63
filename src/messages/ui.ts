import { baseLanguage } from "../model/language/language-tag.ts";

/** Languages that the interface speaks. */
export const UI_LANGUAGES = ["en", "es"] as const;
export type Ui = (typeof UI_LANGUAGES)[number];

/** The language that a tag asks for: that of its base (`es-MX` is Spanish), English where that is not spoken. */
export function uiOf(tag: string): Ui {
  const base = baseLanguage(tag);
  return UI_LANGUAGES.find((language) => language === base) ?? "en";
}
