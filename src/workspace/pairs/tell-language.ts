import { canonicalTag } from "../../model/language-tag.ts";
import { readLanguageTag } from "./language-tag.ts";
import { peekFrontMatter } from "./peek-front-matter.ts";

/**
 * The language of a single page, as its front matter says (`lang`, `language`), else its name (`page.es.md`,
 * `es.md`), else the nearest folder that names one, else a looser name (`page-es.md`); null where nothing does.
 *
 * @param path with forward slashes
 */
export function tellLanguage(path: string, text: string): string | null {
  const pieces = path.split("/");
  const stem = pieces.pop()?.replace(/\.[^.]*$/, "") ?? "";
  return (
    languageInFrontMatter(text) ??
    readLanguageTag(stem.slice(stem.lastIndexOf(".") + 1)) ??
    pieces
      .reverse()
      .map(readLanguageTag)
      .find((tag) => tag !== null) ??
    languageAfterDash(stem)
  );
}

function languageInFrontMatter(text: string): string | null {
  const entries = peekFrontMatter(text);
  const named = entries.get("lang") ?? entries.get("language");
  return named === undefined ? null : canonicalTag(named);
}

/** Comes last: `what-is-it.md` is not Italian where anything else speaks. */
function languageAfterDash(stem: string): string | null {
  const pieces = /^.*?[-_]((?:[a-z]{2,3}[-_])?[a-z]{2,4})$/i.exec(stem);
  return readLanguageTag(pieces?.[1] ?? "") ?? readLanguageTag(stem.split(/[-_]/).at(-1) ?? "");
}
