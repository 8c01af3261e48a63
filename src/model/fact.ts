import type { Place } from "./page/place.ts";

/**
 * Something a translation must carry over, as canonical readings plus surface and place.
 *
 * Two facts agree when their kinds belong together, their units are equal and they share a reading.
 */
export interface Fact {
  readonly kind: FactKind;
  /**
   * Canonical values, the most likely first; more than one where the surface is ambiguous (`1,234`; `03/04`).
   * The form of a value by kind stands with `FactKind`.
   */
  readonly readings: readonly string[];
  /** Canonical unit: a currency code (`USD`), a CLDR unit id (`kilometer`), or null. */
  readonly unit: string | null;
  /** The words on the page that state it. */
  readonly surface: string;
  readonly place: Place;
  /** Weak evidence can satisfy a counterpart and never raises an alarm alone. */
  readonly strength: "strong" | "weak";
  readonly written: "digits" | "words" | "symbols";
  /** Simpler facts that together say the same, so that `April 2025` can meet `2025 … in April`. */
  readonly parts: readonly Fact[];
  /**
   * Of a number whose language nobody prepared: a word beside it that was not read may give it a unit, or make a decade,
   * a century or an hour of it. Lists the units that it has not for sure. Left out elsewhere.
   */
  readonly open?: readonly string[];
  /**
   * True of a number in words or a small one, a full hour or a century where nobody prepared the language of the other
   * page: it may stand there in words that are not known. Left out elsewhere.
   */
  readonly spellable?: true;
  /** Of a link: the words that lead to it, which are a name in many. Left out elsewhere. */
  readonly label?: string;
  /** True of a name in an address, which no reader sees. Left out elsewhere. */
  readonly unseen?: true;
  /** Of a name: its canonical head and how the page spells it, version, plural and possessive left out. */
  readonly spelling?: { readonly name: string; readonly written: string };
}

/**
 * Decimal values are plain: no leading zero, no trailing fraction zero, `-` for minus, `.` as the point.
 *
 * | kind | form of a reading |
 * | --- | --- |
 * | number | `1234.5`, `14000000000` |
 * | quantity, money, percent | as number, with the unit in `unit` (`percent` or `permille` for percent) |
 * | fraction | as number where exact (`0.5`), else `1/3` |
 * | multiple | `2` for twice, double, 2x |
 * | ordinal | `3` |
 * | date | ISO 8601 with unknown parts as in `2025-04`, `--07-23`, `2025-04-15`, `--04` (month alone), `w5` (weekday, Monday is 1), `year` (the following one, the same one) |
 * | time | `21:00`, `21:00:30`; `19:00Z` in UTC, where the zone is told |
 * | decade | `1990` |
 * | century | `19`, `-5` for BC |
 * | range | `10..20` |
 * | frequency | unit of time: `day` for daily, every day, per day |
 * | version | `3.10` as written, without a leading `v` |
 * | name | canonical spelling |
 * | term, forbidden-term | termbase id |
 * | link, image | destination, first as it stands, then without what a site puts in for a language |
 * | code | the span's text |
 * | placeholder | the slot as written |
 * | insert | name and parameters that must not change, of a shortcode, component or template tag |
 * | module | `import` and the module that a name is from, or `export` and its code; the surface is the name, or the module where it has none |
 * | tag | name of an html tag |
 * | footnote-mark | label |
 */
export type FactKind =
  | "number"
  | "quantity"
  | "money"
  | "percent"
  | "fraction"
  | "multiple"
  | "ordinal"
  | "date"
  | "time"
  | "decade"
  | "century"
  | "range"
  | "version"
  | "frequency"
  | "name"
  | "term"
  | "forbidden-term"
  | "link"
  | "image"
  | "code"
  | "placeholder"
  | "insert"
  | "module"
  | "tag"
  | "footnote-mark";

/** Kinds whose readings are values: they are compared with each other, for `2 level` can become `dos niveles`. */
export const VALUE_KINDS = [
  "number",
  "quantity",
  "money",
  "percent",
  "fraction",
  "multiple",
  "ordinal",
  "date",
  "time",
  "decade",
  "century",
  "range",
  "version",
] as const satisfies readonly FactKind[];

/** Facts of one family are compared with each other: every value kind is one family, each other kind its own. */
export type FactFamily = "value" | Exclude<FactKind, (typeof VALUE_KINDS)[number]>;

const VALUE_KIND_SET: ReadonlySet<FactKind> = new Set(VALUE_KINDS);

/** The family of a kind. */
export function familyOf(kind: FactKind): FactFamily {
  return isValueKind(kind) ? "value" : kind;
}

function isValueKind(kind: FactKind): kind is (typeof VALUE_KINDS)[number] {
  return VALUE_KIND_SET.has(kind);
}
