import { once } from "../../../../model/lookup/once.ts";
import type { Page } from "../../../../model/page/document.ts";
import { type Prose, placeInProse } from "../../../../model/page/prose.ts";
import type { RuleContext } from "../../../../model/rule.ts";
import { alignedProse } from "../../../../model/text/aligned/aligned-prose.ts";
import { editDistance } from "../../../../model/text/letters/edit-distance.ts";
import { runningText } from "../../../../model/text/running-text.ts";
import type { MistypedName, WrittenName } from "./mistyped-names.ts";

/** Words treated as names on a page in another script: capitalized and of five letters or more. */
const WORD = /(?<![\p{sc=Latin}\p{N}_@/.-])\p{Lu}\p{sc=Latin}{4,39}(?![\p{sc=Latin}\p{N}_@/-])/gu;

/** Maximum number of unknown words; a text with more is itself written in Latin script. */
const MOST = 40;

/**
 * Finds words in Latin script on a page in another script that are one edit away from a source word which the
 * page lacks: `Elasticsearh` for `Elasticsearch`. A language in another script has no Latin form of its own.
 */
export function* mistypedLatin({
  alignment,
  source: { page: ours },
  target: { page: theirs },
}: RuleContext): Generator<MistypedName> {
  const [isOurs, isTheirs] = [knownTo(ours), knownTo(theirs)];
  for (const pair of alignedProse(alignment)) {
    if (!pair.target.some(({ text }) => OTHER_SCRIPT.test(text))) continue;
    const gained = pair.target.flatMap(wordsIn).filter((word) => !isOurs(word));
    if (gained.length === 0) continue;
    const lost = pair.source.flatMap(wordsIn).filter((word) => !isTheirs(word));
    if (gained.length > MOST || lost.length > MOST) continue;
    for (const target of gained) {
      const source = lost.find(({ surface }) => isSlip(surface, target.surface));
      if (source !== undefined) yield { source, target };
    }
  }
}

/**
 * Scripts other than Latin that keep foreign names in Latin script. Greek and Cyrillic need four letters in a
 * row, as single letters are symbols in any text: `μs`.
 */
const OTHER_SCRIPT = new RegExp(
  "Han Hira Kana Hang Arab Hebr Deva Beng Guru Gujr Taml Telu Knda Mlym Sinh Thai Laoo Khmr Mymr Geor Armn Ethi"
    .split(" ")
    .map((script) => `\\p{sc=${script}}`)
    .concat("\\p{sc=Grek}{4}", "\\p{sc=Cyrl}{4}")
    .join("|"),
  "u",
);

/** Returns a predicate for whether a page contains a name, even in a word. The set avoids most searches. */
function knownTo({ text }: Page): (name: WrittenName) => boolean {
  // URLs are not visible text.
  const lower = text.toLowerCase().replace(/\]\([^()\s]*\)|https?:\/\/[^\s<>()\]]*/g, " ");
  const words = once(() => new Set(lower.match(/\p{sc=Latin}+/gu)));
  return ({ surface }) => {
    const name = surface.toLowerCase();
    return words().has(name) || lower.includes(name);
  };
}

function wordsIn(prose: Prose): readonly WrittenName[] {
  return Array.from(runningText(prose).matchAll(WORD), ({ 0: surface, index }) => ({
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
