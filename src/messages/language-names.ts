import { once } from "../model/lookup/once.ts";
import type { Ui } from "./ui.ts";

/** How a language of the interface calls the languages, by their tags; one that it has no name for by the tag. */
export function languageNamesIn(language: Ui): (tag: string) => string {
  // Slow to make, and few messages ask for a name.
  const names = once(() => new Intl.DisplayNames(language, { type: "language" }));
  return (tag) => {
    try {
      return names().of(tag) ?? tag;
    } catch {
      return tag;
    }
  };
}
