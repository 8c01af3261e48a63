/** Whether a key is about the state of the translation, and so differs between the pages by nature. */
export function isOfTranslation(key: string): boolean {
  return OF_TRANSLATION.test(key);
}

/** Whether a key may exist on one side only: it says where a translation comes from, who made it or when. */
export function isOneSided(key: string): boolean {
  return isOfTranslation(key) || ONE_SIDED.test(key);
}

/** Whether the value of a key is an identifier for programs rather than a word for readers. */
export function isForPrograms(key: string): boolean {
  return FOR_PROGRAMS.test(key);
}

/** Matches a key, or a step of its path, that equals one of the given names. */
const stepIn = (keys: readonly string[]) =>
  new RegExp(`(?:^|\\.)(?:${keys.join("|")})(?:\\.|$)`, "i");

/** Matches a key that ends with one of the names, also after other words (`main_icon`) or as a list. */
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
  // The source text, and what has changed in it since.
  "default_lang_commit",
  "source_?commit",
  "source_sha256",
  String.raw`drifted\w*`,
  // The language, and settings for texts in it.
  "lang",
  "language",
  "locale",
  String.raw`cspell[\w:]*`,
  // Where the page is published.
  "page_id",
  "slug",
  "url",
  "permalink",
  "aliases",
  String.raw`redirect\w*`,
  "hreflang",
  "alternates?",
  // Contributors.
  String.raw`author\w*`,
  String.raw`reviewer\w*`,
  "contributors?",
  // When the page was last changed.
  "last_?mod(?:ified)?",
  "last_?updated?(?:_?at)?",
  "updated?(?:_?at|_?on)?",
  "modified(?:_?at|_?date)?",
  "date_?modified",
  String.raw`(?:git_)?revision_?date\w*`,
]);

const FOR_PROGRAMS = endIn([
  // Names and types.
  ...["id", "uid", "identifier", "parent", "type", "kind", "format", "version", "variant", "model"],
  // Runtimes and licenses.
  ...["engine", "provider", "license", "robots"],
  // Presentation.
  ...["layout", "template", "component", "theme", "style", "(?:css|page|body)?class(?:es|name)?"],
  ...["icon", "color", "size", "align", "position"],
  // Page elements around the content.
  ...["outline", "sidebar", "aside", "navbar", "hide"],
  String.raw`ms\.(?:topic|service|subservice|devlang|custom|collection)`,
]);
