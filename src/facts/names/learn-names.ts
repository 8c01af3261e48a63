import type { Prose } from "../../model/prose.ts";
import { judgeCapitals } from "./capitals.ts";
import { readNames } from "./find-names.ts";
import type { FoundName } from "./found-name.ts";
import type { Learned, NameIndex } from "./name-index.ts";
import { shapeOf } from "./shapes.ts";
import { type Token, tokensOf } from "./tokens.ts";

/**
 * Teaches an index the weak names that both pages of a pair spell alike: the evidence that the translation
 * keeps a word is that it keeps it elsewhere.
 *
 * A word counts when both pages have it where its capital tells something, about as often, and neither has it
 * in lower case. Where a page writes its nouns with capitals (German does), capitals of words teach nothing.
 * Both pages' facts are then to be found with the index returned.
 */
export function learnNames(
  names: NameIndex,
  source: readonly Prose[],
  target: readonly Prose[],
): NameIndex {
  const ours = countNames(names, source);
  const theirs = countNames(names, target);
  const learned = new Map<string, Learned>();
  for (const [reading, count] of ours.uses) {
    const other = theirs.uses.get(reading);
    if (other === undefined || !isKept(count, other)) continue;
    if (count.kind === "word" && (ours.raisesNouns || theirs.raisesNouns)) continue;
    const ordinary = ours.lowered.has(reading) || theirs.lowered.has(reading);
    if (ordinary && count.kind === "word") continue;
    learned.set(reading, ordinary || count.kind === "word" ? "inside" : "anywhere");
  }
  return { ...names, learned };
}

interface Uses {
  /** `known` from a list, `shaped` by its letters, or a `word` with a capital. */
  readonly kind: "known" | "shaped" | "word";
  /** Where the capital tells something. */
  telling: number;
  all: number;
}

/** One slip or a third of the uses may lack their counterpart. */
function isKept(a: Uses, b: Uses): boolean {
  if (a.telling === 0 || b.telling === 0) return false;
  const [fewer, more] = a.all < b.all ? [a.all, b.all] : [b.all, a.all];
  return more - fewer <= 1 || fewer / more >= 2 / 3;
}

interface Counts {
  readonly uses: ReadonlyMap<string, Uses>;
  /** What stands in lower case somewhere, with its first letter raised. */
  readonly lowered: ReadonlySet<string>;
  readonly raisesNouns: boolean;
}

/** The share of raised words inside sentences from which a page writes its nouns so. English has about 5 %. */
const NOUN_SHARE = 0.15;

function countNames(names: NameIndex, proses: readonly Prose[]): Counts {
  const uses = new Map<string, Uses>();
  const lowered = new Set<string>();
  let words = 0;
  let raised = 0;
  for (const prose of proses) {
    const tokens = tokensOf(prose);
    const capitals = judgeCapitals(tokens);
    for (const [at, token] of tokens.entries()) {
      if (/^\p{Ll}/u.test(token.text)) {
        words++;
        lowered.add(raise(token.text));
      } else if (capitals[at] === "telling" && shapeOf(token.text) === "capitalised") {
        words++;
        raised++;
      }
    }
    const found = readNames({ prose, tokens, capitals, names, words: NO_WORDS });
    count(uses, tokens, capitals, found);
  }
  return { uses, lowered, raisesNouns: raised > words * NOUN_SHARE };
}
