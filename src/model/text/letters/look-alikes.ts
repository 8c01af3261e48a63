/**
 * Cyrillic and Greek letters, each with the Latin letter that it looks like in most typefaces: the single
 * letters of Unicode's confusables (UTS 39) that are on keyboards of living languages.
 */
const PAIRS =
  "аa еe оo рp сc уy хx іi јj ѕs һh ԁd АA ВB ЕE КK МM НH ОO РP СC ТT ХX УY ІI ЈJ ЅS " +
  "οo νv ρp ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX";

const LATIN_OF: ReadonlyMap<string, string> = new Map(
  PAIRS.split(" ").map(([own = "", latin = ""]): [string, string] => [own, latin]),
);
const CYRILLIC_LOOK: ReadonlySet<string> = new Set(
  [...LATIN_OF].filter(([own]) => /\p{Script=Cyrillic}/u.test(own)).map(([, latin]) => latin),
);

/**
 * The Latin word that a Cyrillic or Greek word looks like; null if a letter has
 * no look-alike or all are Latin.
 */
export function latinLook(word: string): string | null {
  let latin = "";
  for (const letter of word) {
    const own = LATIN_OF.get(letter);
    if (own === undefined && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(letter)) return null;
    latin += own ?? letter;
  }
  return latin === word ? null : latin;
}

/**
 * Whether a Cyrillic word has Latin look-alikes inside or at its start. A Latin word with a
 * Cyrillic ending does not count.
 */
export function hasLatinInside(word: string): boolean {
  const latin = word.match(/\p{Script=Latin}/gu) ?? [];
  if (latin.length === 0 || !latin.every((letter) => CYRILLIC_LOOK.has(letter))) return false;
  return (
    /\p{Script=Cyrillic}\p{Script=Latin}+\p{Script=Cyrillic}/u.test(word) ||
    /^\p{Script=Latin}(?:(?=\p{Ll})\p{Script=Cyrillic}){3,}$/u.test(word)
  );
}

/** Minimum share of letters without a Latin look-alike in a page in another script. */
const OWN_LETTERS = 0.05;

/** Whether a text is written in Cyrillic or Greek, rather than just containing a symbol of either. */
export function isOwnScript(text: string): boolean {
  let own = 0;
  let latin = 0;
  for (const [letter] of text.matchAll(/[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Latin}]/gu)) {
    if (/\p{Script=Latin}/u.test(letter)) latin++;
    else if (!LATIN_OF.has(letter)) own++;
  }
  return own > OWN_LETTERS * (own + latin);
}
