import type { Both } from "../../model/both.ts";
import { type PossibleFix, replacing } from "../../model/fix.ts";
import type { Code, Document } from "../../model/page/document.ts";
import type { Judgement } from "../../model/rule.ts";
import { judgeHighlight, judgeOptions } from "./fence-options.ts";
import { judgeFile } from "./named-files.ts";
import { openingOf } from "./opening-of.ts";

/** What the line that opens a fence says of the code: its language, the lines to mark, the file it is of. */
export function* judgeOpening(
  from: Code,
  to: Code,
  documents: Both<Document>,
): Generator<Judgement> {
  const { target } = documents;
  if (languageOf(from) !== languageOf(to)) {
    yield {
      messageId: "language",
      data: { expected: from.language, actual: to.language },
      source: from.place,
      target: to.place,
      ...sameLanguage(from, to, target),
    };
  }
  yield* judgeHighlight(from, to, target);
  yield* judgeOptions(from, to, target);
  yield* judgeFile(from, to, documents);
}

/** The language of code in small letters; empty where it has none. */
export function languageOf(code: Code): string {
  return (code.language ?? "").toLowerCase();
}

/** The language stands in the line that opens the fence. */
function sameLanguage(from: Code, to: Code, { page, lines }: Document): PossibleFix {
  // Other code may well be in another language.
  if (from.language === null || to.language === null || from.value !== to.value) return {};
  return replacing(page, openingOf(to, lines), to.language, from.language);
}
