import type { Both } from "../../../../model/both.ts";
import type { Fact } from "../../../../model/fact.ts";
import { addTo } from "../../../../model/lookup/add-to.ts";
import { tally } from "../../../../model/lookup/count-one.ts";
import { once } from "../../../../model/lookup/once.ts";
import { countWord, wordCounter } from "../../../../model/text/count-word.ts";
import { editDistance } from "../../../../model/text/letters/edit-distance.ts";
import { foldLetters } from "../../../../model/text/letters/letters.ts";
import { isGivenName } from "../persons/given-names.ts";

/** A name as a page writes it, and its place. */
export interface WrittenName extends Pick<Fact, "surface" | "place"> {
  /** Whether only capitals suggest a name: `Nuria Beltrán` at a sentence start, `Test Organization`. */
  readonly guessed?: boolean;
}

/** A name of several words and its form in the translation, with one word misspelt. */
export type MistypedName = Both<WrittenName>;

/** More edits, or an edit in a shorter word that is itself a name, may be a localized form: `Anna`, `Ana`. */
const MOST_EDITS = 2;
const SHORTEST_WORD = 5;
const SHORTEST_GIVEN_NAME = 4;

/**
 * Finds names of several words with one word misspelt on the target page: `Grace Hopper`, `Grace Hoopper`.
 * The other words show that the name was kept; differing accents and endings may be localized. Linear except
 * for names that share their other words.
 */
export function mistypedNames(
  source: readonly WrittenName[],
  target: readonly WrittenName[],
  sourceText: string,
  targetText: string,
): MistypedName[] {
  const [inSource, inTarget] = [wordCounter(sourceText), wordCounter(targetText)];
  const byFrame = new Map<string, WrittenName>();
  const sourceCounts = countsOf(source);
  const targetCounts = countsOf(target);
  for (const fact of source) {
    const frames = framesOf(fact);
    if (frames.length === 0) continue;
    const kept = targetCounts.get(fact.surface) ?? 0;
    const isRarer = kept > 0 && kept < (sourceCounts.get(fact.surface) ?? 0);
    if (!isRarer && inTarget(fact.surface) > 0) continue;
    for (const { frame } of frames) if (!byFrame.has(frame)) byFrame.set(frame, fact);
  }
  const reported = new Set<string>();
  return target.flatMap((fact) => {
    if (byFrame.size === 0 || reported.has(fact.surface)) return [];
    // The full text is searched last, and only for names that share a frame.
    const frames = framesOf(fact).filter(({ frame }) => byFrame.has(frame));
    if (frames.length === 0 || inSource(fact.surface) > 0) return [];
    for (const { frame, word } of frames) {
      const original = byFrame.get(frame);
      const expected = original && framesOf(original).find((each) => each.frame === frame)?.word;
      if (original === undefined || expected === undefined) continue;
      if (original.guessed === true && isOfWords(frame, sourceText)) continue;
      const isPerson = isOfPerson(original, frame);
      const isSure = isPerson || (original.guessed !== true && fact.guessed !== true);
      const isOne = isSure ? isSlip(expected, word) : isSlipOfALetter(expected, word);
      const isPersons =
        (isPerson && isOtherEnd(expected, word)) ||
        (isPersonal(original) && hasLostAccents(expected, word));
      if (!isOne && !isPersons) continue;
      reported.add(fact.surface);
      return [{ source: original, target: fact }];
    }
    return [];
  });
}

/** Whether the rest of a guessed name occurs in lower case, so that its position capitalized it: `See _`. */
function isOfWords(frame: string, text: string): boolean {
  return frame.split(" ").every((word) => {
    const small = word.toLowerCase();
    return small === word || [` ${small} `, `(${small} `].some((each) => text.includes(each));
  });
}

function countsOf(names: readonly WrittenName[]): ReadonlyMap<string, number> {
  return tally(names.map(({ surface }) => surface));
}

/** The name with each of its words left out in turn: `Grace _` and `_ Hopper`. */
function framesOf({ surface }: WrittenName): { readonly frame: string; readonly word: string }[] {
  const words = surface.split(/[ \u00A0]+/);
  if (words.length < 2) return [];
  return words.flatMap((word, at) =>
    word.length < SHORTEST_GIVEN_NAME - 1 ? [] : [{ frame: words.with(at, "_").join(" "), word }],
  );
}

/** A shorter one-word name proves nothing. */
const SHORTEST_NAME = 5;
/** From this length on, two letters may be missing. */
const LONG_NAME = 8;

/**
 * Finds one-word names with a letter missing or two transposed: `Anthropic`, `Antropic`. Other edits may be a
 * localized form, `Babilón`, unless the name is listed. Linear except for names with equal ends.
 */
export function mistypedWords(
  source: readonly Fact[],
  target: readonly Fact[],
  sourceText: string,
  targetText: string,
): MistypedName[] {
  const [known, found] = [sourceText.toLowerCase(), targetText.toLowerCase()];
  const smallWords = once(() => new Set(sourceText.match(SMALL_WORD)));
  const isCommon = ({ surface, spelling }: Fact) =>
    spelling === undefined && smallWords().has(surface.toLowerCase());
  const lacking = new Map<string, Fact[]>();
  for (const fact of source) {
    const { surface } = fact;
    if (!isWord(surface) || isShouted(fact, sourceText) || isCommon(fact)) continue;
    const isKept =
      fact.spelling === undefined
        ? found.includes(surface.toLowerCase())
        : countWord(targetText, surface) > 0;
    if (isKept) continue;
    addTo(lacking, endsOf(surface), fact);
  }
  if (lacking.size === 0) return [];
  const reported = new Set<string>();
  return target.flatMap((fact) => {
    const { surface } = fact;
    if (!isWord(surface) || reported.has(surface) || known.includes(surface.toLowerCase()))
      return [];
    const original = lacking
      .get(endsOf(surface))
      ?.find((each) => isSlipOf(each.surface, surface) || isSlipOfListed(each, fact));
    if (original === undefined) return [];
    reported.add(surface);
    return [{ source: original, target: fact }];
  });
}

/** A word in small letters, not part of an address: with a capital elsewhere it is no name, only part of a title. */
const SMALL_WORD = /(?<![\p{L}\p{N}./@_-])\p{Ll}[\p{L}\p{M}]+(?![\p{L}\p{N}/@_-]|\.\p{L})/gu;

/** Whether a word is in capitals among others, `BACK TO BASICS`, and so is not an acronym. */
function isShouted({ surface, place }: Fact, text: string): boolean {
  if (surface !== surface.toUpperCase()) return false;
  const before = text.slice(Math.max(0, place.start.offset - SHORTEST_NAME), place.start.offset);
  const behind = text.slice(place.end.offset, place.end.offset + SHORTEST_NAME);
  return /\p{Lu}{2} $/u.test(before) || /^ \p{Lu}{2}/u.test(behind);
}

function isWord(surface: string): boolean {
  return surface.length >= SHORTEST_NAME && /^\p{Lu}[\p{L}\p{M}]+$/u.test(surface);
}

function endsOf(word: string): string {
  const letters = foldLetters(word);
  return `${letters.at(0)}${letters.at(-1)}`;
}

function isSlipOf(written: string, actual: string): boolean {
  const [from, to] = [foldLetters(written), foldLetters(actual)];
  if (from.length === to.length) return isExchange(from, to);
  // A missing letter together with an added accent is a localized form: `Genoa`, `Génova`.
  return isOmission(written.toLowerCase(), actual.toLowerCase());
}

/** A listed name is the same in every language, so that any edit is a mistake. */
function isSlipOfListed(listed: Fact, actual: Fact): boolean {
  if (listed.spelling?.written !== listed.surface || actual.spelling !== undefined) return false;
  const [from, to] = [foldLetters(listed.surface), foldLetters(actual.surface)];
  return from !== to && editDistance(from, to) <= (from.length < LONG_NAME ? 1 : MOST_EDITS);
}

/** Whether two adjacent letters are transposed. */
function isExchange(from: string, to: string): boolean {
  const at = firstOther(from, to);
  const exchanged = `${from[at + 1] ?? ""}${from[at] ?? ""}${from.slice(at + 2)}`;
  return at < from.length && to.slice(at) === exchanged;
}

/** Whether a letter is missing, of a long name two, and none that languages drop: an `h`, one of a double. */
function isOmission(from: string, to: string): boolean {
  const gone = from.length - to.length;
  if (gone < 1 || gone > (from.length < LONG_NAME ? 1 : 2)) return false;
  const at = firstOther(from, to);
  if (to.slice(at) !== from.slice(at + gone)) return false;
  return from[at] !== "h" && from[at] !== from[at - 1] && from[at + gone - 1] !== from[at + gone];
}

function firstOther(from: string, to: string): number {
  let at = 0;
  while (at < from.length && from[at] === to[at]) at++;
  return at;
}

/** Whether a frame keeps the given name of a person: `Consuelo _`, `Jean-Luc _`. */
function isOfPerson(name: WrittenName, frame: string): boolean {
  return isPersonal(name) && frame.startsWith(givenNameOf(name));
}

function isPersonal(name: WrittenName): boolean {
  return isGivenName(foldLetters(givenNameOf(name)));
}

function givenNameOf({ surface }: WrittenName): string {
  const [given = ""] = surface.split(/[ \u00A0]+/);
  return given;
}

/** Whether only accents are missing, `Gödel`, `Godel`, and none that custom omits, as in `Erdoğan`. */
function hasLostAccents(expected: string, actual: string): boolean {
  const isWestern = /^[a-zà-öø-ÿ'’-]+$/i.test(expected);
  return (
    isWestern &&
    isBare(actual) &&
    !isBare(expected) &&
    foldLetters(expected) === foldLetters(actual)
  );
}

function isBare(word: string): boolean {
  return /^[a-z'’-]+$/i.test(word);
}

/** Whether a surname differs after its third letter, which no language causes: `Beltrán`, `Beltrón`. */
function isOtherEnd(expected: string, actual: string): boolean {
  const [from, to] = [foldLetters(expected), foldLetters(actual)];
  if (from.length !== to.length || from.slice(0, 3) !== to.slice(0, 3)) return false;
  return from !== to && editDistance(from, to) <= MOST_EDITS;
}

/** Whether a word has a single edit beyond spelling conventions: `organization`, `Organisation`. */
function isSlipOfALetter(expected: string, actual: string): boolean {
  const [from, to] = [respelt(expected), respelt(actual)];
  return from !== to && isSlip(expected, actual) && editDistance(from, to) === 1;
}

function respelt(word: string): string {
  return foldLetters(word)
    .replace(/ph/g, "f")
    .replace(/[zc]/g, "s")
    .replace(/[yj]/g, "i")
    .replace(/k|qu/g, "s");
}

function isSlip(expected: string, actual: string): boolean {
  const [from, to] = [foldLetters(expected), foldLetters(actual)];
  if (Math.min(from.length, to.length) < SHORTEST_WORD) {
    const isGiven = from.length >= SHORTEST_GIVEN_NAME && isGivenName(from);
    if (!isGiven || isGivenName(to)) return false;
  }
  if (from === to || from[0] !== to[0] || from.at(-1) !== to.at(-1)) return false;
  return editDistance(from, to) <= MOST_EDITS && Math.abs(from.length - to.length) <= 1;
}
