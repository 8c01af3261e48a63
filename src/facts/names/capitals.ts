import { onceEach } from "../../model/lookup/once.ts";
import type { ProseToken } from "./prose-tokens.ts";

/**
 * How a capital bears on whether a word is a name. `telling`: it may be one. `placed`: no evidence,
 * since the position or the style of a heading requires a capital. `shouted`: no evidence, since
 * the text around is all capitals.
 */
export type Capitals = "telling" | "placed" | "shouted";

/** Title case leaves shorter words in lower case. */
const LONG_WORD = 4;
/** Minimum number of long words; with fewer, a sentence is not recognisable as a title. */
const FEWEST_LONG_WORDS = 2;
/** Share of long words with a capital above which a sentence counts as a title. */
const TITLE_SHARE = 0.75;
/** Minimum length of the longest word in capitals, since shorter ones may all be acronyms. */
const SHOUTED_WORD = 6;

/** The evidence of each token's capital, judged by sentence. Cached per token list. */
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
    // Among letters without case, a capital is always evidence.
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
