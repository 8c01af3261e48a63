import type { Place } from "../../../model/page/place.ts";
import { type Prose, placeInProse } from "../../../model/page/prose.ts";
import type { Judgement, RuleContext } from "../../../model/rule.ts";
import { alignedProse } from "../../../model/text/aligned/aligned-prose.ts";
import { runningText } from "../../../model/text/running-text.ts";

/** An acronym as running text has it; scripts that put no blanks between words write it onto them. */
const ACRONYM =
  /(?<![\p{Lu}\p{Ll}\p{N}_./-])\p{Lu}{3,8}(?![\p{Lu}\p{Ll}\p{N}_/-]|\.[\p{L}\p{N}])/gu;

/** An acronym and where it stands. */
export interface Acronym {
  readonly letters: string;
  readonly prose: Prose;
  readonly start: number;
}

/**
 * Acronyms in which two neighbours behind the first letter took each other's place: `CIL` for `CLI`. Languages order
 * whole words in their own ways, so that theirs begin with another letter: `ADN` is `DNA`. The text must lack the
 * acronym, and the source page not know what stands in its stead.
 */
export function* exchangedCapitals({ alignment, source }: RuleContext): Generator<Judgement> {
  for (const pair of alignedProse(alignment)) {
    const theirs = pair.target.flatMap(acronymsIn);
    if (theirs.length === 0) continue;
    const [strange, ...more] = theirs.filter(({ letters }) => !source.page.text.includes(letters));
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

/** Where an acronym stands on its page. */
export function placeOfAcronym({ letters, prose, start }: Acronym): Place {
  return placeInProse(prose, start, start + letters.length);
}
