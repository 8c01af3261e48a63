import type { Both } from "../../model/both.ts";
import { type PossibleFix, replacing } from "../../model/fix.ts";
import type { Code, Document } from "../../model/page/document.ts";
import type { Judgement } from "../../model/rule.ts";
import { judgeHighlight, judgeOptions } from "./fence-options.ts";
import { judgeFile } from "./named-files.ts";
import { openingOf } from "./opening-of.ts";

/** Compares the opening lines of two fences: the language, the highlighted lines, the file name. */
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

/** The language of code in lowercase; "" if it has none. */
export function languageOf(code: Code): string {
  return (code.language ?? "").toLowerCase();
}

/** A fix that restores the language in the opening line. */
function sameLanguage(from: Code, to: Code, { page, lines }: Document): PossibleFix {
  // Different code may rightly be in another language.
  if (from.language === null || to.language === null || from.value !== to.value) return {};
  return replacing(page, openingOf(to, lines), to.language, from.language);
}
