import type { Both } from "../../../../model/both.ts";
import type { Difference } from "../../../../model/difference.ts";
import type { Fact } from "../../../../model/fact.ts";
import type { Document } from "../../../../model/page/document.ts";
import { wordsOf } from "../../../../model/text/running-text.ts";

/**
 * Whether two weak names together prove that one replaced the other:
 * - both are listed names, or the source is and the target is a strong name that the source page lacks;
 * - they are acronyms that differ in one letter, which translation never causes (`DNA`, `ADN`);
 * - they are the same letters with other digits (`o1`, `o3`).
 */
export function isProvenChange(
  { change, source, target }: Difference,
  pages: Both<Document>,
): boolean {
  if (change !== "changed" || source === null || target === null) return false;
  if (isListed(source) && (isListed(target) || isStranger(target, pages.source))) return true;
  const [ours, theirs] = [nameOf(source), nameOf(target)];
  if (isOtherNumber(ours, theirs) && isAlone(source, pages.source)) return true;
  // `MUST` is a word.
  return (
    isSlipOfAcronym(ours, theirs) &&
    !isInSmall(ours, pages.source) &&
    !isInSmall(theirs, pages.target)
  );
}

/** Whether a strong name with an inner capital is absent from the source page. */
function isStranger({ strength, surface }: Fact, { page }: Document): boolean {
  const isName = strength === "strong" && /\p{Ll}\p{Lu}/u.test(surface);
  return isName && !page.text.toLowerCase().includes(surface.toLowerCase());
}

function isInSmall(acronym: string, { page }: Document): boolean {
  return wordsOf(page.text).some(
    ({ word, start, end }) =>
      word === acronym.toLowerCase() && page.text.slice(start, end) === word,
  );
}

/** Whether a listed name in a series, `Nokia, Apple, Sony`, is surely lost: the translation lacks it. */
export function isProvenLoss(
  { change, source, elsewhere }: Difference,
  { page }: Document,
): boolean {
  if (change !== "missing" || source === null || elsewhere !== null || !isListed(source)) {
    return false;
  }
  const { start, end } = source.place;
  const before = page.text.slice(Math.max(0, start.offset - LONGEST_NAME), start.offset);
  const after = page.text.slice(end.offset, end.offset + LONGEST_NAME);
  return (
    /\p{Lu}[\p{L}\p{N}.-]*, (?:\p{Ll}{1,3} )?$/u.test(before) &&
    /^(?:[^\s\p{L}\p{N}-]|\s\p{Ll}{1,3}\s\p{Lu}|$)/u.test(after)
  );
}

/** Number of characters around a name that are searched for what surrounds it. */
const LONGEST_NAME = 40;

/** Whether a name is listed and written with a capital. */
function isListed({ spelling, surface }: Fact): boolean {
  const isKnown = spelling !== undefined && spelling.name !== surface.toLowerCase();
  return isKnown && /^\p{Lu}/u.test(surface);
}

function nameOf({ readings: [name = ""] }: Fact): string {
  return name;
}

function isSlipOfAcronym(from: string, to: string): boolean {
  if (from.length !== to.length || !ACRONYM.test(from) || !ACRONYM.test(to)) return false;
  return [...from].filter((letter, at) => letter !== to.charAt(at)).length === 1;
}

/** Whether a name is not part of a longer token, as `p369` is of `1.8.6-p369`, and not in inline code. */
function isAlone({ place: { start, end }, surface }: Fact, { page: { text } }: Document): boolean {
  if (text.slice(start.offset, end.offset) !== surface) return false;
  const [before, after] = [text.charAt(start.offset - 1), text.charAt(end.offset)];
  return !/[\p{L}\p{N}._`-]/u.test(before) && !/[\p{L}\p{N}_`-]/u.test(after);
}

function isOtherNumber(from: string, to: string): boolean {
  const [ours, theirs] = [NUMBERED.exec(from), NUMBERED.exec(to)];
  return ours !== null && theirs !== null && ours[1] === theirs[1] && ours[2] !== theirs[2];
}

/** Letters and a whole number: `A2`, `o1`, `sha256`. */
const NUMBERED = /^(\p{L}+)(\p{Nd}+)$/u;
/** Shorter acronyms may be translations of each other: `AI`, `IA`. */
const ACRONYM = /^[A-Z]{3,6}$/;
