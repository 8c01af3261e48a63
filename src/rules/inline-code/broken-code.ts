import { type Prose, placeInProse } from "../../model/page/prose.ts";
import type { Judgement, RuleContext } from "../../model/rule.ts";
import { alignedProse } from "../../model/text/aligned/aligned-prose.ts";
import { runningText } from "../../model/text/running-text.ts";

/**
 * Reports visible backticks, unless the source shows any: the other backtick of a code span is missing. A
 * backtick that opens a typewriter-style quotation (`` `so' ``) is intended, unless it quotes code of the
 * source.
 */
export function* brokenCode({ alignment }: RuleContext): Generator<Judgement> {
  for (const { source, target, sourcePlace } of alignedProse(alignment)) {
    for (const prose of target) {
      const at = backtickIn(prose, source);
      if (at < 0 || source.some((each) => backtickIn(each) >= 0)) continue;
      yield {
        messageId: "broken",
        data: {},
        source: sourcePlace,
        target: placeInProse(prose, at, at + 1),
      };
      break;
    }
  }
}

/** The offset of a visible backtick that opens no quotation, or quotes code of `source`; else negative. */
function backtickIn(prose: Prose, source: readonly Prose[] = []): number {
  if (!prose.text.includes("`")) return -1;
  const quotation = (whole: string, words: string) =>
    isCodeIn(source, words) ? whole : " ".repeat(whole.length);
  return runningText(prose).replace(QUOTATION, quotation).indexOf("`");
}

const QUOTATION = /(?<![\p{L}\p{N}`])`{1,2}([^`'’\n]{1,80})['’]{1,2}(?!\p{L})/gu;

function isCodeIn(proses: readonly Prose[], words: string): boolean {
  return proses.some(({ spans }) =>
    spans.some((span) => span.kind === "code" && span.value.trim() === words.trim()),
  );
}
