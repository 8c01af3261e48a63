import type { LanguageProfile } from "./profile.ts";

/** One language as compiled: its profile, and how its regions differ from it. */
export interface LanguageData {
  readonly base: LanguageProfile;
  /** By full tag, such as `es-MX`. */
  readonly regions: Readonly<Record<string, RegionDifference>>;
}

/** What a region writes otherwise. Dictionaries are laid over the base's, entry by entry. */
export type RegionDifference = Partial<
  Pick<LanguageProfile, "numerals" | "numberWords" | "suffixes" | "currencies" | "punctuation">
>;
