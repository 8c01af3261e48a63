import type { DateWords, Numerals, TimeWords, Words } from "../profile.ts";

/** What `Intl` knows about a language or region. */
export interface IntlKnowledge {
  readonly numerals: Numerals;
  readonly suffixes: Words<readonly string[]>;
  readonly dates: Pick<
    DateWords,
    "months" | "shortMonths" | "weekdays" | "shortWeekdays" | "order" | "yearsAhead"
  >;
  readonly times: Pick<TimeWords, "twelve" | "am" | "pm">;
  readonly units: Words<readonly string[]>;
  readonly currencies: Words<readonly string[]>;
}

/**
 * Reads all of it: about a thousand calls of `Intl`, tens of milliseconds.
 *
 * @throws RangeError on a malformed tag
 */
export function readIntl(tag: string): IntlKnowledge {
  return {
    numerals: readNumerals(tag),
    suffixes: readSuffixes(tag),
    dates: readDates(tag),
    times: readDayPeriods(tag),
    units: readUnits(tag),
    currencies: readCurrencies(tag),
  };
}

/** The locale with ASCII digits, since digits of all scripts are read anyway, and the Gregorian calendar. */
export function latin(tag: string): Intl.Locale {
  return new Intl.Locale(tag, { numberingSystem: "latn", calendar: "gregory" });
}

/** The number format of a language or region. Cheap: a single call of `Intl`. */
export function readNumerals(tag: string): Numerals {
  const parts = new Intl.NumberFormat(latin(tag), { useGrouping: "always" }).formatToParts(
    12345678.5,
  );
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? "";
  return {
    decimal: part("decimal"),
    group: part("group"),
    grouping: parts[2]?.value.length === 2 ? "indian" : "thousands",
  };
}

function readSuffixes(tag: string): Words<readonly string[]> {
  const format = new Intl.NumberFormat(latin(tag), {
    notation: "compact",
    useGrouping: false,
  });
  const found: Record<string, string[]> = {};
  for (let power = 3; power <= 15; power++) {
    const parts = format.formatToParts(10 ** power);
    const suffix = parts.find((part) => part.type === "compact")?.value.trim();
    const shown = parts.find((part) => part.type === "integer")?.value ?? "";
    if (suffix === undefined || !/^10*$/.test(shown)) continue;
    const factor = `1${"0".repeat(power - shown.length + 1)}`;
    add(found, suffix, factor);
  }
  return found;
}

function readDates(tag: string): IntlKnowledge["dates"] {
  const months = (style: "long" | "short") =>
    Array.from({ length: 12 }, (_, month) =>
      distinct(
        [{ month: style }, { month: style, day: "numeric" as const }].flatMap((options) =>
          dateParts(tag, new Date(Date.UTC(2023, month, 3)), options, "month"),
        ),
      ),
    );
  const weekdays = (style: "long" | "short") =>
    Array.from({ length: 7 }, (_, day) =>
      distinct(dateParts(tag, new Date(Date.UTC(2024, 0, 1 + day)), { weekday: style }, "weekday")),
    );
  const order = new Intl.DateTimeFormat(latin(tag), { dateStyle: "short", timeZone: "UTC" })
    .formatToParts(new Date(0))
    .map((part) => part.type[0])
    .filter((letter) => letter === "d" || letter === "m" || letter === "y")
    .join("");
  const { calendar } = new Intl.DateTimeFormat(tag).resolvedOptions();
  return {
    yearsAhead: calendar === "buddhist" ? 543 : 0,
    months: months("long"),
    shortMonths: months("short"),
    weekdays: weekdays("long"),
    shortWeekdays: weekdays("short"),
    order: order === "mdy" || order === "ymd" ? order : "dmy",
  };
}

/** The value of a date part, and the same with directly attached letters: `במרץ`, *in March*. */
function dateParts(
  tag: string,
  date: Date,
  options: Intl.DateTimeFormatOptions,
  type: "month" | "weekday",
): string[] {
  const format = new Intl.DateTimeFormat(latin(tag), { ...options, timeZone: "UTC" });
  const parts = format.formatToParts(date);
  const at = parts.findIndex((part) => part.type === type);
  const value = parts[at]?.value.replace(/\.$/, "") ?? "";
  if (/^\d/.test(value)) return [];
  const before = /\p{L}+$/u.exec(parts[at - 1]?.value ?? "")?.[0] ?? "";
  const after = /^\p{L}+/u.exec(parts[at + 1]?.value ?? "")?.[0] ?? "";
  return [value, `${before}${value}${after}`];
}

function readDayPeriods(tag: string): IntlKnowledge["times"] {
  const format = new Intl.DateTimeFormat(latin(tag), {
    hour: "numeric",
    hour12: true,
    timeZone: "UTC",
  });
  const period = (hour: number) =>
    distinct([
      format
        .formatToParts(new Date(Date.UTC(2024, 0, 1, hour)))
        .find((part) => part.type === "dayPeriod")?.value ?? "",
    ]);
  const { hour12 = false } = new Intl.DateTimeFormat(latin(tag), {
    hour: "numeric",
  }).resolvedOptions();
  return { twelve: hour12, am: period(9), pm: period(21) };
}

/** The simple units sanctioned by ECMA-402, except percent, and common rates of them. */
export const UNITS = [
  "acre bit byte celsius centimeter day degree fahrenheit fluid-ounce foot gallon gigabit gigabyte gram",
  "hectare hour inch kilobit kilobyte kilogram kilometer liter megabit megabyte meter microsecond mile",
  "mile-scandinavian milliliter millimeter millisecond minute month nanosecond ounce petabyte pound second",
  "stone terabit terabyte week yard year kilometer-per-hour mile-per-hour meter-per-second",
  "megabit-per-second gigabit-per-second megabyte-per-second gigabyte-per-second byte-per-second",
]
  .join(" ")
  .split(" ");

function readUnits(tag: string): Words<readonly string[]> {
  const found: Record<string, string[]> = {};
  for (const unit of UNITS) {
    for (const unitDisplay of ["long", "short"] as const) {
      const format = new Intl.NumberFormat(latin(tag), { style: "unit", unit, unitDisplay });
      for (const count of [1, 2, 3, 5, 11, 100, 1.5]) {
        const parts = format.formatToParts(count).filter((part) => part.type === "unit");
        if (parts.length === 1) add(found, unit, parts[0]?.value.trim() ?? "");
      }
    }
  }
  for (const count of [1, 2, 5]) {
    const format = new Intl.NumberFormat(latin(tag), {
      style: "unit",
      unit: "percent",
      unitDisplay: "long",
    });
    const parts = format.formatToParts(count);
    const word = parts.find((part) => part.type === "unit" || part.type === "percentSign")?.value;
    add(found, "percent", word?.trim() ?? "");
  }
  return found;
}

/** Currencies by use; a sign shared by several belongs to the first. */
export const CURRENCIES = (
  "USD EUR GBP JPY CNY INR BRL MXN RUB UAH PLN TRY KRW CHF CAD AUD NZD SEK NOK DKK CZK HUF RON " +
  "ARS CLP COP PEN UYU VND THB ILS AED SAR EGP ZAR NGN IDR PHP SGD HKD TWD"
).split(" ");

/**
 * Signs that belong to one currency everywhere, from the Unicode block Currency
 * Symbols, and cryptocurrencies.
 */
const CURRENCY_SIGNS: readonly (readonly [currency: string, sign: string])[] = [
  ["BTC", "₿"],
  ["BTC", "BTC"],
  ["ETH", "Ξ"],
  ["ETH", "ETH"],
  ["NGN", "₦"],
  ["PHP", "₱"],
  ["VND", "₫"],
  ["INR", "₹"],
  ["KRW", "₩"],
  ["TRY", "₺"],
  ["UAH", "₴"],
  ["RUB", "₽"],
  ["ILS", "₪"],
  ["KZT", "₸"],
  ["GEL", "₾"],
  ["AZN", "₼"],
  ["CRC", "₡"],
  ["PYG", "₲"],
  ["GHS", "₵"],
  ["MNT", "₮"],
  ["THB", "฿"],
];

function readCurrencies(tag: string): Words<readonly string[]> {
  const found: Record<string, string[]> = {};
  const taken = new Set<string>();
  for (const currency of CURRENCIES) {
    for (const currencyDisplay of ["symbol", "narrowSymbol", "name"] as const) {
      const format = new Intl.NumberFormat(latin(tag), {
        style: "currency",
        currency,
        currencyDisplay,
      });
      for (const count of currencyDisplay === "name" ? [1, 2, 5] : [5]) {
        const sign = format.formatToParts(count).find((part) => part.type === "currency")?.value;
        if (sign !== undefined && !taken.has(sign)) add(found, currency, sign.trim());
      }
    }
    for (const sign of found[currency] ?? []) taken.add(sign);
    add(found, currency, currency);
  }
  for (const [currency, sign] of CURRENCY_SIGNS) {
    if (!taken.has(sign)) add(found, currency, sign);
  }
  return found;
}

function add(found: Record<string, string[]>, key: string, value: string): void {
  const clean = value.replace(/[\u200E\u200F\u061C]/g, "");
  if (clean === "") return;
  const list = found[key] ?? [];
  if (!list.includes(clean)) list.push(clean);
  found[key] = list;
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value) => value !== ""))];
}
