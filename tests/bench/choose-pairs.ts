import { type RawPair, readPairs } from "../accuracy/read-pairs.ts";
import { generatePairs } from "./generate-pairs.ts";

const INVENTED_PAIRS = 200;
const SECTIONS = 12;

/** The pairs in the folders, or invented ones where none is named. */
export function choosePairs(folders: readonly string[]): readonly RawPair[] {
  return folders.length === 0 ? generatePairs(INVENTED_PAIRS, SECTIONS) : readPairs(folders);
}
