import type { Difference } from "../../../../model/difference.ts";
import type { Fact } from "../../../../model/fact.ts";
import { onceEach } from "../../../../model/lookup/once.ts";
import type { Document } from "../../../../model/page/document.ts";
import type { RuleContext } from "../../../../model/rule.ts";
import { wordsOf } from "../../../../model/text/running-text.ts";

/**
 * Whether a name that occurs elsewhere on the page was replaced here by another name: a capitalized word
 * inside a sentence that neither the target page has in lower case nor the dictionary or source page at all,
 * such as `Bitcoin` for one of several `Ethereum`.
 */
export function isReplaced(
  { change, source, target, elsewhere }: Difference,
  { source: from, target: to, traits }: RuleContext,
): boolean {
  if (change !== "changed" || source?.strength !== "strong" || target === null) return false;
  if (elsewhere !== "block" && elsewhere !== "section") return false;
  if (!isInsideSentence(source, from) || !isInsideSentence(target, to)) return false;
  const small = target.surface.toLowerCase();
  return (
    !traits.target.dictionary.isEmpty &&
    traits.target.dictionary.entryOf(small).senses.length === 0 &&
    !smallWordsOf(to).has(small) &&
    !lettersOf(from).includes(small)
  );
}

/** The words of a page that occur with a lower-case first letter. */
const smallWordsOf = onceEach(
  ({ page: { text } }: Document): ReadonlySet<string> =>
    new Set(wordsOf(text).flatMap(({ word, start }) => (text[start] === word[0] ? [word] : []))),
);

/** The text of a page in lower case. */
const lettersOf = onceEach(({ page }: Document): string => page.text.toLowerCase());

/** Whether a name is one capitalized word preceded by a lower-case word or a comma. */
function isInsideSentence({ surface, place }: Fact, { page }: Document): boolean {
  const before = page.text.slice(Math.max(0, place.start.offset - 2), place.start.offset);
  return /^\p{Lu}\p{Ll}{3,}$/u.test(surface) && /^[\p{Ll},] $/u.test(before);
}
