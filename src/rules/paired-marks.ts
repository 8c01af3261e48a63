import { alignedProse } from "../model/aligned-prose.ts";
import { type Prose, placeInProse } from "../model/prose.ts";
import type { Judgement, Rule, WritingTraits } from "../model/rule.ts";
import { runningText } from "../model/running-text.ts";

/** Brackets and quotation marks that open and never close, or close and never opened; `¿` and `¡` without their end or the end without them. */
export const pairedMarks: Rule = {
  id: "paired-marks",
  category: "language",
  messages: {
    unclosed: { recommended: "warning", strict: "warning" },
    unopened: { recommended: "warning", strict: "warning" },
    inverted: { recommended: "info", strict: "warning" },
  },
  *check({ alignment, traits }) {
    for (const { source, target, sourcePlace } of alignedProse(alignment)) {
      const excused = new Set(
        source.flatMap((prose) => unpaired(prose, PAIRS)).map(({ sign }) => sign),
      );
      for (const prose of target) {
        for (const { sign, at, opens } of unpaired(prose, PAIRS)) {
          // A source with the same oddity (a smiley, an interval) is translated with it.
          if (excused.size > 0) continue;
          yield {
            messageId: opens ? "unclosed" : "unopened",
            data: { sign },
            source: sourcePlace,
            target: placeInProse(prose, at, at + 1),
          };
        }
        if (traits.target.invertedMarks) yield* missingInverted(prose, sourcePlace, traits.target);
      }
    }
  },
};

/** Marks whose two halves differ. Straight quotes and the apostrophe have no direction and are left alone. */
const PAIRS: ReadonlyMap<string, string> = new Map([
  ["(", ")"],
  ["[", "]"],
  ["«", "»"],
  ["“", "”"],
]);

interface Unpaired {
  readonly sign: string;
  readonly at: number;
  readonly opens: boolean;
}

function unpaired(prose: Prose, pairs: ReadonlyMap<string, string>): Unpaired[] {
  const text = runningText(prose);
  const openers = new Map([...pairs].map(([open, close]) => [close, open]));
  const waiting: Unpaired[] = [];
  const alone: Unpaired[] = [];
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (pairs.has(sign)) waiting.push({ sign, at, opens: true });
    const opener = openers.get(sign);
    if (opener === undefined) continue;
    const partner = waiting.findLastIndex((open) => open.sign === opener);
    if (partner >= 0) waiting.splice(partner, 1);
    else if (!isListMark(text, at)) alone.push({ sign, at, opens: false });
  }
  return [...alone, ...waiting];
}

/** `a)` and `1)` number things, `:)` smiles. */
function isListMark(text: string, at: number): boolean {
  return (
    text.charAt(at) === ")" &&
    /(?:^|\s)[\p{L}\p{N}]{1,3}$|[:;]-?$/u.test(text.slice(Math.max(0, at - 4), at))
  );
}

function* missingInverted(
  prose: Prose,
  source: Judgement["source"],
  { questionMarks, exclamationMarks }: WritingTraits,
): Generator<Judgement> {
  const text = runningText(prose);
  for (const [ends, opener] of [
    [questionMarks, "¿"],
    [exclamationMarks, "¡"],
  ] as const) {
    let open = 0;
    for (let at = 0; at < text.length; at++) {
      const sign = text.charAt(at);
      if (sign === opener) open++;
      if (!ends.includes(sign) || !/[\p{L}\p{N}»”")]/u.test(text.charAt(at - 1))) continue;
      if (/[\p{L}\p{N}]/u.test(text.charAt(at + 1))) continue;
      if (open > 0) open--;
      else {
        const data = { expected: opener, actual: sign };
        yield { messageId: "inverted", data, source, target: placeInProse(prose, at, at + 1) };
      }
    }
  }
}
