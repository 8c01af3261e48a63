import type { Both } from "../../model/both.ts";
import type { WritingTraits } from "../../model/rule.ts";

/** Whether only the source language has a word, as far as its data goes. */
export function isStrangeWord(word: string, { source, target }: Both<WritingTraits>): boolean {
  return knows(source, word) && !knows(target, word);
}

/** Whether only the target language has a word, as far as its data goes. */
export function isTargetWord(word: string, { source, target }: Both<WritingTraits>): boolean {
  return knows(target, word) && !knows(source, word);
}

function knows({ functionWords, dictionary }: WritingTraits, word: string): boolean {
  if (functionWords.has(word)) return true;
  const { isGrammar, senses } = dictionary.entryOf(word);
  return isGrammar || senses.length > 0;
}

/** Share of the source's function words from which the languages count as neighbours. */
const SHARED = 0.15;

/** Whether two languages with a dictionary share so many function words that few tell them apart. */
export function areNeighbours({ source, target }: Both<WritingTraits>): boolean {
  if (source.dictionary.isEmpty || target.dictionary.isEmpty) return false;
  const words = [...source.functionWords];
  const shared = words.filter((word) => target.grammar.has(word)).length;
  return shared > words.length * SHARED;
}
