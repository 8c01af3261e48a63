import type { Both } from "../../../model/both.ts";
import { firstFrom } from "../../../model/lookup/search-sorted.ts";
import type { Sentence, SentencePair } from "../../../model/page/sentence.ts";
import type { Statement } from "../statements.ts";
import { type Turn, turnedWords } from "./turned-words.ts";

/** Scales of names, whose meaning does not depend on the sentence. */
const NAMES: ReadonlySet<string> = new Set(["place", "people"]);

/**
 * Finds replaced countries and peoples in sentences that were merged, split or reordered. The names are
 * compared over the whole text, so the sentence alignment does not matter.
 */
export function turnedNames(
  stated: Both<readonly Statement[]>,
  steps: readonly SentencePair[],
): readonly Turn[] {
  const names = { source: stated.source.filter(isName), target: stated.target.filter(isName) };
  if (names.source.length === 0 || names.target.length === 0) return [];
  const isIn = ({ place }: Statement, sentences: readonly Sentence[]) => {
    const at = firstFrom(sentences, place.start.offset + 1, startOf) - 1;
    const sentence = sentences[at];
    return sentence !== undefined && place.end.offset <= sentence.place.end.offset;
  };
  const sources = steps.flatMap(({ source }) => source);
  const targets = steps.flatMap(({ target }) => target);
  return turnedWords(names.source, names.target, false).filter(
    ({ lost, gained }) => isIn(lost, sources) && isIn(gained, targets),
  );
}

/** Whether a turn concerns names, which no negation can turn into each other. */
export function isNameTurned({ lost }: Turn): boolean {
  return NAMES.has(lost.pole?.scale ?? "");
}

function isName({ pole, denied }: Statement): boolean {
  return pole !== null && !denied && NAMES.has(pole.scale);
}

function startOf({ place }: Sentence): number {
  return place.start.offset;
}
