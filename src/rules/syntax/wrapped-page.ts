import { codeLines } from "../../model/code/code-lines.ts";
import type { Code, Document } from "../../model/page/document.ts";
import { placeBefore } from "../../model/page/place.ts";
import { walkPage } from "../../model/page/walk-page.ts";
import type { Judgement, RuleContext } from "../../model/rule.ts";

/** The info strings of fences around whole pages; a fence without one can contain anything. */
const PAGE_LANGUAGES: ReadonlySet<string> = new Set(["", "markdown", "md", "mdx"]);
/** A shorter block may be all that a page has to show. */
const FEWEST_LINES = 3;

/** Reports a translation that is one code block, as some tools return texts, unless the source is. */
export function* wrappedPage({ source, target }: RuleContext): Generator<Judgement> {
  const code = onlyCodeOf(target);
  if (code === null || onlyCodeOf(source) !== null) return;
  if (!PAGE_LANGUAGES.has((code.language ?? "").toLowerCase())) return;
  if (codeLines(code.value).length < FEWEST_LINES) return;
  const { start } = code.place;
  yield {
    messageId: "wrapped",
    data: {},
    source: placeBefore(source.root.place),
    target: target.lines.placeOf(start.offset, code.valuePlace.start.offset),
  };
}

/** The code block that makes up the whole page; null if there is anything else. */
function onlyCodeOf(document: Document): Code | null {
  if (document.frontMatter !== null) return null;
  let only: Code | null = null;
  for (const block of walkPage(document)) {
    if (block.kind !== "code" || only !== null) return null;
    only = block;
  }
  return only;
}
