import { foldWord } from "../../../languages/tokens.ts";
import { numeralAt } from "../../numerals/read-numeral.ts";
import { readWords } from "../../numerals/read-words.ts";
import {
  type Found,
  find,
  findAfterSpace,
  findJoined,
  isMark,
  isPreceded,
  isUnspaced,
  pastSpace,
  type Scan,
} from "../../numerals/scan.ts";
import { countedThing } from "../counted.ts";
import { draft, type ValueDraft } from "../value-draft.ts";
import { dayPartAt, findClock, hoursIn } from "./find-clock.ts";
import { findClockWord } from "./find-clock-word.ts";
import { hourAt } from "./hour-at.ts";
import {
  afterHour,
  afterHourMark,
  isBeforePeriod,
  moved,
  timeDraft,
  withPeriod,
} from "./time-draft.ts";
import { withZone } from "./zones.ts";

/** A time of day that starts at a token. */
export function findTime(scan: Scan, at: number): ValueDraft | null {
  const time =
    findNamedTime(scan, at) ??
    findMovedTime(scan, at) ??
    findClockWord(scan, at) ??
    findUnmarkedClock(scan, at) ??
    findClock(scan, at) ??
    findUnpartedHour(scan, at) ??
    findSpokenHour(scan, at);
  return time === null ? null : withZone(scan, time);
}

function findNamedTime(scan: Scan, at: number): ValueDraft | null {
  const noon = find(scan, at, "noon");
  const named = noon ?? find(scan, at, "midnight");
  if (named === null) return null;
  const hours = noon === null ? [0, 24] : [12];
  const clocks = hours.map((hour) => ({ hour, minute: 0, second: null }));
  const past = findAfterSpace(scan, named.end, "hour-past");
  if (past !== null) {
    const later = moved(noon === null ? 0 : 12, Number(past.value));
    return timeDraft([later], at, past.end, "words");
  }
  const time = timeDraft(clocks, at, named.end, "words");
  // The same word may name a cardinal direction.
  const isOther = find(scan, at, "weak")?.end === named.end || isOfWordBehind(scan, at, named.end);
  return isOther ? { ...time, strength: "weak" } : time;
}

/** Whether the word may modify the one after it: `midnight navy`, `a midday meal`. */
function isOfWordBehind(scan: Scan, at: number, end: number): boolean {
  const next = pastSpace(scan, end);
  const { kind, text = "", key = "" } = scan.tokens[next] ?? {};
  if (kind !== "word" || next === end || !/^\p{Ll}{3}/u.test(text)) return false;
  if (scan.phrases[next]?.length || scan.profile.functionWords.includes(key)) return false;
  return !isPreceded(scan, at, "hour-before") && !isPreceded(scan, at, "range-joint");
}

/** `half past three`, `quarter to five`, `half past midnight`, `halb vier`. */
function findMovedTime(scan: Scan, at: number): ValueDraft | null {
  const move = find(scan, at, "hour-until");
  if (move === null) return null;
  const next = pastSpace(scan, move.end);
  const hour = hourAt(scan, next, true) ?? namedHourAt(scan, next);
  if (hour === null) return null;
  const clock = moved(hour.hour, Number(move.value));
  return withPeriod(scan, { start: at, end: hour.end }, clock, "words");
}

/** Four digits before a time zone: `0340 UTC`. */
function findUnmarkedClock(scan: Scan, at: number): ValueDraft | null {
  const { key = "" } = scan.tokens[at] ?? {};
  const [, hour, minute] = /^([01]\d|2[0-3])([0-5]\d)$/.exec(key) ?? [];
  if (hour === undefined || minute === undefined || isMark(scan, at + 1, ".,:/-")) return null;
  const clock = { hour: Number(hour), minute: Number(minute), second: null };
  const time = timeDraft([clock], at, at + 1);
  return withZone(scan, time).readings.length > 1 ? time : null;
}

/** The hour of noon or midnight, as in `half past midnight`. */
function namedHourAt(
  scan: Scan,
  at: number,
): { readonly hour: number; readonly end: number } | null {
  const noon = find(scan, at, "noon");
  const named = noon ?? find(scan, at, "midnight");
  return named === null ? null : { hour: noon === null ? 0 : 12, end: named.end };
}

/** An hour in words of a script without spaces, with its half or its part of the day: `午後七時半`, `七点半`. */
function findUnpartedHour(scan: Scan, at: number): ValueDraft | null {
  const part = dayPartAt(scan, at);
  const start = part?.end ?? at;
  const hour = isUnspaced(scan.tokens[start]) ? hourAt(scan, start) : null;
  const mark = hour === null ? null : find(scan, hour.end, "hour-mark");
  if (hour === null || mark === null) return null;
  const past = find(scan, hour.end, "hour-past");
  if (past === null && part === null) return null;
  const clocks = hoursIn(part, hour.hour).map((each) => moved(each, Number(past?.value ?? 0)));
  return timeDraft(clocks, at, (past ?? mark).end, "words");
}

/** An ordinal as an hour, if a part of the day follows: `o dziewiątej wieczorem`. */
function ordinalHour(scan: Scan, at: number): ReturnType<typeof hourAt> {
  const hour = hourAt(scan, at, true);
  return hour !== null && isBeforePeriod(scan, hour.end) ? hour : null;
}

/**
 * Whether an hour opens a range, so that the next number is not minutes: `between
 * eleven and two in the morning`.
 */
function isBetween(scan: Scan, at: number, end: number): boolean {
  const joint = scan.tokens[pastSpace(scan, end)]?.key;
  return (scan.phrases[at - 2] ?? []).some(
    (phrase) =>
      phrase.end === at - 1 &&
      phrase.meanings.some(({ role, value }) => role === "range-open" && foldWord(value) === joint),
  );
}

/** `a las tres y media de la tarde`, `three o'clock`, `at nine in the morning`. */
function findSpokenHour(scan: Scan, at: number): ValueDraft | null {
  const before = find(scan, at, "hour-before") ?? find(scan, at, "hour-article");
  const exact = before === null ? null : findClock(scan, pastSpace(scan, before.end));
  if (exact !== null) return { ...exact, start: at };
  const next = before === null ? at : pastSpace(scan, before.end);
  const hour = hourAt(scan, next) ?? ordinalHour(scan, next);
  if (hour === null)
    return find(scan, at, "hour-before") === null ? null : pointedHour(scan, at, next);
  const phrase = findAfterSpace(scan, hour.end, "hour-past");
  const past = phrase ?? (isBetween(scan, at, hour.end) ? null : minutesPast(scan, hour.end));
  const clock = moved(hour.hour, Number(past?.value ?? 0));
  const end = past?.end ?? hour.end;
  const inDigits = scan.tokens.slice(at, end).some((token) => token.kind === "digits");
  const after = afterHour(scan, end) ?? afterHourMark(scan, end);
  const isIntroduced = find(scan, at, "hour-before") !== null;
  const unit = find(scan, pastSpace(scan, end), "unit");
  // With a part of the day, it is not a count of hours: `onze heures du soir`.
  const hasPeriod = after !== null && isBeforePeriod(scan, after);
  const counts =
    !isIntroduced && !hasPeriod && after !== null && unit !== null && unit.end >= after;
  const written = inDigits ? "digits" : "words";
  const stretch = { start: at, end: counts ? end : (after ?? end) };
  const dated = withPeriod(scan, stretch, clock, written);
  // `six heures et demie` may be a duration, but `six heures moins le quart` is not.
  const moves = past !== null && (before !== null || Number(phrase?.value) < 0);
  if (dated.end > end || moves) return dated;
  // `starting at 5`, `supérieur à cinq`: an hour or a count. `de 10 à 20` is a range.
  const ranged = scan.tokens[at - 2]?.kind === "digits" && scan.tokens[at - 1]?.kind === "space";
  // Midnight is not called `zero`.
  const isCount = hour.hour === 0 && !inDigits;
  const announced = isIntroduced && !ranged && !isCount && isClauseEnd(scan, end);
  return announced ? { ...dated, readings: [...dated.readings, `${hour.hour}`] } : null;
}

/**
 * A time with a point, keeping the decimal as a part: `alle 17.30`, `at 9.30`.
 * Counts and measures are excluded.
 */
function pointedHour(scan: Scan, start: number, at: number): ValueDraft | null {
  const written = scan.tokens.slice(at, at + 3).map(({ text }) => text);
  const [, hour, minute] = /^(1?\d|2[0-3])\.([0-5]\d)$/.exec(written.join("")) ?? [];
  const numeral = numeralAt(scan, at);
  const end = at + 3;
  if (hour === undefined || minute === undefined || numeral?.end !== end) return null;
  if (isMark(scan, pastSpace(scan, end), "%€$£") || findJoined(scan, end, "times")) return null;
  if (MEASURED.some((role) => countedThing(scan, numeral, role) !== null)) return null;
  const decimal = `${hour}.${minute}`.replace(/\.?0+$/, "");
  const clock = { hour: Number(hour), minute: Number(minute), second: null };
  const parts = [draft({ kind: "number", readings: [decimal], start: at, end })];
  return { ...timeDraft([clock], start, end), parts };
}

const MEASURED = ["unit", "currency"] as const;

/** Minutes in words after a joint: `menos veinte`, `y diez`. */
function minutesPast(scan: Scan, at: number): Found | null {
  const next = pastSpace(scan, at);
  const joint = find(scan, next, "number");
  if (joint === null || (joint.value !== "+" && joint.value !== "-")) return null;
  // As in `at two and a half million`.
  if (find(scan, next, "added-fraction") !== null) return null;
  const run = readWords(scan, pastSpace(scan, joint.end));
  if (run === null || run.ordinal || Number(run.value) > 59) return null;
  return { value: `${joint.value === "-" ? "-" : ""}${run.value}`, end: run.end };
}

/**
 * Whether nothing follows that the hour could count, nor a further number of the same list; `a
 * las 2 y a las 4` are two hours.
 */
function isClauseEnd(scan: Scan, at: number): boolean {
  const next = pastSpace(scan, at);
  const token = scan.tokens[next];
  if (token === undefined) return true;
  const joint = find(scan, next, "conjunction");
  if (joint !== null) return findAfterSpace(scan, joint.end, "hour-before") !== null;
  if (token.kind !== "mark" || !".,;!?)…:".includes(token.key)) return false;
  if (isOrdinalStop(scan, next)) return false;
  const after = scan.tokens[pastSpace(scan, next + 1)];
  return (
    after?.kind !== "digits" &&
    (next + 1 >= scan.tokens.length || scan.tokens[next + 1]?.kind !== "word")
  );
}

/** Whether a full stop belongs to an ordinal, with the sentence continuing after it: `v 17. století`. */
function isOrdinalStop({ tokens, profile }: Scan, at: number): boolean {
  const { text = "" } = tokens[at + 1]?.kind === "space" ? (tokens[at + 2] ?? {}) : {};
  return profile.ordinals.fullStop && tokens[at]?.key === "." && /^\p{Ll}/u.test(text);
}
