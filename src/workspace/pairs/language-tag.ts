import { baseLanguage, canonicalTag } from "../../model/language/language-tag.ts";
import { once } from "../../model/lookup/once.ts";
import { remember } from "../../model/lookup/remember.ts";

const TAG = /^[a-z]{2,3}(?:[-_][a-z]{4})?(?:[-_](?:[a-z]{2}|\d{3}))?$/i;

/** Language codes that in a path nearly always mean something else: `new/page.md` is hardly Newari. */
const WORDS_NOT_LANGUAGES: ReadonlySet<string> = new Set(
  "src new bin man min bug run car men sun mac".split(" "),
);

/** The two-letter codes of ISO 639-1 in canonical form that have a name in CLDR. */
const TWO_LETTERS: ReadonlySet<string> = new Set(
  (
    "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv " +
    "dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig " +
    "ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh " +
    "mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru " +
    "rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tn to tr ts tt tw ty ug uk " +
    "ur uz ve vi vo wa wo xh yi yo za zh zu"
  ).split(" "),
);

/** Lazy, since creating it takes as long as checking a page, and only three-letter codes need it. */
const names = once(() => new Intl.DisplayNames(["en"], { type: "language", fallback: "none" }));

/**
 * The language of a path segment, as a canonical BCP 47 tag (`en-US` for `en-us` and `en_US`); null if it is
 * no language known to CLDR.
 */
export const readLanguageTag = remember((piece): string | null => {
  const tag = TAG.test(piece) && !WORDS_NOT_LANGUAGES.has(piece) ? canonicalTag(piece) : null;
  return tag !== null && isKnownLanguage(tag) ? tag : null;
});

/** Whether the language of a canonical tag has a name in CLDR: `foo` is well-formed but no language. */
export function isKnownLanguage(tag: string): boolean {
  const base = baseLanguage(tag);
  return base.length === 2 ? TWO_LETTERS.has(base) : names().of(base) !== undefined;
}

/** Whether `tag` is `wanted` or a variety of it: `es-MX` is a variety of `es`, but not vice versa. */
export function isVarietyOf(tag: string, wanted: string): boolean {
  return tag === wanted || tag.startsWith(`${wanted}-`);
}

/** The best match for `wanted` among `tags`: itself, else its first variety, else null. */
export function pickLanguage(tags: Iterable<string>, wanted: string): string | null {
  const varieties = [...tags].filter((tag) => isVarietyOf(tag, wanted)).sort();
  return varieties.find((tag) => tag === wanted) ?? varieties[0] ?? null;
}
