import type { Directive } from "../model/page/document.ts";
import type { FrontMatter } from "../model/page/front-matter.ts";
import type { LineIndex, Place } from "../model/page/place.ts";
import type { PageReading } from "./reading.ts";

/**
 * The word that a comment to cotejo begins with: one that is joined to its name, or one that sounds like an order. With
 * capitals it is none of the three that are known, but meant as one of them.
 */
const OPENING = /^\s*(cotejo(?:-[\w-]+|[\s:]+(?:disable|enable|ignore)(?:-[\w-]+)?(?![\w-])))/i;
const WORDS = new Map<string, Directive["directive"]>([
  ["cotejo-disable-next-line", "disable-next-line"],
  ["cotejo-disable", "disable"],
  ["cotejo-enable", "enable"],
]);

/** Notes a comment that speaks to cotejo, and says whether it did. */
export function noteDirective(comment: string, place: Place, page: PageReading): boolean {
  const directive = readDirective(comment, place);
  if (directive !== null) page.directives.push(directive);
  return directive !== null;
}

/**
 * Reads a comment that speaks to cotejo: `cotejo-disable-next-line rule1 rule2 -- reason`.
 *
 * @param comment what stands between the comment's marks
 * @returns null for any other comment
 */
function readDirective(comment: string, place: Place): Directive | null {
  const match = OPENING.exec(comment);
  if (match === null) return null;
  const word = match[1] ?? "";
  const rest = comment.slice(match[0].length);
  const [names = "", ...reason] = rest.split(/(?:^|\s)--(?:\s|$)/, 2);
  return {
    directive: WORDS.get(word) ?? "unknown",
    word,
    rules: names.split(/[\s,:]+/).filter((name) => name !== ""),
    hasReason: reason.join("").trim() !== "",
    place,
  };
}

/** The comments to cotejo in front matter, which YAML and TOML begin with a number sign. */
export function directivesInFrontMatter(
  text: string,
  { place, syntax }: FrontMatter,
  lines: LineIndex,
): Directive[] {
  if (syntax === "json") return [];
  const data = text.slice(place.start.offset, place.end.offset);
  return [...data.matchAll(/^.+$/gm)].flatMap(({ 0: line, index }) => {
    const comment = commentIn(line);
    if (comment === null) return [];
    const start = place.start.offset + index + comment.at;
    const end = place.start.offset + index + line.length;
    return readDirective(comment.text, lines.placeOf(start, end)) ?? [];
  });
}

/** The comment that a line is, or one to cotejo after a value. */
function commentIn(line: string): { readonly at: number; readonly text: string } | null {
  const alone = /^[ \t]*#(.*)$/.exec(line)?.[1];
  if (alone !== undefined) return { at: 0, text: alone };
  const behind = /(?<=[ \t])#([ \t]*cotejo.*)$/i.exec(line);
  // A sign between quotation marks begins none.
  if (behind === null || isQuoteOpen(line.slice(0, behind.index))) return null;
  return { at: behind.index, text: behind[1] ?? "" };
}

function isQuoteOpen(text: string): boolean {
  return ['"', "'"].some((mark) => text.split(mark).length % 2 === 0);
}
