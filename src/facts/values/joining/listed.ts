import { find, isHyphen, isMark, isWord, pastSpace, type Scan } from "../../numerals/scan.ts";

/**
 * Whether only commas, conjunctions and articles are between two tokens. A preposition may be repeated after
 * a conjunction, `de 32 y de 64 bits`, and a suspended hyphen may come first, `32- und 64-Bit`. In a language
 * without a profile, one unknown word may be a conjunction.
 */
export function isListed(scan: Scan, from: number, to: number): boolean {
  let separated = false;
  let joined = false;
  let unknown = scan.profile.prepared ? 0 : 1;
  for (let at = isHangingHyphen(scan, from) ? from + 1 : from; at < to; ) {
    const conjunction = find(scan, at, "conjunction");
    const of = joined ? find(scan, at, "of") : null;
    if (conjunction !== null && conjunction.end <= to) {
      at = conjunction.end;
      joined = true;
    } else if (of !== null && of.end <= to) at = of.end;
    else if (isMark(scan, at, ",、")) at += 1;
    else if (pastSpace(scan, at) > at) at = pastSpace(scan, at);
    else if (scan.profile.articles.includes(scan.tokens[at]?.key ?? "")) at += 1;
    else if (unknown > 0 && isWord(scan, at)) {
      unknown--;
      at += 1;
    } else return false;
    separated = true;
  }
  return separated && to - from <= 8;
}

/** Whether a hyphen before a space or comma stands for the rest of the word. */
function isHangingHyphen(scan: Scan, at: number): boolean {
  return isHyphen(scan, at) && (pastSpace(scan, at + 1) > at + 1 || isMark(scan, at + 1, ","));
}

/**
 * The token after a conjunction, a range word or one of the marks between two numbers, and after the articles
 * and prepositions of the second, `y en el segundo`; null if nothing joins them.
 */
export function pastNumberJoint(scan: Scan, at: number, marks = "-–—/"): number | null {
  const start = pastSpace(scan, at);
  const word = find(scan, start, "conjunction") ?? find(scan, start, "range-joint");
  const end = word?.end ?? (isMark(scan, start, marks) ? start + 1 : start);
  return end === start ? null : pastGrammar(scan, pastSpace(scan, end));
}

/** The token after up to two function words and their spaces. */
function pastGrammar({ tokens, profile }: Scan, at: number): number {
  let next = at;
  for (let count = 0; count < 2; count++) {
    const key = tokens[next]?.key ?? "";
    const grammar = profile.articles.includes(key) || profile.functionWords.includes(key);
    if (!grammar || tokens[next + 1]?.kind !== "space") break;
    next += 2;
  }
  return next;
}
