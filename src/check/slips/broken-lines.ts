import type { Slip } from "../../markdown/slip.ts";
import { addTo } from "../../model/lookup/add-to.ts";
import { type LinedPage, type PageLine, startOfContent, tallyOf } from "../page-lines.ts";

/** What begins a line that speaks to the site rather than to readers, where it is not broken. */
const MACHINE = /^(?:\{%-?[ \t]|\{\{|\{[:*!]|\[\[\S|<\/?[A-Za-z]|-{1,3}8<-{1,3}[ \t]|<<<[ \t])/;
/** Signs about words, which a translation may have spaced out, turned or lost one of. */
const SIGNS = /[^\p{L}\p{N}_./#]+/gu;

/**
 * Finds lines for the site whose signs are broken: `{ % endif % }`, `—8<— "footer.md"`, `</ details>`. The counterpart
 * has the same words on such a line, and the page lacks it.
 */
export function brokenLines(page: LinedPage, other: LinedPage): Slip[] {
  const lost = lostLines(page, other);
  if (lost.size === 0) return [];
  return page.open.flatMap((line): Slip[] => {
    if (line.content.length > LONGEST || MACHINE.test(line.content)) return [];
    const meant = lost.get(wordsOf(line.content))?.shift();
    if (meant === undefined) return [];
    const start = startOfContent(line);
    const end = start + line.content.length;
    const detail = `"${line.content}" is not "${meant}"`;
    return [{ start, end, text: meant, said: { detail, at: { start, end } } }];
  });
}

const LONGEST = 200;

/** The lines for the site that the page has less often, by their words. */
function lostLines(page: LinedPage, other: LinedPage): Map<string, string[]> {
  const keyOf = ({ content }: PageLine) =>
    MACHINE.test(content) && content.length <= LONGEST ? content : null;
  const [ours, theirs] = [tallyOf(page.open, keyOf), tallyOf(other.open, keyOf)];
  const lost = new Map<string, string[]>();
  for (const [line, count] of theirs) {
    const words = wordsOf(line);
    if (!/[\p{L}\p{N}]{2}/u.test(words)) continue;
    for (let times = ours.get(line) ?? 0; times < count; times++) addTo(lost, words, line);
  }
  return lost;
}

function wordsOf(line: string): string {
  return line
    .replace(SIGNS, " ")
    .replace(/ ?\/ ?/g, "/")
    .trim();
}
