import { onceEach } from "../../model/lookup/once.ts";
import type { ProseToken } from "./prose-tokens.ts";

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

/** What each token's capital says, by its sentence; worked out once for the same tokens. */
export const capitalsOf: (tokens: readonly ProseToken[]) => readonly Capitals[] =
  onceEach(judgeCapitals);

function judgeCapitals(tokens: readonly ProseToken[]): Capitals[] {
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

function styleOf(tokens: readonly ProseToken[], start: number, end: number): Capitals {
  let long = 0;
  let raised = 0;
  let shouted = 0;
  let longestShouted = 0;
  for (let at = start + 1; at < end; at++) {
    const token = tokens[at];
    // Among letters that are neither large nor small a capital always tells.
    if (token?.initial === "caseless") return "telling";
    if (token === undefined || token.text.length < LONG_WORD || token.initial === "none") continue;
    long++;
    if (token.initial !== "capital") continue;
    raised++;
    if (token.shape !== "capitalised" && /^\p{Lu}+$/u.test(token.text)) {
      shouted++;
      longestShouted = Math.max(longestShouted, token.text.length);
    }
  }
  if (long < FEWEST_LONG_WORDS || tokens[start]?.initial === "small") return "telling";
  if (shouted > long * TITLE_SHARE && longestShouted >= SHOUTED_WORD) return "shouted";
  return raised > long * TITLE_SHARE ? "placed" : "telling";
}
