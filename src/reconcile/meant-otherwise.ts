import type { Side } from "../model/both.ts";
import type { Fact } from "../model/fact.ts";
import type { Meeting } from "./gather-meetings.ts";

/** Code less like other code than this is no mistake for it. */
const LIKE = 0.7;

/**
 * Whether code of the translation stands for no code that is left over on the source page, though nothing else is
 * there to be paired with: the source says it in plain words (`returns true` became `` renvoie `true` ``), or says
 * it elsewhere in the section, and what is left over is a mere repetition. Only for code that is not alike.
 *
 * `stated` holds the readings of the section's source side.
 */
export function meantOtherwise(
  meeting: Meeting,
  stated: ReadonlySet<string>,
  similarity: (source: Fact, target: Fact) => number,
): (source: Fact, target: Fact) => boolean {
  const said = new Map<Fact, boolean>();
  const isSaid = (fact: Fact, facts: readonly Fact[], side: Side) => {
    const known = said.get(fact);
    if (known !== undefined) return known;
    const found = said.size < MOST_LOOKED_FOR && isInPlainWords(fact, facts, meeting.texts()[side]);
    said.set(fact, found);
    return found;
  };
  return (source, target) => {
    if (source.kind !== "code" || similarity(source, target) >= LIKE) return false;
    // One grew out of the other: a word more in a command, marks of code that are not closed.
    if (target.surface.includes(source.surface) || source.surface.includes(target.surface))
      return false;
    return (
      isSaid(target, meeting.source, "source") ||
      isSaid(source, meeting.target, "target") ||
      (isRepeated(source, meeting) && target.readings.some((reading) => stated.has(reading)))
    );
  };
}

/** A block with more leftovers differs too much; each is looked for in the whole text. */
const MOST_LOOKED_FOR = 40;

/** Shorter words stand within others too often. */
const SHORTEST = 3;

/** Whether a text has the words of some code more often than it has that code. */
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
