import type { Slip } from "../../markdown/slip.ts";
import { FARTHEST, type LinedPage, lineOutside, type PageLine } from "../page-lines.ts";

const HEADING = /^((?:[-*+]|\d{1,3}[.)])[ \t]+)?(#{1,6})[ \t]+\S/;

/** A heading line. */
interface HeadingLine {
  readonly line: PageLine;
  readonly level: number;
  /** The item mark before the heading, or "". */
  readonly mark: string;
  /** Whether the heading is inside an item or indented code. */
  readonly isSet: boolean;
}

/**
 * Finds headings that are inside a list item or indented code by mistake, while those of the counterpart are
 * at the margin. The equally indented lines after such a heading are unindented with it.
 */
export function headingsInItems(page: LinedPage, other: LinedPage): Slip[] {
  const ours = headingsOf(page);
  if (!ours.some(({ isSet }) => isSet)) return [];
  const theirs = headingsOf(other);
  const slips: Slip[] = [];
  let said = false;
  for (const [index, heading] of ours.entries()) {
    if (!heading.isSet || isSetOnBoth(index, ours, theirs)) continue;
    const { line, mark } = heading;
    if ((slips.at(-1)?.start ?? -1) >= line.start) continue;
    const margin = line.indent + mark.length;
    const counterpart = ours.length === theirs.length ? theirs[index] : undefined;
    const before = mark === "" ? linesBefore(page, line, other, counterpart?.line) : [];
    for (const each of [...before, ...linesWithin(page, line, margin)]) {
      if (each.start < (slips.at(-1)?.end ?? 0)) continue;
      const end = each === line ? line.start + line.text.indexOf("#") : startAt(each, margin);
      const detail = "the heading stands in an item of a list";
      const isReported = each === line && !said;
      slips.push({
        start: each.start,
        end,
        text: "",
        said: isReported ? { detail, at: line } : null,
      });
    }
    said = true;
  }
  return slips;
}

/**
 * Whether the counterpart's heading is indented too: the one of the same index if both pages have equally
 * many, else any.
 */
function isSetOnBoth(
  index: number,
  ours: readonly HeadingLine[],
  theirs: readonly HeadingLine[],
): boolean {
  if (ours.length !== theirs.length)
    return theirs.some(({ isSet }) => isSet) || theirs.length === 0;
  const [own, counterpart] = [ours[index], theirs[index]];
  return counterpart?.isSet !== false || counterpart.level !== own?.level;
}

function headingsOf(page: LinedPage): readonly HeadingLine[] {
  return page.open.flatMap((line): HeadingLine[] => {
    const [, mark = "", marks = ""] = HEADING.exec(line.content) ?? [];
    if (marks === "") return [];
    const isSet = mark !== "" || (line.indent >= 2 && isInItem(line, page));
    return [{ line, level: marks.length, mark, isSet }];
  });
}

/** Whether a preceding item contains a line. Without one, four spaces make it indented code. */
function isInItem(line: PageLine, page: LinedPage): boolean {
  const { content = "", indent = 0 } = lineOutside(line, page) ?? {};
  const mark = /^(?:[-*+]|\d{1,3}[.)])[ \t]+/.exec(content)?.[0];
  if (mark !== undefined) return indent + mark.length <= line.indent;
  // A box or tab contains the indented lines below its opening line.
  return line.indent >= 4 && !/^(?:!!!|\?\?\?|===|<|\{|\/\/\/|:::)/.test(content);
}

/** A line and the following ones with at least the given indentation. */
function* linesWithin({ lines }: LinedPage, line: PageLine, margin: number): Generator<PageLine> {
  yield line;
  for (let at = line.at + 1; at < lines.length; at++) {
    const next = lines[at];
    if (next === undefined) return;
    if (next.content === "") continue;
    if (next.indent < margin) return;
    yield next;
  }
}

/** The equally indented paragraphs before a heading, while the counterpart's are at the margin. */
function linesBefore(
  page: LinedPage,
  line: PageLine,
  other: LinedPage,
  counterpart: PageLine | undefined,
): readonly PageLine[] {
  if (counterpart === undefined) return [];
  let found: readonly PageLine[] = [];
  const theirs = chunksBefore(other, counterpart);
  for (const chunk of chunksBefore(page, line)) {
    const { value } = theirs.next();
    const [first] = value ?? [];
    const isAtMargin = first !== undefined && first.indent < 2 && !MARKED.test(first.content);
    if (!isAtMargin || !chunk.every(({ indent }) => indent >= line.indent)) break;
    found = [...chunk, ...found];
  }
  return found;
}

const MARKED = /^(?:[-*+]|\d{1,3}[.)])[ \t]/;

/** The chunks of lines between blank ones, upwards from a line. */
function* chunksBefore({ lines }: LinedPage, { at }: PageLine): Generator<readonly PageLine[]> {
  let chunk: PageLine[] = [];
  for (let index = at - 1; index >= Math.max(0, at - FARTHEST); index--) {
    const line = lines[index];
    if (line === undefined) return;
    if (line.content !== "") chunk.unshift(line);
    else if (chunk.length > 0) {
      yield chunk;
      chunk = [];
    }
  }
  if (chunk.length > 0) yield chunk;
}

/** The offset of a line's text after removing up to the given number of columns of indentation. */
function startAt({ start, text }: PageLine, columns: number): number {
  let column = 0;
  let at = 0;
  while (column < columns && at < text.length) {
    column += text[at] === "\t" ? 4 - (column % 4) : 1;
    at++;
  }
  return start + at;
}
