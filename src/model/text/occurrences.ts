import { addTo } from "../lookup/add-to.ts";
import { once } from "../lookup/once.ts";
import { LETTER, NUMBER, natureOf } from "./letters/letters.ts";

/**
 * Finds where words stand in a text, in order, for themselves: none of the places at which a letter or a digit of theirs
 * goes on in one of the text's. The text is read once, however many are looked for, and each is looked for where the
 * rarest of its runs of letters and digits stands.
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

/** Where each unbroken run of letters and digits begins. */
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
