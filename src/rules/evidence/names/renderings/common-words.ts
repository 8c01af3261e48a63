import type { Fact } from "../../../../model/fact.ts";
import { once } from "../../../../model/lookup/once.ts";
import type { RuleContext, WritingTraits } from "../../../../model/rule.ts";
import { alignedProse } from "../../../../model/text/aligned/aligned-prose.ts";
import { runningText, wordsOf } from "../../../../model/text/running-text.ts";

/** Shorter words in capitals are acronyms even if a word is spelt alike: `AIDS`. */
const SHORTEST = 5;
/** Minimum length of a word in a phrase: `Main Process`. */
const SHORTEST_BESIDE = 3;
const WORDS = /^\p{Lu}\p{Ll}{2,}(?: \p{Lu}\p{Ll}{2,})+$/u;
const WORD = /^(?:\p{Lu}\p{Ll}+|\p{Lu}+)$/u;

/** Academic degrees, which each language names in its own way. */
const DEGREES: ReadonlySet<string> = new Set("PhD DPhil MPhil MSc BSc EdD MEng BEng".split(" "));

/** Whether a word is a callout title in capitals, such as `NOTE`, which a page may keep or translate. */
function isTitleInCapitals(surface: string, { boxTitles }: WritingTraits): boolean {
  return /^\p{Lu}+$/u.test(surface) && boxTitles.has(surface.toLowerCase());
}

/**
 * Returns a predicate for unlisted names that are ordinary words, `Context`, `REPORT` or `Main Process` in a
 * heading: the source's prose also has them in lower case. They are translated.
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
