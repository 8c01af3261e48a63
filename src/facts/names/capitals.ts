import type { Token } from "./tokens.ts";

/**
 * What a capital says of the word that bears it: `telling` that it may be a name; `placed` nothing, for the
 * position or a heading's style asks for it; `shouted` nothing, for all letters around are capitals.
 */
export type Capitals = "telling" | "placed" | "shouted";

/** Titles leave their short words as they are. */
const LONG_WORD = 4;
const FEWEST_LONG_WORDS = 2;
/** The share of long words with a capital above which a sentence counts as a title. */
const TITLE_SHARE = 0.75;
/** A list of acronyms is no shouting; it takes a word too long for one. */
const SHOUTED_WORD = 6;

/** Judges each token's capital by its sentence. */
export function judgeCapitals(tokens: readonly Token[]): Capitals[] {
  const capitals: Capitals[] = [];
  let start = 0;
  while (start < tokens.length) {
    let end = start + 1;
    while (end < tokens.length && tokens[end]?.opening === false) end++;
    const style = styleOf(tokens, start, end);
    for (let at = start; at < end; at++) {
      capitals.push(style === "telling" && at === start ? "placed" : style);
    }
    start = end;
  }
  return capitals;
}

function styleOf(tokens: readonly Token[], start: number, end: number): Capitals {
  let long = 0;
  let raised = 0;
  let shouted = 0;
  let longestShouted = 0;
  for (let at = start + 1; at < end; at++) {
    const { text = "", plain = false } = tokens[at] ?? {};
    if (text.length < LONG_WORD || (!plain && !/^\p{L}/u.test(text))) continue;
    long++;
    if (plain) continue;
    if (/^\p{Lu}/u.test(text)) raised++;
    if (/^\p{Lu}+$/u.test(text)) {
      shouted++;
      longestShouted = Math.max(longestShouted, text.length);
    }
  }
  if (long < FEWEST_LONG_WORDS || /^\p{Ll}/u.test(tokens[start]?.text ?? "")) return "telling";
  if (shouted > long * TITLE_SHARE && longestShouted >= SHOUTED_WORD) return "shouted";
  return raised > long * TITLE_SHARE ? "placed" : "telling";
}
