import type { Difference } from "../../../model/difference.ts";
import { isWithin } from "../../../model/page/place.ts";
import type { RuleContext } from "../../../model/rule.ts";
import { alignedProse } from "../../../model/text/aligned/aligned-prose.ts";

/** Whether the translation has the word of its own that its language uses for a name that it lacks: `微软`, `윈도우 10`. */
export function hasOwnWord({ source }: Difference, { alignment, traits }: RuleContext): boolean {
  if (source === null) return false;
  const name = source.surface.replace(/ \d.*$/, "").replace(/(?<=\p{Lu})s$/u, "");
  const words = Object.hasOwn(traits.target.ownNames, name) ? traits.target.ownNames[name] : [];
  if (words === undefined || words.length === 0) return false;
  const pair = alignedProse(alignment).find(({ sourceBlocks }) =>
    sourceBlocks.some(({ place }) => isWithin(source.place, place)),
  );
  const text = (pair?.target ?? []).map((prose) => prose.text.toLowerCase()).join(" ");
  return words.some((word) => text.includes(word.toLowerCase()));
}
