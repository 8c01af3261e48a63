import { onceEach } from "../../model/lookup/once.ts";
import type { LanguageProfile } from "../profile.ts";
import { foldWord } from "../tokens.ts";
import { readNumberPart } from "./number-words.ts";

/** Larger numbers consist of several words. */
const LARGEST = 999n;
/** `one` and `first` are usually articles and adverbs. */
const SMALLEST = 2n;

/**
 * Language-independent values of single words: `four` and `cuatro` are `4`, `Monday` and `lunes` are the same
 * day. By folded word, without ambiguous words. Cached per profile.
 */
export const wordValues: (profile: LanguageProfile) => ReadonlyMap<string, string> =
  onceEach(readValues);

function readValues({ numberWords, dates, weakWords }: LanguageProfile): Map<string, string> {
  const values = new Map<string, string>();
  for (const [word, code] of Object.entries(numberWords)) {
    const part = readNumberPart(code);
    if (part?.role !== "adds" || part.ordinal) continue;
    if (part.value >= SMALLEST && part.value <= LARGEST)
      values.set(foldWord(word), `${part.value}`);
  }
  for (const [month, words] of dates.months.entries()) {
    for (const word of words) values.set(foldWord(word), `month ${month + 1}`);
  }
  for (const [day, words] of dates.weekdays.entries()) {
    for (const word of words) values.set(foldWord(word), `day ${day + 1}`);
  }
  for (const word of [...weakWords, ...dates.weak]) values.delete(foldWord(word));
  return values;
}
