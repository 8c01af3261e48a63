import type { Side } from "../model/both.ts";
import type { Fact } from "../model/fact.ts";
import { MOST_LOOKED_UP } from "./balance-facts.ts";
import type { Meeting } from "./gather-meetings.ts";

/** Below this similarity, one piece of code is not a mistake for another. */
const LIKE = 0.7;

/**
 * Whether a leftover code span of the translation is no counterpart of a leftover code span of the source,
 * although no other is left to pair it with. The source may say it in plain words (`returns true` became ``
 * renvoie `true` ``) or elsewhere in the section while its own leftover is a mere repetition. Applies only to
 * dissimilar code.
 *
 * `stated` holds the readings of the section's source side.
 */
export function unrelatedCode(
  meeting: Meeting,
  stated: ReadonlySet<string>,
  similarity: (source: Fact, target: Fact) => number,
): (source: Fact, target: Fact) => boolean {
  const said = new Map<Fact, boolean>();
  const isSaid = (fact: Fact, facts: readonly Fact[], side: Side) => {
    const known = said.get(fact);
    if (known !== undefined) return known;
    const found = said.size < MOST_LOOKED_UP && isInPlainWords(fact, facts, meeting.texts()[side]);
    said.set(fact, found);
    return found;
  };
  return (source, target) => {
    if (source.kind !== "code" || similarity(source, target) >= LIKE) return false;
    // One contains the other: a word was added to a command, or a code span is not closed.
    if (target.surface.includes(source.surface) || source.surface.includes(target.surface))
      return false;
    return (
      isSaid(target, meeting.source, "source") ||
      isSaid(source, meeting.target, "target") ||
      (isRepeated(source, meeting) && target.readings.some((reading) => stated.has(reading)))
    );
  };
}

/** Shorter words occur inside others too often. */
const SHORTEST = 3;

/** Whether a text contains the words of a code span more often than it has code spans with them. */
function isInPlainWords({ readings }: Fact, facts: readonly Fact[], text: string): boolean {
  const words = readings.at(-1)?.toLowerCase() ?? "";
  if (words.length < SHORTEST) return false;
  const marked = facts.filter((fact) => fact.surface.toLowerCase().includes(words));
  return text.toLowerCase().split(words).length - 1 > marked.length;
}

function isRepeated(fact: Fact, { source, target }: Meeting): boolean {
  const names = ({ readings }: Fact) => fact.readings.some((reading) => readings.includes(reading));
  return source.filter(names).length > 1 && target.some(names);
}
