import type { Prose } from "../../model/page/prose.ts";
import { runningText } from "../../model/text/running-text.ts";

/** Questions and exclamations that end and never opened. */
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

/** After a word, or after code or a formula that ends some words: `` ¿cómo se llama `async`? ``. */
function isEnd(prose: Prose, text: string, at: number): boolean {
  // What opens a quotation has no word before it: `search for "???"` shows the marks themselves.
  if (/(?:^|[\s(¿¡])"$/u.test(text.slice(Math.max(0, at - 2), at))) return false;
  if (/[\p{L}\p{N}»”")]/u.test(text.charAt(at - 1))) return true;
  const isBlankedOut = text.charAt(at - 1) === " " && prose.text.charAt(at - 1) !== " ";
  return isBlankedOut && /\p{L}\s+\p{L}+\s+$/u.test(text.slice(Math.max(0, at - LONGEST), at));
}

const LONGEST = 80;

const INVERTED = [
  ["?", "¿"],
  ["!", "¡"],
] as const;

/** Opening marks of questions and calls after which the next one opens before any closes: `¿Cuándo. ¿Dónde?` */
export function neverClosed(
  prose: Prose,
): readonly { readonly sign: string; readonly at: number }[] {
  const text = runningText(prose);
  if (!/[¿¡]/.test(text)) return [];
  const waiting = new Map<string, number>();
  const open: { sign: string; at: number }[] = [];
  for (const { 0: sign, index } of text.matchAll(/[¿¡?!]/g)) {
    // After a word an opening mark stands for the one that closes.
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
 * Names with a mark of their own, after which their sentence goes on, `Joy!,` `Joy! is`, `Joy!Club`, or whose capitals show
 * that they are names, `joY!`. In small letters.
 */
export function namesThatCall(text: string): ReadonlySet<string> {
  const found = text.matchAll(
    /(?<![\p{L}\p{N}])([\p{L}\p{N}]{2,40}(?=!(?:[,;]|\p{L}|\s\p{Ll}))|\p{Ll}{1,20}\p{Lu}[\p{L}\p{N}]{0,20}(?=!))!/gu,
  );
  return new Set(Array.from(found, ([, name = ""]) => name.toLowerCase()));
}

/** The word that a mark stands right after, in small letters. */
export function wordBefore({ text }: Prose, at: number): string {
  const before = text.slice(Math.max(0, at - LONGEST), at);
  return (/[\p{L}\p{N}]+$/u.exec(before)?.[0] ?? "").toLowerCase();
}
