import type { Difference } from "../../model/difference.ts";
import type { Document } from "../../model/page/document.ts";
import { countSmallWord } from "./small-words.ts";

/** The one word of code that differs by a letter or two, the rest alike, as it became; null where there is none. */
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

/** Whether a space came in beside the point of a name, which no program reads: `. bakery.yml` for `.bakery.yml`. */
export function partsName(from: string, to: string): boolean {
  return (
    /^[\w./@-]*\.[\w./@-]+$/.test(from) &&
    /\.\s+\w|\w\s+\./.test(to) &&
    to.replace(/\s+/g, "") === from
  );
}

/** Whether the page has a word in its running text: `proceso` for `process` is a translation, and no mistake. */
export function isWordOf(page: Document, word: string): boolean {
  return countSmallWord(word.toLowerCase(), page) > 0;
}

/** Only a mistake is sure to be one: other code may be meant, or belong to other words. */
export function isSlip({ source, target }: Difference, page: Document): boolean {
  const [from, to] = [source?.surface ?? "", target?.surface ?? ""];
  const bare = (code: string) => code.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();
  if (bare(from) === bare(to) || isDoubledLetter(from, to)) return true;
  const near = nearWord(from, to);
  return near !== null && !isWordOf(page, near);
}

/** `eslintt` for `eslint`, and the other way round. */
function isDoubledLetter(from: string, to: string): boolean {
  const [short, long] = from.length < to.length ? [from, to] : [to, from];
  if (long.length !== short.length + 1) return false;
  const at = [...long].findIndex((letter, index) => letter !== short[index]);
  return long[at] === long[at - 1] && long.slice(at + 1) === short.slice(at);
}
