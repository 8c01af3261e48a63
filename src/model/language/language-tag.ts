import { remember } from "../lookup/remember.ts";

/**
 * The canonical form of a well-formed BCP 47 tag, or null. Underscores count as hyphens. Language
 * codes have two or three letters: codes of four are reserved and none of five to eight is
 * registered, so `english` is not a tag.
 */
export function canonicalTag(text: string): string | null {
  if (!/^[a-z]{2,3}(?![a-z0-9])/i.test(text)) return null;
  try {
    return Intl.getCanonicalLocales(text.replaceAll("_", "-"))[0] ?? null;
  } catch {
    return null;
  }
}

/** The language part of a tag, lower-cased: `es` of `es-MX`, `pt` of `pt_BR`. */
export function baseLanguage(tag: string): string {
  return (/^[A-Za-z]+/.exec(tag)?.[0] ?? tag).toLowerCase();
}

/** The default script of a language tag: `Latn` for `es`, `Cyrl` for `sr`; null if unknown. */
export const scriptOf: (tag: string) => string | null = remember((tag) => {
  const canonical = canonicalTag(tag);
  return canonical === null ? null : (new Intl.Locale(canonical).maximize().script ?? null);
});

/** Whether a language is written from right to left. */
export const runsToTheLeft: (tag: string) => boolean = remember((tag) =>
  RIGHT_TO_LEFT.has(scriptOf(tag) ?? ""),
);

/** Right-to-left scripts, by the Unicode Character Database. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(
  "Adlm Arab Hebr Mand Nkoo Rohg Samr Syrc Thaa".split(" "),
);

/**
 * The country in which a language is mainly spoken, in lower case: `cn` for `zh`,
 * `tw` for `zh-TW`; null if unknown.
 */
export const countryOf: (tag: string) => string | null = remember((tag) => {
  const canonical = canonicalTag(tag);
  const region = canonical === null ? null : new Intl.Locale(canonical).maximize().region;
  return region?.toLowerCase() ?? null;
});
