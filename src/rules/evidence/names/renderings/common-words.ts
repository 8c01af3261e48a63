import type { Fact } from "../../../../model/fact.ts";
import { once } from "../../../../model/lookup/once.ts";
import type { RuleContext, WritingTraits } from "../../../../model/rule.ts";
import { alignedProse } from "../../../../model/text/aligned/aligned-prose.ts";
import { runningText, wordsOf } from "../../../../model/text/running-text.ts";

/** Shorter ones in capitals are acronyms, though a word is written alike: `AIDS`. */
const SHORTEST = 5;
/** Beside others a shorter one tells as well: `Main Process`. */
const SHORTEST_BESIDE = 3;
const WORDS = /^\p{Lu}\p{Ll}{2,}(?: \p{Lu}\p{Ll}{2,})+$/u;
const WORD = /^(?:\p{Lu}\p{Ll}+|\p{Lu}+)$/u;

/** Degrees, which each language names in its own way. */
const DEGREES: ReadonlySet<string> = new Set("PhD DPhil MPhil MSc BSc EdD MEng BEng".split(" "));

/** `NOTE`, which a page may put before what it says, as it is or as a translation has it. */
function isTitleInCapitals(surface: string, { boxTitles }: WritingTraits): boolean {
  return /^\p{Lu}+$/u.test(surface) && boxTitles.has(surface.toLowerCase());
}

/**
 * Whether a name that no list has is a word of the source's language, or several, `Context`, `REPORT` or `Main Process`
 * in a heading: its own prose writes them in small letters as well. A translation has a word of its own for it.
 */
export function commonWords({ alignment, traits }: RuleContext): (name: Fact) => boolean {
  const inSmall = once(
    () =>
      new Set(
        alignedProse(alignment).flatMap(({ source }) =>
          source
            .map(runningText)
            .flatMap((text) =>
              wordsOf(text).flatMap(({ word, start, end }) =>
                text.slice(start, end) === word && word.length >= SHORTEST_BESIDE ? [word] : [],
              ),
            ),
        ),
      ),
  );
  return ({ surface, spelling }) =>
    DEGREES.has(surface) ||
    isTitleInCapitals(surface, traits.source) ||
    (spelling === undefined &&
      surface.length >= SHORTEST &&
      (WORD.test(surface) || WORDS.test(surface)) &&
      surface
        .toLowerCase()
        .split(" ")
        .every((word) => inSmall().has(word)));
}
