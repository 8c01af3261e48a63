import { once } from "../../../model/lookup/once.ts";
import { COLUMNS, type InTables } from "../opposites/places.ts";
import { words } from "../own-knowledge.ts";
import { ACTIONS } from "./actions.ts";
import { GRAMMAR_WORDS } from "./grammar-words.ts";
import { HOUSEHOLD } from "./household.ts";
import { KINDS } from "./kinds.ts";
import { LIFE } from "./life.ts";
import { QUALITIES } from "./qualities.ts";
import { USAGE } from "./usage.ts";
import { WORK } from "./work.ts";

const TABLE = [ACTIONS, QUALITIES, LIFE, WORK, USAGE, HOUSEHOLD].flatMap((table) =>
  table.trim().split("\n"),
);

/** What a language knows of the tables, as `OwnKnowledge` takes it. */
export function sensesIn(language: InTables): {
  readonly senses: readonly (readonly string[])[];
  readonly grammarWords: readonly string[];
  readonly kinds: readonly (readonly number[])[];
} {
  const column = COLUMNS.indexOf(language);
  return {
    senses: TABLE.map((row) => words(row.split("|")[column] ?? "")),
    grammarWords: words(GRAMMAR_WORDS[language]),
    kinds: kinds(),
  };
}

/** The senses of each kind: all rows that open with the name of one of its things. */
const kinds = once(() =>
  KINDS.trim()
    .split("\n")
    .map((line) => {
      const things = new Set(words(line));
      return TABLE.flatMap((row, sense) => (things.has(words(row)[0] ?? "") ? [sense] : []));
    }),
);
