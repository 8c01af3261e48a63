import type { Difference } from "../../model/difference.ts";
import type { Fact } from "../../model/fact.ts";
import type { RuleContext } from "../../model/rule.ts";
import { countSmallWord } from "./small-words.ts";

/**
 * `Crust` that begins a sentence of the source, and `crust` inside one of the translation: the source writes the word in
 * small letters elsewhere, and gave it a capital for its place.
 */
export function isSmallInside(
  { source: from, target: to }: Difference,
  { source, target }: RuleContext,
): boolean {
  if (from === null || to === null || !/^\p{Lu}\p{Ll}{2,}$/u.test(from.surface)) return false;
  const small = from.surface.toLowerCase();
  if (to.surface !== small || !beginsSentence(from, source.page.text)) return false;
  if (beginsSentence(to, target.page.text)) return false;
  return source.page.text.includes(`\`${small}\``) || countSmallWord(small, source) > 0;
}

/** Whether nothing but the marks of a block, or the end of another sentence, stands before some code. */
function beginsSentence({ place: { start } }: Fact, text: string): boolean {
  const before = text.slice(Math.max(0, start.offset - LONGEST_MARKS), start.offset);
  return /(?:^|\n|[.!?:…]\s)[\s*_>#+\d.)-]*$/.test(before);
}

/** Number of characters before the code that are searched for block markers and a sentence end. */
const LONGEST_MARKS = 12;

/** `open()` for `oven.open()`, where the translation has just said the whole of it. */
export function isLastStep(
  { source: from, target: to }: Difference,
  { target }: RuleContext,
): boolean {
  if (from === null || to === null || !/^[A-Za-z]\w{3,}(?:\(\))?$/.test(to.surface)) return false;
  if (![".", "#", "::"].some((step) => from.surface.endsWith(`${step}${to.surface}`))) return false;
  const { offset } = to.place.start;
  const before = target.page.text.slice(Math.max(0, offset - JUST_SAID), offset);
  return (before.split(/\n\s*\n/).at(-1) ?? "").includes(`\`${from.surface}\``);
}

/** Characters of a paragraph within which something was just said. */
const JUST_SAID = 600;
