import type { Prose } from "../../model/page/prose.ts";

/** What is quoted as it was written, whatever the language of the page: a commit, an entry of a bibliography, a module, a package, a call. */
export function isKeptAsWritten(text: string, prose: Prose): boolean {
  return (
    quotesCommit(text, prose) ||
    citesWork(text) ||
    reviewsWork(text, prose) ||
    refersToWork(text, prose) ||
    importsModules(text) ||
    PACKAGE.test(text.trim()) ||
    SIGNATURE.test(text.trim())
  );
}

/** A package is called so in every language: `kettle-plugin-steam`, `@kettle/steam`. */
const PACKAGE =
  /^(?:@[a-z][a-z0-9-]{0,40}\/[a-z0-9-]{1,60}|[a-z][a-z0-9]{0,40}(?:-[a-z0-9]{1,40}){2,12})$/;
/** What is called, with what it is given, as a reference has it for a heading: `oven.bake(bread or cake, minutes?)`. */
const SIGNATURE = /^[A-Za-z_$][\w$]*(?:(?:[.#]|::)[\w$]+)*\([^\n]*\)$/;

/** What commits do, in a word. */
const DOINGS =
  "feat|feature|fix|bugfix|hotfix|docs?|chore|ci|build|tests?|perf|refactor|style|revert|deps?|lint|types?|release|security|misc|ui|merge|add|update|bump|remove|cleanup|examples?";

/** With a scope after it, `parser(lexer): …`, any word will do. */
const COMMIT = new RegExp(`^[\\s:]*(?:(?:${DOINGS})!?|[a-z]{2,10}\\([^()\\n]{1,40}\\)!?): \\S`);

/** Of what a page was made, as its last words: `commit 1f0c2a9`. */
const NAMED_COMMIT = /(?:^|\s)commit:? [0-9a-f]{7,40}\s*$/i;

/** A change log quotes commits as they were written: `feat(parser): …`, or with a link to `#123` or a hash. */
function quotesCommit(text: string, { text: all, spans }: Prose): boolean {
  if (COMMIT.test(text) || NAMED_COMMIT.test(text)) return true;
  return spans.some(
    ({ kind, start, end }) =>
      kind === "link" && /^(?:#\d+|[0-9a-f]{7,40})$/.test(all.slice(start, end).trim()),
  );
}

/** Authors by surname and initials, `Diekelmann S, Born J.`, `Kay, A. C., & Goldberg, A.`, at the beginning of an entry. */
const AUTHORS =
  /^\W{0,4}\p{Lu}[\p{L}’'-]{1,30}(?: \p{Lu}[\p{L}’'-]{1,30})?,? (?:\p{Lu}\.?[ -]?){1,3}(?:$|[\s.,;:&(])/u;
/** Authors in full, and the year in brackets after them: `Ada Long and Bo Reed (2014).` */
const AUTHORS_AND_YEAR = /^[^.()\d]{3,120}\.? \((?:1[5-9]|20)\d\d[a-z]?\)[.,:]/u;
const YEAR = /\b(?:1[5-9]|20)\d\d[a-z]?\b/;

/** An entry of a bibliography tells the title of a work as it was published: authors, title, year. */
function citesWork(text: string): boolean {
  return AUTHORS_AND_YEAR.test(text) || (AUTHORS.test(text) && YEAR.test(text));
}

/** What a review is headed by: a maker, the title of the work in italics, and who put it out when, in brackets. */
const WORK_AND_YEAR = /^[^()\n]{3,120} \([^()\n]{0,60}\b(?:1[5-9]|20)\d\d\)$/;

function reviewsWork(text: string, { spans }: Prose): boolean {
  const isTitled = spans.some(({ kind }) => kind === "emphasis");
  return isTitled && WORK_AND_YEAR.test(text.trim());
}

/** What stands after the title of a work in a list of references: the year, or the month and the year. */
const PUBLISHED = /^\s*[(（](?:\p{L}+\.? )?(?:1[5-9]|20)\d\d[)）]\.?\s*$/u;

/** A list of references links the title of each work, and says when it was published. */
function refersToWork(text: string, { spans }: Prose): boolean {
  const [link, ...others] = spans.filter(({ kind }) => kind === "link");
  return (
    link !== undefined &&
    others.length === 0 &&
    text.slice(0, link.start).trim() === "" &&
    PUBLISHED.test(text.slice(link.end))
  );
}

/** Lines of a page in MDX that is not known to be one: `import Tabs from '@theme/Tabs';`. */
function importsModules(text: string): boolean {
  return text
    .trim()
    .split("\n")
    .every((line) =>
      /^import [\w{}*, $]{1,200} from ['"‘’“”][^\s'"‘’“”]+['"‘’“”];?$/.test(line.trim()),
    );
}
