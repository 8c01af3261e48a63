import { once } from "../../../model/lookup/once.ts";
import { COLUMNS, type InTables } from "../opposites/places.ts";
import { words } from "../own-knowledge.ts";
import { ACTIONS } from "./actions.ts";
import { AFFAIRS } from "./affairs.ts";
import { GRAMMAR_WORDS } from "./grammar-words.ts";
import { HOUSEHOLD } from "./household.ts";
import { KINDS } from "./kinds.ts";
import { LIFE } from "./life.ts";
import { QUALITIES } from "./qualities.ts";
import { USAGE } from "./usage.ts";
import { WORK } from "./work.ts";

const TABLE = [ACTIONS, QUALITIES, LIFE, WORK, USAGE, HOUSEHOLD, AFFAIRS].flatMap((table) =>
  table.trim().split("\n"),
);

/** The part of the sense tables for a language, in the format of `OwnKnowledge`. */
export function sensesIn(language: InTables): {
  readonly senses: readonly (readonly string[])[];
  readonly sharedWords: readonly string[];
  readonly grammarWords: readonly string[];
  readonly kinds: readonly (readonly number[])[];
} {
  const column = COLUMNS.indexOf(language);
  return {
    senses: TABLE.map((row) => words(row.split("|")[column] ?? "")),
    sharedWords: sharedWords(language),
    grammarWords: words(GRAMMAR_WORDS[language]),
    kinds: kinds(),
  };
}

/** Minimum length of a shared word; shorter ones may coincide by chance. */
const SHORTEST_SHARED = 4;

/**
 * The words that a language and English share in one sense; for English, those
 * that it shares with any language.
 */
function sharedWords(language: InTables): readonly string[] {
  const others = language === "en" ? COLUMNS.filter((other) => other !== "en") : [language];
  const shared = TABLE.flatMap((row) => {
    const cells = row.split("|").map((cell) => words(cell).map((word) => word.toLowerCase()));
    const theirs = new Set(others.flatMap((other) => cells[COLUMNS.indexOf(other)] ?? []));
    return (cells[COLUMNS.indexOf("en")] ?? []).filter((word) => theirs.has(word));
  });
  return [...new Set(shared)].filter(({ length }) => length >= SHORTEST_SHARED).sort();
}

/** The senses of each kind: all rows whose first word names one of its things. */
const kinds = once(() =>
  KINDS.trim()
    .split("\n")
    .map((line) => {
      const things = new Set(words(line));
      return TABLE.flatMap((row, sense) => (things.has(words(row)[0] ?? "") ? [sense] : []));
    }),
);
