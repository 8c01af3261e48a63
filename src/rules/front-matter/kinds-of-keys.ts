/** Whether a key says whether and how a page was translated: a page and its translation differ in it by nature. */
export function isOfTranslation(key: string): boolean {
  return OF_TRANSLATION.test(key);
}

/** Whether a key stands on one side by nature: it says where a translation comes from, who made it or when. */
export function isOneSided(key: string): boolean {
  return isOfTranslation(key) || ONE_SIDED.test(key);
}

/** Whether a program looks up what stands under a key, where it is an identifier and no word for readers. */
export function isForPrograms(key: string): boolean {
  return FOR_PROGRAMS.test(key);
}

/** A key, or a step of its path, that is one of these as a whole. */
const stepIn = (keys: readonly string[]) =>
  new RegExp(`(?:^|\\.)(?:${keys.join("|")})(?:\\.|$)`, "i");

/** A key that ends in one of these, be it the last of several words, `main_icon`, or the name of a list. */
const endIn = (keys: readonly string[]) =>
  new RegExp(`(?:^|[._-])(?:${keys.join("|")})(?:\\.\\d+)?$`, "i");

const OF_TRANSLATION = stepIn([
  String.raw`[\w-]*translat[\w-]*`,
  "l10n",
  String.raw`(?:is[_-]?)?original(?:[_-]?lang\w*)?`,
  String.raw`machine[_-]?\w+`,
  "outdated",
  "needs[_-]?review",
  "reviewed",
]);

const ONE_SIDED = stepIn([
  // The source text, and what has become of it since.
  "default_lang_commit",
  "source_?commit",
  "source_sha256",
  String.raw`drifted\w*`,
  // The language, and what only a text in it needs.
  "lang",
  "language",
  "locale",
  String.raw`cspell[\w:]*`,
  // Where the page is found.
  "page_id",
  "slug",
  "url",
  "permalink",
  "aliases",
  String.raw`redirect\w*`,
  "hreflang",
  "alternates?",
  // Who worked on it.
  String.raw`author\w*`,
  String.raw`reviewer\w*`,
  "contributors?",
  // When it was last touched.
  "last_?mod(?:ified)?",
  "last_?updated?(?:_?at)?",
  "updated?(?:_?at|_?on)?",
  "modified(?:_?at|_?date)?",
  "date_?modified",
  String.raw`(?:git_)?revision_?date\w*`,
]);

const FOR_PROGRAMS = endIn([
  // What a thing is called, and what sort of thing it is.
  ...["id", "uid", "identifier", "parent", "type", "kind", "format", "version", "variant", "model"],
  // What runs it, and on what terms.
  ...["engine", "provider", "license", "robots"],
  // How it is shown.
  ...["layout", "template", "component", "theme", "style", "(?:css|page|body)?class(?:es|name)?"],
  ...["icon", "color", "size", "align", "position"],
  // What is shown beside it.
  ...["outline", "sidebar", "aside", "navbar", "hide"],
  String.raw`ms\.(?:topic|service|subservice|devlang|custom|collection)`,
]);
