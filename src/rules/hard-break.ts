import { counterpartPlace } from "../model/counterpart.ts";
import type { Place } from "../model/page/place.ts";
import type { Prose, Span } from "../model/page/prose.ts";
import type { Rule } from "../model/rule.ts";
import { alignedProse, type ProsePair } from "../model/text/aligned/aligned-prose.ts";

/** Reports line breaks within a paragraph that the translation lost or added. */
export const hardBreak = {
  id: "hard-break",
  category: "structure",
  messages: {
    lost: { recommended: "warning", strict: "warning" },
    added: { recommended: "off", strict: "info" },
  },
  *check({ alignment, source, target }) {
    for (const pair of alignedProse(alignment)) {
      // If a paragraph was split or merged, paragraph ends replace breaks.
      if (pair.source.length !== 1 || pair.target.length !== 1) continue;
      const from = pair.source.flatMap(breaks);
      const to = pair.target.flatMap(breaks);
      for (const lost of surplus(from, to)) {
        if (lost.isByChance) continue;
        const where = counterpartPlace(
          lost.place,
          pair.sourcePlace,
          pair.targetPlace,
          target.lines,
        );
        yield {
          messageId: "lost",
          data: {},
          source: lost.place,
          target: nearestLineEnd(where, pair),
        };
      }
      for (const added of surplus(to, from)) {
        const where = counterpartPlace(
          added.place,
          pair.targetPlace,
          pair.sourcePlace,
          source.lines,
        );
        yield { messageId: "added", data: {}, source: where, target: added.place };
      }
    }
  },
} as const satisfies Rule;

interface Break {
  readonly place: Place;
  /** The share of the text before it, 0 to 1. */
  readonly at: number;
  /** Whether it results from trailing spaces in the middle of a sentence. */
  readonly isByChance: boolean;
}

function breaks(prose: Prose): Break[] {
  return prose.spans
    .filter((span) => span.kind === "hard-break" || (span.kind === "html" && span.name === "br"))
    .map((span) => ({
      place: span.place,
      at: span.start / Math.max(1, prose.text.length),
      isByChance: span.kind === "hard-break" && isInSentence(span, prose),
    }));
}

/** The shortest line, in characters, that an editor may have wrapped; lines of verse are shorter. */
const WRAPPED = 60;

function isInSentence({ place, start, end }: Span, { text, lines }: Prose): boolean {
  return (
    lines.lineAt(place.start.offset).trimEnd().length >= WRAPPED &&
    /[\p{Ll}\p{N},]\s*$/u.test(text.slice(Math.max(0, start - 9), start)) &&
    /^\s*\p{Ll}/u.test(text.slice(end, end + 9))
  );
}

/** The breaks of the longer sequence that remain after each of the shorter one took the nearest. */
function surplus(from: readonly Break[], to: readonly Break[]): readonly Break[] {
  if (from.length <= to.length) return [];
  const left = [...from];
  for (const other of to) {
    const distance = (one: Break) => Math.abs(one.at - other.at);
    const nearest = left.reduce<Break | null>(
      (best, one) => (best === null || distance(one) < distance(best) ? one : best),
      null,
    );
    if (nearest !== null) left.splice(left.indexOf(nearest), 1);
  }
  return left;
}

/** The line end nearest to where a lost break belongs: most likely it is there as a soft break. */
function nearestLineEnd(where: Place, { target }: ProsePair): Place {
  const ends = target.flatMap(lineEnds);
  const distance = (place: Place) => Math.abs(place.start.offset - where.start.offset);
  return ends.reduce(
    (best, place) => (distance(place) < distance(best) ? place : best),
    ends[0] ?? where,
  );
}

/** The ends of all lines of a text except the last. */
function lineEnds({ pieces, lines }: Prose): Place[] {
  return pieces.flatMap(({ offset }, index) => {
    const next = pieces[index + 1];
    if (next === undefined) return [];
    const here = lines.pointAt(offset);
    if (lines.pointAt(next.offset).line === here.line) return [];
    const end = here.offset - here.column + 1 + lines.lineAt(offset).trimEnd().length;
    return [lines.placeOf(end, end)];
  });
}
