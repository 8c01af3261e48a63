import { canonicalTag } from "../model/canonical-tag.ts";
import { once } from "../model/once.ts";

const TAG = /^[a-z]{2,3}(?:[-_][a-z]{4})?(?:[-_](?:[a-z]{2}|\d{3}))?$/i;

/** Codes of languages that in a path nearly always mean something else: `new/page.md` is hardly Newari. */
const WORDS_NOT_LANGUAGES: ReadonlySet<string> = new Set(
  "src new bin man min bug run car men sun mac".split(" "),
);

/** Slow to make, and not every run asks for it. */
const names = once(() => new Intl.DisplayNames(["en"], { type: "language", fallback: "none" }));
const known = new Map<string, string | null>();

/**
 * The language that a piece of a path names, as a canonical BCP 47 tag (`en-us` and `en_US` are `en-US`),
 * or null where it names none that CLDR knows.
 */
export function readLanguageTag(piece: string): string | null {
  const cached = known.get(piece);
  if (cached !== undefined) return cached;
  const tag = TAG.test(piece) && !WORDS_NOT_LANGUAGES.has(piece) ? canonicalTag(piece) : null;
  const base = tag?.split("-")[0];
  const language =
    tag !== null && base !== undefined && names().of(base) !== undefined ? tag : null;
  known.set(piece, language);
  return language;
}

/** Whether `tag` is `wanted` or a variety of it: `es-MX` is `es`, and `es` is not `es-MX`. */
export function isVarietyOf(tag: string, wanted: string): boolean {
  return tag === wanted || tag.startsWith(`${wanted}-`);
}

/** The tag that stands for `wanted` among `tags`: itself, else the first variety of it, else null. */
export function pickLanguage(tags: Iterable<string>, wanted: string): string | null {
  const varieties = [...tags].filter((tag) => isVarietyOf(tag, wanted)).sort();
  return varieties.find((tag) => tag === wanted) ?? varieties[0] ?? null;
}
