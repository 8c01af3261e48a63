import { find, isHyphen, isMark, isWord, pastSpace, type Scan } from "../../numerals/scan.ts";

/**
 * Nothing but commas, conjunctions and articles between: the last two need a conjunction, after which a preposition may
 * be said again, `de 32 y de 64 bits`; a hyphen that hangs stands for what follows, `32- und 64-Bit`. Of a language that
 * nobody prepared one word may be a conjunction.
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

/** A hyphen between a number and a space or a comma. */
function isHangingHyphen(scan: Scan, at: number): boolean {
  return isHyphen(scan, at) && (pastSpace(scan, at + 1) > at + 1 || isMark(scan, at + 1, ","));
}

/**
 * The token after what joins two numbers of one kind: a conjunction, a word of ranges or one of the marks, and the
 * articles and prepositions that the second has of its own, `y en el segundo`; null where nothing joins.
 */
export function pastJoint(scan: Scan, at: number, marks = "-–—/"): number | null {
  const start = pastSpace(scan, at);
  const word = find(scan, start, "conjunction") ?? find(scan, start, "range-joint");
  const end = word?.end ?? (isMark(scan, start, marks) ? start + 1 : start);
  return end === start ? null : pastGrammar(scan, pastSpace(scan, end));
}

/** Past two words of grammar at most, and the spaces after them. */
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
