import type { Both } from "../../../model/both.ts";
import type { Prose } from "../../../model/page/prose.ts";
import type { WritingTraits } from "../../../model/rule.ts";
import { runningText, wordsOf } from "../../../model/text/running-text.ts";
import { isKeptAsWritten } from "../kept-as-written.ts";

/** Minimum number of function words that only the target language has. */
const FEWEST_OWN = 2;

/** Whether a text is in the target language and no verbatim quotation. */
export function isTranslated(prose: Prose, { source, target }: Both<WritingTraits>): boolean {
  const text = runningText(prose);
  const own = wordsOf(text).filter(
    ({ word }) => target.functionWords.has(word) && !source.grammar.has(word),
  );
  return own.length >= FEWEST_OWN && !isKeptAsWritten(text, prose);
}
