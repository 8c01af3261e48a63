import { type Decimal, decimalOf } from "./decimal.ts";
import { findAfterSpace, isMark, pastSpace, type Scan } from "./scan.ts";

/** Digits with separators, and their readings. */
interface DigitRun {
  /** The token after it. */
  readonly end: number;
  readonly readings: readonly Decimal[];
  /** Whether it consists of digits only. */
  readonly plain: boolean;
}

const POINTS = ".,·٫٬’'";

/**
 * Reads a run of digits with separators.
 *
 * Stops where the rest cannot belong to the same number: `1,2 and 3` yields the first number of a list.
 * `1,234` has both readings, that of the language's own convention first. O(length of the run).
 */
export function readDigits(scan: Scan, at: number): DigitRun {
  const alone = { end: at + 1, readings: [decimalOf(scan.tokens[at]?.key ?? "")], plain: true };
  if (continuesList(scan, at)) return alone;
  const { groups, separators, ends } = collect(scan, at);
  if (separators.length === 0) return alone;
  if (!isGrouped(groups, false) && opensList(scan, ends.at(-1) ?? at, separators)) return alone;
  for (let used = separators.length; used > 0; used--) {
    const readings = interpret(groups.slice(0, used + 1), separators.slice(0, used), scan);
    if (readings.length > 0) return { end: ends[used] ?? at + 1, readings, plain: false };
    if (isUniform(separators)) break;
  }
  return alone;
}

/** The second number of `1,2,3`: the digits before it were not a group of thousands. */
function continuesList(scan: Scan, at: number): boolean {
  return isMark(scan, at - 1, ",") && scan.tokens[at - 2]?.kind === "digits";
}

/** Whether `1,2 and 3` is a list, in a language without decimal commas. */
function opensList(scan: Scan, end: number, separators: readonly string[]): boolean {
  if (separators.length !== 1 || separators[0] !== ",") return false;
  if (scan.profile.numerals.decimal === ",") return false;
  const conjunction = findAfterSpace(scan, end, "conjunction");
  if (conjunction === null) return false;
  return scan.tokens[pastSpace(scan, conjunction.end)]?.kind === "digits";
}

interface Pieces {
  readonly groups: readonly string[];
  readonly separators: readonly string[];
  /** The token after each group. */
  readonly ends: readonly number[];
}

/** Maximum number of groups: 1e150 in thousands. */
const MOST_GROUPS = 50;

function collect(scan: Scan, at: number): Pieces {
  const groups = [scan.tokens[at]?.key ?? ""];
  const separators: string[] = [];
  const ends = [at + 1];
  let next = at + 1;
  while (groups.length < MOST_GROUPS && scan.tokens[next + 1]?.kind === "digits") {
    const separator = scan.tokens[next];
    const group = scan.tokens[next + 1]?.key ?? "";
    if (separator === undefined) break;
    if (separator.kind === "space") {
      const fits = separator.text.length === 1 && group.length === 3 && separator.text !== "\n";
      const before = groups.at(-1) ?? "";
      if (!fits || before.length > 3 || (separators.length > 0 && before.length !== 3)) break;
      if (separators.some((each) => each !== " ")) break;
    } else if (separator.kind !== "mark") break;
    const point = isPersianPoint(scan, next) ? "٫" : separator.key;
    if (separator.kind === "mark" && !POINTS.includes(point)) break;
    groups.push(group);
    separators.push(separator.kind === "space" ? " " : point === "’" ? "'" : point);
    ends.push(next + 2);
    next += 2;
  }
  return { groups, separators, ends };
}

/** A slash between Persian digits is the decimal point, unless it is part of a date: `۱۲/۵`. */
function isPersianPoint({ tokens }: Scan, at: number): boolean {
  if (tokens[at]?.key !== "/" || tokens[at + 2]?.key === "/" || tokens[at - 2]?.key === "/")
    return false;
  return [tokens[at - 1], tokens[at + 1]].every((side) => PERSIAN.test(side?.text ?? ""));
}

const PERSIAN = /^[۰-۹]{1,3}$/;

function isUniform(separators: readonly string[]): boolean {
  return separators.every((separator) => separator === separators[0]);
}

function interpret(
  groups: readonly string[],
  separators: readonly string[],
  scan: Scan,
): readonly Decimal[] {
  const { decimal, group, grouping } = scan.profile.numerals;
  const last = separators.at(-1) ?? "";
  const isolated = separators.filter((separator) => separator === last).length === 1;
  const asGroups = isUniform(separators) && isGrouped(groups, grouping === "indian");
  const canBeDecimal = isolated && last !== " " && last !== "'" && last !== "٬";
  const fraction = canBeDecimal ? groups.at(-1) : undefined;
  const whole = groups.slice(0, -1);
  const wholeSeparators = separators.slice(0, -1);
  const asDecimal =
    fraction !== undefined &&
    isUniform(wholeSeparators) &&
    (whole.length === 1 || isGrouped(whole, grouping === "indian"));
  const grouped = asGroups ? [decimalOf(groups.join(""))] : [];
  const pointed = asDecimal ? [decimalOf(whole.join(""), fraction)] : [];
  // A decimal would not end in a zero: `3.500` in a language with decimal commas.
  if (last === group && grouped.length > 0 && fraction?.endsWith("0")) return grouped;
  if (last === decimal || groups[0] === "0") return [...pointed, ...grouped];
  return [...grouped, ...pointed];
}

/** Whether groups are digit groups: `12 345 678`, or `1,23,45,678` as in India. */
function isGrouped(groups: readonly string[], indian: boolean): boolean {
  const [first = "", ...rest] = groups;
  if (rest.length === 0 || first.length > 3 || first.length === 0) return false;
  if (first.startsWith("0")) return false;
  if (rest.every((group) => group.length === 3)) return true;
  const inner = rest.slice(0, -1);
  const pairs = inner.length > 0 && inner.every((group) => group.length === 2);
  return (indian || pairs) && pairs && rest.at(-1)?.length === 3 && first.length <= 2;
}

/**
 * Whether a number begins with its point at `at`: digits follow, and the point does not
 * belong to a word or number before.
 */
export function opensWithPoint(scan: Scan, at: number): boolean {
  if (!isMark(scan, at, ".") || scan.tokens[at + 1]?.kind !== "digits") return false;
  const before = scan.tokens[at - 1];
  return before === undefined || before.kind === "space" || isMark(scan, at - 1, "([<>=~≈$€£+-−");
}
