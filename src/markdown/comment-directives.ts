import type { Directive } from "../model/document.ts";
import type { Place } from "../model/place.ts";
import type { PageReading } from "./reading.ts";

const DIRECTIVE = /^\s*cotejo-(disable-next-line|disable|enable)(?![\w-])/;

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
export function readDirective(comment: string, place: Place): Directive | null {
  const match = DIRECTIVE.exec(comment);
  if (match === null) return null;
  const rest = comment.slice(match[0].length);
  const dashes = rest.search(/(?:^|\s)--(?:\s|$)/);
  const names = dashes === -1 ? rest : rest.slice(0, dashes);
  return {
    directive: match[1] === "disable" || match[1] === "enable" ? match[1] : "disable-next-line",
    rules: names.split(/[\s,]+/).filter((name) => name !== ""),
    place,
  };
}
