import type { Prose } from "../../model/page/prose.ts";
import { runningText } from "../../model/text/running-text.ts";

/** Questions and exclamations with a closing mark and no opening one. */
export function lackInverted(
  prose: Prose,
): readonly { readonly sign: string; readonly expected: string; readonly at: number }[] {
  const text = runningText(prose);
  return INVERTED.flatMap(([sign, expected]) => {
    if (!text.includes(sign)) return [];
    let open = 0;
    const lacking: { sign: string; expected: string; at: number }[] = [];
    for (let at = 0; at < text.length; at++) {
      if (text.charAt(at) === expected) open++;
      const ends = text.charAt(at) === sign && isEnd(prose, text, at);
      if (!ends || /[\p{L}\p{N}]/u.test(text.charAt(at + 1))) continue;
      if (open > 0) open--;
      else lacking.push({ sign, expected, at });
    }
    return lacking;
  });
}

/**
 * Whether a mark ends a sentence: it follows a word, or code or a formula after words, as in `` ¿cómo se
 * llama `async`? ``.
 */
function isEnd(prose: Prose, text: string, at: number): boolean {
  // An opening quotation mark has no word before it: `search for "???"` shows the marks themselves.
  if (/(?:^|[\s(¿¡])"$/u.test(text.slice(Math.max(0, at - 2), at))) return false;
  if (/[\p{L}\p{N}»”")]/u.test(text.charAt(at - 1))) return true;
  const isBlankedOut = text.charAt(at - 1) === " " && prose.text.charAt(at - 1) !== " ";
  return isBlankedOut && /\p{L}\s+\p{L}+\s+$/u.test(text.slice(Math.max(0, at - LONGEST), at));
}

/** Number of characters before a mark that are searched, which keeps the search linear. */
const LONGEST = 80;

const INVERTED = [
  ["?", "¿"],
  ["!", "¡"],
] as const;

/**
 * Opening marks of questions and exclamations that are followed by another before any closing one:
 * `¿Cuándo. ¿Dónde?`
 */
export function neverClosed(
  prose: Prose,
): readonly { readonly sign: string; readonly at: number }[] {
  const text = runningText(prose);
  if (!/[¿¡]/.test(text)) return [];
  const waiting = new Map<string, number>();
  const open: { sign: string; at: number }[] = [];
  for (const { 0: sign, index } of text.matchAll(/[¿¡?!]/g)) {
    // After a word, an opening mark is in place of a closing one.
    if (sign === "?" || sign === "!" || /\p{L}/u.test(text.charAt(index - 1))) {
      waiting.clear();
      continue;
    }
    const before = waiting.get(sign);
    if (before !== undefined && index - before > 1) open.push({ sign, at: before });
    waiting.set(sign, index);
  }
  return open;
}

/**
 * Names that include an exclamation mark, in lowercase: their sentence continues after it (`Joy!,` `Joy! is`,
 * `Joy!Club`), or their capitals mark them as names (`joY!`).
 */
export function namesThatCall(text: string): ReadonlySet<string> {
  const found = text.matchAll(
    /(?<![\p{L}\p{N}])([\p{L}\p{N}]{2,40}(?=!(?:[,;]|\p{L}|\s\p{Ll}))|\p{Ll}{1,20}\p{Lu}[\p{L}\p{N}]{0,20}(?=!))!/gu,
  );
  return new Set(Array.from(found, ([, name = ""]) => name.toLowerCase()));
}

/** The word directly before an offset, in lowercase. */
export function wordBefore({ text }: Prose, at: number): string {
  const before = text.slice(Math.max(0, at - LONGEST), at);
  return (/[\p{L}\p{N}]+$/u.exec(before)?.[0] ?? "").toLowerCase();
}
