import type { Both } from "../../../model/both.ts";
import { countOne } from "../../../model/lookup/count-one.ts";
import { once } from "../../../model/lookup/once.ts";
import { type Prose, touchesMarkup } from "../../../model/page/prose.ts";
import type { Stretch } from "../../../model/page/stretch.ts";
import type { RuleContext, WritingTraits } from "../../../model/rule.ts";
import type { ProsePair } from "../../../model/text/aligned/aligned-prose.ts";
import { runningText } from "../../../model/text/running-text.ts";
import type { KnownWord } from "../../../model/text/wording/known-words.ts";
import { isStrangeWord } from "../strange-words.ts";
import { isTranslated } from "./is-translated.ts";

/** The words of a page outside the text at hand. */
export interface Elsewhere {
  /** Number of occurrences of a word on the target page, in the source's spelling. */
  readonly written: ReadonlyMap<string, number>;
  /** Number of source texts that contain a word. */
  readonly said: ReadonlyMap<string, number>;
  /** Number of those whose translation renders it by a word of its own. */
  readonly rendered: ReadonlyMap<string, number>;
  /** Inline code of the target page; names that are kept. */
  readonly coded: ReadonlySet<string>;
}

/** Collects the words of all texts of a page, on demand. */
export function elsewhereIn(
  pairs: readonly ProsePair[],
  { wordsOf }: RuleContext,
): () => Elsewhere {
  return once(() => {
    const written = new Map<string, number>();
    const said = new Map<string, number>();
    const rendered = new Map<string, number>();
    for (const pair of pairs) {
      const { source, target } = wordsOf(pair);
      const senses = sensesIn(target());
      for (const { entry } of target()) countOne(written, entry.folded);
      const words = new Map(source().map(({ entry }) => [entry.folded, entry]));
      for (const [word, entry] of words) {
        countOne(said, word);
        if (isIn(entry.senses, senses)) countOne(rendered, word);
      }
    }
    const spans = pairs.flatMap(({ target }) => target.flatMap((prose) => prose.spans));
    const coded = new Set(spans.flatMap((span) => (span.kind === "code" ? [span.value] : [])));
    return { written, said, rendered, coded };
  });
}

function sensesIn(words: readonly KnownWord[]): ReadonlySet<number> {
  const senses = new Set<number>();
  for (const { entry } of words) for (const sense of entry.senses) senses.add(sense);
  return senses;
}

function isIn(senses: readonly number[], others: ReadonlySet<number>): boolean {
  return senses.some((sense) => others.has(sense));
}

/** The place of source words that the translation kept. */
export interface LeftWords extends Stretch {
  readonly prose: Prose;
}

/**
 * The first words known only to the source's dictionary in a translated text: either one that the page
 * translates elsewhere, `pica la onion` beside `cebolla`, or several including a function word.
 */
export function leftWords(
  pair: ProsePair,
  { traits, wordsOf }: RuleContext,
  elsewhere: () => Elsewhere,
): LeftWords | null {
  if (traits.source.dictionary.isEmpty || traits.target.dictionary.isEmpty) return null;
  const words = wordsOf(pair);
  const [source, target] = [words.source(), words.target()];
  const ours = new Set(source.map(({ entry }) => entry.folded));
  const isLeft = (word: KnownWord) => ours.has(word.entry.folded) && isForeign(word, traits);
  // Words of both languages may occur in between: `with flexible options`.
  const isShared = ({ entry }: KnownWord) => ours.has(entry.folded);
  const runs = runsOf(target, isLeft, isShared);
  if (runs.length === 0) return null;
  const text = ` ${pair.source.map(runningText).join("\n").toLowerCase()} `;
  const senses = sensesIn(target);
  for (const run of runs.slice(0, MOST_RUNS)) {
    const [first, last] = [run[0], run.at(-1)];
    if (first === undefined || last === undefined) continue;
    const { prose, start } = first;
    const phrase = prose.text.slice(start, last.end);
    const opens = prose.text.slice(0, start).trimEnd();
    const isKept =
      !containsPhrase(text, phrase) ||
      prose.text.startsWith(":", last.end) ||
      SET_OFF.test(opens) ||
      touchesMarkup(prose, start, last.end) ||
      !isTranslated(prose, traits);
    if (isKept) continue;
    const left = run.filter(isLeft);
    const content = left.filter(({ entry }) => !entryIn(entry.folded, traits).isGrammar);
    // `log in`, `mouse over`: verbs are borrowed with their particle.
    const isBorrowed = left.length === 2 && content[0] === first && content.length === 1;
    const isMixed = content.length > 0 && content.length < left.length && !isBorrowed;
    const isRendered = ({ entry: { folded } }: KnownWord) =>
      !isIn(entryIn(folded, traits).senses, senses) && isLeftOnce(folded, elsewhere());
    if (isMixed || (content.length > 0 && content.every(isRendered)))
      return { prose, start, end: last.end };
  }
  return null;
}

/** An opening quote or bracket before the words; a term may be given in the source language. */
const SET_OFF = /["“„«‘']$|\([^()]{0,200}$/;
/** Minimum number of translated occurrences that rule out a loan word. */
const OFTEN = 2;
/** Maximum number of runs examined in a text; more of them show in other ways. */
const MOST_RUNS = 12;
/** Whether all other texts translate a word, and none keeps it as code. */
function isLeftOnce(word: string, { written, said, rendered, coded }: Elsewhere): boolean {
  const often = rendered.get(word) ?? 0;
  if (coded.has(word)) return false;
  return written.get(word) === 1 && often >= OFTEN && said.get(word) === often + 1;
}

/** Whether a text contains a phrase with no letter attached to it. */
function containsPhrase(text: string, phrase: string): boolean {
  const at = text.indexOf(phrase);
  const around = text.charAt(at - 1) + text.charAt(at + phrase.length);
  return at >= 0 && !/[\p{L}\p{N}_-]/u.test(around);
}

function entryIn(word: string, { source }: Both<WritingTraits>): KnownWord["entry"] {
  return source.dictionary.entryOf(word);
}

/** Whether a word is lower-case, known only to the source language, and no part of a name or URL. */
function isForeign({ prose, start, end }: KnownWord, traits: Both<WritingTraits>): boolean {
  const word = prose.text.slice(start, end);
  if (!/^\p{Ll}{2,}$/u.test(word) || !isStrangeWord(word, traits)) return false;
  return !(
    /[\p{N}_@.-]$|\/ ?$/u.test(prose.text.slice(0, start)) ||
    /^(?:[\p{N}_@-]| ?\/)/u.test(prose.text.slice(end))
  );
}

/** Groups words separated by single spaces; words allowed in between neither begin nor end a run. */
function runsOf(
  words: readonly KnownWord[],
  isOfRun: (word: KnownWord) => boolean,
  isBetween: (word: KnownWord) => boolean,
): readonly (readonly KnownWord[])[] {
  const runs: KnownWord[][] = [];
  let between: KnownWord[] | null = null;
  let before: KnownWord | null = null;
  for (const word of words) {
    const isNext =
      before !== null &&
      before.prose === word.prose &&
      word.prose.text.slice(before.end, word.start) === " ";
    if (!isNext) between = null;
    before = word;
    if (isOfRun(word)) {
      if (between === null) runs.push([word]);
      else for (const each of [...between, word]) runs.at(-1)?.push(each);
      between = [];
    } else if (isBetween(word)) between?.push(word);
    else between = null;
  }
  return runs;
}
