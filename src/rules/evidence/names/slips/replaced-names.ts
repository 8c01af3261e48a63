import type { Fact } from "../../../../model/fact.ts";
import { isWithin } from "../../../../model/page/place.ts";
import { textOf } from "../../../../model/page/sentence.ts";
import type { Judgement, RuleContext } from "../../../../model/rule.ts";
import { alignedProse } from "../../../../model/text/aligned/aligned-prose.ts";
import { editDistance } from "../../../../model/text/letters/edit-distance.ts";
import { areSurelyPaired } from "../../word-look.ts";

/** With more unknown names, a text is no translation. This also bounds the work. */
const MOST_STRANGERS = 20;
/** Names that differ in fewer letters may be one name, misspelled. */
const FEWEST_EDITS = 2;

/**
 * Reports a known name that a sentence has instead of another: a name of the built-in list that the source page never
 * mentions, in a sentence that lost a name which the translation keeps elsewhere (`GitLab` for one of many `GitHub`).
 */
export function* replacedNames(context: RuleContext): Generator<Judgement> {
  const { alignment, differences, factsOf, sentencesOf, source, target } = context;
  const [known, kept] = [source.page.text.toLowerCase(), target.page.text];
  const isStranger = (fact: Fact | null): fact is Fact =>
    fact?.spelling !== undefined &&
    fact.strength === "strong" &&
    !known.includes(fact.spelling.name.toLowerCase());
  const strangers = new Set(
    differences("name")
      .flatMap(({ target: fact }) => fact ?? [])
      .filter(isStranger),
  );
  if (strangers.size === 0) return;
  for (const pair of alignedProse(alignment)) {
    const gained = pair.targetBlocks.flatMap(factsOf.target).filter((fact) => strangers.has(fact));
    if (gained.length === 0 || gained.length > MOST_STRANGERS) continue;
    const ours = pair.sourceBlocks.flatMap(factsOf.source).filter(isSureName);
    const steps = sentencesOf(pair).filter(areSurelyPaired);
    for (const stranger of gained) {
      const step = steps.find((each) =>
        each.target.some(({ place }) => isWithin(stranger.place, place)),
      );
      if (step === undefined) continue;
      const text = textOf(step.target);
      const [lost, ...others] = ours.filter(
        (fact) =>
          !text.includes(fact.surface) &&
          step.source.some(({ place }) => isWithin(fact.place, place)),
      );
      if (lost === undefined || others.length > 0 || !kept.includes(lost.surface)) continue;
      if (editDistance(lost.surface, stranger.surface) < FEWEST_EDITS) continue;
      const data = { expected: lost.surface, actual: stranger.surface };
      yield { messageId: "changed", data, source: lost.place, target: stranger.place };
    }
  }
}

function isSureName({ kind, strength, unseen }: Fact): boolean {
  return kind === "name" && strength === "strong" && unseen !== true;
}
