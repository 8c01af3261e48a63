import type { Slip } from "../../../markdown/slip.ts";
import { type LinedPage, type PageLine, startOfContent } from "../../page-lines.ts";

const EDGE = /^(:{3,})([ \t]*)(.*)$/;

/**
 * Finds colon fences of a box that contains another box with at least as many colons, which would close it.
 * The counterpart has more.
 */
export function shortFences(page: LinedPage, other: LinedPage): Slip[] {
  const [ours, theirs] = [edgesOf(page), edgesOf(other)];
  if (ours.length !== theirs.length) return [];
  const slips: Slip[] = [];
  for (const [index, line] of ours.entries()) {
    const counterpart = theirs[index];
    const inner = theirs[index + 1];
    if (counterpart === undefined || isClosing(line) !== isClosing(counterpart)) return [];
    const [short, long] = [colonsOf(line), colonsOf(counterpart)];
    if (short.length >= long.length) continue;
    const holds = inner !== undefined && !isClosing(inner) && colonsOf(inner).length < long.length;
    if (!isClosing(line) && !holds) continue;
    if (isClosing(line) && slips.length === 0) continue;
    const start = startOfContent(line);
    const end = start + line.content.length;
    const text = line.content.replace(short, long);
    const said = { detail: `"${line.content}" is not "${text}"`, at: { start, end } };
    slips.push({ start, end, text, said: isClosing(line) ? null : said });
  }
  return slips;
}

function edgesOf({ open }: LinedPage): readonly PageLine[] {
  return open.filter(({ content }) => EDGE.test(content));
}

function isClosing({ content }: PageLine): boolean {
  return /^:+$/.test(content);
}

function colonsOf({ content }: PageLine): string {
  return EDGE.exec(content)?.[1] ?? "";
}
