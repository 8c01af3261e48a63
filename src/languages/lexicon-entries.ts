import type { LanguageProfile } from "./profile.ts";
import { foldWord } from "./tokens.ts";

/** What a word or phrase can mean. Several meanings stand side by side (`second`). */
export type Role =
  | "number"
  | "suffix"
  | "vague"
  | "month"
  | "short-month"
  | "weekday"
  | "short-weekday"
  | "weekday-span"
  | "date-link"
  | "quarter"
  | "year-mark"
  | "month-mark"
  | "day-mark"
  | "am"
  | "pm"
  | "noon"
  | "midnight"
  | "hour-before"
  | "hour-article"
  | "hour-after"
  | "hour-mark"
  | "minute-mark"
  | "hour-past"
  | "hour-until"
  | "ordinal-suffix"
  | "ordinal-prefix"
  | "century"
  | "century-name"
  | "before-christ"
  | "after-christ"
  | "decade-suffix"
  | "decade-before"
  | "decade-after"
  | "decade"
  | "unit"
  | "currency"
  | "fraction"
  | "fraction-over"
  | "added-fraction"
  | "multiple"
  | "times"
  | "collective"
  | "fortnight"
  | "none"
  | "below-zero"
  | "range-joint"
  | "range-open"
  | "range-close"
  | "conjunction"
  | "of"
  | "idiom"
  | "weak"
  | "one"
  | "counter"
  | "part"
  | "version"
  | "year-before";

/** What a phrase of a profile can mean; `cased` where case tells it from another word. */
export type Entry = readonly [phrase: string, role: Role, value: string, cased: boolean];

/** Everything that a profile knows, phrase by phrase. */
export function* entriesOf(profile: LanguageProfile): Generator<Entry> {
  for (const [phrase, code] of Object.entries(profile.numberWords)) {
    yield [phrase, "number", code, false];
  }
  for (const [phrase, factors] of Object.entries(profile.suffixes)) {
    yield [phrase, "suffix", factors.join(" "), true];
  }
  for (const [phrase, values] of Object.entries(profile.vague)) {
    yield [phrase, "vague", values.join(" "), false];
  }
  const { dates, times, ordinals, centuries, decades, ranges } = profile;
  yield* numbered("month", dates.months);
  yield* numbered("short-month", dates.shortMonths);
  yield* numbered("weekday", dates.weekdays);
  yield* numbered("short-weekday", dates.shortWeekdays);
  yield* valued("weekday-span", dates.weekdaySpans);
  yield* listed("date-link", dates.links);
  yield* listed("quarter", dates.quarters);
  yield* listed("year-mark", dates.marks.year);
  yield* listed("month-mark", dates.marks.month);
  yield* listed("day-mark", dates.marks.day);
  yield* listed("am", times.am);
  yield* listed("pm", times.pm);
  yield* listed("noon", times.noon);
  yield* listed("midnight", times.midnight);
  yield* listed("hour-before", times.before);
  yield* listed("hour-article", times.articles);
  yield* listed("hour-after", times.after);
  yield* listed("hour-mark", times.hourMarks);
  yield* listed("minute-mark", times.minuteMarks);
  yield* valued("hour-past", times.past);
  yield* valued("hour-until", times.until);
  yield* listed("ordinal-suffix", ordinals.suffixes);
  yield* listed("ordinal-prefix", ordinals.prefixes);
  yield* listed("century", centuries.words);
  for (const [value, names] of Object.entries(centuries.named)) {
    for (const name of names) yield [name, "century-name", value, true];
  }
  yield* listed("before-christ", centuries.before);
  yield* listed("after-christ", centuries.after);
  yield* listed("decade-suffix", decades.suffixes);
  yield* listed("decade-before", decades.before);
  yield* listed("decade-after", decades.after);
  yield* valued("decade", decades.words);
  yield* symbolled("unit", profile.units);
  yield* symbolled("currency", profile.currencies);
  yield* valued("fraction", profile.fractions);
  yield* listed("fraction-over", profile.fractionOver);
  yield* valued("added-fraction", profile.addedFractions);
  yield* valued("multiple", profile.multiples);
  yield* listed("times", profile.timesWords);
  yield* valued("collective", profile.collectives);
  yield* listed("fortnight", profile.fortnights);
  yield* listed("none", profile.nones);
  yield* listed("below-zero", profile.belowZero);
  for (const [open, joint] of ranges.pairs) yield [open, "range-open", joint, false];
  for (const [joint, close] of ranges.closed) yield [close, "range-close", joint, false];
  yield* listed("range-joint", ranges.joints);
  yield* listed("conjunction", profile.conjunctions);
  yield* listed("of", profile.ofWords);
  yield* listed("idiom", profile.idioms);
  yield* listed("one", profile.ones);
  yield* listed("counter", profile.counters);
  yield* listed("weak", [...profile.weakWords, ...dates.weak]);
  yield* listed("part", profile.partWords);
  yield* listed("version", profile.versionWords);
  yield* listed("year-before", profile.yearWords);
}

function* listed(role: Role, phrases: readonly string[]): Generator<Entry> {
  for (const phrase of phrases) yield [phrase, role, "", false];
}

/** One letter whose accent is all that tells it from another word: `à`, `a`. */
export function isAccent(phrase: string): boolean {
  return phrase.length === 1 && foldWord(phrase) !== phrase && /\p{Ll}/u.test(phrase);
}

function* numbered(role: Role, lists: readonly (readonly string[])[]): Generator<Entry> {
  for (const [index, phrases] of lists.entries()) {
    for (const phrase of phrases) yield [phrase, role, String(index + 1), false];
  }
}

function* valued(role: Role, words: Readonly<Record<string, readonly string[]>>): Generator<Entry> {
  for (const [value, phrases] of Object.entries(words)) {
    for (const phrase of phrases) yield [phrase, role, value, false];
  }
}

/** Short signs mean different things by case (`MB`, `Mb`; `K`, `k`); words do not. */
function* symbolled(
  role: Role,
  words: Readonly<Record<string, readonly string[]>>,
): Generator<Entry> {
  for (const [value, phrases] of Object.entries(words)) {
    for (const phrase of phrases) yield [phrase, role, value, boundToCase(phrase)];
  }
}

function boundToCase(phrase: string): boolean {
  return phrase.length <= 2 || phrase.slice(1) !== phrase.slice(1).toLowerCase();
}
