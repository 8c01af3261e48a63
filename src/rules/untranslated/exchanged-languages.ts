import { type Document, proseOf } from "../../model/page/document.ts";
import type { Place } from "../../model/page/place.ts";
import { walkPage } from "../../model/page/walk-page.ts";
import type { Judgement, RuleContext } from "../../model/rule.ts";
import { runningText, wordsOf } from "../../model/text/running-text.ts";

/** Words of grammar that prove a page's language where the other page proves the other one as well. */
const FEWEST = 2;
/** So many words of the one language to a word of the other: a page may quote the other. */
const TIMES = 4;
/** A page has told its language by then. */
const ENOUGH = 100;

/** Pages that each read as the language which the other is said to be in, by words of grammar that only one has. */
export function exchangedLanguages(context: RuleContext): Judgement | null {
  const { source, target } = context.traits;
  const read = readsAs(context.source, target.functionWords, source.functionWords);
  if (read === null) return null;
  const readToo = readsAs(context.target, source.functionWords, target.functionWords);
  if (readToo === null) return null;
  const data = { source: source.language, target: target.language };
  return { messageId: "exchanged", data, source: read, target: readToo };
}

/** Where a page first reads as the language of a grammar, and no other text of it as another's; null where it does not. */
function readsAs(
  page: Document,
  grammar: ReadonlySet<string>,
  other: ReadonlySet<string>,
): Place | null {
  let [first, told, otherwise]: [Place | null, number, number] = [null, 0, 0];
  for (const block of walkPage(page)) {
    const prose = proseOf(block);
    if (prose === null) continue;
    for (const { word } of wordsOf(runningText(prose))) {
      const [isOfIt, isOfOther] = [grammar.has(word), other.has(word)];
      if (isOfIt === isOfOther) continue;
      if (isOfOther) otherwise++;
      else {
        told++;
        first ??= block.place;
      }
    }
    if (told + otherwise >= ENOUGH) break;
  }
  return told >= FEWEST && told >= otherwise * TIMES ? first : null;
}
