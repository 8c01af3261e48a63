import { scriptOf } from "../language/language-tag.ts";
import { remember } from "../lookup/remember.ts";
import type { Stretch } from "../page/stretch.ts";
import type { ForeignRun } from "./foreign-stretch.ts";

/**
 * The scripts that languages use beside Latin, as Unicode names them, by the BCP 47 script of the language.
 */
const LETTERS: Readonly<Record<string, readonly string[] | undefined>> = {
  Latn: [],
  Cyrl: ["Cyrillic"],
  Jpan: ["Han", "Hiragana", "Katakana"],
  Hans: ["Han", "Bopomofo"],
  Hant: ["Han", "Bopomofo"],
  Kore: ["Hangul", "Han"],
  Arab: ["Arabic"],
  Hebr: ["Hebrew"],
  Deva: ["Devanagari"],
  Thai: ["Thai"],
};

/** A letter of a script without spaces between words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;
/** Fewer letters of such a script, or fewer words of another, may be a name in its own script. */
const FEWEST_SIGNS = 8;
const FEWEST_WORDS = 3;
/** The minimum for a text that is entirely in the source. */
const FEWEST_IN_WHOLE = 4;
/** The opening bracket or quotation mark of a name that is set off. */
const SET_OFF = /[("“„«‘「『（][^)"”»’」』）]{0,80}$/u;

/**
 * The part of a text left in the source language, recognised by script: letters that the language of the text
 * does not use, from the first phrase to the last. Latin letters occur in every language, Greek ones in
 * formulas.
 *
 * @param isKept whether a stretch of the text is in the source verbatim @returns null if there is none, or if
 * the scripts of the language are unknown
 */
export function inOtherScript(
  text: string,
  language: string,
  isKept: (stretch: Stretch) => boolean,
): ForeignRun | null {
  const runs = strangeRuns(text, language);
  if (runs.length === 0) return null;
  const whole = { start: text.search(/\S/), end: text.trimEnd().length };
  const letters = runs.reduce((sum, run) => sum + run.end - run.start, 0);
  if (letters >= FEWEST_IN_WHOLE && isKept(whole)) return proven(whole, letters);
  const phrases = runs.filter((run) => isPhrase(text, run) && isKept(run));
  const [first, last] = [phrases[0], phrases.at(-1)];
  if (first === undefined || last === undefined) return null;
  return proven({ start: first.start, end: last.end }, letters);
}

/** Counts every word as a function word, since the script proves it foreign. */
function proven(stretch: Stretch, words: number): ForeignRun {
  return { ...stretch, words, functionWords: words };
}

/** Runs of letters of other scripts, including short gaps without letters. */
function strangeRuns(text: string, language: string): readonly Stretch[] {
  const pattern = patternOf(scriptOf(language) ?? "");
  if (pattern === null || !/[\u0370-\uFFEF]/.test(text)) return [];
  return [...text.matchAll(pattern)].map(({ 0: run, index }) => ({
    start: index,
    end: index + run.length,
  }));
}

const patternOf = remember((script): RegExp | null => {
  const known = LETTERS[script];
  if (known === undefined) return null;
  const own = ["Latin", "Greek", "Common", ...known].map((name) => `\\p{sc=${name}}`).join("");
  // A mark counts only with its letter: the one that makes a sign an emoji belongs to no script.
  const strange = `(?:(?![${own}])\\p{L}\\p{M}*)`;
  return new RegExp(`${strange}(?:[^\\p{L}\\n]{0,12}${strange})*`, "gu");
});

function isPhrase(text: string, { start, end }: Stretch): boolean {
  if (SET_OFF.test(text.slice(Math.max(0, start - 90), start))) return false;
  const run = text.slice(start, end);
  return UNSPACED.test(run)
    ? run.length >= FEWEST_SIGNS
    : run.split(/\P{L}+/u).length >= FEWEST_WORDS;
}
