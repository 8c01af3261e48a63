import { type Prose, placeInProse } from "../../model/page/prose.ts";
import type { Judgement, RuleContext } from "../../model/rule.ts";
import { alignedProse } from "../../model/text/aligned/aligned-prose.ts";

/** A word that touches a link, by its offsets in the text. */
interface Glued {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** The offset at which the space is missing. */
  readonly gap: number;
  /** Whether the word may be an ending of the link's last word: `[pan](/loaf)es`, `[ekmek](/loaf)da`. */
  readonly isEnding: boolean;
}

/**
 * Reports links without a space next to a function word: `see [the rules](/rules)for more`. All links of the
 * source text must have spaces around them.
 */
export function* gluedLinks({ alignment, traits }: RuleContext): Generator<Judgement> {
  const { functionWords } = traits.target;
  for (const { source, target, sourcePlace } of alignedProse(alignment)) {
    for (const prose of target) {
      const glued = gluedIn(prose).filter(
        ({ word, isEnding }) =>
          !isEnding && PARTED.test(word) && functionWords.has(word.toLowerCase()),
      );
      const [first] = glued;
      if (first === undefined || source.some((each) => gluedIn(each).length > 0)) continue;
      for (const { word, start, end, gap } of glued) {
        const { offset } = placeInProse(prose, start, end)[gap === start ? "start" : "end"];
        yield {
          messageId: "glued",
          data: { text: word },
          source: sourcePlace,
          target: placeInProse(prose, start, end),
          fix: { start: offset, end: offset, text: " " },
        };
      }
    }
  }
}

/** Matches a word of a script that separates words by spaces and does not attach particles to them. */
const PARTED = /^[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}]+$/u;

/** The longest function word, in letters. */
const LONGEST = 20;

function gluedIn({ text, spans }: Prose): readonly Glued[] {
  return spans.flatMap((span) => {
    if (span.kind !== "link" || span.form === "autolink") return [];
    const [behind = ""] = /^\p{L}*/u.exec(text.slice(span.end, span.end + LONGEST)) ?? [];
    const [before = ""] =
      /\p{L}*$/u.exec(text.slice(Math.max(0, span.start - LONGEST), span.start)) ?? [];
    const [opens, closes] = [span.start, span.end];
    return [
      { word: before, start: opens - before.length, end: opens, gap: opens, isEnding: false },
      {
        word: behind,
        start: closes,
        end: closes + behind.length,
        gap: closes,
        isEnding: behind.length <= LONGEST_ENDING,
      },
    ].filter(({ word }) => word.length > 1);
  });
}

/** Maximum number of letters after a link that may be an ending of its last word. */
const LONGEST_ENDING = 2;
