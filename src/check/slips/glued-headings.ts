import type { Slip } from "../../markdown/slip.ts";
import { type LinedPage, type PageLine, startOfContent, tallyOf } from "../page-lines.ts";

const HEADING = /^(#{1,6})[ \t]/;
const GLUED = /^(#{1,6})(?=[\p{L}\p{N}¿¡«“"'`*_[(])/u;

/**
 * Finds headings without a space after their marks: `##Title` is no heading. The counterpart must have more
 * headings of that level than the page, and none without the space.
 */
export function gluedHeadings(page: LinedPage, other: LinedPage): Slip[] {
  const glued = page.open.filter((line) => line.indent < 4 && GLUED.test(line.content));
  if (glued.length === 0 || other.open.some(({ content }) => GLUED.test(content))) return [];
  const [ours, theirs] = [tallyOf(page.open, levelOf), tallyOf(other.open, levelOf)];
  const lost = glued.filter(({ content }) => {
    const [marks = ""] = GLUED.exec(content) ?? [];
    return (theirs.get(marks) ?? 0) > (ours.get(marks) ?? 0);
  });
  const [first] = lost;
  if (first === undefined) return [];
  const [marks = ""] = GLUED.exec(first.content) ?? [];
  const times = lost.length > 1 ? ` in ${lost.length} headings` : "";
  const detail = `no blank stands behind "${marks}"${times}`;
  return lost.map((line): Slip => {
    const start = startOfContent(line) + (GLUED.exec(line.content)?.[0].length ?? 0);
    return { start, end: start, text: " ", said: line === first ? { detail, at: first } : null };
  });
}

function levelOf({ content, indent }: PageLine): string | null {
  return indent < 4 ? (HEADING.exec(content)?.[1] ?? null) : null;
}
