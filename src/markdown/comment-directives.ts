import type { Directive } from "../model/page/document.ts";
import type { FrontMatter } from "../model/page/front-matter.ts";
import type { LineIndex, Place } from "../model/page/place.ts";
import type { PageReading } from "./reading.ts";

/**
 * The keyword of a comment to cotejo: joined to the name by a hyphen, or a word that looks like a command.
 * With capitals it is none of the known keywords but is taken as an attempt at one.
 */
const OPENING = /^\s*(cotejo(?:-[\w-]+|[\s:]+(?:disable|enable|ignore)(?:-[\w-]+)?(?![\w-])))/i;
const WORDS = new Map<string, Directive["directive"]>([
  ["cotejo-disable-next-line", "disable-next-line"],
  ["cotejo-disable", "disable"],
  ["cotejo-enable", "enable"],
]);

/** Records a comment that is a directive; returns whether it is one. */
export function noteDirective(comment: string, place: Place, page: PageReading): boolean {
  const directive = readDirective(comment, place);
  if (directive !== null) page.directives.push(directive);
  return directive !== null;
}

/**
 * Parses a directive: `cotejo-disable-next-line rule1 rule2 -- reason`.
 *
 * @param comment the text between the comment delimiters
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

/** The directives in the comments of front matter, which begin with `#` in YAML, TOML and Elixir. */
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

/** The comment that makes up a line, or one to cotejo after a value; null if there is none. */
function commentIn(line: string): { readonly at: number; readonly text: string } | null {
  const alone = /^[ \t]*#(.*)$/.exec(line)?.[1];
  if (alone !== undefined) return { at: 0, text: alone };
  const behind = /(?<=[ \t])#([ \t]*cotejo.*)$/i.exec(line);
  // Inside quotation marks, `#` begins no comment.
  if (behind === null || isQuoteOpen(line.slice(0, behind.index))) return null;
  return { at: behind.index, text: behind[1] ?? "" };
}

function isQuoteOpen(text: string): boolean {
  return ['"', "'"].some((mark) => text.split(mark).length % 2 === 0);
}
