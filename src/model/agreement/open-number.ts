import type { Fact } from "../fact.ts";

/** A value that a bare number may have, in the space shared between kinds, such as `century 19`. */
type MayBe = string;

/**
 * What a number may be besides a count in a language without a profile: a decade (`1990-talet`,
 * `90. léta`), a century (`19. století`, `1800-luku`, `200-talet f.Kr.`), a quarter (`3. kvartal`)
 * or a time of day (`kl. 14.30`).
 */
export function maybes({ surface }: Fact, reading: string): readonly MayBe[] {
  const time = /^(\d{1,2})[.:](\d\d)$/.exec(surface);
  if (time !== null) return timesOf(Number(time[1]), time[2] ?? "");
  if (!/^\d{1,4}$/.test(reading)) return [];
  if (reading.length > 2) {
    const decade = reading.length === 4 && reading.endsWith("0") ? [`decade ${reading}`] : [];
    return reading.endsWith("00") ? [...decade, ...centuriesOf(Number(reading) / 100 + 1)] : decade;
  }
  const decades = reading.endsWith("0") ? [`decade 19${reading}`, `decade 20${reading}`] : [];
  return [
    ...centuriesOf(Number(reading)),
    ...decades,
    ...(/^[1-4]$/.test(reading) ? [`date q${reading}`] : []),
    ...timesOf(Number(reading), "00"),
  ];
}

/** A century in either era. */
function centuriesOf(century: number): string[] {
  return [`century ${century}`, `century -${century}`];
}

/** An hour in either half of the day. */
function timesOf(hour: number, minutes: string): string[] {
  const hours = hour < 12 ? [hour, hour + 12] : [hour];
  return hours.map((each) => `time ${String(each).padStart(2, "0")}:${minutes}`);
}
