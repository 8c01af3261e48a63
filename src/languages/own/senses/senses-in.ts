import { COLUMNS, type InTables } from "../opposites/places.ts";
import { words } from "../own-knowledge.ts";
import { ACTIONS } from "./actions.ts";
import { GRAMMAR_WORDS } from "./grammar-words.ts";
import { LIFE } from "./life.ts";
import { QUALITIES } from "./qualities.ts";
import { USAGE } from "./usage.ts";
import { WORK } from "./work.ts";

const TABLE = [ACTIONS, QUALITIES, LIFE, WORK, USAGE].flatMap((table) => table.trim().split("\n"));

/** What a language knows of the tables, as `OwnKnowledge` takes it. */
export function sensesIn(language: InTables): {
  readonly senses: readonly (readonly string[])[];
  readonly grammarWords: readonly string[];
} {
  const column = COLUMNS.indexOf(language);
  return {
    senses: TABLE.map((row) => words(row.split("|")[column] ?? "")),
    grammarWords: words(GRAMMAR_WORDS[language]),
  };
}
