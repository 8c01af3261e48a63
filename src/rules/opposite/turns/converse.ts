import type { Both } from "../../../model/both.ts";
import { wordsOf } from "../../../model/text/running-text.ts";
import { keyOfPole } from "../../evidence/contrasts/word-lists.ts";
import type { Statement } from "../statements.ts";
import type { Turn } from "./turned-words.ts";

/** Scales of relations that can be stated from either side: `north of`, `faster than`, `sold to`. */
const RELATIONS: ReadonlySet<string> = new Set(
  "amount comparison order speed size height level length quality compass layer trade age price force ease".split(
    " ",
  ),
);

/** Shorter words are mostly function words, and alike in two languages by chance. */
const SHORTEST = 3;

/**
 * Whether the translation states a relation from the other side: `Ana is taller than Luis`, `Luis es más bajo
 * que Ana`. Evidence is that more shared words, and words of other scales, changed sides of the relation than
 * stayed.
 */
export function isConverse(
  texts: Both<string>,
  stated: Both<readonly Statement[]>,
  { lost, gained }: Turn,
): boolean {
  if (!RELATIONS.has(lost.pole?.scale ?? "")) return false;
  const words = countCrossed(
    sidesOf(texts.source, lost.words),
    sidesOf(texts.target, gained.words),
  );
  const poles = countCrossed(
    sidesOfPoles(stated.source, lost),
    sidesOfPoles(stated.target, gained),
  );
  // One may merely be across its noun: `largest open model`, `modelo abierto más grande`.
  return words + poles > 0 && (words > 0 || poles > 1);
}

/** The number of words that changed sides minus those that stayed. */
function countCrossed(
  ours: ReadonlyMap<string, boolean>,
  theirs: ReadonlyMap<string, boolean>,
): number {
  let crossed = 0;
  for (const [word, isBefore] of ours) {
    const other = theirs.get(word);
    if (other !== undefined) crossed += other === isBefore ? -1 : 1;
  }
  return crossed;
}

/** Whether each word precedes the pivot; words on both sides of it are left out. */
function sidesOf(text: string, pivot: string): ReadonlyMap<string, boolean> {
  const at = text.indexOf(pivot);
  const sides = new Map<string, boolean>();
  const onBoth = new Set<string>();
  for (const { word, start, end } of wordsOf(text)) {
    if (word.length < SHORTEST || (start >= at && end <= at + pivot.length)) continue;
    const isBefore = start < at;
    if ((sides.get(word) ?? isBefore) !== isBefore) onBoth.add(word);
    sides.set(word, isBefore);
  }
  for (const word of onBoth) sides.delete(word);
  return sides;
}

/** As `sidesOf`, for poles of other scales: `the new one is faster`, `el viejo es más lento`. */
function sidesOfPoles(
  stated: readonly Statement[],
  pivot: Statement,
): ReadonlyMap<string, boolean> {
  return new Map(
    stated.flatMap(({ pole, place }) => {
      if (pole === null || pole.scale === pivot.pole?.scale) return [];
      const isBefore = place.start.offset < pivot.place.start.offset;
      return [[keyOfPole(pole), isBefore] as const];
    }),
  );
}
