import type { Prose } from "../../model/page/prose.ts";

/** Whether a text is quoted in any language as written: a commit, reference, import, package or call. */
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

/** Package names: `kettle-plugin-steam`, `@kettle/steam`. */
const PACKAGE =
  /^(?:@[a-z][a-z0-9-]{0,40}\/[a-z0-9-]{1,60}|[a-z][a-z0-9]{0,40}(?:-[a-z0-9]{1,40}){2,12})$/;
/** A call signature as a reference heading: `oven.bake(bread or cake, minutes?)`. */
const SIGNATURE = /^[A-Za-z_$][\w$]*(?:(?:[.#]|::)[\w$]+)*\([^\n]*\)$/;

/** Types of commits. */
const DOINGS =
  "feat|feature|fix|bugfix|hotfix|docs?|chore|ci|build|tests?|perf|refactor|style|revert|deps?|lint|types?|release|security|misc|ui|merge|add|update|bump|remove|cleanup|examples?";

/** With a scope, `parser(lexer): …`, any word is a type. */
const COMMIT = new RegExp(`^[\\s:]*(?:(?:${DOINGS})!?|[a-z]{2,10}\\([^()\\n]{1,40}\\)!?): \\S`);

/** The version a page was made from, as its last words: `commit 1f0c2a9`. */
const NAMED_COMMIT = /(?:^|\s)commit:? [0-9a-f]{7,40}\s*$/i;

/** Whether a text quotes a commit as in change logs: `feat(parser): …`, or links to `#123` or a hash. */
function quotesCommit(text: string, { text: all, spans }: Prose): boolean {
  if (COMMIT.test(text) || NAMED_COMMIT.test(text)) return true;
  return spans.some(
    ({ kind, start, end }) =>
      kind === "link" && /^(?:#\d+|[0-9a-f]{7,40})$/.test(all.slice(start, end).trim()),
  );
}

/** Authors by surname and initials at the start: `Diekelmann S, Born J.`, `Kay, A. C., & Goldberg, A.` */
const AUTHORS =
  /^\W{0,4}\p{Lu}[\p{L}’'-]{1,30}(?: \p{Lu}[\p{L}’'-]{1,30})?,? (?:\p{Lu}\.?[ -]?){1,3}(?:$|[\s.,;:&(])/u;
/** Authors in full, and the year in brackets: `Ada Long and Bo Reed (2014).` */
const AUTHORS_AND_YEAR = /^[^.()\d]{3,120}\.? \((?:1[5-9]|20)\d\d[a-z]?\)[.,:]/u;
const YEAR = /\b(?:1[5-9]|20)\d\d[a-z]?\b/;

/** Whether a text is a bibliography entry, which quotes a title: authors, title, year. */
function citesWork(text: string): boolean {
  return AUTHORS_AND_YEAR.test(text) || (AUTHORS.test(text) && YEAR.test(text));
}

/** The heading of a review: author, title in italics, publisher and year in brackets. */
const WORK_AND_YEAR = /^[^()\n]{3,120} \([^()\n]{0,60}\b(?:1[5-9]|20)\d\d\)$/;

function reviewsWork(text: string, { spans }: Prose): boolean {
  const isTitled = spans.some(({ kind }) => kind === "emphasis");
  return isTitled && WORK_AND_YEAR.test(text.trim());
}

/** The year, or month and year, after a title in a list of references. */
const PUBLISHED = /^\s*[(（](?:\p{L}+\.? )?(?:1[5-9]|20)\d\d[)）]\.?\s*$/u;

/** Whether a text is a reference entry: one linked title and its date. */
function refersToWork(text: string, { spans }: Prose): boolean {
  const [link, ...others] = spans.filter(({ kind }) => kind === "link");
  return (
    link !== undefined &&
    others.length === 0 &&
    text.slice(0, link.start).trim() === "" &&
    PUBLISHED.test(text.slice(link.end))
  );
}

/** Lines of MDX on a page not recognized as MDX: `import Tabs from '@theme/Tabs';`. */
function importsModules(text: string): boolean {
  return text
    .trim()
    .split("\n")
    .every((line) =>
      /^import [\w{}*, $]{1,200} from ['"‘’“”][^\s'"‘’“”]+['"‘’“”];?$/.test(line.trim()),
    );
}
