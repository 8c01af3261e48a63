import type { Slip } from "../../../markdown/slip.ts";
import { type LinedPage, type PageLine, startOfContent } from "../../page-lines.ts";

const FENCE = "---";
/** What was to be the fence behind front matter. */
const BROKEN_FENCE = /^(?:-{2,}|[–—]{1,3})$/;
const KEY = /^([\w-]{1,60}):(?:\s|$)/;

/**
 * Finds front matter whose fences are broken: with something before the first, with none, or with a last one that is
 * none. The counterpart must have front matter, without a blank line in it.
 */
export function brokenHead(page: LinedPage, other: LinedPage): Slip[] {
  const theirs = headOf(other);
  if (theirs === null || theirs.some(({ content }) => content === "")) return [];
  const first = page.lines.find(({ content }) => content !== "");
  if (first === undefined) return [];
  if (first.content === FENCE) return [...brokenStart(page, first), ...brokenEnd(page, first)];
  const [key] = KEY.exec(first.text) ?? [];
  const isKey = key !== undefined && theirs.some(({ text }) => text.startsWith(key));
  const behind = page.lines.slice(first.at, first.at + theirs.length + MORE);
  if (!isKey || !behind.some(({ text }) => text.trimEnd() === FENCE)) return [];
  const said = { detail: `no "${FENCE}" begins the front matter`, at: first };
  return [{ start: topOf(page), end: first.start, text: `${FENCE}\n`, said }];
}

/** Lines that a translation's front matter may have more than the counterpart's. */
const MORE = 20;

/** The lines between the fences of front matter; null where there is none. */
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

/** Offset at which a page begins: behind its byte order mark. */
function topOf({ lines }: LinedPage): number {
  return lines[0]?.start ?? 0;
}

function brokenEnd({ lines, text }: LinedPage, first: PageLine): Slip[] {
  if (!KEY.test(lines[first.at + 1]?.text ?? "")) return [];
  for (const line of lines.slice(first.at + 1)) {
    if (line.text.trimEnd() === FENCE) return [];
    if (BROKEN_FENCE.test(line.content)) {
      const said = { detail: `"${line.content}" does not end the front matter`, at: line };
      return [{ start: line.start, end: line.end, text: FENCE, said }];
    }
    if (line.content !== "") continue;
    const said = { detail: `no ${FENCE} closes the front matter`, at: first };
    return [{ start: line.start, end: line.start, text: `${FENCE}\n`, said }];
  }
  const said = { detail: `no ${FENCE} closes the front matter`, at: first };
  return [{ start: text.length, end: text.length, text: `\n${FENCE}\n`, said }];
}
