import { alignedProse, type ProsePair } from "../model/aligned-prose.ts";
import { shorten } from "../model/excerpt.ts";
import { longestForeign } from "../model/foreign-stretch.ts";
import { type Place, placeCovering } from "../model/place.ts";
import { type Prose, placeInProse } from "../model/prose.ts";
import type { Judgement, Rule, RuleContext } from "../model/rule.ts";
import { runningText, wordsOf } from "../model/running-text.ts";

/** Text that nobody translated: the source's own words, or a stretch in the source's language. */
export const untranslated: Rule = {
  id: "untranslated",
  category: "language",
  messages: {
    same: { recommended: "error", strict: "error" },
    partly: { recommended: "error", strict: "error" },
    language: { recommended: "warning", strict: "error" },
    heading: { recommended: "warning", strict: "error" },
  },
  *check(context) {
    const { source, target } = context.traits;
    if (baseOf(source.language) === baseOf(target.language)) return;
    // Blocks in a row that nobody translated are one finding: a page left half done is one defect.
    let run: Remnant | null = null;
    for (const pair of alignedProse(context.alignment)) {
      for (const prose of pair.target) {
        const remnant = findRemnant(prose, pair, context);
        if (run !== null && remnant !== null && run.kind === "same" && remnant.kind === "same") {
          run = joined(run, remnant);
          continue;
        }
        if (run !== null) yield judgementOf(run, source.language);
        run = remnant;
      }
    }
    if (run !== null) yield judgementOf(run, source.language);
    yield* untranslatedHeadings(context);
  },
};

function baseOf(tag: string): string {
  return tag.toLowerCase().split(/[-_]/, 1)[0] ?? tag;
}

/** Text left in the source's language. */
interface Remnant {
  readonly kind: "same" | "partly" | "language";
  readonly text: string;
  readonly blocks: number;
  readonly source: Place;
  readonly target: Place;
}

function joined(first: Remnant, next: Remnant): Remnant {
  return {
    ...first,
    blocks: first.blocks + next.blocks,
    source: placeCovering(first.source, next.source),
    target: placeCovering(first.target, next.target),
  };
}

function judgementOf({ kind, text, blocks, source, target }: Remnant, language: string): Judgement {
  return { messageId: kind, data: { text: shorten(text), language, blocks }, source, target };
}

/** A stretch that is not the source's own must be longer: languages borrow phrases (`out of the box`). */
const LONE_WORDS = 7;
/** A block counts as left whole when the stretch holds this share of its words. */
const MOST_WORDS = 0.8;

function findRemnant(prose: Prose, pair: ProsePair, { traits }: RuleContext): Remnant | null {
  const text = runningText(prose);
  if (quotesCommit(text, prose)) return null;
  const stretch = longestForeign(text, traits.source.functionWords, traits.target.functionWords);
  if (stretch === null) return null;
  const words = text.slice(stretch.start, stretch.end);
  const verbatim = folded(pair.source.map(runningText).join(" ")).includes(folded(words));
  // Without knowledge of the target's language only the source's own words prove anything.
  if (!verbatim && (traits.target.functionWords.size === 0 || stretch.words < LONE_WORDS))
    return null;
  const whole = stretch.words >= wordsOf(text).length * MOST_WORDS;
  return {
    kind: verbatim ? (whole ? "same" : "partly") : "language",
    text: words,
    blocks: 1,
    source: pair.sourcePlace,
    target: placeInProse(prose, stretch.start, stretch.end),
  };
}

/**
 * Headings left as they are. A heading may keep a term of art, so the page must prove it: a word that the source
 * page also writes in lower case, and that the translation writes nowhere else.
 */
function* untranslatedHeadings(context: RuleContext): Generator<Judgement> {
  const { source, target, alignment, factsOf } = context;
  const pairs = [...alignedProse(alignment)].filter(isKeptHeading);
  if (pairs.length === 0) return;
  const [ours, theirs] = [lowerCased(source), lowerCased(target)];
  for (const { source: from, target: to, sourceBlocks, sourcePlace, targetPlace } of pairs) {
    const names = sourceBlocks
      .flatMap(factsOf.source)
      .filter(({ kind }) => kind === "name")
      .map(({ surface }) => surface.toLowerCase());
    const text = to.map(runningText).join(" ").trim();
    const heading = from.map(runningText).join(" ");
    const own = tally(wordsOf(heading).map(({ word }) => word));
    const proven = wordsOf(text).some(
      ({ word }) =>
        word.length >= TELLING_LENGTH &&
        !names.some((name) => name.includes(word)) &&
        (ours.get(word) ?? 0) > (isLowerIn(heading, word) ? (own.get(word) ?? 0) : 0) &&
        (theirs.get(word) ?? 0) <= (isLowerIn(text, word) ? (own.get(word) ?? 0) : 0),
    );
    if (!proven) continue;
    const data = { text: shorten(text) };
    yield { messageId: "heading", data, source: sourcePlace, target: targetPlace };
  }
}

const TELLING_LENGTH = 4;

function isKeptHeading({ sourceBlocks, targetBlocks, source, target }: ProsePair): boolean {
  const [from] = sourceBlocks;
  const [to] = targetBlocks;
  if (from?.kind !== "heading" || to?.kind !== "heading") return false;
  const [ours, theirs] = [source, target].map((proses) =>
    folded(proses.map(runningText).join(" ")),
  );
  return ours === theirs && wordsOf(ours ?? "").length >= 2;
}

function isLowerIn(text: string, word: string): boolean {
  return text.includes(word);
}

/** How often each word stands on a page all in lower case. */
function lowerCased({ page }: RuleContext["source"]): ReadonlyMap<string, number> {
  return tally(page.text.match(/(?<![\p{L}\p{M}])[\p{Ll}\p{M}]{4,}(?![\p{L}\p{M}])/gu) ?? []);
}

function tally(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** A change log quotes commits as they were written: `feat(parser): …`, or with a link to `#123` or a hash. */
function quotesCommit(text: string, { text: all, spans }: Prose): boolean {
  if (/^[\s:]*[a-z]{2,10}(?:\([^()\n]{1,40}\))?!?: \S/.test(text)) return true;
  return spans.some(
    ({ kind, start, end }) =>
      kind === "link" && /^(?:#\d+|[0-9a-f]{7,40})$/.test(all.slice(start, end).trim()),
  );
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, " ")
    .trim();
}
