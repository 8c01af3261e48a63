import type { Prose } from "../../model/page/prose.ts";
import type { Stretch } from "../../model/page/stretch.ts";
import { LETTER, MARK, natureOf } from "../../model/text/letters/letters.ts";
import { runningText } from "../../model/text/running-text.ts";

/** A repeated word, with the stretch of both occurrences. */
export interface Repeat extends Stretch {
  readonly word: string;
}

/**
 * Matches the same word twice with only spaces between, case-sensitively and on one line. A word after a dot,
 * as in `host.de`, is not a whole word.
 */
const TWICE =
  /(?<![\p{L}\p{M}\p{N}'’-]|[\p{L}\p{N}][.@/_])(\p{L}[\p{L}\p{M}]{1,30}) +\1(?![\p{L}\p{M}\p{N}'’-])/uy;

/** The words repeated immediately in a text. */
export function repeats(prose: Prose): Repeat[] {
  const { text } = prose;
  const found: Repeat[] = [];
  let wordStart = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if ((natureOf(unit) & (LETTER | MARK)) !== 0) continue;
    // A cheap test: only if the next word begins like this one is the pattern run.
    const next = isBlank(unit) ? pastBlanks(text, at) : at + 1;
    if (isBlank(unit) && at - wordStart > 1 && text.startsWith(text.slice(wordStart, at), next)) {
      TWICE.lastIndex = wordStart;
      const [both = "", word = ""] = TWICE.exec(text) ?? [];
      if (both !== "") found.push({ word, start: wordStart, end: wordStart + both.length });
      wordStart = both === "" ? next : wordStart + both.length;
    } else {
      wordStart = next;
    }
    at = wordStart - 1;
  }
  if (found.length === 0) return found;
  // Matches interrupted by code or an image are discarded by comparing with the running text.
  const running = runningText(prose);
  const isBesideTitle = besideTitles(prose);
  return found.filter(
    (each) =>
      running.slice(each.start, each.end) === text.slice(each.start, each.end) &&
      !isBesideTitle(each),
  );
}

/**
 * Matches a capitalized word that opens a sentence, followed by another that may be the same in lowercase.
 */
const OPENING_TWICE =
  /(?<=^["“«¿¡(]{0,2}|[.!?…]["”»)]{0,2} ["“«¿¡(]{0,2})(\p{Lu}[\p{Ll}\p{M}]{0,20}) +(\p{Ll}[\p{Ll}\p{M}]{0,20})(?![\p{L}\p{M}\p{N}'’_-])/gu;

/** Matches a doubled one-letter word, except `a`: `from a to z` is `de la a a la z`. */
const LETTER_TWICE = /(?<=\p{L}{2} )([b-zà-ÿ]) +(\1)(?= \p{L}{2})/gu;

/**
 * Repeated function words that open a sentence, `El el pan`, or consist of one letter. A repeated content
 * word may be intended.
 */
export function repeatedGrammar(prose: Prose, functionWords: ReadonlySet<string>): Repeat[] {
  const running = runningText(prose);
  const found = [...running.matchAll(OPENING_TWICE), ...running.matchAll(LETTER_TWICE)];
  return found.flatMap(({ 0: both, 1: word = "", 2: again = "", index }) =>
    word.toLowerCase() === again && functionWords.has(again)
      ? [{ word, start: index, end: index + both.length }]
      : [],
  );
}

/** Tests whether only one of two repeated words is part of a link: `see [See also](/more)`. */
export function besideTitles({ spans }: Prose): (repeat: Repeat) => boolean {
  const ends = new Map<number, number>();
  const starts = new Map<number, number>();
  for (const { kind, start, end } of spans) {
    if (kind !== "link") continue;
    ends.set(start, end);
    starts.set(end, start);
  }
  return ({ word, start, end }) =>
    (ends.get(end - word.length) ?? end) > end ||
    (starts.get(start + word.length) ?? start) < start;
}

function isBlank(unit: number): boolean {
  return unit === 0x20;
}

function pastBlanks(text: string, start: number): number {
  let at = start;
  while (isBlank(text.charCodeAt(at))) at++;
  return at;
}
