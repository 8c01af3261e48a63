import type { Token } from "./tokens.ts";

/**
 * What a capital says of the word that bears it: `telling` that it may be a name; `placed` nothing, for the
 * position or a heading's style asks for it; `shouted` nothing, for all letters around are capitals.
 */
export type Capitals = "telling" | "placed" | "shouted";

const FEWEST_WORDS = 2;
/** The share of words with a capital from which a sentence counts as a title. */
const TITLE_SHARE = 0.6;

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
  let words = 0;
  let raised = 0;
  let shouted = 0;
  let longest = 0;
  for (let at = start + 1; at < end; at++) {
    const text = tokens[at]?.text ?? "";
    if (text.length < 2 || !/^\p{L}/u.test(text)) continue;
    words++;
    if (/^\p{Lu}/u.test(text)) raised++;
    if (/^\p{Lu}+$/u.test(text)) {
      shouted++;
      longest = Math.max(longest, text.length);
    }
  }
  if (words < FEWEST_WORDS) return "telling";
  if (shouted > words * TITLE_SHARE && longest >= SHOUTED_WORD) return "shouted";
  return raised > words * TITLE_SHARE ? "placed" : "telling";
}
