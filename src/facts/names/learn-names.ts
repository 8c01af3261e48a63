import type { Prose } from "../../model/prose.ts";
import { judgeCapitals } from "./capitals.ts";
import { readNames } from "./find-names.ts";
import type { Learned, NameIndex } from "./name-index.ts";
import { NO_WORDS } from "./name-words.ts";
import { shapeOf } from "./shapes.ts";
import { tokensOf } from "./tokens.ts";

/**
 * Teaches an index the weak names that both pages of a pair keep: the evidence for a word being a name is that
 * the translation keeps it elsewhere.
 *
 * A name counts when both pages have it where its capital tells something, and about as often; a word that no
 * list holds, only when neither page has it in lower case. Where a page gives its nouns capitals, as German
 * does, such words teach nothing and are read no more. The facts of both pages are then to be found with the
 * index returned.
 */
export function learnNames(
  names: NameIndex,
  source: readonly Prose[],
  target: readonly Prose[],
): NameIndex {
  const ours = countNames(names, source);
  const theirs = countNames(names, target);
  const readsWords = !raisesNouns(ours, theirs) && !raisesNouns(theirs, ours);
  const learned = new Map<string, Learned>();
  for (const [name, use] of ours.uses) {
    const other = theirs.uses.get(name);
    if (other === undefined || !isKept(use, other)) continue;
    const lowered = ours.lowered.has(name) || theirs.lowered.has(name);
    if (!use.word) learned.set(name, lowered ? "inside" : "anywhere");
    else if (readsWords && !lowered) learned.set(name, "inside");
  }
  return { ...names, learned, readsWords };
}

interface Use {
  /** A word with a capital, on no list. */
  readonly word: boolean;
  all: number;
  /** How often of these the capital tells something. */
  telling: number;
}

/** One use, or a third of them, may lack its counterpart. */
function isKept(a: Use, b: Use): boolean {
  const fewer = Math.min(a.all, b.all);
  const more = Math.max(a.all, b.all);
  return a.telling > 0 && b.telling > 0 && (more - fewer <= 1 || fewer / more >= 2 / 3);
}

interface Counts {
  readonly uses: ReadonlyMap<string, Use>;
  /** What stands in lower case, with its first letter raised. */
  readonly lowered: ReadonlySet<string>;
  /** The share of words with a capital inside sentences. */
  readonly raised: number;
}

/**
 * From which share of words with a capital on a page gives its nouns capitals, unless it is so full of names
 * that its counterpart has nearly as many. Measured on documentation: English 0 to 18 %, German 19 to 31 %.
 */
const NOUN_SHARE = 0.15;
const NEARLY = 0.6;

function raisesNouns(page: Counts, other: Counts): boolean {
  return page.raised > NOUN_SHARE && other.raised < page.raised * NEARLY;
}

function countNames(names: NameIndex, proses: readonly Prose[]): Counts {
  const uses = new Map<string, Use>();
  const lowered = new Set<string>();
  const raised = new Map<string, number>();
  let words = 0;
  let nouns = 0;
  for (const prose of proses) {
    const tokens = tokensOf(prose);
    const capitals = judgeCapitals(tokens);
    for (const [at, { text, plain }] of tokens.entries()) {
      if (!plain && shapeOf(text) === "capitalised") {
        raised.set(text, (raised.get(text) ?? 0) + 1);
        if (capitals[at] === "telling") nouns++;
      } else if (plain || /^\p{Ll}/u.test(text)) {
        lowered.add(text.charAt(0).toUpperCase() + text.slice(1));
      }
      // A script without spaces between words has some word every other letter.
      words += !plain && /^\p{Lo}/u.test(text) ? text.length / 2 : 1;
    }
    for (const { evidence } of readNames({ prose, tokens, capitals, names, words: NO_WORDS })) {
      for (const name of evidence.names) {
        const use = uses.get(name) ?? { word: evidence.basis === "word", all: 0, telling: 0 };
        use.all++;
        if (evidence.telling) use.telling++;
        uses.set(name, use);
      }
    }
  }
  for (const [name, use] of uses) if (use.word) use.all = raised.get(name) ?? use.all;
  return { uses, lowered, raised: words === 0 ? 0 : nouns / words };
}
