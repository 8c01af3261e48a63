import { COMPANIES, COMPANY_WORDS } from "./companies.ts";
import {
  EVALUATION,
  EVALUATION_WORDS,
  HYPHENATED_MODELS,
  LETTER_MODELS,
  V_MODELS,
  VERSIONED_MODEL_WORDS,
  VERSIONED_MODELS,
} from "./models.ts";
import { type KnownName, readTable } from "./name-table.ts";
import {
  HYPHENATED_LISTS,
  HYPHENATED_STANDARDS,
  PROTOCOLS,
  SOFTWARE,
  SOFTWARE_OF_ENGINES,
  SOFTWARE_VERBS,
  SOFTWARE_WORDS,
  SPELT_OUT,
  TECHNICAL_WORDS,
} from "./software.ts";

/**
 * The built-in names, from general knowledge and in the spelling of their owners. If two tables have the
 * same name, the later one wins.
 */
export function knownNames(): KnownName[] {
  return [
    TECHNICAL_WORDS,
    SPELT_OUT,
    SOFTWARE_VERBS,
    SOFTWARE_WORDS,
    COMPANY_WORDS,
    VERSIONED_MODEL_WORDS,
    LETTER_MODELS,
    EVALUATION_WORDS,
    EVALUATION,
    COMPANIES,
    SOFTWARE,
    SOFTWARE_OF_ENGINES,
    HYPHENATED_STANDARDS,
    HYPHENATED_LISTS,
    PROTOCOLS,
    VERSIONED_MODELS,
    V_MODELS,
    HYPHENATED_MODELS,
  ].flatMap(readTable);
}
