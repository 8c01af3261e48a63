import type { Place } from "./page/place.ts";

/**
 * Something a translation must preserve, as canonical readings with surface and place.
 *
 * Two facts agree if their kinds are compatible, their units are equal and they share a reading.
 */
export interface Fact {
  readonly kind: FactKind;
  /**
   * Canonical values, the most likely first; several if the surface is ambiguous (`1,234`; `03/04`).
   * `FactKind` gives the form of a value for each kind.
   */
  readonly readings: readonly string[];
  /** Canonical unit: a currency code (`USD`), a CLDR unit id (`kilometer`), or null. */
  readonly unit: string | null;
  /** The words on the page that state the fact. */
  readonly surface: string;
  readonly place: Place;
  /** Weak evidence can satisfy a counterpart but never causes a finding alone. */
  readonly strength: "strong" | "weak";
  readonly written: "digits" | "words" | "symbols";
  /** Simpler facts that together are equivalent, so that `April 2025` can meet `2025 … in April`. */
  readonly parts: readonly Fact[];
  /**
   * Of a number in a language without a profile: a word beside it that was not read may be its unit or make
   * it a decade, a century or an hour. Lists the units that are ruled out. Absent otherwise.
   */
  readonly open?: readonly string[];
  /**
   * Set on a number in words, a small number, a full hour or a century if the language of the other page has
   * no profile, since that page may state it in unknown words. Absent otherwise.
   */
  readonly spellable?: true;
  /** Of a link: its text, which is often a name. Absent otherwise. */
  readonly label?: string;
  /** Set on a name in an address, which readers do not see. Absent otherwise. */
  readonly unseen?: true;
  /** Of a name: its canonical head and its spelling on the page, without version, plural and possessive. */
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
 * | date | ISO 8601 with unknown parts as in `2025-04`, `--07-23`, `2025-04-15`, `--04` (month alone), `w5` (weekday, Monday is 1), `year` (the following or the same year) |
 * | time | `21:00`, `21:00:30`; `19:00Z` in UTC if the zone is given |
 * | decade | `1990` |
 * | century | `19`, `-5` for BC |
 * | range | `10..20` |
 * | frequency | unit of time: `day` for daily, every day, per day |
 * | version | `3.10` as written, without a leading `v` |
 * | name | canonical spelling |
 * | term, forbidden-term | termbase id |
 * | link, image | destination as written, then without the parts that a site adds for a language |
 * | code | the span's text |
 * | placeholder | the slot as written |
 * | insert | name and invariant parameters of a shortcode, component or template tag |
 * | module | `import` and the module of a name, or `export` and its code; the surface is the name, or the module if there is none |
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

/**
 * Kinds whose readings are values. They are compared across kinds, since `2 level` can become `dos niveles`.
 */
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

/**
 * Facts are compared within a family: all value kinds form one family, every
 * other kind is a family by itself.
 */
export type FactFamily = "value" | Exclude<FactKind, (typeof VALUE_KINDS)[number]>;

const VALUE_KIND_SET: ReadonlySet<FactKind> = new Set(VALUE_KINDS);

/** The family of a kind. */
export function familyOf(kind: FactKind): FactFamily {
  return isValueKind(kind) ? "value" : kind;
}

function isValueKind(kind: FactKind): kind is (typeof VALUE_KINDS)[number] {
  return VALUE_KIND_SET.has(kind);
}
