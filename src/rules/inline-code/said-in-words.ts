import { isInCodeBlock } from "../../model/code/in-code-block.ts";
import type { Fact } from "../../model/fact.ts";
import { onceEach } from "../../model/lookup/once.ts";
import { isWithin } from "../../model/page/place.ts";
import type { Prose } from "../../model/page/prose.ts";
import type { RuleContext } from "../../model/rule.ts";
import { alignedProse } from "../../model/text/aligned/aligned-prose.ts";
import { containsAmount } from "../../model/text/written-amounts.ts";

/**
 * Whether the translation has the code as plain words. A word that may also be translated can be anywhere on
 * the page; other code must be in the aligned text, outside code spans. For code in a table row, the words
 * must also occur on the page outside its other code spans.
 */
export function isSaidInWords(code: Fact, context: RuleContext): boolean {
  if (!isOnPage(code, context)) return false;
  if (mayBeMereWord(code.surface, context)) return true;
  const pair = alignedProse(context.alignment).find(({ sourcePlace }) =>
    isWithin(code.place, sourcePlace),
  );
  return (
    pair === undefined ||
    pair.target.some((prose) => statesCode(code.surface, apartFromCode(prose)))
  );
}

function isOnPage({ surface, place }: Fact, { source, target }: RuleContext): boolean {
  const { text } = target.page;
  const words = withoutQuotes(surface);
  if (!text.includes(words)) return containsAmount(surface, text);
  const isInTable = source.lines.lineAt(place.start.offset).trimStart().startsWith("|");
  return !isInTable || text.replaceAll(`\`${surface}\``, "").includes(words);
}

/** Whether code may be a mere word: one in lowercase, or several words that are in no code block. */
function mayBeMereWord(code: string, { source }: RuleContext): boolean {
  const words = code.trim();
  if (/^\p{Ll}+$/u.test(words)) return true;
  return /^\p{L}\p{Ll}*(?: \p{L}\p{Ll}*)*$/u.test(words) && !isInCodeBlock(words, source);
}

function statesCode(code: string, { asWritten, lower }: TextApart): boolean {
  return lower.includes(withoutQuotes(code).toLowerCase()) || containsAmount(code, asWritten);
}

/** A text with its code blanked out. */
interface TextApart {
  readonly asWritten: string;
  readonly lower: string;
}

/** Memoized per text, since every code span lost from it is looked up. Linear. */
const apartFromCode = onceEach(({ text, spans }: Prose): TextApart => {
  const kept: string[] = [];
  let from = 0;
  for (const { kind, start, end } of spans) {
    if (kind !== "code") continue;
    kept.push(text.slice(from, start), " ".repeat(end - start));
    from = end;
  }
  const asWritten = kept.join("") + text.slice(from);
  return { asWritten, lower: asWritten.toLowerCase() };
});

/**
 * Removes the quotes of a string, which a translation may drop or replace: `"OPEN SESAME"` and
 * `« OPEN SESAME »`.
 */
function withoutQuotes(code: string): string {
  return /^(["'])(.{3,80})\1$/.exec(code.trim())?.[2] ?? code;
}
