import { rememberLast } from "../../../../model/lookup/remember.ts";
import type { Place } from "../../../../model/page/place.ts";
import { type Prose, placeInProse } from "../../../../model/page/prose.ts";
import type { Judgement, RuleContext } from "../../../../model/rule.ts";
import { alignedProse } from "../../../../model/text/aligned/aligned-prose.ts";
import { runningText } from "../../../../model/text/running-text.ts";

/** An acronym in running text; scripts without spaces attach it to their words. */
const ACRONYM =
  /(?<![\p{Lu}\p{Ll}\p{N}_./-])\p{Lu}{3,8}(?![\p{Lu}\p{Ll}\p{N}_/-]|\.[\p{L}\p{N}])/gu;

/** An acronym and its position in the running text of a prose. */
export interface Acronym {
  readonly letters: string;
  readonly prose: Prose;
  readonly start: number;
}

/**
 * Finds acronyms with two adjacent letters after the first transposed: `CIL` for `CLI`. Acronyms that
 * languages order differently begin with another letter (`DNA`, `ADN`) and are skipped. The source page must
 * not contain the target's acronym.
 */
export function* exchangedCapitals({ alignment, source }: RuleContext): Generator<Judgement> {
  for (const pair of alignedProse(alignment)) {
    const theirs = pair.target.flatMap(acronymsIn);
    if (theirs.length === 0) continue;
    const [strange, ...more] = theirs.filter(
      ({ letters }) => !capitalsIn(source.page.text).has(letters),
    );
    if (strange === undefined || more.length > 0) continue;
    const lost = pair.source
      .flatMap(acronymsIn)
      .find(({ letters }) => areExchanged(letters, strange.letters));
    if (lost === undefined) continue;
    yield {
      messageId: "changed",
      data: { expected: lost.letters, actual: strange.letters },
      source: placeOfAcronym(lost),
      target: placeOfAcronym(strange),
    };
  }
}

/** Minimum and maximum number of letters of an acronym. */
const [FEWEST, MOST] = [3, 8];

/** All possible acronyms of a page: runs of capitals and their substrings. Linear in the text. */
export const capitalsIn: (text: string) => ReadonlySet<string> = rememberLast((text) => {
  const known = new Set<string>();
  for (const { 0: row } of text.matchAll(/\p{Lu}{3,}/gu)) {
    const letters = [...row];
    for (let at = 0; at + FEWEST <= letters.length; at++) {
      const longest = Math.min(MOST, letters.length - at);
      for (let count = FEWEST; count <= longest; count++)
        known.add(letters.slice(at, at + count).join(""));
    }
  }
  return known;
});

/** The acronyms of a text, in order. */
export function acronymsIn(prose: Prose): readonly Acronym[] {
  return Array.from(runningText(prose).matchAll(ACRONYM), ({ 0: letters, index }) => ({
    letters,
    prose,
    start: index,
  }));
}

function areExchanged(own: string, other: string): boolean {
  const at = [...own].findIndex((letter, index) => letter !== other[index]);
  if (at < 1 || own.length !== other.length) return false;
  return other.slice(at) === `${own[at + 1] ?? ""}${own[at] ?? ""}${own.slice(at + 2)}`;
}

/** The place of an acronym on its page. */
export function placeOfAcronym({ letters, prose, start }: Acronym): Place {
  return placeInProse(prose, start, start + letters.length);
}
