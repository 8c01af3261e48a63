import { isInCodeBlock, isWordOfCode } from "../model/code/in-code-block.ts";
import { areOneFile, withLanguageOf } from "../model/code/readers/own-language.ts";
import { withStandInsOf } from "../model/code/readers/stand-ins.ts";
import {
  isForReaders,
  isText,
  isWordedSum,
  spanSkeleton,
} from "../model/code/readers/words-in-code.ts";
import type { Difference } from "../model/difference.ts";
import type { Fact, FactKind } from "../model/fact.ts";
import { once } from "../model/lookup/once.ts";
import type { Document } from "../model/page/document.ts";
import {
  type Judgement,
  judge,
  judgeVerbatim,
  languagesOf,
  type Rule,
  type RuleContext,
} from "../model/rule.ts";
import { countWord } from "../model/text/count-word.ts";
import { isKeyName, keysOfShortcut, pressesOther } from "../model/text/key-names.ts";
import { onceThroughout } from "./evidence/once-throughout.ts";
import { type RowMembers, rowMembers } from "./evidence/row-members.ts";
import { swappedValues } from "./evidence/swaps/swapped-values.ts";
import { bareCode } from "./inline-code/bare-code.ts";
import { brokenCode } from "./inline-code/broken-code.ts";
import { isLastStep, isSmallInside } from "./inline-code/named-otherwise.ts";
import { partedOtherwise } from "./inline-code/parted-otherwise.ts";
import { isSaidInWords } from "./inline-code/said-in-words.ts";
import { isSlip, isWordOf, nearWord, partsName } from "./inline-code/slips.ts";
import { countSmallWord } from "./inline-code/small-words.ts";
import { type TurnedWord, type WordsTurned, wordsTurned } from "./inline-code/turned-words.ts";
import { isUnmarkedAgain } from "./inline-code/unmarked-again.ts";

const CODE: ReadonlySet<FactKind> = new Set(["code"]);

/** Code in running text: changed, dropped or no longer marked as code. */
export const inlineCode = {
  id: "inline-code",
  category: "content",
  messages: {
    changed: { recommended: "error", strict: "error" },
    reworded: { recommended: "warning", strict: "error" },
    missing: { recommended: "warning", strict: "error" },
    broken: { recommended: "warning", strict: "error" },
    "markup-lost": { recommended: "info", strict: "warning" },
    added: { recommended: "off", strict: "warning" },
    swapped: { recommended: "warning", strict: "error" },
  },
  *check(context) {
    yield* brokenCode(context);
    const changed: Judgement[] = [];
    const members = once(() => rowMembers(context, "code"));
    const differences = context.differences("code");
    const isParted = partedOtherwise(context);
    const turned = wordsTurned(differences, context);
    const isToldAlone = once(() => wordsAlone(differences, turned));
    for (const difference of differences) {
      const words = turned(difference);
      const messageId =
        words?.length === 0 ? null : messageOf(difference, words !== null, members, context);
      if (messageId === null || isParted(difference)) continue;
      if (words !== null && !isSlip(difference, context.target)) {
        for (const { from, to } of asOneLabel(words, difference, isToldAlone()))
          changed.push(judge(difference, "reworded", { expected: from, actual: to }));
        continue;
      }
      const data = isFormula(difference, context) ? { formula: true } : {};
      if (messageId === "changed" && isSlip(difference, context.target))
        yield judgeVerbatim(difference, messageId, context.target.page);
      else if (difference.change === "changed") changed.push(judge(difference, messageId, data));
      else yield judge(difference, messageId, data);
    }
    yield* onceThroughout(changed);
    yield* swappedValues(context, CODE);
    yield* onceThroughout(bareCode(context));
  },
} as const satisfies Rule;

/** The words that are all that was turned in some code of the page. */
function wordsAlone(differences: readonly Difference[], turned: WordsTurned): ReadonlySet<string> {
  const alone = differences.flatMap((difference) => {
    const [word, ...others] = turned(difference) ?? [];
    return word === undefined || others.length > 0 ? [] : [`${word.from}\n${word.to}`];
  });
  return new Set(alone);
}

/** Several words in one piece of code are one label, but for those that are reported anyway. */
function asOneLabel(
  words: readonly TurnedWord[],
  { source, target }: Difference,
  told: ReadonlySet<string>,
): readonly TurnedWord[] {
  const isTold = ({ from, to }: TurnedWord) => told.has(`${from}\n${to}`);
  const rest = words.filter((word) => !isTold(word));
  if (rest.length < 2) return words;
  const label = { from: source?.surface.trim() ?? "", to: target?.surface.trim() ?? "" };
  return [...words.filter(isTold), label];
}

/** Formulas stand between dollars, or after a backslash and a bracket; code does not. */
function isFormula({ source, target }: Difference, pages: RuleContext): boolean {
  const side = source === null ? "target" : "source";
  const offset = (source ?? target)?.place.start.offset ?? 0;
  return /^(?:\$|\\[([])/.test(pages[side].page.text.slice(offset, offset + 2));
}

/** @param isTurned whether only words changed, and such as a translation may turn */
function messageOf(
  difference: Difference,
  isTurned: boolean,
  members: () => RowMembers,
  context: RuleContext,
): string | null {
  const { change, source, target, elsewhere } = difference;
  const { source: sourcePage, target: targetPage, traits } = context;
  const grammar = traits.source.functionWords;
  if (change === "changed" && source !== null && target !== null) {
    const from = withoutRule(source.surface);
    const worded = withStandInsOf(from, withoutRule(target.surface));
    const to = withLanguageOf(from, worded, languagesOf(context));
    if (from === to || isSameClass(from, to)) return null;
    if (areOneFile(from, to, languagesOf(context))) return null;
    if (areKeys(from, to)) return pressesOther(keysIn(from), keysIn(to)) ? "changed" : null;
    if (partsName(from, to)) return "changed";
    if (isSmallInside(difference, context) || isLastStep(difference, context)) return null;
    const near = nearWord(from, to);
    if (near !== null) return isTurned && isWordOf(targetPage, near) ? "reworded" : "changed";
    if (spanSkeleton(from) === spanSkeleton(to) || isForReaders(from, grammar)) return null;
    if ((isLabel(from) && mayBeLabel(from, to)) || isText(from, to) || isWordedSum(from, to))
      return null;
    if (
      isSingular(from, to, sourcePage) ||
      isPlural(source, to, sourcePage) ||
      isCallOf(from, to) ||
      isCallOf(to, from)
    )
      return null;
    if (isRenamedThroughout(from, to, context)) return null;
    const isPhrase = isPhraseOfSmallWords(from);
    if (isPhrase && isForReaders(to, traits.target.functionWords)) return null;
    if (!isPlainWord(from)) return "changed";
    if (isCodeOf(to, sourcePage) && isCodeOf(from, targetPage)) return "changed";
    if (isTermOf(from, sourcePage) && isTermOf(to, targetPage)) return null;
    return isPhrase || !isInCodeBlock(from.trim(), sourcePage) ? "reworded" : "changed";
  }
  if (change === "added") return elsewhere === null ? "added" : null;
  if (source === null || change !== "missing") return null;
  const isRow = members().source.has(source);
  if (isRow || elsewhere === "block") {
    if (isUnmarkedAgain(source, context)) return "markup-lost";
    return isRow ? "missing" : null;
  }
  if (isSaidInWords(source, context)) return "markup-lost";
  return isForReaders(source.surface, grammar) ? null : "missing";
}

/** A title with a line drawn under it, as programs print them: `Result =======`. */
function withoutRule(code: string): string {
  return code.replace(/\s[=~*_-]{3,}$/, "");
}

/** `4XX` and `4xx`: all codes of a status that begin with one digit, whose others nobody writes in one case. */
function isSameClass(from: string, to: string): boolean {
  return /^\d(?:xx|XX)$/.test(from) && from.toLowerCase() === to.toLowerCase();
}

/** Two shortcuts or two names of keys, which keyboards of two languages name differently. */
function areKeys(from: string, to: string): boolean {
  const isShortcut = (code: string) => keysOfShortcut(code).length > 0;
  return (isShortcut(from) && isShortcut(to)) || (isKeyName(from) && isKeyName(to));
}

function keysIn(code: string): readonly string[] {
  return isKeyName(code) ? [code] : keysOfShortcut(code);
}

/** Where each page has the other's code too, neither is its translation: the two changed places. */
function isCodeOf(code: string, { page }: Document): boolean {
  return page.text.includes(`\`${code}\``);
}

/** `Nodes` for `` `Node`s ``: the plural stands inside the code. */
function isPlural({ surface, place }: Fact, to: string, { page }: Document): boolean {
  return (
    to === `${surface}s` &&
    /^[’']?s\b/.test(page.text.slice(place.end.offset, place.end.offset + 3))
  );
}

/** `factorial(n)` names the function that `factorial` names. */
function isCallOf(name: string, call: string): boolean {
  return call.startsWith(name) && /^\([\p{L}\p{N}_$, .…]*\)$/u.test(call.slice(name.length));
}

/** Several words as a button or a field has them, with a word in brackets or without: `Save As`, `Name (optional)`. */
function isLabel(code: string): boolean {
  return (
    /^\p{Lu}\p{Ll}+(?: \p{L}+){0,6}(?: \(\p{L}+(?: \p{L}+)*\))?$/u.test(code.trim()) &&
    /\s/.test(code)
  );
}

/** Other words, which a language may begin small: `Whole Loaf`, `celý bochník`. */
function mayBeLabel(label: string, words: string): boolean {
  const isOther = label.toLowerCase() !== words.toLowerCase();
  return isLabel(words) || (isOther && isLabel(words.trim().replace(/^\p{Ll}/u, "A")));
}

/** An ordinary word, as an example may have for a name: `something`, `@something`, `Something`. */
function isPlainWord(code: string): boolean {
  return /^@?\p{L}\p{Ll}*(?: \p{Ll}+)*$/u.test(code.trim());
}

/** What the code of each page calls by its own name, and by the other's nowhere: an example that was turned as a whole. */
function isRenamedThroughout(from: string, to: string, { source, target }: RuleContext): boolean {
  const [ours, theirs] = [from.trim(), to.trim()];
  const isOf = (name: string, page: Document, other: Document) =>
    isWordOfCode(name, page) && !isWordOfCode(name, other) && !isCodeOf(name, other);
  return isOf(ours, source, target) && isOf(theirs, target, source);
}

/** Small words, some of which a hyphen may tie, `slow-rising dough`: what they became tells whether they are code. */
function isPhraseOfSmallWords(code: string): boolean {
  return /^@?\p{L}\p{Ll}*(?:[ -]\p{Ll}+)*$/u.test(code.trim()) && /\s/.test(code.trim());
}

/** This often in running text, in small letters, a word is one of the page's own terms, however it is set off. */
const OFTEN = 2;

/** `Incidence` on a page that speaks of incidence, and has no code that does. */
function isTermOf(code: string, page: Document): boolean {
  const word = code.trim();
  const isPhrase = /^\p{Ll}+(?: \p{Ll}+){1,5}$/u.test(word);
  if (!isPhrase && !/^\p{L}\p{Ll}{3,}$/u.test(word)) return false;
  if (isInCodeBlock(word, page)) return false;
  const count = isPhrase ? countPhrase(word, page) : countSmallWord(word.toLowerCase(), page);
  return count >= OFTEN;
}

/** How often several words stand together on a page, other than as code. */
function countPhrase(words: string, { page }: Document): number {
  return countWord(page.text, words) - countWord(page.text, `\`${words}\``);
}

/** `Windows` for `Window`: a plural that English writes into the code, where the page has the name itself too. */
function isSingular(from: string, to: string, { page }: Document): boolean {
  return [`${to}s`, `${to}'s`].includes(from) && page.text.includes(`\`${to}\``);
}
