import { PAIRED_SIGNS } from "./comment-signs.ts";

/**
 * The indexes of lines that stand in a comment over several lines, its first and last line left out where code may
 * stand on them: `<!-- … -->`, `{# … #}` and the strings that Python documents things with.
 */
export function commentLines(lines: readonly string[]): ReadonlySet<number> {
  const inside = new Set<number>();
  let closing: string | null = null;
  for (const [index, line] of lines.entries()) {
    if (closing !== null) {
      if (!line.includes(closing)) inside.add(index);
      else {
        if (line.trim().endsWith(closing)) inside.add(index);
        closing = null;
      }
      continue;
    }
    closing = openedBy(line);
    if (closing !== null && DOCUMENTS.test(line)) inside.add(index);
  }
  return closing === null ? inside : new Set();
}

const DOCUMENTS = /^\s*[fru]{0,2}("""|''')/i;

/** What ends the comment that a line begins with and does not close; null where it begins with none. */
function openedBy(line: string): string | null {
  const quote = DOCUMENTS.exec(line)?.[1];
  if (quote !== undefined) {
    const first = line.indexOf(quote);
    return line.indexOf(quote, first + 3) < 0 ? quote : null;
  }
  const text = line.trimStart();
  const opened = PAIRED_SIGNS.find(([open]) => text.startsWith(open));
  return opened !== undefined && !text.includes(opened[1]) ? opened[1] : null;
}
