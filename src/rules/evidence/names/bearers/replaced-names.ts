import type { Difference } from "../../../../model/difference.ts";
import type { Fact } from "../../../../model/fact.ts";
import { onceEach } from "../../../../model/lookup/once.ts";
import type { Document } from "../../../../model/page/document.ts";
import type { RuleContext } from "../../../../model/rule.ts";
import { wordsOf } from "../../../../model/text/running-text.ts";

/**
 * Whether a name that the page has elsewhere gave way to a word that can only be another name: one with a capital within a
 * sentence, which neither page writes in small letters, no dictionary has, and the source page does not know: `Bitcoin`
 * for one of several `Ethereum`.
 */
export function isReplaced(
  { change, source, target, elsewhere }: Difference,
  { source: from, target: to, traits }: RuleContext,
): boolean {
  if (change !== "changed" || source?.strength !== "strong" || target === null) return false;
  if (elsewhere !== "block" && elsewhere !== "section") return false;
  if (!standsWithin(source, from) || !standsWithin(target, to)) return false;
  const small = target.surface.toLowerCase();
  return (
    !traits.target.dictionary.isEmpty &&
    traits.target.dictionary.entryOf(small).senses.length === 0 &&
    !smallWordsOf(to).has(small) &&
    !lettersOf(from).includes(small)
  );
}

/** The words that a page writes in small letters from the first on. */
const smallWordsOf = onceEach(
  ({ page: { text } }: Document): ReadonlySet<string> =>
    new Set(wordsOf(text).flatMap(({ word, start }) => (text[start] === word[0] ? [word] : []))),
);

/** All of a page in small letters. */
const lettersOf = onceEach(({ page }: Document): string => page.text.toLowerCase());

/** Whether a name is one word with a capital, after a word or a comma that goes on in the same sentence. */
function standsWithin({ surface, place }: Fact, { page }: Document): boolean {
  const before = page.text.slice(Math.max(0, place.start.offset - 2), place.start.offset);
  return /^\p{Lu}\p{Ll}{3,}$/u.test(surface) && /^[\p{Ll},] $/u.test(before);
}
