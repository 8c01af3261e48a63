import { countryOf } from "../../model/language/language-tag.ts";
import { decodeAddress } from "../../model/links/decode-address.ts";
import { hugoReference } from "../../model/links/hugo-reference.ts";

/**
 * Reads a link destination as a translation may legitimately rewrite it.
 *
 * The readings, most exact first: as written; then without language markers (`/es/`, `es.`, `-es.md`,
 * `/lang/es/`, `?hl=es`), search terms, relative steps, page extensions and the fragment. An anchor on the
 * same page may have any translated name. The same goes for the path on an external site whose host or path
 * names the language of the page (`es.wikipedia.org/wiki/…`): such a destination also has the reading
 * `//host/*`, with the version segments of the path before the star. `language` is the tag of the page,
 * `other` that of its counterpart, to whose pages a translation links if there is none in its own language.
 */
export function readDestination(
  destination: string,
  language: string,
  other: string,
): readonly string[] {
  const exact = destination.trim().normalize("NFC");
  // Heading anchors have no slash: `#tab/linux` is a fixed name of the site.
  if (exact.startsWith("#")) return exact.includes("/") ? [exact] : [exact, "#"];
  const external = /^(?:[a-z][a-z0-9+.-]*:)?\/\/([^/?#]*)([^?#]*)(\?[^#]*)?(#.*)?/i.exec(exact);
  if (external !== null) {
    const [, host = "", path = "", query = "", fragment = ""] = external;
    const bareHost = withoutLanguageHost(host.toLowerCase(), language);
    const plainHost = (bareHost ?? host.toLowerCase()).replace(/^www\./, "");
    const plain = `//${plainHost}${plainPath(path, [language, other])}${plainQuery(query, [language, other])}`;
    const localised =
      bareHost !== null || path.split("/").some((step) => isSegmentOfLanguage(step, language));
    const routed = `${plain}${plainRoute(fragment, [language, other])}`;
    const anyPath = localised ? [`//${plainHost}${versionIn(path)}/*`] : [];
    return distinct([exact, plain, routed, ...anyPath]);
  }
  if (/^[a-z][a-z0-9+.-]*:/i.test(exact)) return [exact];
  const reference = hugoReference(exact);
  if (reference !== null) {
    return distinct([exact, `ref ${plainPath(reference.path, [language, other])}`]);
  }
  const [beforeFragment = ""] = exact.split("#", 1);
  const [path = "", query = ""] = splitOnce(beforeFragment, "?");
  return distinct([
    exact,
    `${plainPath(path, [language, other])}${plainQuery(query, [language, other])}`,
  ]);
}

/**
 * The route after `#` of a single-page site, without language: `#/en/guide`
 * becomes `#/guide`, `#/en/` is empty.
 */
function plainRoute(fragment: string, languages: readonly string[]): string {
  const [, route, query = ""] = /^#!?(\/[^?#]*)(\?[^#]*)?$/.exec(fragment) ?? [];
  if (route === undefined) return "";
  const plain = `${plainPath(route, languages)}${plainQuery(query, languages)}`;
  return plain === "" || plain === "/index" ? "" : `#${plain}`;
}

/** The segments of a path that are a number or a version: `/3.12`. */
function versionIn(path: string): string {
  return path
    .split("/")
    .filter((step) => /^v?\d+(?:\.(?:\d+|x))*$/i.test(step))
    .map((step) => `/${step}`)
    .join("");
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}

function splitOnce(text: string, mark: string): readonly [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at)];
}

/** The host without its language label, or null if it has none. */
function withoutLanguageHost(host: string, language: string): string | null {
  const [first = "", ...rest] = host.split(".");
  return rest.length >= 2 && isSegmentOfLanguage(first, language) ? rest.join(".") : null;
}

function plainPath(path: string, languages: readonly string[]): string {
  const all = path.split("/").filter((step) => step !== "" && step !== "." && step !== "..");
  const steps = all
    .filter(
      (step, at) =>
        !isSegmentOfAny(step, languages) &&
        !(LANGUAGE_FOLDER.test(step) && isSegmentOfAny(all[at + 1] ?? "", languages)),
    )
    .map((step, at, kept) => (kept[at - 1] === "badge" ? withoutBadgeWords(step) : step));
  const last = steps.pop();
  if (last !== undefined) {
    const bare = plainFileName(last, languages);
    if (bare !== "") steps.push(bare);
  }
  return steps.map((step) => `/${step}`).join("");
}

/** A folder for language folders: `/lang/es/`. */
const LANGUAGE_FOLDER = /^(?:lang|language|languages|locale|locales|i18n|l10n|translations?)$/i;

/**
 * `guide.es.md`, `guide-es.md` → `guide`, `flow-es.svg` → `flow.svg`; an index page and `es.html` become
 * the empty name of their folder.
 */
function plainFileName(name: string, languages: readonly string[]): string {
  const [, stem = "", ending = ""] = /^(.+?)(\.[a-z0-9]{2,5})?$/i.exec(name) ?? [];
  const kept = withoutLanguageSuffix(stem, languages);
  if (!/^\.(?:mdx?|html?)$/i.test(ending)) return `${kept}${ending}`;
  const isIndex = /^(?:_?index|README)$/.test(kept) || isSegmentOfAny(kept, languages);
  return isIndex ? "" : kept;
}

function withoutLanguageSuffix(stem: string, languages: readonly string[]): string {
  for (const suffixed of [/^(.+)[-_.]([a-z]{2,4}[-_][a-z]{2,4})$/i, /^(.+)[-_.]([a-z]{2,4})$/i]) {
    const [, bare = "", suffix = ""] = suffixed.exec(stem) ?? [];
    if (isSegmentOfAny(suffix, languages)) return bare;
  }
  return stem;
}

function plainQuery(query: string, languages: readonly string[]): string {
  const kept = query
    .replace(/^\?/, "")
    .split("&")
    .filter((part) => {
      const [key = "", value = ""] = part.split("=");
      return (
        part !== "" &&
        !(/^(?:hl|lang|language|locale)$/.test(key) && isSegmentOfAny(value, languages))
      );
    })
    .map(withoutWords);
  return kept.length === 0 ? "" : `?${kept.join("&")}`;
}

/**
 * Query parameters with text that is translated, such as search terms:
 * `?q=best+bread`, `?label=Build%20status`.
 */
const SAID = /^(q|query|search|search_query|label|text|title|caption|subject|body)=(.+)$/;

function withoutWords(part: string): string {
  const [, key = "", value = ""] = SAID.exec(part) ?? [];
  return key !== "" && isWords(value) ? key : part;
}

/**
 * Drops the label and message of a badge, which are text, but not its colour: `build%20status-passing-green`.
 */
function withoutBadgeWords(step: string): string {
  const [, said = "", colour = ""] = /^(.+)(-[a-z0-9]+(?:\.(?:svg|png))?)$/i.exec(step) ?? [];
  return said !== "" && isWords(said) ? colour : step;
}

/** Text without digits, since a version or a count is the same in every language. */
function isWords(value: string): boolean {
  return !/\d/.test(decodeAddress(value));
}

function isSegmentOfAny(step: string, languages: readonly string[]): boolean {
  return languages.some((language) => isSegmentOfLanguage(step, language));
}

/**
 * Whether a path segment names a language in any region: `es`, `es-MX`, `es_mx`; `ptbr` for `pt-BR`; or the
 * country often used instead, `CN`, `jp`, unless it is a word.
 */
function isSegmentOfLanguage(step: string, language: string): boolean {
  const tag = language.toLowerCase();
  const small = step.toLowerCase();
  if (small === tag.replace("-", "")) return true;
  if (small.length === 2 && !WORDS.has(small) && small === countryOf(language)) return true;
  const [base = ""] = tag.split("-");
  const [stepBase = "", region] = small.split(/[-_]/, 2);
  return stepBase === base && (region === undefined || /^[a-z]{2,4}$|^\d{3}$/.test(region));
}

/** Country codes that are words: `about-us`, `sign-in`. */
const WORDS: ReadonlySet<string> = new Set(["us", "in", "is", "no", "by", "my", "at", "be"]);
