import type { Both } from "../../model/both.ts";
import type { WritingTraits } from "../../model/rule.ts";

/** Whether only the source's language has a word, as far as is known of both. */
export function isStrangeWord(word: string, { source, target }: Both<WritingTraits>): boolean {
  return knows(source, word) && !knows(target, word);
}

/** Whether only the target's language has a word, as far as is known of both. */
export function isTargetWord(word: string, { source, target }: Both<WritingTraits>): boolean {
  return knows(target, word) && !knows(source, word);
}

function knows({ functionWords, dictionary }: WritingTraits, word: string): boolean {
  if (functionWords.has(word)) return true;
  const { isGrammar, senses } = dictionary.entryOf(word);
  return isGrammar || senses.length > 0;
}

/** Of the words that tell the source's language from others, the share that a neighbour of it has as well. */
const SHARED = 0.15;

/** Whether two languages whose dictionaries are known share so many words of grammar that few tell them apart. */
export function areNeighbours({ source, target }: Both<WritingTraits>): boolean {
  if (source.dictionary.isEmpty || target.dictionary.isEmpty) return false;
  const words = [...source.functionWords];
  const shared = words.filter((word) => target.grammar.has(word)).length;
  return shared > words.length * SHARED;
}
