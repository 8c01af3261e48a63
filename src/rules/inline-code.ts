import { isForReaders } from "../model/code/readers/words-in-code.ts";
import type { Difference } from "../model/difference.ts";
import type { FactKind } from "../model/fact.ts";
import { once } from "../model/lookup/once.ts";
import {
  type Judgement,
  judge,
  judgeVerbatim,
  type Rule,
  type RuleContext,
} from "../model/rule.ts";
import { onceThroughout } from "./evidence/once-throughout.ts";
import { type RowMembers, rowMembers } from "./evidence/row-members.ts";
import { swappedValues } from "./evidence/swaps/swapped-values.ts";
import { bareCode } from "./inline-code/bare-code.ts";
import { brokenCode } from "./inline-code/broken-code.ts";
import { messageOfChange } from "./inline-code/changed-code.ts";
import { partedOtherwise } from "./inline-code/parted-otherwise.ts";
import { isSaidInWords } from "./inline-code/said-in-words.ts";
import { isSlip } from "./inline-code/slips.ts";
import { type TurnedWord, type WordsTurned, wordsTurned } from "./inline-code/turned-words.ts";
import { isUnmarkedAgain } from "./inline-code/unmarked-again.ts";

const CODE: ReadonlySet<FactKind> = new Set(["code"]);

type CodeMessage = "added" | "changed" | "markup-lost" | "missing" | "reworded";

/** Reports inline code that changed, was dropped or is no longer marked as code. */
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
    const reportedAlone = once(() => wordsAlone(differences, turned));
    for (const difference of differences) {
      const words = turned(difference);
      const messageId =
        words?.length === 0 ? null : messageOf(difference, words !== null, members, context);
      if (messageId === null || isParted(difference)) continue;
      if (words !== null && !isSlip(difference, context.target)) {
        for (const { from, to } of asOneLabel(words, difference, reportedAlone()))
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

/** The words that are the only ones translated in some code span of the page. */
function wordsAlone(differences: readonly Difference[], turned: WordsTurned): ReadonlySet<string> {
  const alone = differences.flatMap((difference) => {
    const [word, ...others] = turned(difference) ?? [];
    return word === undefined || others.length > 0 ? [] : [`${word.from}\n${word.to}`];
  });
  return new Set(alone);
}

/** Combines the translated words of a code span into one label, except those reported by themselves. */
function asOneLabel(
  words: readonly TurnedWord[],
  { source, target }: Difference,
  alone: ReadonlySet<string>,
): readonly TurnedWord[] {
  const isAlone = ({ from, to }: TurnedWord) => alone.has(`${from}\n${to}`);
  const rest = words.filter((word) => !isAlone(word));
  if (rest.length < 2) return words;
  const label = { from: source?.surface.trim() ?? "", to: target?.surface.trim() ?? "" };
  return [...words.filter(isAlone), label];
}

/** Whether a code fact is a formula: it is delimited by dollar signs, or by a backslash and a bracket. */
function isFormula({ source, target }: Difference, pages: RuleContext): boolean {
  const side = source === null ? "target" : "source";
  const offset = (source ?? target)?.place.start.offset ?? 0;
  return /^(?:\$|\\[([])/.test(pages[side].page.text.slice(offset, offset + 2));
}

/** The message for a difference; null if there is nothing to report. For `isTurned` see `messageOfChange`. */
function messageOf(
  difference: Difference,
  isTurned: boolean,
  members: () => RowMembers,
  context: RuleContext,
): CodeMessage | null {
  const { change, source, target, elsewhere } = difference;
  if (change === "changed" && source !== null && target !== null)
    return messageOfChange(difference, { source, target }, isTurned, context);
  if (change === "added") return elsewhere === null ? "added" : null;
  if (source === null || change !== "missing") return null;
  const isRow = members().source.has(source);
  if (isRow || elsewhere === "block") {
    if (isUnmarkedAgain(source, context)) return "markup-lost";
    return isRow ? "missing" : null;
  }
  if (isSaidInWords(source, context)) return "markup-lost";
  return isForReaders(source.surface, context.traits.source.functionWords) ? null : "missing";
}
