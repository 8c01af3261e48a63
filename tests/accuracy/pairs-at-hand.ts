import { existsSync } from "node:fs";
import { join } from "node:path";
import { OWN_FIXTURES, type RawPair, readPairs } from "./read-pairs.ts";

/** Real pages, where they are at hand: they are measured and never copied. */
const CORPORA = join(import.meta.dirname, "../../../shared/corpora");

const atHand = existsSync(CORPORA);
if (!atHand)
  console.warn(`${CORPORA} is not there: the invariants are held on our own pages alone.`);

const pairs = readPairs(atHand ? [OWN_FIXTURES, CORPORA] : [OWN_FIXTURES]);

/** Our own pairs by their sets, and real ones where they are at hand. */
export const SETS_AT_HAND: readonly (readonly [set: string, pairs: readonly RawPair[]])[] = [
  ...new Set(pairs.map(({ set }) => set)),
].map((set) => [set, pairs.filter((pair) => pair.set === set)]);
