import { addTo } from "../../../model/lookup/add-to.ts";
import { offsetInProse, type Prose } from "../../../model/page/prose.ts";
import { isCognate, SAME_START } from "../../../model/text/wording/cognates.ts";
import { readWord, type Vocabulary, WORD } from "./content-words.ts";

/** A folded word and its offset on the page. */
export interface PlacedWord {
  readonly word: string;
  /** Dictionary senses; empty for an unknown word. */
  readonly senses: readonly number[];
  readonly at: number;
}

/** The content words of a text in page order, including code; numbers and function words are left out. */
export function placedWords(
  proses: readonly Prose[],
  vocabulary: Vocabulary,
): readonly PlacedWord[] {
  return proses.flatMap((prose) =>
    [...prose.text.matchAll(WORD)].flatMap(({ 0: text, index }) => {
      const content = /\p{L}/u.test(text) ? readWord(text, vocabulary) : null;
      if (content === null) return [];
      const { folded: word, senses } = content;
      return [{ word, senses, at: offsetInProse(prose, index) }];
    }),
  );
}

/** The page offsets of a word that occurs once in a text and once in its translation. */
export interface SharedWord {
  readonly source: number;
  readonly target: number;
}

/** Maximum number of words with equal beginnings that are compared for cognates. */
const MOST_ALIKE = 6;

/** The words that occur once in both texts: names, code, cognates and translations. Linear in the words. */
export function sharedWords(
  source: readonly PlacedWord[],
  target: readonly PlacedWord[],
): readonly SharedWord[] {
  const [ours, theirs] = [onlyWords(source), onlyWords(target)];
  const shared: SharedWord[] = [];
  const share = (word: string, other: string) => {
    const [one, two] = [ours.get(word), theirs.get(other)];
    if (one === undefined || two === undefined) return;
    shared.push({ source: one.at, target: two.at });
    ours.delete(word);
    theirs.delete(other);
  };
  for (const word of [...ours.keys()]) share(word, word);
  const others = byStart(theirs.keys());
  for (const [start, words] of byStart(ours.keys())) {
    for (const [word, other] of cognates(words, others.get(start) ?? [])) share(word, other);
  }
  for (const [word, other] of translations([...ours.values()], [...theirs.values()]))
    share(word, other);
  return shared;
}

/** The words that occur once; `LLM` and `LLMs` count as one, as translations inflect differently. */
function onlyWords(words: readonly PlacedWord[]): Map<string, PlacedWord> {
  const byStem = new Map<string, PlacedWord[]>();
  for (const placed of words) addTo(byStem, placed.word.replace(/(?<=.{2})s$/u, ""), placed);
  return new Map(
    [...byStem.values()].flatMap(([only, ...more]) =>
      only === undefined || more.length > 0 ? [] : [[only.word, only] as const],
    ),
  );
}

function byStart(words: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) addTo(groups, word.slice(0, SAME_START), word);
  return groups;
}

/** Cognates for which neither text has another candidate. */
function cognates(ours: readonly string[], theirs: readonly string[]): [string, string][] {
  if (ours.length > MOST_ALIKE || theirs.length > MOST_ALIKE) return [];
  return ours.flatMap((word): [string, string][] => {
    const [other, ...more] = theirs.filter((each) => isCognate(word, each));
    if (other === undefined || more.length > 0) return [];
    return ours.some((each) => each !== word && isCognate(each, other)) ? [] : [[word, other]];
  });
}

/** Translations for which neither text has another candidate. Linear in the words and their senses. */
function translations(
  ours: readonly PlacedWord[],
  theirs: readonly PlacedWord[],
): [string, string][] {
  const [own, other] = [bySense(ours), bySense(theirs)];
  const onlyOne = (word: PlacedWord, words: ReadonlyMap<number, readonly PlacedWord[]>) => {
    const alike = new Set(word.senses.flatMap((sense) => words.get(sense) ?? []));
    const [only, ...more] = alike;
    return more.length > 0 ? undefined : only;
  };
  return ours.flatMap((word): [string, string][] => {
    const only = onlyOne(word, other);
    return only === undefined || onlyOne(only, own) !== word ? [] : [[word.word, only.word]];
  });
}

function bySense(words: readonly PlacedWord[]): ReadonlyMap<number, readonly PlacedWord[]> {
  const groups = new Map<number, PlacedWord[]>();
  for (const word of words) for (const sense of word.senses) addTo(groups, sense, word);
  return groups;
}
