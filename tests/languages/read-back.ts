import { findValues } from "../../src/facts/find-values.ts";
import { allLanguages } from "../../src/languages/all.ts";
import { profileOf } from "../../src/languages/find-profile.ts";
import { proseOfText } from "../facts/prose-of-text.ts";

/** The first readings of all values in a text. */
export function readBack(text: string, tag: string): string[] {
  return findValues(proseOfText(text), profileOf(tag, allLanguages)).map(
    (fact) => fact.readings[0] ?? "",
  );
}

/** Words as a page has them: CLDR's soft hyphens stay, a comma between groups goes. */
export function spellInSentence(words: string): string {
  return words.replaceAll(",", "");
}
