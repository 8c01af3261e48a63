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
 * Finds untranslated headings. A heading may keep a technical term, so one of these must prove it: a word
 * that the source also has in lower case and the translation nowhere else; a function word of the source; a
 * counting word, `Step 2`, translated elsewhere; label words of the source, if other headings or the texts
 * are translated; or, if other headings are, several words unknown to the translation.
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

/** Names as options are written, `crumb`, and those that no word is written like, `crumbSize`. */
const SMALL_NAME = /^\p{Ll}[\p{Ll}\p{N}]*(?:\p{Lu}[\p{Ll}\p{N}]*)*$/u;
const TIED_NAME = /\p{Ll}\p{Lu}/u;
/** Minimum number of such headings on a reference page. */
const FEWEST_NAMES = 3;

/** Whether kept headings are option names: several are written like ones, and some unlike any word. */
function nameOptions(headings: readonly ProsePair[]): boolean {
  const names = headings
    .map((pair) => textOf(pair, "target").trim())
    .filter((text) => SMALL_NAME.test(text));
  return names.length >= FEWEST_NAMES && names.some((name) => TIED_NAME.test(name));
}

/**
 * Finds untranslated short sentences, whose function words alone do not prove it: most of their words must be
 * foreign to the page, one of them from the source language, and the texts around them translated. Markup,
 * quotations and lists may be kept.
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
/** This many lower-case words are not a name, regardless of what is between them. */
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

/** Words with an optional final punctuation mark. */
const PLAIN = /^[\p{L}\p{M}\s’'-]+[.!?:;]?$/u;

/** Ratio of translated to kept texts from which a page is taken to translate them. */
const FEW_KEPT = 3;
/** Minimum number of words without another occurrence in the translation; fewer may be a term in use. */
const SEVERAL = 3;

/** Word counts: the source's lower-case words in prose, the target's in any case, including code. */
export type Written = Both<ReadonlyMap<string, number>>;

/** Counts the lower-case words in the source texts. */
export function lowerCaseIn(pairs: readonly ProsePair[]): ReadonlyMap<string, number> {
  return tallyWords(
    pairs.flatMap((pair) => {
      const text = textOf(pair, "source");
      return wordsOf(text).filter(({ word, start, end }) => text.slice(start, end) === word);
    }),
  );
}

/** Counts the words of a page, except in ids and destinations. `l’oven` also counts as `oven`. */
export function writtenOn({ page }: Document): ReadonlyMap<string, number> {
  const words = wordsOf(page.text.replace(/\{\s*#[^{}\n]*\}|\]\([^()\n]*\)/g, " "));
  return tally(words.flatMap(({ word }) => [word, ...word.split(/['’]/).slice(1)]));
}

function tallyWords(words: readonly PlacedWord[]): ReadonlyMap<string, number> {
  return tally(words.map(({ word }) => word));
}

/** Whether a word occurs in lower case elsewhere in the source and nowhere else in the translation. */
function hasWordOfSource(pair: ProsePair, written: Written, context: RuleContext): boolean {
  const own = lowerCaseIn([pair]);
  return foreignWords(pair, written, context).some(
    (word) => (written.source.get(word) ?? 0) > (own.get(word) ?? 0),
  );
}

/** Whether a heading is foreign to the page. Fewer words suffice if the translation has none elsewhere. */
function isForeignHeading(pair: ProsePair, written: Written, context: RuleContext): boolean {
  if (isForeignToPage(pair, written, context)) return true;
  const text = textOf(pair, "target");
  const distinctive = distinctiveWords(pair, context);
  const foreign = new Set(foreignWords(pair, written, context));
  if (/[\d`]/.test(text) || text === text.toUpperCase()) return false;
  if (distinctive.length === 0 || distinctive.some((word) => !foreign.has(word))) return false;
  return distinctive.length > 1 || distinctive.every((word) => looksForeign(word, written));
}

/** Minimum number of letter pairs of the source only, and of words for a page to show its letter pairs. */
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

/** Number of final letters that identify the language of a word: `-ion`, `-ght`. */
const ENDING = 3;

/** The pairs of adjacent letters of a word, including its boundaries. */
function letterPairs(word: string): readonly string[] {
  const marked = ` ${word} `;
  return Array.from({ length: marked.length - 1 }, (_, at) => marked.slice(at, at + 2));
}

function isForeignToPage(pair: ProsePair, written: Written, context: RuleContext): boolean {
  const distinctive = new Set(distinctiveWords(pair, context));
  const foreign = new Set(foreignWords(pair, written, context));
  return foreign.size >= SEVERAL && foreign.size > distinctive.size / 2;
}

/** Content words without another occurrence in the translation. */
function foreignWords(pair: ProsePair, written: Written, context: RuleContext): readonly string[] {
  const own = tallyWords(wordsOf(textOf(pair, "target")));
  return distinctiveWords(pair, context).filter(
    (word) => (written.target.get(word) ?? 0) <= (own.get(word) ?? 0),
  );
}

/** Minimum length in letters; shorter words occur in too many languages. */
const SHORTEST_DISTINCTIVE = 4;

/** From this length on, a label word of the target language counts as translated: `DESCRIPTION`. */
const SHARED_LENGTH = 5;

/** The longer words of a text, without names and words of the target language. */
function distinctiveWords(pair: ProsePair, { factsOf, traits }: RuleContext): readonly string[] {
  const names = pair.sourceBlocks
    .flatMap(factsOf.source)
    .filter(({ kind }) => kind === "name")
    .map(({ surface }) => surface.toLowerCase());
  return wordsOf(textOf(pair, "target"))
    .map(({ word }) => word)
    .filter(
      (word) => word.length >= SHORTEST_DISTINCTIVE && !names.some((name) => name.includes(word)),
    )
    .filter((word) => word.length < SHARED_LENGTH || !traits.target.labelWords.plain.has(word))
    .filter((word) => !isShared(word, traits));
}

/** Whether both languages have the same word with the same meaning: `Installation` in English and French. */
function isShared(word: string, { source, target }: Both<WritingTraits>): boolean {
  return source.sharedWords.has(word) && target.sharedWords.has(word);
}

/** Whether a text has function words of the source only, none of the target only: `Add the dependencies`. */
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

/** Whether a text is the summary of a collapsible box. */
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

/** A file name, a path, or names separated by slashes: `docker-compose.yml`, `/proc/net`, `Linux / macOS`. */
const FILE_OR_LIST =
  /^[\w.@-]{1,80}\.\w{1,8}$|^~?\/[\w.@#+-]{1,40}(?:\/[\w.@#+-]{1,40}){0,20}\/?$|^[\w.@#+-]{1,40}(?: ?\/ ?[\w.@#+-]{1,40}){1,20}$/;

/** Command-line options and nothing else: `--limit-heat=`, `-v, --version`. */
const OPTIONS =
  /^--?[A-Za-z][\w-]{0,60}(?:[= ]\S{0,60})?(?:[\s,|/]{1,3}--?[A-Za-z][\w-]{0,60}(?:[= ]\S{0,60})?){0,5}$/;

function isKept(pair: ProsePair): boolean {
  const text = textOf(pair, "source");
  const ours = foldText(text);
  if (FILE_OR_LIST.test(text.trim()) || OPTIONS.test(text.trim())) return false;
  return ours === foldText(textOf(pair, "target")) && wordsOf(ours).length > 0;
}

/** Command-line options without code markup: `--no-proxy-server`, `--port=`. */
const OPTION = /(?<!\S)--[a-z][\w-]{0,60}=?/g;

function bothTexts(pair: ProsePair): Both<string> {
  return { source: textOf(pair, "source"), target: textOf(pair, "target") };
}

function textOf(pair: ProsePair, side: Side): string {
  return pair[side]
    .map((prose) => runningText(prose).replace(OPTION, (option) => " ".repeat(option.length)))
    .join(" ");
}
