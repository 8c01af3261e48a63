import type { Difference } from "../../model/difference.ts";
import type { Document } from "../../model/page/document.ts";
import { countSmallWord } from "./small-words.ts";

/** If code differs in a single word, and that by one or two letters, the changed word; else null. */
export function nearWord(from: string, to: string): string | null {
  const [ours, theirs] = [from.split(/\b/), to.split(/\b/)];
  if (ours.length !== theirs.length) return null;
  const changed = ours.flatMap((word, index) => (word === theirs[index] ? [] : [index]));
  const [index] = changed;
  if (changed.length !== 1 || index === undefined || from === to) return null;
  const [one = "", other = ""] = [ours[index], theirs[index]];
  if (one.length < 3 || one.length !== other.length) return null;
  const isNear = [...one].filter((letter, at) => letter !== other[at]).length <= 2;
  return isNear ? other : null;
}

/** Whether a space was inserted next to the dot of a name: `. bakery.yml` for `.bakery.yml`. */
export function partsName(from: string, to: string): boolean {
  return (
    /^[\w./@-]*\.[\w./@-]+$/.test(from) &&
    /\.\s+\w|\w\s+\./.test(to) &&
    to.replace(/\s+/g, "") === from
  );
}

/** Whether a page has a word in its running text: `proceso` for `process` is a translation and not a typo. */
export function isWordOf(page: Document, word: string): boolean {
  return countSmallWord(word.toLowerCase(), page) > 0;
}

/**
 * Whether changed code is certainly a typo; other code may be intended, or the counterpart of other words.
 */
export function isSlip({ source, target }: Difference, page: Document): boolean {
  const [from, to] = [source?.surface ?? "", target?.surface ?? ""];
  const bare = (code: string) => code.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();
  if (bare(from) === bare(to) || isDoubledLetter(from, to)) return true;
  const near = nearWord(from, to);
  return near !== null && !isWordOf(page, near);
}

/** Whether one word has a doubled letter more: `eslintt` for `eslint`. */
function isDoubledLetter(from: string, to: string): boolean {
  const [short, long] = from.length < to.length ? [from, to] : [to, from];
  if (long.length !== short.length + 1) return false;
  const at = [...long].findIndex((letter, index) => letter !== short[index]);
  return long[at] === long[at - 1] && long.slice(at + 1) === short.slice(at);
}
