import { walkAllBlocks } from "../../model/alignment.ts";
import { firstFrom } from "../../model/lookup/search-sorted.ts";
import type { Document } from "../../model/page/document.ts";
import { type Place, placeAfter, placeBefore } from "../../model/page/place.ts";
import { walkPage } from "../../model/page/walk-page.ts";
import type { Judgement, RuleContext } from "../../model/rule.ts";

/**
 * Lines that site generators match literally: the end of a page's summary (`more`: WordPress, Hexo, Hugo;
 * `truncate`: Docusaurus; `excerpt`: Jekyll), the position of the table of contents (`[TOC]`:
 * Python-Markdown, GitLab, VuePress), and comments with instructions: WordPress (`wp:image {"id":42}`), Marp
 * (`_class: lead`), VitePress (`#region a`), and tools that fill in lists (`CONTRIBUTORS:START`).
 */
const MARK =
  /^(?:<!--[ \t]*(?:more|truncate|excerpt|toc)[ \t]*-->|\{\/\*[ \t]*truncate[ \t]*\*\/\}|\[TOC\]|\[\[_?TOC_?\]\]|\{:[ \t]*toc[ \t]*\}|<!--[ \t]*(?:\/?wp:[a-z]|_?(?:class|color|backgroundColor|backgroundImage|backgroundPosition|backgroundSize|paginate|theme|headingDivider):|#(?:end)?region\b|[\w-]{1,60}:(?:start|end)\b)[^\r\n]{0,500}?-->)[ \t]*$/gim;

/**
 * Reports marks that are on no line of the translation, because they were removed or translated: `[ÍNDICE]`.
 */
export function* lostMarks({ source, target, alignment }: RuleContext): Generator<Judgement> {
  const marks = marksOn(source);
  if (marks.size === 0) return;
  const kept = marksOn(target);
  for (const [key, { text, place }] of marks) {
    if (kept.has(key)) continue;
    let before: Place | null = null;
    for (const { sourcePlace, targetPlace } of walkAllBlocks(alignment))
      if (sourcePlace.end.offset <= place.start.offset) before = targetPlace;
    yield {
      messageId: "mark-lost",
      data: { expected: text },
      source: place,
      target: before === null ? placeBefore(alignment.targetPlace) : placeAfter(before),
    };
  }
}

interface Mark {
  readonly text: string;
  readonly place: Place;
}

/** The first of each mark on a page, keyed without white space and case. Marks in code have no effect. */
function marksOn(document: Document): ReadonlyMap<string, Mark> {
  const { page, lines } = document;
  const found = [...page.text.matchAll(MARK)];
  const marks = new Map<string, Mark>();
  if (found.length === 0) return marks;
  const code = [...walkPage(document)].filter(({ kind }) => kind === "code");
  for (const { 0: line, index } of found) {
    const text = line.trimEnd();
    const key = text.replace(/\s+/g, "").toLowerCase();
    const before = code[firstFrom(code, index + 1, ({ place }) => place.start.offset) - 1];
    if (marks.has(key) || (before !== undefined && index < before.place.end.offset)) continue;
    marks.set(key, { text, place: lines.placeOf(index, index + text.length) });
  }
  return marks;
}
