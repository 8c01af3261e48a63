import type { Both, Side } from "../../model/both.ts";
import { tally } from "../../model/lookup/count-one.ts";
import { once } from "../../model/lookup/once.ts";
import type { Document } from "../../model/page/document.ts";
import type { Judgement, RuleContext, WritingTraits } from "../../model/rule.ts";
import { alignedProse, type ProsePair } from "../../model/text/aligned/aligned-prose.ts";
import { shorten } from "../../model/text/excerpt.ts";
import { foldText, type PlacedWord, runningText, wordsOf } from "../../model/text/running-text.ts";
import { countersOf, isCountedOtherwise } from "./counted-headings.ts";
import { isKeptAsWritten } from "./kept-as-written.ts";
import { hasLabelWords } from "./label-words.ts";

/**
 * Headings left as they are. A heading may keep a term of art, so the page must prove it: by a word that the source page
 * also writes in lower case and the translation writes nowhere else; by the source's grammar; by a word that counts
 * headings, `Step 2`, and is translated in the others; by what its language calls things, where other headings or the
 * texts below are translated; or, where other headings are, by several words that the translation does without.
 */
export function* untranslatedHeadings(context: RuleContext): Generator<Judgement> {
  const pairs = alignedProse(context.alignment);
  const isOver = (pair: ProsePair) => isHeading(pair) || isSummary(pair, context);
  const kept = pairs.filter((pair) => isOver(pair) && isKept(pair));
  if (kept.length === 0) return;
  const enough = kept.length * FEW_KEPT;
  const isAmongTranslated = pairs.filter(isOver).length - kept.length >= enough;
  const isOverTranslated = pairs.filter((pair) => !isOver(pair) && !isKept(pair)).length >= enough;
  const written = { source: lowerCaseIn(pairs), target: writtenOn(context.target) };
  const counters = once(() => countersOf(pairs.filter(isHeading).map(bothTexts)));
  const areNames = once(() => nameOptions(kept.filter(isHeading)));
  for (const pair of kept) {
    const text = textOf(pair, "target");
    const isProven =
      isCountedOtherwise(bothTexts(pair), counters) ||
      hasWordOfSource(pair, written, context) ||
      hasForeignGrammar(text, context) ||
      (isAmongTranslated && isForeignHeading(pair, written, context)) ||
      ((isAmongTranslated || (isOverTranslated && wordsOf(text).length > 1)) &&
        hasLabelWords(text, context));
    if (!isProven || pair.target.some((prose) => isKeptAsWritten(text, prose))) continue;
    if (isHeading(pair) && SMALL_NAME.test(text.trim()) && areNames()) continue;
    const { sourcePlace, targetPlace } = pair;
    const messageId = isHeading(pair) ? "heading" : "label";
    const data = { text: shorten(text.trim()), language: context.traits.source.language };
    yield { messageId, data, source: sourcePlace, target: targetPlace };
  }
}

/** A word as the name of an option is written, and one of several words, which no language writes: `crumb`, `crumbSize`. */
const SMALL_NAME = /^\p{Ll}[\p{Ll}\p{N}]*(?:\p{Lu}[\p{Ll}\p{N}]*)*$/u;
const TIED_NAME = /\p{Ll}\p{Lu}/u;
/** A page that heads fewer sections with such names is no reference of them. */
const FEWEST_NAMES = 3;

/** Whether headings that were kept are the names of options: all written as such, and some as nothing else is. */
function nameOptions(headings: readonly ProsePair[]): boolean {
  const names = headings
    .map((pair) => textOf(pair, "target").trim())
    .filter((text) => SMALL_NAME.test(text));
  return names.length >= FEWEST_NAMES && names.some((name) => TIED_NAME.test(name));
}

/**
 * Short sentences left as they are: too short for their grammar alone to prove it, so that most of their words must be
 * foreign to the page, one at least of the source's language, and the texts around them translated. What is set off,
 * quoted, counted or listed may be kept.
 */
export function* untranslatedLines(context: RuleContext): Generator<Judgement> {
  const pairs = alignedProse(context.alignment).filter((pair) => !isHeading(pair));
  const kept = pairs.filter(isKeptLine);
  if (kept.length === 0 || pairs.length - kept.length < kept.length * FEW_KEPT) return;
  const written = { source: lowerCaseIn(pairs), target: writtenOn(context.target) };
  const { language } = context.traits.source;
  for (const pair of kept) {
    const text = textOf(pair, "target");
    if (!isForeignToPage(pair, written, context)) continue;
    const isOfSource =
      foreignWords(pair, written, context).length >= MANY ||
      hasForeignGrammar(text, context) ||
      hasWordOfSource(pair, written, context);
    if (!isOfSource || pair.target.some((prose) => isKeptAsWritten(text, prose))) continue;
    const data = { text: shorten(text.trim()), language };
    const messageId = pair.targetBlocks[0]?.kind === "cell" ? "label" : "language";
    yield { messageId, data, source: pair.sourcePlace, target: pair.targetPlace };
  }
}

/** Fewer words may be a term. */
const FEWEST_WORDS = 4;
/** So many in small letters are no name, whatever stands between them. */
const MANY = 5;

function isKeptLine(pair: ProsePair): boolean {
  const text = textOf(pair, "target").trim();
  const words = wordsOf(text);
  if (words.length < FEWEST_WORDS || foldText(text) !== foldText(textOf(pair, "source").trim()))
    return false;
  const small = words.filter(({ word, start, end }) => text.slice(start, end) === word);
  if (small.length >= MANY) return small.length >= words.length / 2;
  const isPlain = pair.target.every(({ spans }) => spans.length === 0);
  return isPlain && small.length >= words.length - 1 && PLAIN.test(text);
}

/** Words, and a sign after them. */
const PLAIN = /^[\p{L}\p{M}\s’'-]+[.!?:;]?$/u;

/** Where this many headings are translated for one that is kept, headings are translated on the page. */
const FEW_KEPT = 3;
/** This many words that stand nowhere else in the translation are no term that it uses. */
const SEVERAL = 3;

/** How often a page writes a word: the source in lower case in its prose, the translation in any case, code and all. */
export type Written = Both<ReadonlyMap<string, number>>;

/** How often texts of the source write a word in lower case. */
export function lowerCaseIn(pairs: readonly ProsePair[]): ReadonlyMap<string, number> {
  return tallyWords(
    pairs.flatMap((pair) => {
      const text = textOf(pair, "source");
      return wordsOf(text).filter(({ word, start, end }) => text.slice(start, end) === word);
    }),
  );
}

/** Ids and destinations left out: they stay as they are in the source. What elides something counts without it too: `l’oven`. */
export function writtenOn({ page }: Document): ReadonlyMap<string, number> {
  const words = wordsOf(page.text.replace(/\{\s*#[^{}\n]*\}|\]\([^()\n]*\)/g, " "));
  return tally(words.flatMap(({ word }) => [word, ...word.split(/['’]/).slice(1)]));
}

function tallyWords(words: readonly PlacedWord[]): ReadonlyMap<string, number> {
  return tally(words.map(({ word }) => word));
}

/** A word that the source page also writes in lower case, and the translation nowhere else. */
function hasWordOfSource(pair: ProsePair, written: Written, context: RuleContext): boolean {
  const own = lowerCaseIn([pair]);
  return foreignWords(pair, written, context).some(
    (word) => (written.source.get(word) ?? 0) > (own.get(word) ?? 0),
  );
}

/** A heading needs fewer words where none of them stands in the translation: one only, where it looks foreign there. */
function isForeignHeading(pair: ProsePair, written: Written, context: RuleContext): boolean {
  if (isForeignToPage(pair, written, context)) return true;
  const text = textOf(pair, "target");
  const telling = tellingWords(pair, context);
  const foreign = new Set(foreignWords(pair, written, context));
  if (/[\d`]/.test(text) || text === text.toUpperCase()) return false;
  if (telling.length === 0 || telling.some((word) => !foreign.has(word))) return false;
  return telling.length > 1 || telling.every((word) => looksForeign(word, written));
}

/** Pairs of letters that the source writes and the translation does not; a page of fewer words shows too few. */
const FOREIGN_PAIRS = 2;
const FEWEST_SHOWN = 150;

function looksForeign(word: string, { source, target }: Written): boolean {
  if (target.size < FEWEST_SHOWN) return false;
  const othersOf = (words: ReadonlyMap<string, number>) =>
    [...words.keys()].filter((each) => each !== word);
  const [ours, theirs] = [othersOf(source), othersOf(target)];
  const ending = word.slice(-ENDING);
  const endsSo = (words: readonly string[]) => words.filter((each) => each.endsWith(ending)).length;
  if (endsSo(ours) >= SEVERAL && endsSo(theirs) === 0) return true;
  const [own, known] = [new Set(ours.flatMap(letterPairs)), new Set(theirs.flatMap(letterPairs))];
  const foreign = letterPairs(word).filter((pair) => own.has(pair) && !known.has(pair));
  return foreign.length >= FOREIGN_PAIRS;
}

/** So many letters at the end of a word tell its language: `-ion`, `-ght`. */
const ENDING = 3;

/** Its neighbouring letters, the ends of the word marked. */
function letterPairs(word: string): readonly string[] {
  const marked = ` ${word} `;
  return Array.from({ length: marked.length - 1 }, (_, at) => marked.slice(at, at + 2));
}

function isForeignToPage(pair: ProsePair, written: Written, context: RuleContext): boolean {
  const telling = new Set(tellingWords(pair, context));
  const foreign = new Set(foreignWords(pair, written, context));
  return foreign.size >= SEVERAL && foreign.size > telling.size / 2;
}

/** Telling words that stand nowhere else in the translation. */
function foreignWords(pair: ProsePair, written: Written, context: RuleContext): readonly string[] {
  const own = tallyWords(wordsOf(textOf(pair, "target")));
  return tellingWords(pair, context).filter(
    (word) => (written.target.get(word) ?? 0) <= (own.get(word) ?? 0),
  );
}

const TELLING_LENGTH = 4;

/** From this length on a word that both languages have is one of the translation: `DESCRIPTION`. */
const SHARED_LENGTH = 5;

/** Words long enough to tell, those of names and of the translation's own language left out. */
function tellingWords(pair: ProsePair, { factsOf, traits }: RuleContext): readonly string[] {
  const names = pair.sourceBlocks
    .flatMap(factsOf.source)
    .filter(({ kind }) => kind === "name")
    .map(({ surface }) => surface.toLowerCase());
  return wordsOf(textOf(pair, "target"))
    .map(({ word }) => word)
    .filter((word) => word.length >= TELLING_LENGTH && !names.some((name) => name.includes(word)))
    .filter((word) => word.length < SHARED_LENGTH || !traits.target.labelWords.plain.has(word))
    .filter((word) => !isShared(word, traits));
}

/** A word that both languages write alike and mean alike, `Installation` in English and in French. */
function isShared(word: string, { source, target }: Both<WritingTraits>): boolean {
  return source.sharedWords.has(word) && target.sharedWords.has(word);
}

/** `Add the dependencies` has a word of the source's grammar and none of the target's alone. */
export function hasForeignGrammar(text: string, { traits }: RuleContext): boolean {
  const { source, target } = traits;
  const words = wordsOf(text).map(({ word }) => word);
  return (
    target.functionWords.size > 0 &&
    words.length >= 3 &&
    words.some((word) => source.functionWords.has(word) && !target.grammar.has(word)) &&
    !words.some((word) => target.functionWords.has(word) && !source.grammar.has(word))
  );
}

function isHeading({ sourceBlocks, targetBlocks }: ProsePair): boolean {
  return sourceBlocks[0]?.kind === "heading" && targetBlocks[0]?.kind === "heading";
}

/** What is shown of a box that opens at a click, which heads it. */
function isSummary({ target: [prose], targetPlace }: ProsePair, { target }: RuleContext): boolean {
  const { offset } = targetPlace.start;
  const opens = /<summary(?:\s[^<>]{0,40})?>\s{0,9}$/i;
  if (opens.test(target.page.text.slice(Math.max(0, offset - 60), offset))) return true;
  return (
    prose?.spans.some(
      (span) =>
        span.kind === "html" &&
        span.name === "summary" &&
        span.role === "open" &&
        !/\S/.test(prose.text.slice(0, span.start)),
    ) === true
  );
}

/** The name of a file, a path, or names separated by slashes: `docker-compose.yml`, `/proc/net`, `Linux / macOS`. */
const FILE_OR_LIST =
  /^[\w.@-]{1,80}\.\w{1,8}$|^~?\/[\w.@#+-]{1,40}(?:\/[\w.@#+-]{1,40}){0,20}\/?$|^[\w.@#+-]{1,40}(?: ?\/ ?[\w.@#+-]{1,40}){1,20}$/;

/** Options of a command, and nothing else: `--limit-heat=`, `-v, --version`. */
const OPTIONS =
  /^--?[A-Za-z][\w-]{0,60}(?:[= ]\S{0,60})?(?:[\s,|/]{1,3}--?[A-Za-z][\w-]{0,60}(?:[= ]\S{0,60})?){0,5}$/;

function isKept(pair: ProsePair): boolean {
  const text = textOf(pair, "source");
  const ours = foldText(text);
  if (FILE_OR_LIST.test(text.trim()) || OPTIONS.test(text.trim())) return false;
  return ours === foldText(textOf(pair, "target")) && wordsOf(ours).length > 0;
}

/** Options of a command, which are code though nothing marks them as such: `--no-proxy-server`, `--port=`. */
const OPTION = /(?<!\S)--[a-z][\w-]{0,60}=?/g;

function bothTexts(pair: ProsePair): Both<string> {
  return { source: textOf(pair, "source"), target: textOf(pair, "target") };
}

function textOf(pair: ProsePair, side: Side): string {
  return pair[side]
    .map((prose) => runningText(prose).replace(OPTION, (option) => " ".repeat(option.length)))
    .join(" ");
}
