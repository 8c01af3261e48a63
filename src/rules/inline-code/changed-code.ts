import type { Both } from "../../model/both.ts";
import { isInCodeBlock, isWordOfCode } from "../../model/code/in-code-block.ts";
import { areOneFile, withLanguageOf } from "../../model/code/readers/own-language.ts";
import { withStandInsOf } from "../../model/code/readers/stand-ins.ts";
import {
  isForReaders,
  isText,
  isWordedSum,
  spanSkeleton,
} from "../../model/code/readers/words-in-code.ts";
import type { Difference } from "../../model/difference.ts";
import type { Fact } from "../../model/fact.ts";
import type { Document } from "../../model/page/document.ts";
import { languagesOf, type RuleContext } from "../../model/rule.ts";
import { countWord } from "../../model/text/count-word.ts";
import { isKeyName, keysOfShortcut, pressesOther } from "../../model/text/key-names.ts";
import { areMarkedAlike } from "./marked-samples.ts";
import { isLastStep, isSmallInside } from "./named-otherwise.ts";
import { isWordOf, nearWord, partsName } from "./slips.ts";
import { countSmallWord } from "./small-words.ts";

/** Inline code that differs from its counterpart. */
interface CodeChange {
  readonly difference: Difference;
  readonly source: Fact;
  /** The source code, and the target code with the placeholders and the language of the source restored. */
  readonly from: string;
  readonly to: string;
  /** Whether only words changed that a translation may change. */
  readonly isTurned: boolean;
  readonly context: RuleContext;
}

type ChangeMessage = "changed" | "reworded";

/** The verdict on a change: a message, null if it is acceptable, or undefined to leave it to the next. */
type Verdict = (change: CodeChange) => ChangeMessage | null | undefined;

/** A verdict that accepts the changes for which the predicate holds. */
const accept =
  (isFine: (change: CodeChange) => boolean): Verdict =>
  (change) =>
    isFine(change) ? null : undefined;

/** The first verdict that is not `undefined` counts. */
const VERDICTS: readonly Verdict[] = [
  accept(({ from, to }) => from === to || isSameClass(from, to)),
  accept(({ from, to, context }) => areOneFile(from, to, languagesOf(context))),
  judgeKeys,
  accept(({ from, to, source, context }) => areMarkedAlike(from, to, source, context.source)),
  ({ from, to }) => (partsName(from, to) ? "changed" : undefined),
  accept(({ difference, context }) => isSmallInside(difference, context)),
  accept(({ difference, context }) => isLastStep(difference, context)),
  judgeNearWord,
  accept(({ from, to }) => spanSkeleton(from) === spanSkeleton(to)),
  accept(({ from, context }) => isForReaders(from, context.traits.source.functionWords)),
  accept(({ from, to }) => isLabel(from) && mayBeLabel(from, to)),
  accept(({ from, to }) => isText(from, to) || isWordedSum(from, to)),
  accept(({ from, to, source, context }) => isOtherNumber(source, from, to, context.source)),
  accept(({ from, to }) => isCallOf(from, to) || isCallOf(to, from)),
  accept(({ from, to, context }) => isRenamedThroughout(from, to, context)),
  accept(
    ({ from, to, context }) =>
      isPhraseOfSmallWords(from) && isForReaders(to, context.traits.target.functionWords),
  ),
  ({ from }) => (isPlainWord(from) ? undefined : "changed"),
  ({ from, to, context }) =>
    isCodeOf(to, context.source) && isCodeOf(from, context.target) ? "changed" : undefined,
  accept(({ from, to, context }) => isTermOf(from, context.source) && isTermOf(to, context.target)),
  ({ from, context }) =>
    isPhraseOfSmallWords(from) || !isInCodeBlock(from.trim(), context.source)
      ? "reworded"
      : "changed",
];

/**
 * The message for changed code; null if the translation is acceptable.
 *
 * @param isTurned whether only words changed that a translation may change
 */
export function messageOfChange(
  difference: Difference,
  { source, target }: Both<Fact>,
  isTurned: boolean,
  context: RuleContext,
): ChangeMessage | null {
  const from = withoutRule(source.surface);
  const worded = withStandInsOf(from, withoutRule(target.surface));
  const to = withLanguageOf(from, worded, languagesOf(context));
  const change = { difference, source, from, to, isTurned, context };
  for (const verdict of VERDICTS) {
    const message = verdict(change);
    if (message !== undefined) return message;
  }
  return null;
}

function judgeKeys({ from, to }: CodeChange): ChangeMessage | null | undefined {
  if (!areKeys(from, to)) return undefined;
  return pressesOther(keysIn(from), keysIn(to)) ? "changed" : null;
}

function judgeNearWord({ from, to, isTurned, context }: CodeChange): ChangeMessage | undefined {
  const near = nearWord(from, to);
  if (near === null) return undefined;
  return isTurned && isWordOf(context.target, near) ? "reworded" : "changed";
}

/** Whether one is the plural of the other. */
function isOtherNumber(source: Fact, from: string, to: string, page: Document): boolean {
  return isSingular(from, to, page) || isPlural(source, to, page);
}

/** Removes the underline of a title as programs print it: `Result =======`. */
function withoutRule(code: string): string {
  return code.replace(/\s[=~*_-]{3,}$/, "");
}

/** Whether both are the same class of status codes in different case: `4XX` and `4xx`. */
function isSameClass(from: string, to: string): boolean {
  return /^\d(?:xx|XX)$/.test(from) && from.toLowerCase() === to.toLowerCase();
}

/** Whether both are shortcuts or both names of keys: keyboard layouts name keys differently. */
function areKeys(from: string, to: string): boolean {
  const isShortcut = (code: string) => keysOfShortcut(code).length > 0;
  return (isShortcut(from) && isShortcut(to)) || (isKeyName(from) && isKeyName(to));
}

function keysIn(code: string): readonly string[] {
  return isKeyName(code) ? [code] : keysOfShortcut(code);
}

/** Whether a page has the given code. If each page has the other's too, the two were swapped. */
function isCodeOf(code: string, { page }: Document): boolean {
  return page.text.includes(`\`${code}\``);
}

/** `Nodes` for `` `Node`s ``: the plural ending moved into the code. */
function isPlural({ surface, place }: Fact, to: string, { page }: Document): boolean {
  return (
    to === `${surface}s` &&
    /^[’']?s\b/.test(page.text.slice(place.end.offset, place.end.offset + 3))
  );
}

/** Whether the second is a call of the function that the first names: `factorial` and `factorial(n)`. */
function isCallOf(name: string, call: string): boolean {
  return call.startsWith(name) && /^\([\p{L}\p{N}_$, .…]*\)$/u.test(call.slice(name.length));
}

/**
 * Whether code is a multi-word label of a button or field, optionally with a parenthesis: `Save As`,
 * `Name (optional)`.
 */
function isLabel(code: string): boolean {
  return (
    /^\p{Lu}\p{Ll}+(?: \p{L}+){0,6}(?: \(\p{L}+(?: \p{L}+)*\))?$/u.test(code.trim()) &&
    /\s/.test(code)
  );
}

/**
 * Whether other words can be a label too; a language may begin it in lowercase: `Whole Loaf`, `celý bochník`.
 */
function mayBeLabel(label: string, words: string): boolean {
  const isOther = label.toLowerCase() !== words.toLowerCase();
  return isLabel(words) || (isOther && isLabel(words.trim().replace(/^\p{Ll}/u, "A")));
}

/** Whether code is an ordinary word, such as an example name: `something`, `@something`, `Something`. */
function isPlainWord(code: string): boolean {
  return /^@?\p{L}\p{Ll}*(?: \p{Ll}+)*$/u.test(code.trim());
}

/** Whether each page uses its own name in code and never the other's: the example was renamed as a whole. */
function isRenamedThroughout(from: string, to: string, { source, target }: RuleContext): boolean {
  const [ours, theirs] = [from.trim(), to.trim()];
  const isOf = (name: string, page: Document, other: Document) =>
    isWordOfCode(name, page) && !isWordOfCode(name, other) && !isCodeOf(name, other);
  return isOf(ours, source, target) && isOf(theirs, target, source);
}

/** Whether code consists of several lowercase words, possibly hyphenated: `slow-rising dough`. */
function isPhraseOfSmallWords(code: string): boolean {
  return /^@?\p{L}\p{Ll}*(?:[ -]\p{Ll}+)*$/u.test(code.trim()) && /\s/.test(code.trim());
}

/** The fewest lowercase uses in running text that make a word a term of the page. */
const OFTEN = 2;

/** Whether code is a term of the page: `Incidence` on a page about incidence, and not in its code blocks. */
function isTermOf(code: string, page: Document): boolean {
  const word = code.trim();
  const isPhrase = /^\p{Ll}+(?: \p{Ll}+){1,5}$/u.test(word);
  if (!isPhrase && !/^\p{L}\p{Ll}{3,}$/u.test(word)) return false;
  if (isInCodeBlock(word, page)) return false;
  const count = isPhrase ? countPhrase(word, page) : countSmallWord(word.toLowerCase(), page);
  return count >= OFTEN;
}

/** How often a phrase occurs on a page other than as code. */
function countPhrase(words: string, { page }: Document): number {
  return countWord(page.text, words) - countWord(page.text, `\`${words}\``);
}

/**
 * `Windows` for `Window`: an English plural inside the code span, if the page has the singular as code too.
 */
function isSingular(from: string, to: string, { page }: Document): boolean {
  return [`${to}s`, `${to}'s`].includes(from) && page.text.includes(`\`${to}\``);
}
