import type { Slip } from "../../markdown/slip.ts";
import { addTo } from "../../model/lookup/add-to.ts";
import type { LinedPage, PageLine } from "../page-lines.ts";

/** A line that begins and ends with a tag. */
const TAGS = /^<\/?[A-Za-z][^\r\n]*>$/;
/** After these, the HTML block ends on the same line. */
const ENDS_HTML = /<\/(?:script|style|pre|textarea)>$/i;
/** Constructs that HTML does not interpret as Markdown does. */
const MARKDOWN =
  /^(?:#{1,6}[ \t]|`{3}|~{3}|[-*+][ \t]|\d{1,3}[.)][ \t]|>|\|)|`[^`]+`|\*\*[^\s*]|\]\(|\[[^\]]+\]\[/;

/**
 * Finds Markdown swallowed by an HTML block for lack of a blank line: a heading directly below `</details>`.
 * The counterpart must have the blank line after the same tags.
 */
export function swallowedText(page: LinedPage, other: LinedPage): Slip[] {
  const ours = tagLinesOf(page);
  if (ours.length === 0 || !ours.some((line) => swallows(line, page))) return [];
  const theirs = byTags(tagLinesOf(other));
  const slips: Slip[] = [];
  for (const [tags, lines] of byTags(ours)) {
    const others = theirs.get(tags) ?? [];
    if (others.length !== lines.length) continue;
    for (const [index, line] of lines.entries()) {
      const counterpart = others[index];
      const next = page.lines[line.at + 1];
      if (counterpart === undefined || next === undefined || !swallows(line, page)) continue;
      if (swallows(counterpart, other)) continue;
      const detail = `no blank line stands behind "${line.content.slice(0, LONGEST)}"`;
      const said = MARKDOWN.test(next.content) ? { detail, at: line } : null;
      slips.push({ start: next.start, end: next.start, text: "\n", said });
    }
  }
  return slips;
}

/** The most characters of a line that are quoted in a message. */
const LONGEST = 40;

function tagLinesOf({ open }: LinedPage): readonly PageLine[] {
  return open.filter(
    ({ content, indent }) => indent < 4 && TAGS.test(content) && !ENDS_HTML.test(content),
  );
}

/** Whether a line is directly followed by text other than tags. */
function swallows({ at }: PageLine, { lines }: LinedPage): boolean {
  const next = lines[at + 1];
  return next !== undefined && next.content !== "" && !next.content.startsWith("<");
}

/** Groups lines by the sequence of their tags. */
function byTags(lines: readonly PageLine[]): ReadonlyMap<string, readonly PageLine[]> {
  const found = new Map<string, PageLine[]>();
  for (const line of lines) {
    const tags = line.content.matchAll(/<(\/?[A-Za-z][\w-]*)/g);
    addTo(found, Array.from(tags, ([, name]) => name).join(" "), line);
  }
  return found;
}
