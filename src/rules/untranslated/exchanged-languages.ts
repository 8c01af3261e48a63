import { type Document, proseOf } from "../../model/page/document.ts";
import type { Place } from "../../model/page/place.ts";
import { walkPage } from "../../model/page/walk-page.ts";
import type { Judgement, RuleContext } from "../../model/rule.ts";
import { runningText, wordsOf } from "../../model/text/running-text.ts";

/** Minimum number of function words that prove the language of a page, on both pages. */
const FEWEST = 2;
/** Minimum ratio of the words of one language to the other's, as a page may quote. */
const TIMES = 4;
/** Number of words after which the language of a page is decided. */
const ENOUGH = 100;

/** Detects pages that are each in the other's language, by function words that only one language has. */
export function exchangedLanguages(context: RuleContext): Judgement | null {
  const { source, target } = context.traits;
  const read = readsAs(context.source, target.functionWords, source.functionWords);
  if (read === null) return null;
  const readToo = readsAs(context.target, source.functionWords, target.functionWords);
  if (readToo === null) return null;
  const data = { source: source.language, target: target.language };
  return { messageId: "exchanged", data, source: read, target: readToo };
}

/** The first place with a function word of a language; null if the page does not prove that language. */
function readsAs(
  page: Document,
  grammar: ReadonlySet<string>,
  other: ReadonlySet<string>,
): Place | null {
  let [first, ofLanguage, otherwise]: [Place | null, number, number] = [null, 0, 0];
  for (const block of walkPage(page)) {
    const prose = proseOf(block);
    if (prose === null) continue;
    for (const { word } of wordsOf(runningText(prose))) {
      const [isOfIt, isOfOther] = [grammar.has(word), other.has(word)];
      if (isOfIt === isOfOther) continue;
      if (isOfOther) otherwise++;
      else {
        ofLanguage++;
        first ??= block.place;
      }
    }
    if (ofLanguage + otherwise >= ENOUGH) break;
  }
  return ofLanguage >= FEWEST && ofLanguage >= otherwise * TIMES ? first : null;
}
