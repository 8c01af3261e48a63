import type { Slip } from "../../markdown/slip.ts";
import { once } from "../../model/lookup/once.ts";
import { type LinedPage, type PageLine, startOfContent } from "../page-lines.ts";

const ITEM = /^(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$)/;
const BULLET = /^[-*+](?=[ \t])/;
/** Bullets without a following space, and bullet characters that Markdown does not know. */
const BROKEN_BULLET =
  /^(?:[-+](?=[\p{L}`[«“"¿¡])|\*(?=\p{L}[^*]*$)|[•·‣◦▪●∙–—][ \t]*(?=[\p{L}\p{N}`*[«“"¿¡(]))/u;
/** Item numbers without a space after their mark, with one before it, or with another mark. */
const BROKEN_NUMBER =
  /^(\d{1,3})(?:[.)](?=\p{L}{2}|\p{Lu}\s|[`*[«“"¿¡])|[ \t][.)][ \t]|\.?[ºª°][ \t]|\.-[ \t]|[．）、][ \t]*(?=[^\s\d０-９]))/u;

/** Numbers without a mark, which are items only next to others. */
const BARE_NUMBER = /^(\d{1,3})[ \t](?=[\p{L}`*[«“"¿¡])/u;

/**
 * Finds items with invalid marks: `-Title`, `• Title`, `1.Title`, or `2 Title` after item 1. The counterpart
 * must have more items than the page, and none broken in this way.
 */
export function brokenItems(page: LinedPage, other: LinedPage): Slip[] {
  const broken = page.open.filter(
    (line) => (isBroken(line) && !isSpeech(line, page)) || isNumberInStep(line, page),
  );
  if (broken.length === 0 || other.open.some(isBroken)) return [];
  const wanting = countItems(other) - countItems(page);
  if (broken.length > wanting) return [];
  const [first] = broken;
  const bulletOfOther = once(
    () => other.open.flatMap(({ content }) => BULLET.exec(content)?.[0] ?? []).at(0) ?? "-",
  );
  return broken.map((line): Slip => {
    const [written = "", digits] =
      BROKEN_NUMBER.exec(line.content) ??
      BROKEN_BULLET.exec(line.content) ??
      BARE_NUMBER.exec(line.content) ??
      [];
    const start = startOfContent(line);
    const mark =
      digits === undefined
        ? (nearestMark(line, page, BULLET) ?? bulletOfOther())
        : `${digits}${nearestMark(line, page, SIGN) ?? "."}`;
    const times = broken.length > 1 ? ` in ${broken.length} items` : "";
    const detail = `"${written.trim()}" is no mark of an item${times}`;
    const said = line === first ? { detail, at: first } : null;
    return { start, end: start + written.length, text: `${mark} `, said };
  });
}

function isBroken({ content }: PageLine): boolean {
  return BROKEN_BULLET.test(content) || BROKEN_NUMBER.test(content);
}

/** Whether a bare number continues the numbering of the item above: `2 Title` below `1. Title`. */
function isNumberInStep({ at, indent, content }: PageLine, { lines }: LinedPage): boolean {
  const number = Number(BARE_NUMBER.exec(content)?.[1]);
  const above = lines
    .slice(Math.max(0, at - NEAR), at)
    .findLast((line) => line.indent === indent && ITEM.test(line.content));
  return above !== undefined && Number.parseInt(above.content, 10) === number - 1;
}

/** A dash begins direct speech or continues a sentence, unless it is next to other items. */
function isSpeech({ at, content }: PageLine, { lines }: LinedPage): boolean {
  if (!/^[–—]/.test(content)) return false;
  const beside = [lines[at - 1], lines[at + 1], lines[at - 2], lines[at + 2]];
  return !beside.some((line) => line !== undefined && (ITEM.test(line.content) || isBroken(line)));
}

function countItems({ open }: LinedPage): number {
  return open.reduce((count, { content }) => count + (ITEM.test(content) ? 1 : 0), 0);
}

/** The distance in lines within which another item of the list is searched. */
const NEAR = 6;

/** The punctuation after an item number. */
const SIGN = /(?<=^\d{1,9})[.)](?=[ \t])/;

/** The mark of the nearest item with the same indentation; null if none is near. */
function nearestMark({ at, indent }: PageLine, { lines }: LinedPage, mark: RegExp): string | null {
  for (let distance = 1; distance <= NEAR; distance++) {
    for (const line of [lines[at - distance], lines[at + distance]]) {
      const found = line?.indent === indent ? mark.exec(line.content) : null;
      if (found != null) return found[0];
    }
  }
  return null;
}
