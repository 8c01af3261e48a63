import { type Draft, draft } from "./draft.ts";
import { numeralAt } from "./read-numeral.ts";
import { type Found, find, isMark, isPreceded, isWord, pastSpace, type Scan } from "./scan.ts";

/** A date or a part of one that starts at a token: weekday, all-number date, day and month, month and year. */
export function findDate(scan: Scan, at: number): Draft | null {
  return (
    findNumericDate(scan, at) ??
    findMarkedDate(scan, at) ??
    findDayMonth(scan, at) ??
    findMonth(scan, at) ??
    findQuarter(scan, at) ??
    findWeekday(scan, at)
  );
}

/** Month and day are 1-based; any part may be unknown. */
interface Parts {
  readonly year?: string | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

/** ISO 8601 of what is known, as `FactKind` has it. */
export function isoOf({ year, month, day }: Parts): string {
  const two = (value: number) => String(value).padStart(2, "0");
  if (month === undefined) return year ?? "";
  const rest = day === undefined ? two(month) : `${two(month)}-${two(day)}`;
  return year === undefined ? `--${rest}` : `${year}-${rest}`;
}

function dateDraft(parts: Parts, fields: Pick<Draft, "start" | "end"> & Partial<Draft>): Draft {
  const simple: Draft[] = [];
  if (parts.year !== undefined && parts.month !== undefined) {
    simple.push(
      draft({ kind: "date", readings: [isoOf({ ...parts, year: undefined })], ...fields }),
    );
    simple.push(draft({ kind: "date", readings: [parts.year], ...fields }));
  }
  return draft({ kind: "date", readings: [isoOf(parts)], parts: simple, ...fields });
}

/** `Q3 2024`, `tercer trimestre de 2024`, `3rd quarter`; the year, if any, is a fact of its own. */
function findQuarter(scan: Scan, at: number): Draft | null {
  const signed = /^[QT][1-4]$/.exec(glued(scan, at));
  if (signed !== null && find(scan, at, "quarter") !== null) {
    return draft({ kind: "date", readings: [`q${signed[0].slice(1)}`], start: at, end: at + 2 });
  }
  const numeral = numeralAt(scan, at);
  const value = numeral?.readings[0] ?? "";
  if (numeral === null || !/^[1-4]$/.test(value)) return null;
  const suffix = numeral.written === "digits" ? find(scan, numeral.end, "ordinal-suffix") : null;
  if (!numeral.ordinal && suffix === null && !isFullStopOrdinal(scan, numeral.end)) return null;
  const end = suffix?.end ?? pastFullStop(scan, numeral.end);
  const word = find(scan, pastSpace(scan, end), "quarter");
  if (word === null) return null;
  const { written } = numeral;
  return draft({ kind: "date", readings: [`q${value}`], start: at, end: word.end, written });
}

function isFullStopOrdinal(scan: Scan, at: number): boolean {
  return pastFullStop(scan, at) > at;
}

/** A letter and the digits written onto it: `Q3`. */
function glued(scan: Scan, at: number): string {
  return `${scan.tokens[at]?.text ?? ""}${scan.tokens[at + 1]?.key ?? ""}`;
}

function findWeekday(scan: Scan, at: number): Draft | null {
  const weekday = find(scan, at, "weekday");
  if (weekday !== null) {
    const weak = find(scan, at, "weak")?.end === weekday.end;
    return draft({
      kind: "date",
      readings: [`w${weekday.value}`],
      start: at,
      end: weekday.end,
      written: "words",
      strength: weak ? "weak" : "strong",
    });
  }
  const short = isMiswritten(scan, at) ? null : find(scan, at, "short-weekday");
  if (short === null) return null;
  if (isSpanOfDays(scan, at, short.end)) {
    return draft({
      kind: "date",
      readings: [`w${short.value}`],
      start: at,
      end: short.end,
      written: "words",
    });
  }
  const next = pastSpace(scan, isMark(scan, short.end, ".") ? short.end + 1 : short.end);
  const day = pastSpace(scan, isMark(scan, next, ",") ? next + 1 : next);
  if (day === short.end || (findDayMonth(scan, day) ?? findMonth(scan, day)) === null) return null;
  return draft({
    kind: "date",
    readings: [`w${short.value}`],
    start: at,
    end: short.end,
    written: "words",
  });
}

/** One end of `Mon–Fri`. */
function isSpanOfDays(scan: Scan, start: number, end: number): boolean {
  const after = isMark(scan, end, "-–—") && find(scan, end + 1, "short-weekday") !== null;
  return (
    after || (isMark(scan, start - 1, "-–—") && find(scan, start - 2, "short-weekday") !== null)
  );
}

interface MonthFound extends Found {
  readonly short: boolean;
}

function monthAt(scan: Scan, at: number): MonthFound | null {
  if (isMiswritten(scan, at)) return null;
  const full = find(scan, at, "month");
  if (full !== null) return { ...full, short: false };
  const short = find(scan, at, "short-month");
  if (short === null) return null;
  return { ...short, end: isMark(scan, short.end, ".") ? short.end + 1 : short.end, short: true };
}

/** `23 de julio de 2024`, `the 23rd of July`, `23. Juli`, `July 23, 2024`. */
function findDayMonth(scan: Scan, at: number): Draft | null {
  const dayFirst = dayAt(scan, at);
  if (dayFirst !== null) {
    const month = monthAt(scan, pastLinks(scan, pastFullStop(scan, dayFirst.end)));
    if (month === null || month.end === dayFirst.end) return null;
    return withYear(scan, at, month.end, { month: Number(month.value), day: dayFirst.day });
  }
  const month = monthAt(scan, at);
  if (month === null) return null;
  const dayStart = pastLinks(scan, month.end);
  const day = dayStart === month.end ? null : dayAt(scan, dayStart);
  if (day === null || isCounted(scan, day.end)) return null;
  return withYear(scan, at, day.end, { month: Number(month.value), day: day.day });
}

function pastFullStop(scan: Scan, at: number): number {
  return scan.profile.ordinals.fullStop && isMark(scan, at, ".") ? at + 1 : at;
}

/** What follows shows that the number before counts something: `May 5%`, `May 5:30`. */
function isCounted(scan: Scan, at: number): boolean {
  return (
    isMark(scan, at, "%:") || (isMark(scan, at, ".") && scan.tokens[at + 1]?.kind === "digits")
  );
}

function dayAt(scan: Scan, at: number): { readonly day: number; readonly end: number } | null {
  const numeral = numeralAt(scan, at);
  if (
    numeral === null ||
    numeral.factor !== "1" ||
    (numeral.plain === null && numeral.written === "digits")
  )
    return null;
  const digits = numeral.plain ?? numeral.readings[0] ?? "";
  const day = Number(digits);
  if (!(day >= 1 && day <= 31) || digits.length > 2) return null;
  const suffix = numeral.written === "digits" ? find(scan, numeral.end, "ordinal-suffix") : null;
  const mark = find(scan, suffix?.end ?? numeral.end, "day-mark");
  return { day, end: mark?.end ?? suffix?.end ?? numeral.end };
}

/** Past blanks and the words that link day, month and year, two at most. */
function pastLinks(scan: Scan, at: number): number {
  let next = pastSpace(scan, at);
  for (let count = 0; count < 2; count++) {
    const link = find(scan, next, "date-link");
    if (link === null) break;
    next = pastSpace(scan, link.end);
  }
  return next;
}

function withYear(scan: Scan, start: number, end: number, parts: Parts): Draft {
  const afterComma = isMark(scan, end, ",") ? end + 1 : end;
  const year = yearAt(scan, pastLinks(scan, afterComma));
  if (year === null) return dateDraft(parts, { start, end, ...wording(scan, start, end) });
  return dateDraft(
    { ...parts, year: year.year },
    { start, end: year.end, ...wording(scan, start, year.end) },
  );
}

function wording(scan: Scan, start: number, end: number): Pick<Draft, "written"> {
  const digits = scan.tokens.slice(start, end).some((token) => token.kind === "digits");
  return { written: digits ? "digits" : "words" };
}

/** A year in four digits, or in words where they can only be a year. */
export function yearAt(
  scan: Scan,
  at: number,
): { readonly year: string; readonly end: number } | null {
  const numeral = numeralAt(scan, at);
  if (numeral === null) return null;
  const digits = numeral.plain ?? (numeral.written === "words" ? numeral.readings[0] : undefined);
  if (digits === undefined || !/^[12]\d{3}$/.test(digits)) return null;
  const mark = find(scan, pastSpace(scan, numeral.end), "year-mark");
  return { year: digits, end: mark?.end ?? numeral.end };
}

/** `April 2025`, `abril de 2025`, and a month alone; an abbreviation only with its year. */
function findMonth(scan: Scan, at: number): Draft | null {
  const month = monthAt(scan, at);
  if (month === null || month.end === at) return null;
  const parts = { month: Number(month.value) };
  const dated = withYear(scan, at, month.end, parts);
  // `sept mille` and `dez mil` are numbers: an abbreviation needs its year in digits.
  if (dated.parts.length > 0 && !(month.short && dated.written === "words")) return dated;
  if (month.short && find(scan, at, "month") === null) return null;
  return draft({
    kind: "date",
    readings: [isoOf(parts)],
    start: at,
    end: month.end,
    written: "words",
    strength: find(scan, at, "weak") === null || isSurelyMonth(scan, at) ? "strong" : "weak",
  });
}

/** Small where the language writes months and weekdays with capitals: `may`, `march`. */
function isMiswritten(scan: Scan, at: number): boolean {
  const capitals = /^\p{Lu}/u.test(scan.profile.dates.months[0]?.[0] ?? "");
  return capitals && /^\p{Ll}/u.test(scan.tokens[at]?.text ?? "");
}

/** A word that goes before dates, or a capital inside a sentence: `in May`, `from June to August`. */
function isSurelyMonth(scan: Scan, at: number): boolean {
  if (isPreceded(scan, at, "year-before") || isPreceded(scan, at, "date-link")) return true;
  return /^\p{Lu}/u.test(scan.tokens[at]?.text ?? "") && scan.tokens[at - 2]?.kind === "word";
}

/** `2024年7月23日`, `7月23日`, `2024년 7월`. */
function findMarkedDate(scan: Scan, at: number): Draft | null {
  if (scan.tokens[at]?.kind !== "digits") return null;
  const { marks } = scan.profile.dates;
  if (marks.month.length === 0) return null;
  const year = markedNumber(scan, at, "year-mark");
  const afterYear = year === null ? at : pastSpace(scan, year.end);
  if (year !== null && isDecadeMark(scan, at + 1, year.end)) return null;
  const month = markedNumber(scan, afterYear, "month-mark");
  if (month === null) {
    if (year === null || year.value.length !== 4) return null;
    return draft({ kind: "date", readings: [year.value], start: at, end: year.end });
  }
  const day = markedNumber(scan, pastSpace(scan, month.end), "day-mark");
  if (Number(month.value) > 12 || Number(day?.value ?? 1) > 31) return null;
  return dateDraft(
    {
      year: year?.value,
      month: Number(month.value),
      day: day === null ? undefined : Number(day.value),
    },
    { start: at, end: (day ?? month).end },
  );
}

/** `1990年代` is a decade, not a year. */
function isDecadeMark(scan: Scan, at: number, end: number): boolean {
  return (find(scan, at, "decade-suffix")?.end ?? 0) > end;
}

function markedNumber(
  scan: Scan,
  at: number,
  role: "year-mark" | "month-mark" | "day-mark",
): Found | null {
  const token = scan.tokens[at];
  if (token?.kind !== "digits" || token.key.length > 4) return null;
  const mark = find(scan, at + 1, role);
  return mark === null ? null : { value: token.key, end: mark.end };
}

const BETWEEN = "-/.\u2010\u2011";

/** `2025-04-15`, `15/04/2025`, `04/15`: both orders are kept where both could be meant. */
function findNumericDate(scan: Scan, at: number): Draft | null {
  const numbers = numbersBetween(scan, at);
  if (numbers === null) return null;
  const { groups, mark, end } = numbers;
  const [first = "", second = "", third = ""] = groups;
  const fields = { start: at, end };
  if (groups.length === 2) {
    if (mark !== "/" || !(/^0\d$/.test(first) || /^0\d$/.test(second))) return null;
    return several(orders(scan, first, second, undefined), fields);
  }
  if (first.length === 4 && second.length <= 2 && third.length <= 2) {
    return several(valid([{ year: first, month: Number(second), day: Number(third) }]), fields);
  }
  if (third.length !== 4 || mark === "" || first.length > 2 || second.length > 2) return null;
  const inOrder =
    mark === "." ? valid([{ year: third, day: Number(first), month: Number(second) }]) : [];
  return several(inOrder.length > 0 ? inOrder : orders(scan, first, second, third), fields);
}

/** The dates that `9/11` could be, the region's order first. */
export function datesOfSlash(scan: Scan, first: string, second: string): string[] {
  if (first.length > 2 || second.length > 2) return [];
  return [...new Set(orders(scan, first, second, undefined).map(isoOf))];
}

function numbersBetween(
  scan: Scan,
  at: number,
): { readonly groups: string[]; readonly mark: string; readonly end: number } | null {
  const token = scan.tokens[at];
  if (token?.kind !== "digits" || !isMark(scan, at + 1, BETWEEN)) return null;
  if (isMark(scan, at - 1, "/-.") || isWord(scan, at - 1)) return null;
  const mark = scan.tokens[at + 1]?.key ?? "";
  const groups = [token.key];
  let end = at + 1;
  while (groups.length < 4 && isMark(scan, end, mark) && scan.tokens[end + 1]?.kind === "digits") {
    groups.push(scan.tokens[end + 1]?.key ?? "");
    end += 2;
  }
  if (groups.length !== 3 && !(groups.length === 2 && mark === "/")) return null;
  const next = scan.tokens[end];
  const goesOn = next?.key === mark && scan.tokens[end + 1]?.kind === "digits";
  if (next !== undefined && (goesOn || (next.kind === "word" && !/^t$/.test(next.key))))
    return null;
  return { groups, mark, end };
}

/** Day and month either way round, the region's own order first. */
function orders(scan: Scan, first: string, second: string, year: string | undefined): Parts[] {
  const dayFirst = { year, day: Number(first), month: Number(second) };
  const monthFirst = { year, month: Number(first), day: Number(second) };
  return valid(
    scan.profile.dates.order === "mdy" ? [monthFirst, dayFirst] : [dayFirst, monthFirst],
  );
}

function valid(dates: readonly Parts[]): Parts[] {
  return dates.filter(
    ({ month = 0, day = 0 }) => month >= 1 && month <= 12 && day >= 1 && day <= 31,
  );
}

function several(dates: readonly Parts[], fields: { start: number; end: number }): Draft | null {
  const [first] = dates;
  if (first === undefined) return null;
  return { ...dateDraft(first, fields), readings: [...new Set(dates.map(isoOf))] };
}

/** A bare four-digit number read as a year: words around it say so, or it is a recent year that counts nothing. */
export function findYear(scan: Scan, at: number): Draft | null {
  const numeral = numeralAt(scan, at);
  const spoken = numeral?.year === true;
  if (
    numeral === null ||
    (!spoken && (numeral.plain === null || !/^[12]\d{3}$/.test(numeral.plain)))
  ) {
    return null;
  }
  const value = numeral.readings[0] ?? "";
  // `1920x1080`, `1920 × 1080`.
  if (["x", "×"].includes(scan.tokens[pastSpace(scan, numeral.end)]?.key ?? "")) return null;
  const announced = isPreceded(scan, at, "year-before");
  const recent = value >= "1900" && value <= "2099";
  if (!spoken && !announced && !recent) return null;
  return draft({
    kind: "date",
    readings: [value],
    start: at,
    end: numeral.end,
    written: numeral.written,
  });
}
