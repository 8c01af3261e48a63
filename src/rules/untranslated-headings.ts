import { alignedProse, type ProsePair } from "../model/aligned-prose.ts";
import { shorten } from "../model/excerpt.ts";
import type { Judgement, RuleContext } from "../model/rule.ts";
import { foldText, runningText, wordsOf } from "../model/running-text.ts";

/**
 * Headings left as they are. A heading may keep a term of art, so the page must prove it: a word that the source
 * page also writes in lower case, and that the translation writes nowhere else.
 */
export function* untranslatedHeadings(context: RuleContext): Generator<Judgement> {
  const { source, target, alignment, factsOf } = context;
  const pairs = alignedProse(alignment).filter(isKeptHeading);
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
    if (!proven && !hasForeignGrammar(text, context)) continue;
    const data = { text: shorten(text) };
    yield { messageId: "heading", data, source: sourcePlace, target: targetPlace };
  }
}

/** `Add the dependencies` has a word of the source's grammar and none of the target's. */
function hasForeignGrammar(text: string, { traits }: RuleContext): boolean {
  const words = wordsOf(text).map(({ word }) => word);
  const own = traits.target.functionWords;
  const foreign = words.filter((word) => traits.source.functionWords.has(word) && !own.has(word));
  return (
    own.size > 0 && words.length >= 3 && foreign.length > 0 && !words.some((word) => own.has(word))
  );
}

const TELLING_LENGTH = 4;

function isKeptHeading({ sourceBlocks, targetBlocks, source, target }: ProsePair): boolean {
  const [from] = sourceBlocks;
  const [to] = targetBlocks;
  if (from?.kind !== "heading" || to?.kind !== "heading") return false;
  const [ours, theirs] = [source, target].map((proses) =>
    foldText(proses.map(runningText).join(" ")),
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
