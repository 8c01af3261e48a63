import { canonicalTag } from "../model/language/language-tag.ts";
import { onceEach } from "../model/lookup/once.ts";
import { remember } from "../model/lookup/remember.ts";
import { dataTag } from "./data-tag.ts";
import { emptyProfile } from "./empty-profile.ts";
import { readIntl } from "./intl/from-intl.ts";
import { readWording } from "./intl/wording-from-intl.ts";
import type { LanguageData } from "./language-data.ts";
import { SIGNS } from "./own/signs.ts";
import type { LanguageProfile } from "./profile.ts";

/**
 * The profile for a tag: that of its region if the region differs, otherwise that of its language. For a
 * language not in `loaded`, a profile from `Intl` only, with `prepared: false`.
 */
export function profileOf(tag: string, loaded: ReadonlyMap<string, LanguageData>): LanguageProfile {
  const data = loaded.get(dataTag(tag));
  if (data === undefined) return profileFromIntl(tag);
  return regionsOf(data)(canonicalTag(tag) ?? tag);
}

const regionsOf = onceEach((data: LanguageData) => remember((tag) => regional(data, tag)));

function regional(data: LanguageData, tag: string): LanguageProfile {
  const difference = data.regions[tag];
  if (difference === undefined) return data.base;
  return {
    ...data.base,
    ...difference,
    tag,
    numberWords: { ...data.base.numberWords, ...difference.numberWords },
    suffixes: { ...data.base.suffixes, ...difference.suffixes },
    currencies: { ...data.base.currencies, ...difference.currencies },
  };
}

const profileFromIntl = remember((tag): LanguageProfile => {
  const locale = knownTag(tag);
  const { scales, dateLinks, fullStop } = readWording(locale);
  const empty = emptyProfile(tag, readIntl(locale));
  return {
    ...empty,
    units: withSigns(empty.units),
    suffixes: { ...scales, ...empty.suffixes },
    dates: { ...empty.dates, links: dateLinks, ...(locale === ROOT ? NAMELESS : {}) },
    ordinals: { ...empty.ordinals, fullStop },
  };
});

/** Adds the unit signs that all languages share, except single letters, which are often words. */
function withSigns(units: LanguageProfile["units"]): LanguageProfile["units"] {
  const signed = Object.entries(SIGNS).map(([unit, signs]) => [
    unit,
    [...new Set([...(units[unit] ?? []), ...signs.filter((sign) => !/^\p{L}$/u.test(sign))])],
  ]);
  return { ...units, ...Object.fromEntries(signed) };
}

/** The supported locale for a tag; the root locale if the tag is malformed, for which `Intl` throws. */
function knownTag(tag: string): string {
  const canonical = canonicalTag(tag) ?? tag;
  try {
    return Intl.NumberFormat.supportedLocalesOf(canonical)[0] ?? ROOT;
  } catch {
    return ROOT;
  }
}

const ROOT = "und";

/** For the root locale, `Intl` would return names in the default locale of the machine. */
const NAMELESS = { months: [], shortMonths: [], weekdays: [], shortWeekdays: [] };
