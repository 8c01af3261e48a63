import type { Prose } from "../../model/page/prose.ts";
import type { Stretch } from "../../model/page/stretch.ts";
import { overlapTest } from "../overlap-test.ts";
import { capitalsOf } from "./capitals.ts";
import type { FoundName, NameReading, NameText } from "./found-name.ts";
import type { NameIndex } from "./name-index.ts";
import { type NameProfile, type NameWords, NO_WORDS, nameWordsOf } from "./name-words.ts";
import { type ProseToken, tokensOf } from "./prose-tokens.ts";
import {
  readKnownName,
  readNameAfterVersion,
  readUnpartedNames,
} from "./reading/read-known-name.ts";
import { readCapitalisedName, readShapedName } from "./reading/read-unknown-name.ts";

/**
 * Finds the names of a prose: known names, words of an invariant shape, acronyms, and words whose capital is
 * not due to their position. The last two kinds, and known names that are also words, are weak until
 * `learnNames` has seen them on both pages. Skips code, math and addresses. Ascending by start.
 *
 * `profile` is that of the prose's language; without it, lists of versions end
 * at a comma. Linear in the text.
 */
export function findNames(prose: Prose, names: NameIndex, profile?: NameProfile): FoundName[] {
  const tokens = tokensOf(prose);
  const words = profile === undefined ? NO_WORDS : nameWordsOf(profile);
  const found = readNames({ prose, tokens, capitals: capitalsOf(tokens), names, words });
  const unparted = readUnpartedNames(prose, names);
  if (unparted.length === 0) return found;
  const overlaps = overlapTest(unparted);
  return [...found.filter((name) => !overlaps(name)), ...unparted].sort(
    (a, b) => a.start - b.start,
  );
}

/** The ranges of names with digits, in which no number must be read. */
export function nameRanges(found: readonly FoundName[]): Stretch[] {
  return found.filter((name) => name.holdsDigits).map(({ start, end }) => ({ start, end }));
}

/** Reads the names of a tokenised text. */
export function readNames(text: NameText): FoundName[] {
  const found: FoundName[] = [];
  const { tokens, names, words } = text;
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (token === undefined) break;
    const reading = mayBeName(token, names, words) ? readNameAt(text, at) : null;
    if (reading === null) {
      at++;
      continue;
    }
    for (const name of reading.found) found.push(name);
    at = reading.next;
  }
  return found;
}

/** A cheap test that rules out most words. */
function mayBeName({ plain, key }: ProseToken, { heads }: NameIndex, { versionWords }: NameWords) {
  return !plain || heads.has(key) || versionWords.has(key);
}

function readNameAt(text: NameText, at: number): NameReading | null {
  return (
    readKnownName(text, at) ??
    readNameAfterVersion(text, at) ??
    readShapedName(text, at) ??
    (text.names.readsWords ? readCapitalisedName(text, at) : null)
  );
}
