import type { Both, Side } from "../../model/both.ts";
import type { Difference } from "../../model/difference.ts";
import { countOne } from "../../model/lookup/count-one.ts";
import { once } from "../../model/lookup/once.ts";
import { firstFrom } from "../../model/lookup/search-sorted.ts";
import { comparePlaces, isWithin } from "../../model/page/place.ts";
import type { RuleContext } from "../../model/rule.ts";
import { alignedProse, type ProsePair } from "../../model/text/aligned/aligned-prose.ts";

/** The words and code of an aligned text. */
interface Written {
  /** How often each word occurs on each side, as code or not. */
  readonly counts: Both<ReadonlyMap<string, number>>;
  /** Pieces of source code that the translation combines into one code span. */
  readonly joined: ReadonlySet<string>;
}

/**
 * Tests whether the translation only places the boundaries of code differently: `git add` and `--all` became
 * `git add --all`, or `Kotlin 2.1` became the version `2.1` of Kotlin. Words that one side marks additionally
 * must occur equally often on both.
 */
export function partedOtherwise(context: RuleContext): (difference: Difference) => boolean {
  const known = new Map<ProsePair, Written>();
  const pairs = once(() => [...alignedProse(context.alignment)].sort(byPlace));
  return ({ change, source, target }) => {
    if (source === null || change === "unit") return false;
    const pair = pairs()[firstFrom(pairs(), source.place.start.offset + 1, startOf) - 1];
    if (pair === undefined || !isWithin(source.place, pair.sourcePlace)) return false;
    const written = known.get(pair) ?? readPair(pair, context);
    known.set(pair, written);
    if (target === null) return written.joined.has(source.surface.trim());
    const [from, to] = [wordsOf(source.surface), wordsOf(target.surface)];
    const more = from.length > to.length ? without(from, to) : without(to, from);
    const { counts } = written;
    const isOnBoth = (word: string) =>
      counts.source.has(word) && counts.source.get(word) === counts.target.get(word);
    return more?.every(isOnBoth) === true;
  };
}

function byPlace(one: ProsePair, other: ProsePair): number {
  return comparePlaces(one.sourcePlace, other.sourcePlace);
}

function startOf({ sourcePlace }: ProsePair): number {
  return sourcePlace.start.offset;
}

function readPair(pair: ProsePair, context: RuleContext): Written {
  const ours = new Set(codeOf(pair, "source", context));
  const theirs = codeOf(pair, "target", context);
  return {
    counts: { source: countIn(pair, "source", context), target: countIn(pair, "target", context) },
    joined: new Set(theirs.flatMap((code) => partsOf(code, ours))),
  };
}

/** Longer code is not split. */
const MOST_WORDS = 8;

/** The two pieces of code that a code span combines; empty if there are none. */
function partsOf(code: string, known: ReadonlySet<string>): readonly string[] {
  const words = wordsOf(code);
  if (words.length > MOST_WORDS) return [];
  return words.slice(1).flatMap((_, index) => {
    const parts = [words.slice(0, index + 1).join(" "), words.slice(index + 1).join(" ")];
    return parts.every((part) => known.has(part)) ? parts : [];
  });
}

/** The words around `shorter` in `longer`; null if `longer` does not contain it contiguously. */
function without(longer: readonly string[], shorter: readonly string[]): readonly string[] | null {
  if (longer.length === shorter.length || longer.length > MOST_WORDS) return null;
  const at = longer.findIndex((_, index) =>
    shorter.every((word, step) => longer[index + step] === word),
  );
  return at < 0 ? null : [...longer.slice(0, at), ...longer.slice(at + shorter.length)];
}

function wordsOf(code: string): readonly string[] {
  return code.trim().split(/\s+/);
}

/** Word separators in the text of a page, backticks included. */
const BETWEEN = /[\s`*(),;:]+|[.!?]+(?=\s|$)/;

function countIn(pair: ProsePair, side: Side, context: RuleContext): ReadonlyMap<string, number> {
  const { start, end } = pair[`${side}Place`];
  const counts = new Map<string, number>();
  for (const word of context[side].page.text.slice(start.offset, end.offset).split(BETWEEN))
    countOne(counts, word);
  return counts;
}

function codeOf(pair: ProsePair, side: Side, { factsOf }: RuleContext): readonly string[] {
  return pair[`${side}Blocks`]
    .flatMap(factsOf[side])
    .flatMap(({ kind, surface }) => (kind === "code" ? [surface.trim()] : []));
}
