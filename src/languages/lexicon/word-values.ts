import { onceEach } from "../../model/lookup/once.ts";
import type { LanguageProfile } from "../profile.ts";
import { foldWord } from "../tokens.ts";
import { readNumberPart } from "./number-words.ts";

/** Numbers up to this are looked for: larger ones are built of several words. */
const LARGEST = 999n;
/** `one` and `first` are articles and adverbs more often than they count. */
const SMALLEST = 2n;

/**
 * What single words of a language stand for in any language: `four` and `cuatro` for `4`, `Monday` and `lunes` for
 * the same day. By folded word; words that mean other things as well are left out. Worked out once a profile.
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
