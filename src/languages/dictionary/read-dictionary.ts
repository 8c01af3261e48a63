import type { Dictionary } from "../../model/language/dictionary.ts";
import { baseLanguage } from "../../model/language/language-tag.ts";
import { once, onceEach } from "../../model/lookup/once.ts";
import { remember } from "../../model/lookup/remember.ts";
import type { LanguageProfile } from "../profile.ts";
import { foldWord } from "../tokens.ts";
import { BENDS, type Bends, UNBENT } from "./bends.ts";
import { readSenses } from "./index-senses.ts";

/** The dictionary of a language; its index is parsed on the first lookup. */
export const dictionaryOf = onceEach(
  ({ tag, senses, grammarWords, kinds }: LanguageProfile): Dictionary => {
    const find = once(() => lookUpIn(senses, BENDS[baseLanguage(tag)] ?? UNBENT));
    const grammar = once(() => new Set(grammarWords.map(foldWord)));
    const kindsOf = once(() => kindsBySense(kinds));
    return {
      isEmpty: senses === "",
      entryOf: remember((word) => {
        const folded = foldWord(withoutElision(word));
        if (senses === "" || folded.length > LONGEST_WORD)
          return { folded, senses: [], isGrammar: false, kind: null };
        const found = find()(folded);
        const isGrammar = grammar().has(folded);
        return {
          folded,
          senses: found,
          isGrammar,
          kind: isGrammar ? null : kindOf(found, kindsOf()),
        };
      }),
    };
  },
);

function kindsBySense(kinds: readonly (readonly number[])[]): ReadonlyMap<number, number> {
  return new Map(kinds.flatMap((senses, kind) => senses.map((sense) => [sense, kind] as const)));
}

/** Maximum ratio of other senses to those of a kind, for a word to name that kind. */
const MOST_ELSE = 2;

/**
 * The kind of things that a word names; null if there is none, if there are several, or
 * if it has too many other senses.
 */
function kindOf(senses: readonly number[], kinds: ReadonlyMap<number, number>): number | null {
  const named = senses.flatMap((sense) => kinds.get(sense) ?? []);
  const [kind = null] = named;
  const isOne = named.every((each) => each === kind);
  return isOne && senses.length <= named.length * (1 + MOST_ELSE) ? kind : null;
}

/** Longer words are not looked up, since they are probably not words. */
const LONGEST_WORD = 60;

/**
 * The longest part of a word: `eau` of `l’eau`, `app` of `app’s`; of parts of equal
 * length the last, `il` of `qu’il`.
 */
function withoutElision(word: string): string {
  return word
    .split(/['’]/)
    .reduce((longest, part) => (part.length < longest.length ? longest : part));
}

/** Minimum length of each part of a compound. */
const SHORTEST_PART = 4;
/**
 * How many letters shorter than the longest matching stem another one may be to
 * count as well: `chosen`, `choose`.
 */
const LONGEST_BEND = 2;
/** Minimum letters of a stem by which a listed word may be a form of another one: `ají` is no form of `ajo`. */
const SHORTEST_OTHER_STEM = 3;

type FindSenses = (folded: string) => readonly number[];

/** Returns a lookup of any form of a word in an index of stems. */
function lookUpIn(index: string, bends: Bends): FindSenses {
  const { shortest, endings, prefix, infix, compounds } = bends;
  const sensesOf = readSenses(index);
  const isEnding = (ending: string, stem: string) =>
    endings.has(ending) ||
    // The last letter is doubled: `running`, `stopped`.
    (stem.endsWith(ending.charAt(0)) && endings.has(ending.slice(1)));
  const ofForm = (word: string): readonly number[] => {
    const found = new Set(sensesOf(word));
    let least =
      found.size === 0
        ? shortest
        : Math.max(shortest, SHORTEST_OTHER_STEM, word.length - LONGEST_BEND);
    for (let length = word.length - 1; length >= least; length--) {
      const stem = word.slice(0, length);
      const senses = isEnding(word.slice(length), stem) ? sensesOf(stem) : undefined;
      if (senses === undefined) continue;
      least = Math.max(least, length - LONGEST_BEND);
      for (const sense of senses) found.add(sense);
    }
    return [...found];
  };
  const ofParts = (word: string): readonly number[] => {
    for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++) {
      const [first, second] = [ofForm(word.slice(0, at)), ofForm(word.slice(at))];
      if (first.length > 0 && second.length > 0) return [...first, ...second];
    }
    return [];
  };
  return (word) => {
    const found = ofForm(word);
    if (found.length > 0) return found;
    const bare = infix === null ? word : word.replace(infix, "$1");
    const inner =
      bare === word && prefix !== "" && word.startsWith(prefix) ? word.slice(prefix.length) : bare;
    const within = inner === word ? [] : ofForm(inner);
    return within.length > 0 || !compounds ? within : ofParts(word);
  };
}
