import { codeSkeleton } from "../model/code-skeleton.ts";
import type { Difference } from "../model/difference.ts";
import { judge, type Rule } from "../model/rule.ts";

/** Code in running text: changed, dropped or no longer marked as code. */
export const inlineCode: Rule = {
  id: "inline-code",
  category: "content",
  messages: {
    changed: { recommended: "error", strict: "error" },
    missing: { recommended: "warning", strict: "error" },
    "markup-lost": { recommended: "info", strict: "warning" },
    added: { recommended: "off", strict: "warning" },
  },
  *check({ differences, target }) {
    for (const difference of differences("code")) {
      const messageId = messageOf(difference, target.page.text);
      if (messageId !== null) yield judge(difference, messageId);
    }
  },
};

function messageOf(
  { change, source, target, elsewhere }: Difference,
  targetText: string,
): string | null {
  if (change === "changed" && source !== null && target !== null) {
    const same = skeletonOf(source.surface) === skeletonOf(target.surface);
    return same || isForReaders(source.surface) ? null : "changed";
  }
  if (change === "added") return elsewhere === null ? "added" : null;
  if (source === null || change !== "missing" || elsewhere === "block") return null;
  if (targetText.includes(source.surface)) return "markup-lost";
  return isForReaders(source.surface) ? null : "missing";
}

/** What stands in quotes, or as words in brackets, is for readers. */
function skeletonOf(code: string): string {
  return codeSkeleton(code.replace(/\[[^[\]]*\s[^[\]]*\]/g, "[]"), "jsx");
}

/** Slots, keys and phrases inside code are words that a translation may turn: no digit, no sign of syntax between letters. */
function isForReaders(code: string): boolean {
  return (
    (/\s/.test(code.trim()) && !/[\d_=()[\];:/\\<>$@.]/.test(code)) ||
    /^\{[^{}]*\}$/.test(code.trim()) ||
    /^[\p{L}]+(?:\+[\p{L}]+)+$/u.test(code.trim())
  );
}
