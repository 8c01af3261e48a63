import type { LanguageProfile } from "./profile.ts";

/** A compiled language: its profile, and the differences of its regions. */
export interface LanguageData {
  readonly base: LanguageProfile;
  /** By full tag, such as `es-MX`. */
  readonly regions: Readonly<Record<string, RegionDifference>>;
}

/** What differs in a region. Dictionaries are merged into those of the base, entry by entry. */
export type RegionDifference = Partial<
  Pick<LanguageProfile, "numerals" | "numberWords" | "suffixes" | "currencies" | "punctuation">
>;
