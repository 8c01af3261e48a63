import {
  editIn,
  type MutationClass,
  PROSE_KINDS,
  removal,
  type Site,
  sitesIn,
} from "../mutation.ts";

/** An import on a line of its own: what it binds, and the module with the index where that stands. */
function importIn(text: string) {
  const match = /^\s*import\s+([^"']+?)\s+from\s+["']([^"']+)["'];?\s*$/.exec(text);
  if (match === null) return null;
  const [, clause = "", module = ""] = match;
  return { names: clause.match(/\w+/g) ?? [], module, at: text.lastIndexOf(module) };
}

/** An import goes, and something that it binds is still used. */
const dropImport: MutationClass = {
  id: "drop-import",
  expected: ["insert"],
  least: "warning",
  sites: (pair) =>
    sitesIn(pair, ["insert"], ({ source, target }) => {
      const found = importIn(target.text);
      const isUsed = found?.names.some((name) => pair.target.text.includes(`<${name}`));
      if (isUsed !== true || importIn(source.text) === null) return [];
      return [
        () => ({
          edits: [removal(pair.target.text, target.start, target.end)],
          done: `dropped ${target.text.trim()}`,
        }),
      ];
    }),
};

/** An import is from another module of the same place. */
const changeImport: MutationClass = {
  id: "change-import",
  expected: ["insert"],
  least: "warning",
  sites: (pair) =>
    sitesIn(pair, ["insert"], (twin) => {
      const found = importIn(twin.target.text);
      if (found === null || !twin.source.text.includes(found.module)) return [];
      const { module, at } = found;
      const start = at + module.lastIndexOf("/") + 1;
      return [
        () => ({
          edits: [editIn(twin, start, start, "old-")],
          done: `import from ${module} became another`,
        }),
      ];
    }),
};

const EXPRESSION = /(?<![`{$\w=])\{[a-zA-Z_]\w*(?:\.\w+)*\}(?!\})/g;

/** Another name in an expression or a slot. */
const changeExpression: MutationClass = {
  id: "change-expression",
  expected: ["insert", "placeholder"],
  least: "warning",
  sites: (pair) =>
    sitesIn(pair, PROSE_KINDS, (twin) =>
      [
        ...twin.target.text
          .replace(/(`+)[^`\n]+\1/g, (code) => "x".repeat(code.length))
          .matchAll(EXPRESSION),
      ]
        .filter(([expression]) => twin.source.text.includes(expression))
        .map(
          (match): Site =>
            () => {
              const end = match.index + match[0].length - 1;
              return { edits: [editIn(twin, end, end, "Old")], done: `${match[0]} became another` };
            },
        ),
    ),
};

/** A tag on a line of its own that closes a component goes. The place is there and where the component opens. */
const uncloseComponent: MutationClass = {
  id: "unclose-component",
  expected: ["syntax", "block"],
  least: "warning",
  sites: (pair) =>
    sitesIn(pair, ["html", "paragraph"], ({ source, target }) => {
      const tag = target.text.trim();
      if (!/^<\/[A-Z][\w.]*>$/.test(tag) || source.text.trim() !== tag) return [];
      const page = pair.target.text;
      const opening = page.lastIndexOf(tag.replace("/", "").slice(0, -1), target.start);
      return [
        () => ({
          edits: [
            { start: opening, end: opening, text: "" },
            removal(page, target.start, target.end),
          ],
          done: `dropped ${tag}`,
        }),
      ];
    }),
};

/** Defects of what MDX adds to Markdown: modules, expressions, elements. */
export const MODULE_MUTATIONS: readonly MutationClass[] = [
  dropImport,
  changeImport,
  changeExpression,
  uncloseComponent,
];
