import { addTo } from "../../lookup/add-to.ts";
import { allOf } from "../../lookup/all-of.ts";
import { countOne } from "../../lookup/count-one.ts";
import { isCognate, SAME_START } from "./cognates.ts";
import type { KnownWord } from "./known-words.ts";

/**
 * The counterpart of a word in the other text: one that renders it, one that already
 * renders another word, or none.
 */
export type Rendering =
  | {
      readonly kind: "rendered";
      /** Index of the word in the other text. */
      readonly by: number;
      /** Whether neither word has another candidate. */
      readonly isOnly: boolean;
    }
  | { readonly kind: "repeated" }
  | { readonly kind: "none" };

/** A word as far as it is compared. */
type Word = Pick<KnownWord, "entry">;

/** Maximum number of candidates per word. */
const MOST_ALIKE = 12;

/**
 * Pairs words with words of the other text that may render them: of the same spelling, a shared sense or the
 * same root. The pairs closest in relative position come first, and each word renders one. O(n log n), apart
 * from words with the same beginning.
 */
export function matchWords(words: readonly Word[], others: readonly Word[]): readonly Rendering[] {
  const find = indexOf(others);
  const found = words.map(find);
  const claims = new Map<number, number>();
  for (const other of found.flat()) countOne(claims, other);
  const couples = found.flatMap((candidates, at) =>
    candidates.map((other) => ({
      at,
      other,
      shift: Math.abs((at + 0.5) / words.length - (other + 0.5) / others.length),
    })),
  );
  const renderings = words.map((): Rendering => ({ kind: "none" }));
  const taken = new Set<number>();
  for (const { at, other } of couples.sort((a, b) => a.shift - b.shift)) {
    if (renderings[at]?.kind === "rendered") continue;
    const isOnly = found[at]?.length === 1 && claims.get(other) === 1;
    renderings[at] = taken.has(other)
      ? { kind: "repeated" }
      : { kind: "rendered", by: other, isOnly };
    taken.add(other);
  }
  return renderings;
}

/** Returns a lookup of the indexes of words that may render a given word. */
function indexOf(words: readonly Word[]): (word: Word) => readonly number[] {
  const bySpelling = new Map<string, number[]>();
  const bySense = new Map<number, number[]>();
  const byStart = new Map<string, number[]>();
  for (const [at, { entry }] of words.entries()) {
    const { folded, senses } = entry;
    addTo(bySpelling, folded, at);
    addTo(byStart, folded.slice(0, SAME_START), at);
    for (const sense of senses) addTo(bySense, sense, at);
  }
  const first = (places: readonly number[] = []) => places.slice(0, MOST_ALIKE);
  return ({ entry: { folded, senses } }) => {
    const cognates = first(byStart.get(folded.slice(0, SAME_START)));
    return first([
      ...new Set([
        ...first(bySpelling.get(folded)),
        ...allOf(senses, (sense) => first(bySense.get(sense))),
        ...cognates.filter((at) => isCognate(folded, words[at]?.entry.folded ?? "")),
      ]),
    ]);
  };
}
