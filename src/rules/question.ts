import { alignedProse } from "../model/aligned-prose.ts";
import type { Place } from "../model/place.ts";
import { type Prose, placeInProse } from "../model/prose.ts";
import type { Rule } from "../model/rule.ts";
import { runningText } from "../model/running-text.ts";

/** Questions that became statements and statements that became questions. */
export const question: Rule = {
  id: "question",
  category: "language",
  messages: {
    lost: { recommended: "warning", strict: "warning" },
    added: { recommended: "off", strict: "warning" },
  },
  *check({ alignment }) {
    for (const { source, target, sourcePlace, targetPlace } of alignedProse(alignment)) {
      const from = source.flatMap((prose) => marksIn(prose));
      const to = target.flatMap((prose) => marksIn(prose));
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

/** Marks that end a question in any script. */
const QUESTION_MARKS = "?？؟;⁇⁈";

/** The marks that end a question in prose: behind a word, and no word behind them. */
function marksIn(prose: Prose): Place[] {
  const text = runningText(prose);
  const found: Place[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!QUESTION_MARKS.includes(text.charAt(at))) continue;
    const before = text.slice(Math.max(0, at - 8), at).trimEnd();
    const asks = /[\p{L}\p{N}\p{Pe}\p{Pf}\p{Pi}"'!¡…%*]$/u.test(before);
    if (!asks || /[\p{L}\p{N}=/&]/u.test(text.charAt(at + 1))) continue;
    found.push(placeInProse(prose, at, at + 1));
  }
  return found;
}
