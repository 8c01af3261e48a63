import { DIALECTS, type Dialect } from "../model/settings/config.ts";
import { hasTwoColons } from "./dialects/lines/paired/colon-directives.ts";
import { holdsFencedDirectives } from "./dialects/lines/paired/fenced-directives.ts";
import { holdsTargets } from "./dialects/lines/single-lines.ts";

/** A cheap test for each dialect whether a page may use it. Each test is one pass at most. */
const TRACES: Readonly<Record<Exclude<Dialect, "mdx">, (text: string) => boolean>> = {
  hugo: (text) => text.includes("{{<") || text.includes("{{%"),
  liquid: (text) => /(?<!\{)\{%-?\s{0,9}[a-z$]/.test(text),
  directives: (text) =>
    text.includes(":::") ||
    holdsFencedDirectives(text) ||
    hasTwoColons(text) ||
    holdsTargets(text) ||
    /(?:^|[\s(*_]):{1,2}[A-Za-z][\w-]{0,60}[[{]/m.test(text),
  admonitions: (text) => text.includes("!!! ") || text.includes("??? ") || text.includes("???+ "),
  fences: (text) => text.includes("///"),
  tabs: (text) => text.includes("==="),
  snippets: (text) =>
    text.includes("8<-") || /^\s{0,20}(?:\{[*!]|<<<\s|<!--\s*@include:)/m.test(text),
  "heading-ids": (text) => text.includes("{") || text.includes("]]"),
  "definition-lists": (text) => /^[ ]{0,3}:[ \t]{1,9}\S/m.test(text),
  math: (text) => text.includes("$"),
  "wiki-links": (text) => text.includes("[["),
};

/**
 * The dialects in which a page is read: those of the requested ones, or of all, that it has traces of. MDX is
 * determined by the file extension; in `.md` by components together with imports, as in Docusaurus, or with
 * comments in headings, as in React's documentation.
 */
export function detectDialects(
  path: string,
  text: string,
  asked: readonly Dialect[] | undefined,
): ReadonlySet<Dialect> {
  const found = new Set<Dialect>();
  for (const dialect of asked ?? DIALECTS) {
    const isTraced = dialect === "mdx" ? looksLikeMdx(path, text) : TRACES[dialect](text);
    if (isTraced || (dialect === "mdx" && asked !== undefined)) found.add(dialect);
  }
  // In JSX, double braces are objects, so both dialects apply only if both are requested.
  if (found.has("mdx") && asked === undefined) found.delete("liquid");
  return found;
}

/** Whether reading a page as MDX is a guess, so that failing to parse is not the page's mistake. */
export function isGuess(path: string, asked: readonly Dialect[] | undefined): boolean {
  return asked === undefined && !isMdxFile(path);
}

function isMdxFile(path: string): boolean {
  return /\.mdx$/i.test(path);
}

function looksLikeMdx(path: string, text: string): boolean {
  if (isMdxFile(path)) return true;
  return /<[A-Z][\w.]{0,60}[\s/>]/.test(text) && holdsModulesOrComments(text);
}

/** A code fence, an import line, or a heading that ends in an MDX comment with its id. */
const FENCE_OR_CODE =
  /^(?: {0,3}(`{3,}|~{3,})|import\s[^\n]{1,200}\sfrom\s{1,9}['"]|#{1,6}[ \t][^\n{}]{1,300}\{\/\*[^\n*{}]{1,200}\*\/\}[ \t]*$)/gm;

/** Whether the page has such imports or comments outside code fences. */
function holdsModulesOrComments(text: string): boolean {
  let fence: string | null = null;
  for (const [, mark] of text.matchAll(FENCE_OR_CODE)) {
    if (mark === undefined) {
      if (fence === null) return true;
    } else if (fence === null) fence = mark;
    else if (mark.startsWith(fence)) fence = null;
  }
  return false;
}
