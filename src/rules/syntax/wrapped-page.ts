import { codeLines } from "../../model/code/code-lines.ts";
import type { Code, Document } from "../../model/page/document.ts";
import { placeBefore } from "../../model/page/place.ts";
import { walkPage } from "../../model/page/walk-page.ts";
import type { Judgement, RuleContext } from "../../model/rule.ts";

/** What a fence calls the language of pages; one without a name holds anything. */
const PAGE_LANGUAGES: ReadonlySet<string> = new Set(["", "markdown", "md", "mdx"]);
/** A block with fewer lines may be all that a page has to show. */
const FEWEST_LINES = 3;

/** A translation that is a block of code as a whole, as programs hand texts over, where its source is none. */
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

/** The block of code that is all of a page; null where it has anything else. */
function onlyCodeOf(document: Document): Code | null {
  if (document.frontMatter !== null) return null;
  let only: Code | null = null;
  for (const block of walkPage(document)) {
    if (block.kind !== "code" || only !== null) return null;
    only = block;
  }
  return only;
}
