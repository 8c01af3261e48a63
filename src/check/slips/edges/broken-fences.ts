import type { Slip } from "../../../markdown/slip.ts";
import { type LinedPage, lineOutside, type PageLine } from "../../page-lines.ts";

/** A line of backticks or tildes, in any role. */
interface FenceLine {
  readonly line: PageLine;
  /** The characters before the fence: spaces, quote and item marks. */
  readonly lead: string;
  readonly signs: string;
  readonly info: string;
}

const FENCE = /^([ \t>]*(?:[-*+][ \t]+|\d{1,3}[.)][ \t]+)?)(`{3,}|~{3,})[ \t]*([^`\r\n]*)$/;

/**
 * Finds lines that were meant to close a code block: with too much or too little indentation, too few signs,
 * or text after them. The fence lines of both pages must pair up one to one.
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

/** Every second fence line is a closing one and has no info string. */
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

/** Whether one line closes the code block that the other opens. */
function ends(opens: FenceLine, closes: FenceLine, page: LinedPage): boolean {
  if (closes.info !== "" || closes.signs[0] !== opens.signs[0]) return false;
  if (closes.signs.length < opens.signs.length) return false;
  const margin = opens.lead.length;
  if (closes.lead.length >= margin) return closes.lead.length - margin < 4;
  return margin < 2 || !isInContainer(opens, page);
}

/** Whether an item, a tab or a box contains an indented line, judged by the text before it. */
function isInContainer({ line, lead }: FenceLine, page: LinedPage): boolean {
  return /[^ \t]/.test(lead) || HOLDING.test(lineOutside(line, page)?.content ?? "");
}

const HOLDING = /^(?:[-*+][ \t]|\d{1,3}[.)][ \t]|!!!|\?\?\?|===)/;

function fencesOf({ lines }: LinedPage): readonly FenceLine[] {
  return lines.flatMap((line): FenceLine[] => {
    const [, lead = "", signs = "", info = ""] = FENCE.exec(line.text) ?? [];
    return signs === "" ? [] : [{ line, lead, signs, info: info.trim() }];
  });
}
