import { baseLanguage, canonicalTag } from "../../model/language/language-tag.ts";
import { once } from "../../model/lookup/once.ts";
import { remember } from "../../model/lookup/remember.ts";

const TAG = /^[a-z]{2,3}(?:[-_][a-z]{4})?(?:[-_](?:[a-z]{2}|\d{3}))?$/i;

/** Codes of languages that in a path nearly always mean something else: `new/page.md` is hardly Newari. */
const WORDS_NOT_LANGUAGES: ReadonlySet<string> = new Set(
  "src new bin man min bug run car men sun mac".split(" "),
);

/** The two-letter codes of ISO 639-1 in their canonical form: those that CLDR has a name for. */
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

/** Takes as long to make as a page to check, and only codes of three letters ask for it. */
const names = once(() => new Intl.DisplayNames(["en"], { type: "language", fallback: "none" }));

/**
 * The language that a piece of a path names, as a canonical BCP 47 tag (`en-us` and `en_US` are `en-US`),
 * or null where it names none that CLDR knows.
 */
export const readLanguageTag = remember((piece): string | null => {
  const tag = TAG.test(piece) && !WORDS_NOT_LANGUAGES.has(piece) ? canonicalTag(piece) : null;
  return tag !== null && isKnownLanguage(tag) ? tag : null;
});

/** Whether a canonical tag is of a language that CLDR has a name for: `foo` is well-formed, and no language. */
export function isKnownLanguage(tag: string): boolean {
  const base = baseLanguage(tag);
  return base.length === 2 ? TWO_LETTERS.has(base) : names().of(base) !== undefined;
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
