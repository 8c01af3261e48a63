import type { Difference } from "../../../../model/difference.ts";
import type { RuleContext } from "../../../../model/rule.ts";
import { countWord } from "../../../../model/text/count-word.ts";
import { editDistance } from "../../../../model/text/letters/edit-distance.ts";

/** In shorter names one letter makes another name: `Nuxt`, `Next`. */
const SHORTEST_NAME = 5;

/**
 * Whether the translation corrects a name that the source misspelt here but spells correctly more often
 * elsewhere: `OvenOS` for `OvneOS`.
 */
export function isMendedSlip(
  { change, source: from, target: to }: Difference,
  { source }: RuleContext,
): boolean {
  if (change !== "changed" || from === null || to === null) return false;
  if (!areNear(from.surface, to.surface)) return false;
  const { text } = source.page;
  return countWord(text, to.surface) > countWord(text, from.surface);
}

function areNear(slip: string, name: string): boolean {
  if (Math.min(slip.length, name.length) < SHORTEST_NAME) return false;
  if (!/^\p{L}+$/u.test(slip) || !/^\p{L}+$/u.test(name)) return false;
  if (slip[0] !== name[0] || slip.at(-1) !== name.at(-1)) return false;
  return editDistance(slip, name) === 1;
}
