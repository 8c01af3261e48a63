import type { Both } from "../../../../model/both.ts";
import type { Difference } from "../../../../model/difference.ts";
import type { WritingTraits } from "../../../../model/rule.ts";

/** Whether two apparent acronyms are words in capitals of the same meaning: `FALSE`, `FALSO`. */
export function isWordInCapitals(
  { source, target }: Difference,
  traits: Both<WritingTraits>,
): boolean {
  if (source === null || target === null) return false;
  if (![source, target].every(({ surface }) => /^\p{Lu}{2,}$/u.test(surface))) return false;
  const [ours, theirs] = [source.surface.toLowerCase(), target.surface.toLowerCase()];
  return Object.entries(traits.source.opposites).some(([scale, poles]) =>
    Object.entries(poles).some(
      ([pole, words]) =>
        words.includes(ours) && traits.target.opposites[scale]?.[pole]?.includes(theirs) === true,
    ),
  );
}
