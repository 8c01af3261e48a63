import { type Prose, placeInProse } from "../../model/page/prose.ts";
import type { Judgement, RuleContext } from "../../model/rule.ts";
import { alignedProse } from "../../model/text/aligned/aligned-prose.ts";
import { runningText } from "../../model/text/running-text.ts";

/**
 * Backticks that readers see, where the source shows none: one that would close or open code is gone. One that opens
 * a quotation, as typewriters had it, `` `so' ``, is meant, unless what it quotes is code of the source.
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

/** Where a text shows a backtick that quotes nothing but code of `source`; below 0 where it shows none. */
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
