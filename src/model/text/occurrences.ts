import { addTo } from "../lookup/add-to.ts";
import { once } from "../lookup/once.ts";
import { LETTER, NUMBER, natureOf } from "./letters/letters.ts";

/**
 * Returns a search for whole-word occurrences in a text, in ascending order; a letter or digit must not
 * continue at either end. The text is indexed once, by its runs of letters and digits, and each search starts
 * from the rarest run of its words.
 */
export function occurrencesIn(text: string): (words: string) => readonly number[] {
  const byRun = once(() => indexRuns(text));
  return (words) => {
    const starts = byRun();
    let rarest: readonly number[] | null = null;
    let offset = 0;
    for (const [run, [at = 0]] of indexRuns(words)) {
      const places = starts.get(run) ?? [];
      if (rarest !== null && places.length >= rarest.length) continue;
      [rarest, offset] = [places, at];
    }
    if (rarest === null) return everywhere(words, text);
    return rarest.map((at) => at - offset).filter((at) => at >= 0 && text.startsWith(words, at));
  };
}

/** The start indexes of each run of letters and digits. */
function indexRuns(text: string): ReadonlyMap<string, readonly number[]> {
  const starts = new Map<string, number[]>();
  for (let at = 0; at < text.length; ) {
    const end = endOfRun(text, at);
    if (end > at) addTo(starts, text.slice(at, end), at);
    at = end + 1;
  }
  return starts;
}

function endOfRun(text: string, start: number): number {
  let end = start;
  while (end < text.length && (natureOf(text.charCodeAt(end)) & (LETTER | NUMBER)) !== 0) end++;
  return end;
}

function everywhere(words: string, text: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length))
    starts.push(at);
  return starts;
}
