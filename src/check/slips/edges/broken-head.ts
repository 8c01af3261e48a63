import type { Slip } from "../../../markdown/slip.ts";
import { type LinedPage, type PageLine, startOfContent } from "../../page-lines.ts";

const FENCE = "---";
/** A line that was meant to close front matter. */
const BROKEN_FENCE = /^(?:-{2,}|[–—]{1,3})$/;
const KEY = /^([\w-]{1,60}):(?:\s|$)/;

/**
 * Finds front matter with broken fences: text before the first, no first fence, or an invalid last one. The
 * counterpart must have front matter without blank lines.
 */
export function brokenHead(page: LinedPage, other: LinedPage): Slip[] {
  const theirs = headOf(other);
  if (theirs === null || theirs.some(({ content }) => content === "")) return [];
  const first = page.lines.find(({ content }) => content !== "");
  if (first === undefined) return [];
  if (first.content === FENCE) {
    return [...brokenStart(page, first), ...brokenEnd(page, first, theirs)];
  }
  const isKey = hasKeyOf(theirs, first);
  const behind = page.lines.slice(first.at, first.at + theirs.length + MORE);
  if (!isKey || !behind.some(({ text }) => text.trimEnd() === FENCE)) return [];
  const said = { detail: `no "${FENCE}" begins the front matter`, at: first };
  return [{ start: topOf(page), end: first.start, text: `${FENCE}\n`, said }];
}

/** Whether a line begins with a key that the counterpart's front matter has. */
function hasKeyOf(theirs: readonly PageLine[], { text }: PageLine): boolean {
  const [key] = KEY.exec(text) ?? [];
  return key !== undefined && theirs.some((line) => line.text.startsWith(key));
}

/** How many more lines the front matter of a translation may have than that of its counterpart. */
const MORE = 20;

/** The lines between the fences of the front matter; null if there is none. */
function headOf({ lines }: LinedPage): readonly PageLine[] | null {
  if (lines[0]?.text.trimEnd() !== FENCE || !KEY.test(lines[1]?.text ?? "")) return null;
  const end = lines.findIndex(({ text }, at) => at > 0 && text.trimEnd() === FENCE);
  return end < 0 ? null : lines.slice(1, end);
}

function brokenStart(page: LinedPage, first: PageLine): Slip[] {
  const [top, start] = [topOf(page), startOfContent(first)];
  if (start === top) return [];
  const said = { detail: `something stands before the "${FENCE}" of the front matter`, at: first };
  return [{ start: top, end: start, text: "", said }];
}

/** The offset at which a page begins, after a byte order mark. */
function topOf({ lines }: LinedPage): number {
  return lines[0]?.start ?? 0;
}

function brokenEnd(
  { lines, text }: LinedPage,
  first: PageLine,
  theirs: readonly PageLine[],
): Slip[] {
  if (!KEY.test(lines[first.at + 1]?.text ?? "")) return [];
  for (const line of lines.slice(first.at + 1)) {
    if (line.text.trimEnd() === FENCE) return [];
    if (BROKEN_FENCE.test(line.content)) {
      const said = { detail: `"${line.content}" does not end the front matter`, at: line };
      return [{ start: line.start, end: line.end, text: FENCE, said }];
    }
    if (line.content !== "" || goesOn(lines, line, theirs)) continue;
    const said = { detail: `no ${FENCE} closes the front matter`, at: first };
    return [{ start: line.start, end: line.start, text: `${FENCE}\n`, said }];
  }
  const said = { detail: `no ${FENCE} closes the front matter`, at: first };
  return [{ start: text.length, end: text.length, text: `\n${FENCE}\n`, said }];
}

/**
 * Whether front matter continues after a blank line, with its fence or with a key that the counterpart has.
 */
function goesOn(lines: readonly PageLine[], blank: PageLine, theirs: readonly PageLine[]): boolean {
  const next = lines.slice(blank.at + 1).find(({ content }) => content !== "");
  return next !== undefined && (next.text.trimEnd() === FENCE || hasKeyOf(theirs, next));
}
