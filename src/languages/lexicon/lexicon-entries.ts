import type { CountedWords, LanguageProfile } from "../profile.ts";
import { foldWord } from "../tokens.ts";

/** The role of a word or phrase. It may have several (`second`). */
export type Role =
  | "number"
  | "suffix"
  | "vague"
  | "month"
  /** An adjective of a month, or a possible inflected form of its name. */
  | "month-form"
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
  | "clock"
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
  | "ratio"
  | "by"
  | "added-fraction"
  | "multiple"
  | "frequency"
  | "loose-frequency"
  | "times"
  | "inverse"
  | "collective"
  /** A number and its unit in one word. */
  | "counted-word"
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
  | "year-before"
  | "relative-year";

/** A meaning of a phrase in a profile; `cased` if case distinguishes it from another word. */
export type Entry = readonly [phrase: string, role: Role, value: string, cased: boolean];

/** All entries of a profile. */
export function entriesOf(profile: LanguageProfile): readonly Entry[] {
  const { dates, times, ordinals, centuries, decades, ranges } = profile;
  return [
    ...Object.entries(profile.numberWords).map(([phrase, code]) => entry(phrase, "number", code)),
    ...Object.entries(profile.suffixes).map(([phrase, factors]) =>
      entry(phrase, "suffix", factors.join(" "), true),
    ),
    ...Object.entries(profile.vague).map(([phrase, values]) =>
      entry(phrase, "vague", values.join(" ")),
    ),
    ...numbered("month", dates.months),
    ...numbered("month-form", dates.monthAdjectives),
    ...numbered("short-month", dates.shortMonths),
    ...numbered("weekday", dates.weekdays),
    ...numbered("short-weekday", dates.shortWeekdays),
    ...valued("weekday-span", dates.weekdaySpans),
    ...listed("date-link", dates.links),
    ...listed("quarter", dates.quarters),
    ...listed("year-mark", dates.marks.year),
    ...listed("month-mark", dates.marks.month),
    ...listed("day-mark", dates.marks.day),
    ...listed("am", times.am),
    ...listed("pm", times.pm),
    ...listed("noon", times.noon),
    ...listed("midnight", times.midnight),
    ...listed("hour-before", times.before),
    ...listed("clock", times.clock),
    ...listed("hour-article", times.articles),
    ...listed("hour-after", times.after),
    ...listed("hour-mark", times.hourMarks),
    ...listed("minute-mark", times.minuteMarks),
    ...valued("hour-past", times.past),
    ...valued("hour-until", times.until),
    ...listed("ordinal-suffix", ordinals.suffixes),
    ...listed("ordinal-prefix", ordinals.prefixes),
    ...listed("century", centuries.words),
    ...valued("century-name", centuries.named, true),
    ...listed("before-christ", centuries.before),
    ...listed("after-christ", centuries.after),
    ...listed("decade-suffix", decades.suffixes),
    ...listed("decade-before", decades.before),
    ...listed("decade-after", decades.after),
    ...valued("decade", decades.words),
    ...symbolled("unit", profile.units),
    ...symbolled("currency", profile.currencies),
    ...valued("fraction", profile.fractions),
    ...listed("fraction-over", profile.fractionOver),
    ...listed("ratio", profile.ratioWords),
    ...listed("by", profile.byWords),
    ...valued("added-fraction", profile.addedFractions),
    ...valued("multiple", profile.multiples),
    ...valued("frequency", profile.frequencies),
    ...valued("loose-frequency", profile.looseFrequencies),
    ...listed("times", profile.timesWords),
    ...listed("inverse", profile.inverseWords),
    ...valued("collective", profile.collectives),
    ...(profile.writing.spaces ? [] : profile.countedWords.flatMap(wholeWords)),
    ...listed("fortnight", profile.fortnights),
    ...listed("none", profile.nones),
    ...listed("below-zero", profile.belowZero),
    ...ranges.pairs.map(([open, joint]) => entry(open, "range-open", joint)),
    ...ranges.closed.map(([joint, close]) => entry(close, "range-close", joint)),
    ...listed("range-joint", ranges.joints),
    ...listed("conjunction", profile.conjunctions),
    ...listed("of", profile.ofWords),
    ...listed("idiom", profile.idioms),
    ...listed("one", profile.ones),
    ...listed("counter", profile.counters),
    ...listed("weak", [...profile.weakWords, ...dates.weak]),
    ...listed("part", profile.partWords),
    ...listed("version", profile.versionWords),
    ...listed("year-before", profile.yearWords),
    ...listed("relative-year", profile.relativeYears),
  ];
}

/** Words with a number and a unit, in full, since without spaces the end of such a word is unknown. */
function wholeWords({ stems, endings }: CountedWords): readonly Entry[] {
  return Object.entries(endings).flatMap(([unit, forms]) =>
    Object.entries(stems).flatMap(([stem, number]) =>
      forms.map((form) => entry(`${stem}${form}`, "counted-word", `${number} ${unit}`)),
    ),
  );
}

function entry(phrase: string, role: Role, value: string, cased = false): Entry {
  return [phrase, role, value, cased];
}

function listed(role: Role, phrases: readonly string[]): readonly Entry[] {
  return phrases.map((phrase) => entry(phrase, role, ""));
}

/**
 * Whether only an accent distinguishes a one-letter word from another, `à` and `a`; also true for a
 * cedilla, which is never omitted.
 */
export function isAccent(phrase: string): boolean {
  if (phrase.includes("ç")) return true;
  return phrase.length === 1 && foldWord(phrase) !== phrase && /\p{Ll}/u.test(phrase);
}

function numbered(role: Role, lists: readonly (readonly string[])[]): readonly Entry[] {
  return lists.flatMap((phrases, index) =>
    phrases.map((phrase) => entry(phrase, role, String(index + 1))),
  );
}

function valued(
  role: Role,
  words: Readonly<Record<string, readonly string[]>>,
  cased = false,
): readonly Entry[] {
  return Object.entries(words).flatMap(([value, phrases]) =>
    phrases.map((phrase) => entry(phrase, role, value, cased)),
  );
}

/** Short signs are case-sensitive (`MB`, `Mb`; `K`, `k`), words are not. */
function symbolled(
  role: Role,
  words: Readonly<Record<string, readonly string[]>>,
): readonly Entry[] {
  return Object.entries(words).flatMap(([value, phrases]) =>
    phrases.map((phrase) => entry(phrase, role, value, boundToCase(phrase))),
  );
}

function boundToCase(phrase: string): boolean {
  return phrase.length <= 2 || phrase.slice(1) !== phrase.slice(1).toLowerCase();
}
