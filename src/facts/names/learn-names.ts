import { countOne } from "../../model/lookup/count-one.ts";
import type { Prose } from "../../model/page/prose.ts";
import type { Stretch } from "../../model/page/stretch.ts";
import { capitalsOf } from "./capitals.ts";
import { readNames } from "./find-names.ts";
import type { Learned, NameIndex } from "./name-index.ts";
import { NO_WORDS } from "./name-words.ts";
import { tokensOf } from "./prose-tokens.ts";

/**
 * Strengthens the weak names of an index that both pages of a pair share: if a translation keeps
 * a word elsewhere, it is a name.
 *
 * A name counts if its capital is evidence on both pages and it is about equally frequent; an unlisted word
 * also must not occur in lower case on either page. If a page capitalises its nouns, as German does, such
 * words are ignored altogether. The facts of both pages must then be found with the returned index.
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
    const small = name.charAt(0).toLowerCase() + name.slice(1);
    const lowered = ours.small.has(small) || theirs.small.has(small);
    if (!use.word) learned.set(name, lowered ? "inside" : "anywhere");
    else if (readsWords && !lowered) learned.set(name, "inside");
  }
  return { ...names, learned, readsWords };
}

interface Use {
  /** Whether it is an unlisted capitalised word. */
  readonly word: boolean;
  all: number;
  /** The number of uses in which its capital is evidence. */
  telling: number;
}

/** One use, or up to a third of the uses, may be missing on the other page. */
function isKept(a: Use, b: Use): boolean {
  const fewer = Math.min(a.all, b.all);
  const more = Math.max(a.all, b.all);
  return a.telling > 0 && b.telling > 0 && (more - fewer <= 1 || fewer / more >= 2 / 3);
}

interface Counts {
  readonly uses: ReadonlyMap<string, Use>;
  /** Words in lower case. */
  readonly small: ReadonlySet<string>;
  /** The share of words with a capital inside sentences. */
  readonly raised: number;
}

/**
 * Share of words with a capital above which a page is taken to capitalise its nouns, unless it
 * has so many names that its counterpart has nearly as many. Measured on documentation:
 * English 0 to 18 %, German 19 to 31 %.
 */
const NOUN_SHARE = 0.15;
/** Share of the page's own rate of capitals from which the counterpart has nearly as many. */
const NEARLY = 0.6;

function raisesNouns(page: Counts, other: Counts): boolean {
  return page.raised > NOUN_SHARE && other.raised < page.raised * NEARLY;
}

function countNames(names: NameIndex, proses: readonly Prose[]): Counts {
  const uses = new Map<string, Use>();
  const small = new Set<string>();
  const raised = new Map<string, number>();
  let words = 0;
  let nouns = 0;
  for (const prose of proses) {
    const tokens = tokensOf(prose);
    const capitals = capitalsOf(tokens);
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      if (token === undefined) break;
      const { text, shape, initial } = token;
      if (shape === "capitalised") {
        countOne(raised, text);
        if (capitals[at] === "telling") nouns++;
      } else if (initial === "small") {
        small.add(text);
      }
      // In a script without spaces, a word has about two letters.
      words += initial === "caseless" ? text.length / 2 : 1;
    }
    for (const found of readNames({ prose, tokens, capitals, names, words: NO_WORDS })) {
      const { evidence } = found;
      if (evidence.basis === "shape" && isCited(prose.text, found)) continue;
      for (const name of evidence.names) {
        const use = uses.get(name) ?? { word: evidence.basis === "word", all: 0, telling: 0 };
        use.all++;
        if (evidence.telling) use.telling++;
        uses.set(name, use);
      }
    }
  }
  for (const [name, use] of uses) if (use.word) use.all = raised.get(name) ?? use.all;
  return { uses, small, raised: words === 0 ? 0 : nouns / words };
}

/** Number of characters around a word that are searched for quotation marks. */
const LONGEST_CITATION = 40;

/**
 * Whether a word is in quotation marks: a quoted word beside its translation, `“DEBE” (“MUST”)`, is no sign
 * that the translation keeps it.
 */
function isCited(text: string, { start, end }: Stretch) {
  const before = text.slice(Math.max(0, start - LONGEST_CITATION), start);
  const after = text.slice(end, end + LONGEST_CITATION);
  if (before.endsWith('"') && after.startsWith('"')) return true;
  return /[“«„「『][^”»「」『』“«]*$/u.test(before) && /^[^“«„「『]*?[”“»」』]/u.test(after);
}
