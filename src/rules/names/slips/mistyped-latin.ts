import { type Prose, placeInProse } from "../../../model/page/prose.ts";
import type { RuleContext } from "../../../model/rule.ts";
import { alignedProse } from "../../../model/text/aligned/aligned-prose.ts";
import { editDistance } from "../../../model/text/letters/edit-distance.ts";
import type { MistypedName, WrittenName } from "./mistyped-names.ts";

/** Words that are names for all that a page of another script tells: with a capital, and of five letters at least. */
const WORD = /(?<![\p{sc=Latin}\p{N}_@/.-])\p{Lu}\p{sc=Latin}{4,39}(?![\p{sc=Latin}\p{N}_@/-])/gu;

/** A text with more strange ones is in Latin letters itself. */
const MOST = 40;

/**
 * Words in Latin letters of a page in another script that differ by one letter from a word of the source, which the page
 * has nowhere: no language has that for a word of its own. `Elasticsearch` became `Elasticsearh`.
 */
export function* mistypedLatin({
  alignment,
  source: { page: ours },
  target: { page: theirs },
}: RuleContext): Generator<MistypedName> {
  const [known, found] = [ours.text.toLowerCase(), theirs.text.toLowerCase()];
  const isStrange = ({ surface }: WrittenName, text: string) =>
    !text.includes(surface.toLowerCase());
  for (const pair of alignedProse(alignment)) {
    if (!pair.target.some(({ text }) => OTHER_SCRIPT.test(text))) continue;
    const gained = pair.target.flatMap(wordsIn).filter((word) => isStrange(word, known));
    if (gained.length === 0) continue;
    const lost = pair.source.flatMap(wordsIn).filter((word) => isStrange(word, found));
    if (gained.length > MOST || lost.length > MOST) continue;
    for (const target of gained) {
      const source = lost.find(({ surface }) => isSlip(surface, target.surface));
      if (source !== undefined) yield { source, target };
    }
  }
}

/** Scripts that have no letter in common with Latin, and write names of others as they are. */
const OTHER_SCRIPT = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

function wordsIn(prose: Prose): readonly WrittenName[] {
  const isCode = (start: number) =>
    prose.spans.some((span) => span.kind === "code" && span.start <= start && start < span.end);
  return Array.from(prose.text.matchAll(WORD))
    .filter(({ index }) => !isCode(index))
    .map(({ 0: surface, index }) => ({
      surface,
      place: placeInProse(prose, index, index + surface.length),
    }));
}

function isSlip(expected: string, actual: string): boolean {
  return (
    expected[0] === actual[0] &&
    Math.abs(expected.length - actual.length) <= 1 &&
    editDistance(expected, actual) === 1
  );
}
