import type { Fact } from "../../model/fact.ts";
import type { Document } from "../../model/page/document.ts";

/** Matches a sample of Markdown: a mark, ordinary words, and the mark that closes them, if any. */
const INLINE: readonly RegExp[] = [
  /^(\*{1,3}|~~|==)([^*~=\s][^*~=]*)\1$/u,
  /^(_{1,2})(\S[^_]*\s[^_]*)\1$/u,
  /^(!?\[)([^[\]]+)\]\(([^()\s]+)\)$/u,
];
const BLOCK = /^(#{1,6} |[-*+] (?:\[[ x]\] )?|\d\. |> ?)(\S.*)$/u;

/** Ordinary words, without the signs of other code. */
const WORDS = /^\p{L}[\p{L}\p{M}’'-]*(?:[ ,]+[\p{L}\p{M}’'-]+)*[.!?…]?$/u;

/**
 * Whether both are samples of the same Markdown around ordinary words: `**bold text**` and
 * `**texto en negrita**`. Readers learn the marks; the words between them are like any others. Headings and
 * items outside a table of syntax may be ones that a program looks for.
 */
export function areMarkedAlike(from: string, to: string, { place }: Fact, page: Document): boolean {
  const isInTable = page.lines.lineAt(place.start.offset).trimStart().startsWith("|");
  return (isInTable ? [...INLINE, BLOCK] : INLINE).some((sample) => {
    const [ours, theirs] = [sample.exec(from.trim()), sample.exec(to.trim())];
    return (
      ours !== null &&
      theirs !== null &&
      ours[1] === theirs[1] &&
      ours[3] === theirs[3] &&
      [ours[2], theirs[2]].every((words) => WORDS.test(words ?? ""))
    );
  });
}
