import type { Difference } from "../../model/difference.ts";
import type { Fact } from "../../model/fact.ts";
import { isLanguageName } from "../../model/language/language-names.ts";
import type { Document } from "../../model/page/document.ts";
import type { RuleContext } from "../../model/rule.ts";

/**
 * Whether a link belongs to a language switcher: each page links to the other languages, and names its own
 * without a link or not at all.
 */
export function isOfLanguageChoice(
  { change, source: from, target: to }: Difference,
  { source, target }: RuleContext,
): boolean {
  if (from === null || !hasLanguageNameAsText(from, source)) return false;
  return change === "missing" || (to !== null && hasLanguageNameAsText(to, target));
}

/** Whether the text of a link is a language name or a flag. */
function hasLanguageNameAsText({ place }: Fact, { page }: Document): boolean {
  const { offset } = place.start;
  // The place of a link in a tag is that of the address, so the tag begins before it.
  const opened = /<a\s[^<>]*$/i.exec(page.text.slice(Math.max(0, offset - LONGEST), offset));
  const start = offset - (opened?.[0].length ?? 0);
  const [, marked, tagged] = TEXT.exec(page.text.slice(start, start + LONGEST)) ?? [];
  return isLanguageName(marked ?? tagged ?? "");
}

/** Maximum number of characters that are searched for the tag of a link, and for its text. */
const LONGEST = 400;
/** Matches the text in `[text](…` and `<a …>text</a`. */
const TEXT = /^(?:\[([^\]\n]{1,40})\]|<a\b[^>]{0,300}>([^<]{1,40})<)/i;
