import { scriptOf } from "../language/language-tag.ts";
import { remember } from "../lookup/remember.ts";
import type { Stretch } from "../page/stretch.ts";
import type { ForeignRun } from "./foreign-stretch.ts";

/** What languages write with beside Latin letters, by their script as BCP 47 has it and as Unicode names it. */
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

/** A letter of a script that parts no words by spaces. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;
/** Fewer letters of such a script, or words of another, may be a name that is told as its own language writes it. */
const FEWEST_SIGNS = 8;
const FEWEST_WORDS = 3;
/** Of a text that is the source's as a whole. */
const FEWEST_IN_WHOLE = 4;
/** What stands before a name in brackets or quotation marks. */
const SET_OFF = /[("“„«‘「『（][^)"”»’」』）]{0,80}$/u;

/**
 * What is left of the source in a text, by its letters: those of a script that the text's language does not write in,
 * from the first phrase of them to the last. Latin letters stand in every language, Greek ones in its formulas.
 *
 * @param isKept whether a stretch of the text stands in the source word for word
 * @returns null where nothing is, or where nobody knows what the language writes with
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

/** Letters prove what words of grammar do. */
function proven(stretch: Stretch, words: number): ForeignRun {
  return { ...stretch, words, telling: words };
}

/** Stretches of letters of other scripts, with what stands between them and is no letter. */
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
  // A mark counts with its letter alone: the one that makes a sign an emoji is of no script.
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
