import type { Stretch } from "../../model/page/stretch.ts";
import type { Reading } from "../reading.ts";
import { endOfLine, type Source, sourceOfStretches, startOfNextLine } from "../source.ts";

/**
 * The lines of a block that is no prose, as they stand in the page: each without what wraps it.
 *
 * The engine's value says how long each line is without its prefix; a line is the end of its source line.
 *
 * @param value as the engine gives it
 * @param start index of the first line of the value, or anywhere in it
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

/** The lines of a block as a source of their own. */
export function rawSource(reading: Reading, value: string, start: number): Source {
  return sourceOfStretches(reading.source, rawLines(reading, value, start));
}
