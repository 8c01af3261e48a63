import type { Fact } from "../model/fact.ts";
import { editDistance } from "../model/text/edit-distance.ts";
import { foldLetters } from "../model/text/letters.ts";

/** A name of several words and how the translation writes it, one word of it with a slip. */
export interface MistypedName {
  readonly source: Fact;
  readonly target: Fact;
}

/** A slip of more letters, or in a shorter word, may be the name in another language: `Mary`, `María`. */
const MOST_EDITS = 2;
const SHORTEST_WORD = 5;

/**
 * Names of several words that the target page has with one word mistyped: `Grace Hopper`, `Grace Hoopper`. The other
 * words show that the name was kept; accents and endings may be the language's own. Linear but for names that share
 * their other words.
 */
export function mistypedNames(
  source: readonly Fact[],
  target: readonly Fact[],
  sourceText: string,
  targetText: string,
): MistypedName[] {
  const byFrame = new Map<string, Fact>();
  for (const fact of source) {
    if (targetText.includes(fact.surface)) continue;
    for (const { frame } of framesOf(fact)) if (!byFrame.has(frame)) byFrame.set(frame, fact);
  }
  const told = new Set<string>();
  return target.flatMap((fact) => {
    if (byFrame.size === 0 || told.has(fact.surface) || sourceText.includes(fact.surface))
      return [];
    for (const { frame, word } of framesOf(fact)) {
      const original = byFrame.get(frame);
      const expected = original && framesOf(original).find((each) => each.frame === frame)?.word;
      if (original === undefined || expected === undefined || !isSlip(expected, word)) continue;
      told.add(fact.surface);
      return [{ source: original, target: fact }];
    }
    return [];
  });
}

/** A name without one of its words, for each word: `Grace _` and `_ Hopper`. */
function framesOf({ surface }: Fact): { readonly frame: string; readonly word: string }[] {
  const words = surface.split(/[ \u00A0]+/);
  if (words.length < 2) return [];
  return words.flatMap((word, at) =>
    word.length < SHORTEST_WORD ? [] : [{ frame: words.with(at, "_").join(" "), word }],
  );
}

function isSlip(expected: string, actual: string): boolean {
  const [from, to] = [foldLetters(expected), foldLetters(actual)];
  if (from === to || from[0] !== to[0] || from.at(-1) !== to.at(-1)) return false;
  return editDistance(from, to) <= MOST_EDITS && Math.abs(from.length - to.length) <= 1;
}
