import { findNames } from "../../../src/facts/names/find-names.ts";
import type { Fact } from "../../../src/model/fact.ts";

/** The names of a prose, wherever they stand. */
export function namesIn(...args: Parameters<typeof findNames>): Fact[] {
  return findNames(...args).map(({ fact }) => fact);
}
