import { once } from "../../model/lookup/once.ts";
import { type Prose, placeInProse } from "../../model/page/prose.ts";
import type { Stretch } from "../../model/page/stretch.ts";
import { runningText } from "../../model/text/running-text.ts";
import { besideTitles, type Repeat } from "./repeated-words.ts";

/** Matches words, and single characters of scripts without spaces between words. */
const TOKEN =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]|(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])[\p{L}\p{M}’'-])+/gu;

/** Matches a token of a script without spaces. */
const UNPARTED = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]$/u;

/** The longest phrase that is searched for, in tokens. */
const MOST = 24;

/**
 * The first phrase repeated immediately in a text with only spaces between, as machine translation stutters;
 * null if there is none. Excludes phrases doubled for emphasis (`more and more and more`), sounds, repeated
 * code, and a title after the words that it begins with.
 */
export function repeatedPhrase(prose: Prose): Repeat | null {
  const { text } = prose;
  const isBesideTitle = once(() => besideTitles(prose));
  const isCode = ({ start, end }: Stretch) => runningText(prose).slice(start, end).trim() === "";
  const tokens = [...text.matchAll(TOKEN)].map(
    ({ 0: word, index }): Repeat => ({ word, start: index, end: index + word.length }),
  );
  for (const [at, { word, start }] of tokens.entries()) {
    for (let count = 2; count <= MOST && at + 2 * count <= tokens.length; count++) {
      const [second, lastOfFirst, last] = [
        tokens[at + count],
        tokens[at + count - 1],
        tokens[at + 2 * count - 1],
      ];
      if (second?.word !== word || lastOfFirst === undefined || last === undefined) continue;
      const phrase = text.slice(start, lastOfFirst.end);
      if (phrase !== text.slice(second.start, last.end)) continue;
      const isAcross = spansLines(prose, { start: lastOfFirst.end, end: second.start });
      if (!isRightBehind(text, lastOfFirst, second, isAcross)) continue;
      if (!isPhrase(tokens.slice(at, at + count), isAcross)) continue;
      const both = { word: phrase, start, end: last.end };
      if (!isCode(both) && !isBesideTitle()(both)) return both;
    }
  }
  return null;
}

function spansLines(prose: Prose, gap: Stretch): boolean {
  const { start, end } = placeInProse(prose, gap.start, gap.end);
  return start.line < end.line;
}

/** If hard and soft wrapping were mixed, the line after a full stop continues in lowercase. */
function isRightBehind(
  text: string,
  before: Stretch,
  { start, end }: Stretch,
  isAcross: boolean,
): boolean {
  const between = text.slice(before.end, start);
  if (isAcross && /^[.!?…] +$/.test(between)) return /^\p{Ll}/u.test(text.slice(start, end));
  const isUnparted = UNPARTED.test(text.slice(start, end));
  return (isUnparted && between === "") || /^[ \n]+$/.test(between);
}

/** The shortest word, in letters, whose doubling as part of a two-word phrase is not mere emphasis. */
const LONG = 4;
/**
 * The shortest phrase of a script without spaces, in characters, and its fewest distinct ones: fewer may
 * imitate a sound.
 */
const SHORTEST_UNPARTED = 6;
const FEWEST_LETTERS = 4;

/** A phrase doubled across a line end results from a bad join and is no emphasis. */
function isPhrase(tokens: readonly Repeat[], isAcross: boolean): boolean {
  const words = new Set(tokens.map(({ word }) => word.toLowerCase()));
  if (tokens.every(({ word }) => UNPARTED.test(word))) {
    return tokens.length >= SHORTEST_UNPARTED && words.size >= FEWEST_LETTERS;
  }
  if (words.size !== tokens.length && words.size < 3) return false;
  return tokens.length > 2 || isAcross || tokens.every(({ word }) => word.length >= LONG);
}
