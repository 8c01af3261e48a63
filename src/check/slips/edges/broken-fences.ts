import type { Slip } from "../../../markdown/slip.ts";
import { type LinedPage, lineOutside, type PageLine } from "../../page-lines.ts";

/** A line of backticks or tildes, whatever it does. */
interface FenceLine {
  readonly line: PageLine;
  /** What stands before the signs: spaces, marks of quotes and items. */
  readonly lead: string;
  readonly signs: string;
  readonly info: string;
}

const FENCE = /^([ \t>]*(?:[-*+][ \t]+|\d{1,3}[.)][ \t]+)?)(`{3,}|~{3,})[ \t]*([^`\r\n]*)$/;

/**
 * Finds lines that were to end a block of code and do not: with too many spaces before them or too few, with too few
 * signs, or with text after them. The lines of both pages must pair off, as those of the counterpart do themselves.
 */
export function brokenFences(page: LinedPage, other: LinedPage): Slip[] {
  const ours = fencesOf(page);
  const theirs = fencesOf(other);
  if (ours.length === 0 || ours.length !== theirs.length || ours.length % 2 === 1) return [];
  if (!theirs.every(isInStep)) return [];
  const slips: Slip[] = [];
  for (let index = 0; index < ours.length; index += 2) {
    const [opens, closes] = [ours[index], ours[index + 1]];
    const [opensThere, closesThere] = [theirs[index], theirs[index + 1]];
    if (!opens || !closes || !opensThere || !closesThere) return [];
    if (opens.info.split(" ", 1)[0] !== opensThere.info.split(" ", 1)[0]) return [];
    if (!ends(opensThere, closesThere, other)) return [];
    if (ends(opens, closes, page)) continue;
    slips.push(slipOf(opens, closes));
  }
  return slips;
}

/** Every second line closes: it says nothing more. */
function isInStep({ info }: FenceLine, index: number): boolean {
  return index % 2 === 0 || info === "";
}

function slipOf(opens: FenceLine, closes: FenceLine): Slip {
  const { line, lead, signs, info } = closes;
  const start = line.start + lead.length;
  const said = {
    detail: `"${line.content}" does not end the block of code`,
    at: { start, end: line.end },
  };
  const margin = opens.lead.replace(/[^ \t>]/g, " ");
  const rest = info === "" ? "" : `\n${margin}${info}`;
  const text = `${margin}${signs.length < opens.signs.length ? opens.signs : signs}${rest}`;
  return { start: line.start, end: line.end, text, said };
}

/** Whether the one line ends the code that the other opens. */
function ends(opens: FenceLine, closes: FenceLine, page: LinedPage): boolean {
  if (closes.info !== "" || closes.signs[0] !== opens.signs[0]) return false;
  if (closes.signs.length < opens.signs.length) return false;
  const margin = opens.lead.length;
  if (closes.lead.length >= margin) return closes.lead.length - margin < 4;
  return margin < 2 || !isHeld(opens, page);
}

/** Whether an item, a tab or a box holds a line that is set in, by what stands before it. */
function isHeld({ line, lead }: FenceLine, page: LinedPage): boolean {
  return /[^ \t]/.test(lead) || HOLDING.test(lineOutside(line, page)?.content ?? "");
}

const HOLDING = /^(?:[-*+][ \t]|\d{1,3}[.)][ \t]|!!!|\?\?\?|===)/;

function fencesOf({ lines }: LinedPage): readonly FenceLine[] {
  return lines.flatMap((line): FenceLine[] => {
    const [, lead = "", signs = "", info = ""] = FENCE.exec(line.text) ?? [];
    return signs === "" ? [] : [{ line, lead, signs, info: info.trim() }];
  });
}
