import {
  countOf,
  editIn,
  type MutationClass,
  PROSE_KINDS,
  type Site,
  sitesIn,
} from "../mutation.ts";
import { linesIn } from "../raw-page.ts";
import type { Twin } from "../twins.ts";

/** A class that rewrites what a pattern finds in chunks of some kinds, where both sides have as many of it. */
function rewriting(
  id: string,
  expected: readonly string[],
  kinds: readonly Twin["kind"][],
  pattern: RegExp,
  rewrite: (found: string) => string,
): MutationClass {
  return {
    id,
    expected,
    least: "warning",
    sites: (pair) =>
      sitesIn(pair, kinds, (twin) => {
        const found = [...withoutCode(twin.target.text).matchAll(pattern)];
        if ([...withoutCode(twin.source.text).matchAll(pattern)].length !== found.length) return [];
        return found.map((match): Site => {
          const end = match.index + match[0].length;
          // Code that was covered is as it was.
          const own = twin.target.text.slice(match.index, end);
          const text = rewrite(own);
          return () => ({
            edits: [editIn(twin, match.index, end, text)],
            done: `${own} became ${text}`,
          });
        });
      }),
  };
}

function withoutCode(text: string): string {
  return text.replace(/(`+)[^`\n]+\1/g, (code) => "x".repeat(code.length));
}

const BLOCKS = ["block", "section", "code-block", "syntax", "insert", "html"];

/** The line that ends a code block goes: all that follows is code. At the page's end nothing would change. */
const uncloseFence: MutationClass = {
  id: "unclose-fence",
  expected: BLOCKS,
  least: "warning",
  sites: (pair) =>
    sitesIn(pair, ["code"], (twin) => {
      const lines = linesIn(twin.target.text);
      const last = lines.at(-1);
      const isLast = pair.target.text.slice(twin.target.end).trim() === "";
      if (last === undefined || isLast || lines.length < 3) return [];
      if (!/^\s*(?:`{3,}|~{3,})\s*$/.test(last.text)) return [];
      return [
        () => ({
          edits: [editIn(twin, last.start - 1, last.end, "")],
          done: "the code block is never closed",
        }),
      ];
    }),
};

/** The line that begins a code block goes: code is text, and the line that ended it opens another block. */
const unopenFence: MutationClass = {
  id: "unopen-fence",
  expected: BLOCKS,
  least: "warning",
  sites: (pair) =>
    sitesIn(pair, ["code"], (twin) => {
      const lines = linesIn(twin.target.text);
      const [first] = lines;
      if (first === undefined || lines.length < 3) return [];
      if (!/^\s*(?:`{3,}[^`]*|~{3,}.*)$/.test(first.text)) return [];
      return [
        () => ({
          edits: [editIn(twin, 0, first.end + 1, "")],
          done: "the code block is never opened",
        }),
      ];
    }),
};

/** The line that ends an aside or a box goes. */
const dropClosingMark: MutationClass = {
  id: "drop-closing-mark",
  expected: BLOCKS,
  least: "warning",
  sites: (pair) =>
    sitesIn(pair, ["marker", "insert", "html"], (twin) => {
      const { text } = twin.target;
      const closes = /^\s*(?::{3,}|\/{3,}|\{\{[<%] *\/ *[\w-]+ *[%>]\}\}|<\/[A-Z]\w*>)\s*$/.test(
        text,
      );
      if (!closes || text.trim() !== twin.source.text.trim()) return [];
      const opening = openingBefore(pair.target.text, twin.target.start, text.trim());
      return [
        () => ({
          edits: [
            // What nothing closes is told where it opens.
            ...(opening < 0 ? [] : [{ start: opening, end: opening, text: "" }]),
            editIn(twin, 0, text.length, ""),
          ],
          done: `lost ${text.trim()}`,
        }),
      ];
    }),
};

/** Where the aside or box opens that a mark closes: the last one before it; below 0 where there is none. */
function openingBefore(page: string, end: number, mark: string): number {
  const before = page.slice(0, end);
  const named = mark.replace(/\/ */, "");
  const name = /[\w-]+/.exec(named);
  const opens = name === null ? mark : named.slice(0, name.index + name[0].length);
  return before.lastIndexOf(opens);
}

/** The row of dashes under the head goes: no table is left. */
const breakTable: MutationClass = {
  id: "break-table",
  expected: ["block", "table"],
  least: "warning",
  sites: (pair) =>
    sitesIn(pair, ["table"], (twin) => {
      const dashes = linesIn(twin.target.text)[1];
      if (dashes === undefined) return [];
      return [
        () => ({
          edits: [editIn(twin, dashes.start - 1, dashes.end, "")],
          done: "the table lost its row of dashes",
        }),
      ];
    }),
};

const RENAMED: Readonly<Record<string, string>> = {
  note: "nota",
  tip: "consejo",
  warning: "aviso",
  info: "dato",
  caution: "cuidado",
  danger: "peligro",
};

/** The name of an aside is translated, and the site knows none of that name. */
const translateAside: MutationClass = {
  id: "translate-aside-name",
  expected: ["insert", "block"],
  least: "warning",
  sites: (pair) =>
    sitesIn(pair, ["marker"], (twin) => {
      const mark = /^\s*(?:::: ?|\/{3,} |!!! |\?\?\?\+? )([a-z]+)/.exec(twin.target.text);
      const name = mark?.[1] ?? "";
      const other = RENAMED[name];
      if (mark === null || other === undefined || !twin.source.text.includes(name)) return [];
      const end = mark[0].length;
      return [
        () => ({
          edits: [editIn(twin, end - name.length, end, other)],
          done: `${name} became ${other}`,
        }),
      ];
    }),
};

/** One of two backticks around code goes. */
const uncloseSpan: MutationClass = {
  id: "unclose-code-span",
  expected: ["inline-code", "paired-marks"],
  least: "info",
  sites: (pair) =>
    sitesIn(pair, PROSE_KINDS, (twin) =>
      countOf(twin.target.text, "`") !== 2 || countOf(twin.source.text, "`") !== 2
        ? []
        : [...twin.target.text.matchAll(/`[^`\n]+`/g)].map((match): Site => {
            const end = match.index + match[0].length;
            return () => ({
              edits: [editIn(twin, end - 1, end, "")],
              done: `${match[0]} lost its end`,
            });
          }),
    ),
};

/** Defects of the syntax itself, as machine translation makes them. */
export const BROKEN_SYNTAX_MUTATIONS: readonly MutationClass[] = [
  uncloseFence,
  unopenFence,
  dropClosingMark,
  breakTable,
  translateAside,
  rewriting("glue-heading-mark", BLOCKS, ["heading"], /^(#{1,6}) +/g, (mark) => mark.trimEnd()),
  rewriting(
    "space-in-strong",
    ["emphasis", "paired-marks"],
    PROSE_KINDS,
    /(?<![*\w\\])\*\*(?![\s*])[^*\n]+?(?<![\s*])\*\*(?![*\w])/g,
    (phrase) => `** ${phrase.slice(2, -2)} **`,
  ),
  rewriting("space-in-link", ["link"], PROSE_KINDS, /(?<=\w)\]\((?=[^\s()]+\))/g, () => "] ("),
  uncloseSpan,
];
