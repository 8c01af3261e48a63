import type { Fact } from "../../model/fact.ts";
import type { Document } from "../../model/page/document.ts";
import { wordsOf } from "../../model/text/running-text.ts";

/**
 * Whether both links lead to a file of one folder whose name says what the link says, each in its own language:
 * `[Set the table](04_set_the_table.md)` and `[Poner la mesa](04_poner_la_mesa.md)`. A folder of the page's own language
 * is the same folder.
 */
export function isNamedByItsText(
  source: Fact,
  target: Fact,
  sourcePage: Document,
  targetPage: Document,
): boolean {
  const from = partsOf(source.surface, sourcePage.page.language);
  const to = partsOf(target.surface, targetPage.page.language);
  if (from === null || to === null) return false;
  return (
    from.folder === to.folder &&
    from.figures === to.figures &&
    from.ending === to.ending &&
    contains(source, from.words, sourcePage) &&
    contains(target, to.words, targetPage)
  );
}

interface Parts {
  readonly folder: string;
  readonly words: readonly string[];
  /** All digits of the name, in order: they are the same in every language. */
  readonly figures: string;
  readonly ending: string;
}

/**
 * The parts of a path on the site; null of an address, and of a name of one word, which may be an identifier but in a
 * folder of the language.
 */
function partsOf(destination: string, language: string): Parts | null {
  const found = /^(?!\/\/)([^:?#]*\/)?([^:?#/]+?)(\.mdx?|\.html?)?\/?(?:[?#].*)?$/.exec(
    destination,
  );
  if (found === null) return null;
  const [, folder = "", name = "", ending = ""] = found;
  const words = plainWords(name);
  const shared = withoutLanguage(folder, language);
  const isNamed = words.length > (shared === folder ? 1 : 0);
  return isNamed
    ? { folder: shared, words, figures: name.match(/\d+/g)?.join() ?? "", ending }
    : null;
}

/** `/es/legal/` is `/legal/`. */
function withoutLanguage(folder: string, language: string): string {
  const [primary = ""] = language.toLowerCase().split("-");
  const tags = [language.toLowerCase(), primary];
  const steps = folder.split("/");
  const at = steps.findIndex((step) => tags.includes(step.toLowerCase()));
  return at < 0 ? folder : steps.toSpliced(at, 1).join("/");
}

/** Every word of the name stands in the link's own text. */
function contains({ place }: Fact, words: readonly string[], { page }: Document): boolean {
  const link = page.text.slice(place.start.offset, place.end.offset);
  const text = new Set(plainWords(/^\[([^\]]*)\]/.exec(link)?.[1] ?? ""));
  return words.every((word) => text.has(word));
}

/** Words without accents: names of files seldom have them. */
function plainWords(text: string): string[] {
  const plain = text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[_\d]+/g, " ");
  return wordsOf(plain).map(({ word }) => word);
}
