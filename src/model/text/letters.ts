/** What a UTF-16 code unit is, as bits that add up; 0 for everything else, halves of a surrogate pair included. */
export const LETTER = 1;
export const MARK = 2;
export const NUMBER = 4;
export const SPACE = 8;
export const LATIN = 16;

const UNKNOWN = 255;
const natures = new Uint8Array(0x10000).fill(UNKNOWN);

/** The nature of a code unit. Each is looked up in Unicode's tables once a process: scanning by regex costs ten times as much. */
export function natureOf(unit: number): number {
  const known = natures[unit] ?? 0;
  if (known !== UNKNOWN) return known;
  const character = String.fromCharCode(unit);
  const nature =
    (/\p{L}/u.test(character) ? LETTER : 0) |
    (/\p{M}/u.test(character) ? MARK : 0) |
    (/\p{N}/u.test(character) ? NUMBER : 0) |
    (/\s/.test(character) ? SPACE : 0) |
    (/\p{Script=Latin}/u.test(character) ? LATIN : 0);
  natures[unit] = nature;
  return nature;
}

/** A word without accents and case, as words of two languages are compared. */
export function foldLetters(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
