import type { Stretch } from "../../model/page/stretch.ts";
import type { Reading } from "../reading.ts";
import { endOfLine, type Source, sourceOfStretches, startOfNextLine } from "../source.ts";

/**
 * The lines of a raw block in the source, each without the prefixes of enclosing containers.
 *
 * The engine's value gives the length of each line without its prefix; a line is the end of its source line.
 *
 * @param value as returned by the engine
 * @param start an index on the first line of the value
 */
export function rawLines(reading: Reading, value: string, start: number): Stretch[] {
  const { masked } = reading;
  const stretches: Stretch[] = [];
  let at = start;
  for (const line of value.split(/\r\n|\n|\r/)) {
    const end = endOfLine(masked, at);
    const next = startOfNextLine(masked, at);
    stretches.push({ start: Math.max(at, end - line.length), end: next });
    at = next;
  }
  const last = stretches.pop();
  if (last !== undefined) stretches.push({ start: last.start, end: endOfLine(masked, last.start) });
  return stretches;
}

/** The lines of a block as a separate source. */
export function rawSource(reading: Reading, value: string, start: number): Source {
  return sourceOfStretches(reading.source, rawLines(reading, value, start));
}
