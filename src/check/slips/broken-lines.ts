import type { Slip } from "../../markdown/slip.ts";
import { addTo } from "../../model/lookup/add-to.ts";
import { type LinedPage, type PageLine, startOfContent, tallyOf } from "../page-lines.ts";

/** The start of an intact line that addresses the site generator rather than the reader. */
const MACHINE = /^(?:\{%-?[ \t]|\{\{|\{[:*!]|\[\[\S|<\/?[A-Za-z]|-{1,3}8<-{1,3}[ \t]|<<<[ \t])/;
/**
 * Punctuation around words, in which a translation may have added spaces, changed a character or lost one.
 */
const SIGNS = /[^\p{L}\p{N}_./#]+/gu;

/**
 * Finds broken lines for the site generator: `{ % endif % }`, `—8<— "footer.md"`, `</ details>`. The
 * counterpart has a line of this kind with the same words, and the page lacks it.
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

/** The site generator lines that the page has less often than its counterpart, by their words. */
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
