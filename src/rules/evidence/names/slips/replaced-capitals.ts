import { once } from "../../../../model/lookup/once.ts";
import { firstFrom } from "../../../../model/lookup/search-sorted.ts";
import type { Place } from "../../../../model/page/place.ts";
import type { Judgement, RuleContext } from "../../../../model/rule.ts";
import { alignedProse } from "../../../../model/text/aligned/aligned-prose.ts";
import { areAnagrams } from "../../../../model/text/letters/compare-texts.ts";
import { areSurelyPaired } from "../../word-look.ts";
import { glossedCapitals } from "../renderings/glossed-capitals.ts";
import { type Acronym, acronymsIn, capitalsIn, placeOfAcronym } from "./exchanged-capitals.ts";

/**
 * Finds acronyms that a sentence lost where its translation has one unknown to the source page, although the
 * target page keeps the lost one elsewhere: `CVSS` for `CVE`. Localized acronyms, `ONU`, are used throughout
 * and are often anagrams: `DNA`, `ADN`.
 */
export function* replacedCapitals(context: RuleContext): Generator<Judgement> {
  const { alignment, source, target, sentencesOf } = context;
  const pairs = alignedProse(alignment);
  const kept = once(
    () => new Set(pairs.flatMap((pair) => lettersOf(pair.target.flatMap(acronymsIn)))),
  );
  const isGlossed = once(() => glossedCapitals(target));
  for (const pair of pairs) {
    const theirs = pair.target.flatMap(acronymsIn);
    const strange = new Set(
      theirs.filter(({ letters }) => !capitalsIn(source.page.text).has(letters)),
    );
    if (strange.size === 0) continue;
    const ours = pair.source.flatMap(acronymsIn);
    for (const step of sentencesOf(pair).filter(areSurelyPaired)) {
      const said = within(theirs, step.target);
      const [gained, ...more] = said.filter((each) => strange.has(each));
      const there = new Set(lettersOf(said));
      const [lost, ...others] = within(ours, step.source).filter(
        ({ letters }) => !there.has(letters),
      );
      if (gained === undefined || lost === undefined || more.length + others.length > 0) continue;
      if (isGlossed()(lost.letters)) continue;
      if (!kept().has(lost.letters) || areAnagrams(lost.letters, gained.letters)) continue;
      const data = { expected: lost.letters, actual: null };
      yield {
        messageId: "missing",
        data,
        source: placeOfAcronym(lost),
        target: placeOfAcronym(gained),
      };
    }
  }
}

/** The acronyms that are in the given sentences, in order. */
function within(
  acronyms: readonly Acronym[],
  sentences: readonly { readonly place: Place }[],
): readonly Acronym[] {
  const from = (offset: number) =>
    firstFrom(acronyms, offset, (each) => placeOfAcronym(each).start.offset);
  return sentences.flatMap(({ place: { start, end } }) =>
    acronyms.slice(from(start.offset), from(end.offset)),
  );
}

function lettersOf(acronyms: readonly Acronym[]): readonly string[] {
  return acronyms.map(({ letters }) => letters);
}
