import { isInCodeBlock } from "../../model/code/in-code-block.ts";
import type { Fact } from "../../model/fact.ts";
import { onceEach } from "../../model/lookup/once.ts";
import { isWithin } from "../../model/page/place.ts";
import type { Prose } from "../../model/page/prose.ts";
import type { RuleContext } from "../../model/rule.ts";
import { alignedProse } from "../../model/text/aligned/aligned-prose.ts";
import { saysAmount } from "../../model/text/written-amounts.ts";

/**
 * Whether the translation says what was code in mere words. What only programs read must stand in the very text, apart
 * from its code; a word that may be a translated one as well, anywhere on the page. No cell of a table says it for another.
 */
export function isSaidInWords(code: Fact, context: RuleContext): boolean {
  if (!isOnPage(code, context)) return false;
  if (mayBeMereWord(code.surface, context)) return true;
  const pair = alignedProse(context.alignment).find(({ sourcePlace }) =>
    isWithin(code.place, sourcePlace),
  );
  return (
    pair === undefined || pair.target.some((prose) => says(code.surface, apartFromCode(prose)))
  );
}

function isOnPage({ surface, place }: Fact, { source, target }: RuleContext): boolean {
  const { text } = target.page;
  const words = withoutQuotes(surface);
  if (!text.includes(words)) return saysAmount(surface, text);
  const isInTable = source.lines.lineAt(place.start.offset).trimStart().startsWith("|");
  return !isInTable || text.replaceAll(`\`${surface}\``, "").includes(words);
}

/** An ordinary word in small letters; others, and several, if they are in no block of code. */
function mayBeMereWord(code: string, { source }: RuleContext): boolean {
  const words = code.trim();
  if (/^\p{Ll}+$/u.test(words)) return true;
  return /^\p{L}\p{Ll}*(?: \p{L}\p{Ll}*)*$/u.test(words) && !isInCodeBlock(words, source);
}

function says(code: string, { asWritten, lower }: TextApart): boolean {
  return lower.includes(withoutQuotes(code).toLowerCase()) || saysAmount(code, asWritten);
}

/** A text without its code, spaces in its place. */
interface TextApart {
  readonly asWritten: string;
  readonly lower: string;
}

/** Made once a text, since it is asked for each code that is lost from it. Linear. */
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

/** A string may give up its quotes, or take those of the language: `"OPEN SESAME"` and « OPEN SESAME ». */
function withoutQuotes(code: string): string {
  return /^(["'])(.{3,80})\1$/.exec(code.trim())?.[2] ?? code;
}
