import { once } from "../model/lookup/once.ts";
import type { Ui } from "./ui.ts";

/** Creates a function that names a language by its tag in an interface language, or returns the tag. */
export function languageNamesIn(language: Ui): (tag: string) => string {
  // Lazy, since it is slow to create and rarely needed.
  const names = once(() => new Intl.DisplayNames(language, { type: "language" }));
  return (tag) => {
    try {
      return names().of(tag) ?? tag;
    } catch {
      return tag;
    }
  };
}
