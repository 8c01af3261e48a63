import type { Both } from "../../../model/both.ts";
import { countOne } from "../../../model/lookup/count-one.ts";
import { once } from "../../../model/lookup/once.ts";
import type { Prose } from "../../../model/page/prose.ts";
import type { Stretch } from "../../../model/page/stretch.ts";
import type { RuleContext, WritingTraits } from "../../../model/rule.ts";
import type { ProsePair } from "../../../model/text/aligned/aligned-prose.ts";
import { runningText } from "../../../model/text/running-text.ts";
import type { KnownWord } from "../../../model/text/wording/known-words.ts";
import { isStrangeWord } from "../strange-words.ts";
import { isTranslated } from "./is-translated.ts";

/** What a page says of a word elsewhere. */
export interface Elsewhere {
  /** How often the translation writes it, as the source spells it. */
  readonly written: ReadonlyMap<string, number>;
  /** In how many texts the source says a word. */
  readonly said: ReadonlyMap<string, number>;
  /** In how many of them the translation puts it in a word of its own. */
  readonly rendered: ReadonlyMap<string, number>;
  /** What the translation writes as code: names, which stay. */
  readonly coded: ReadonlySet<string>;
}

/** Reads what all texts of a page say of its words, once it is asked for. */
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

/** Words that the translation left as the source has them, and where they stand. */
export interface LeftWords extends Stretch {
  readonly prose: Prose;
}

/**
 * The first words that only the dictionary of the source has, in a text that is translated: a word that the page puts in
 * another elsewhere, `pica la onion` where it says `cebolla`, or several with one of grammar among them.
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
  // `with flexible options`: what either language may say stands between.
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
      !stands(text, phrase) ||
      prose.text.startsWith(":", last.end) ||
      SET_OFF.test(opens) ||
      isMarked(prose, start, last.end) ||
      !isTranslated(prose, traits);
    if (isKept) continue;
    const left = run.filter(isLeft);
    const content = left.filter(({ entry }) => !entryIn(entry.folded, traits).isGrammar);
    // `log in`, `mouse over`: verbs are borrowed with what stands after them.
    const isBorrowed = left.length === 2 && content[0] === first && content.length === 1;
    const isMixed = content.length > 0 && content.length < left.length && !isBorrowed;
    const isRendered = ({ entry: { folded } }: KnownWord) =>
      !isIn(entryIn(folded, traits).senses, senses) && isLeftOnce(folded, elsewhere());
    if (isMixed || (content.length > 0 && content.every(isRendered)))
      return { prose, start, end: last.end };
  }
  return null;
}

/** What stands before words that are quoted, or in brackets: a term may be told in the source's language. */
const SET_OFF = /["“„«‘']$|\([^()]{0,200}$/;
/** Texts that put a word in one of their language, so that it is none that the translation borrows. */
const OFTEN = 2;
/** More runs of a text are not looked at: it has other words that tell. */
const MOST_RUNS = 12;
/** Whether all other texts put a word in one of their language. */
function isLeftOnce(word: string, { written, said, rendered, coded }: Elsewhere): boolean {
  const often = rendered.get(word) ?? 0;
  if (coded.has(word)) return false;
  return written.get(word) === 1 && often >= OFTEN && said.get(word) === often + 1;
}

/** Whether a text has a phrase that no letter touches. */
function stands(text: string, phrase: string): boolean {
  const at = text.indexOf(phrase);
  const around = text.charAt(at - 1) + text.charAt(at + phrase.length);
  return at >= 0 && !/[\p{L}\p{N}_-]/u.test(around);
}

function entryIn(word: string, { source }: Both<WritingTraits>): KnownWord["entry"] {
  return source.dictionary.entryOf(word);
}

/** A word in small letters that only the source's language has, and no part of a name or an address. */
function isForeign({ prose, start, end }: KnownWord, traits: Both<WritingTraits>): boolean {
  const word = prose.text.slice(start, end);
  if (!/^\p{Ll}{2,}$/u.test(word) || !isStrangeWord(word, traits)) return false;
  return !(
    /[\p{N}_@.-]$|\/ ?$/u.test(prose.text.slice(0, start)) ||
    /^(?:[\p{N}_@-]| ?\/)/u.test(prose.text.slice(end))
  );
}

/** The words of each run, with nothing but a space between them; words that may stand between others begin and end none. */
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

/** In or beside markup: words of a title or a term that is set off. */
function isMarked({ spans }: Prose, start: number, end: number): boolean {
  return spans.some((span) => span.start <= end + 1 && start - 1 <= span.end);
}
