import { alignedProse } from "../model/aligned-prose.ts";
import type { Place } from "../model/place.ts";
import { type Prose, placeInProse } from "../model/prose.ts";
import type { Rule } from "../model/rule.ts";

/** Questions that became statements and statements that became questions. */
export const question: Rule = {
  id: "question",
  category: "language",
  messages: {
    lost: { recommended: "warning", strict: "warning" },
    added: { recommended: "off", strict: "warning" },
  },
  *check({ alignment, traits }) {
    for (const { source, target, sourcePlace, targetPlace } of alignedProse(alignment)) {
      const from = source.flatMap((prose) => marksIn(prose, traits.source.questionMarks));
      const to = target.flatMap((prose) => marksIn(prose, traits.target.questionMarks));
      const [first] = from;
      const [firstTarget] = to;
      if (first !== undefined && to.length === 0) {
        yield { messageId: "lost", data: {}, source: first, target: endOf(targetPlace) };
      }
      if (firstTarget !== undefined && from.length === 0) {
        yield { messageId: "added", data: {}, source: endOf(sourcePlace), target: firstTarget };
      }
    }
  },
};

function endOf(place: Place): Place {
  return { ...place, start: place.end };
}

/** The marks that end a question in prose: behind a letter, before a space, a closing mark or the end. */
function marksIn(prose: Prose, marks: string): Place[] {
  const found: Place[] = [];
  for (let at = 0; at < prose.text.length; at++) {
    const sign = prose.text.charAt(at);
    if (!marks.includes(sign)) continue;
    const before = prose.text.charAt(at - 1);
    const after = prose.text.charAt(at + 1);
    if (before === "" || /[\s(\uFFFC]/.test(before) || /[\p{L}\p{N}=/&]/u.test(after)) continue;
    if (prose.spans.some((span) => isLiteral(span.kind) && span.start <= at && at < span.end))
      continue;
    found.push(placeInProse(prose, at, at + 1));
  }
  return found;
}

function isLiteral(kind: Prose["spans"][number]["kind"]): boolean {
  return kind === "code" || kind === "math" || kind === "placeholder" || kind === "insert";
}
