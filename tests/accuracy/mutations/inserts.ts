import {
  countOf,
  editIn,
  type MutationClass,
  PROSE_KINDS,
  removal,
  type Site,
  sitesIn,
} from "../mutation.ts";
import type { Twin, TwinPair } from "../twins.ts";

const COMPONENT_KINDS = [
  "insert",
  "html",
  "marker",
  "paragraph",
  "item",
  "quote",
  "heading",
] as const;

/** Parameters whose value is for readers, or localised. */
const FOR_READERS =
  /^(?:title|alt|label|description|desc|caption|text|summary|header|name|aria-.*|placeholder|href|src|link|url)$/i;

/** A shortcode, a JSX or other capital tag, a directive's attribute list. */
const COMPONENT = /\{\{[<%].*?[%>]\}\}|<[A-Z][\w.]*(?:\s[^<>]*)?>|^\s*:::+\w+\{[^}\n]*\}/gm;
const PARAMETER = /([\w-]+)=(["'])([^"'\n]+)\2|([\w-]+)=\{(\d+|true|false)\}/g;

const changeParameter: MutationClass = {
  id: "change-parameter",
  expected: ["insert"],
  least: "warning",
  sites: (pair) =>
    sitesIn(pair, COMPONENT_KINDS, ({ source, target, ...twin }) =>
      [...bare(target.text).matchAll(COMPONENT)].flatMap((component): Site[] =>
        [...component[0].matchAll(PARAMETER)]
          .filter(([all, name, , , bareName]) => {
            const key = name ?? bareName ?? "";
            return !FOR_READERS.test(key) && bare(source.text).includes(all);
          })
          .map(
            (parameter): Site =>
              () => {
                const value = parameter[3] ?? parameter[5] ?? "";
                const at = component.index + parameter.index + parameter[0].lastIndexOf(value);
                const text = /^\d+$/.test(value)
                  ? String(Number(value) + 1)
                  : value === "true"
                    ? "false"
                    : value === "false"
                      ? "true"
                      : `${value}x`;
                return {
                  edits: [editIn({ source, target, ...twin }, at, at + value.length, text)],
                  done: `${parameter[0]} became ${text}`,
                };
              },
          ),
      ),
    ),
};

function bare(text: string): string {
  return text.replace(/(`+)[^`\n]+\1/g, (code) => "x".repeat(code.length));
}

/** A component without its closing half on the same line. */
function isWhole(text: string): boolean {
  return (
    /^\s*(?:\{\{[<%]\s*[^/\s].*[%>]\}\}|\{\*.*\*\}|-+8<-+.*|<[A-Z][^<>]*\/>)\s*$/.test(text) &&
    countOf(text, "{{") <= 1
  );
}

/** Takes out a component on a line of its own that wraps nothing. */
const dropInsert: MutationClass = {
  id: "drop-component",
  expected: ["insert", "block", "image"],
  least: "warning",
  sites: (pair) =>
    sitesIn(pair, ["insert", "html"], ({ target }) =>
      isWhole(target.text) && !wraps(pair, target.text)
        ? [
            () => ({
              edits: [removal(pair.target.text, target.start, target.end)],
              done: `dropped ${target.text.trim()}`,
            }),
          ]
        : [],
    ),
};

function wraps({ target }: TwinPair, text: string): boolean {
  const name = /\{\{[<%]\s*([\w-]+)/.exec(text)?.[1];
  return name !== undefined && new RegExp(`\\{\\{[<%]\\s*/\\s*${name}\\b`).test(target.text);
}

/** The path of a snippet or include. */
const changeInclude: MutationClass = {
  id: "change-include",
  expected: ["insert", "block"],
  least: "warning",
  sites: (pair) =>
    sitesIn(pair, ["insert"], (twin) => {
      const path = /^\s*(?:\{\*\s*|-+8<-+\s*")([\w./-]+)/.exec(twin.target.text);
      if (path?.[1] === undefined || !twin.source.text.includes(path[1])) return [];
      const end = path[0].length;
      const start = end - path[1].length;
      const text = path[1].replace(/\.\w+$/, "_old$&");
      return [
        () => ({
          edits: [editIn(twin, start, end, text)],
          done: `include of ${path[1]} became ${text}`,
        }),
      ];
    }),
};

const ASIDE =
  /^(\s*(?:> \[!|::: ?|\/\/\/ |!!! |\?\?\?\+? |<Aside type="))(note|tip|warning|caution|danger|info|important)(?=\b)/gim;

/** A note becomes a warning, a tip a danger. */
const changeAside: MutationClass = {
  id: "change-aside-kind",
  expected: ["insert", "block"],
  least: "warning",
  sites: (pair) =>
    sitesIn(pair, ["marker", "quote", "html"], (twin: Twin) =>
      [...twin.target.text.matchAll(ASIDE)]
        .filter(([all]) => twin.source.text.toLowerCase().includes(all.toLowerCase()))
        .map(
          (match): Site =>
            () => {
              const kind = match[2] ?? "";
              const upper = kind === kind.toUpperCase();
              const lower = /^(?:warning|caution|danger|important)$/i.test(kind)
                ? "tip"
                : "warning";
              const text = upper ? lower.toUpperCase() : lower;
              const at = match.index + (match[1]?.length ?? 0);
              return {
                edits: [editIn(twin, at, at + kind.length, text)],
                done: `${kind} became ${text}`,
              };
            },
        ),
    ),
};

const SLOT = /(?<![`{$\w])\$?\{[a-zA-Z_][\w.]*\}(?!\})|%\([a-z_]+\)s|(?<!\d)%[sd]\b/g;

/** The slots of a translation that its source has once. */
export function soleSlots({ source, target }: Twin): RegExpExecArray[] {
  return [...bare(target.text).matchAll(SLOT)].filter(
    ([slot]) => countOf(bare(source.text), slot) === 1,
  );
}

const dropPlaceholder: MutationClass = {
  id: "drop-placeholder",
  expected: ["placeholder", "insert"],
  least: "warning",
  sites: (pair) =>
    sitesIn(pair, PROSE_KINDS, (twin) =>
      soleSlots(twin).map(
        (match): Site =>
          () => ({
            edits: [editIn(twin, match.index, match.index + match[0].length, "")],
            done: `dropped ${match[0]}`,
          }),
      ),
    ),
};

const TITLED =
  /^\s*(?::::+\w+\[[^\]\n]+\]|\/{3,} \w+ \| .+|!!! \w+ ".+"|=== ".+"|<(?:TabItem|Card|Aside)[^>\n]* (?:label|title)="[^"\n]+")/;

/** The title of an aside or a tab goes. */
const dropTitle: MutationClass = {
  id: "drop-aside-title",
  expected: ["insert", "length", "block"],
  least: "warning",
  sites: (pair) =>
    sitesIn(pair, ["marker", "html"], (twin) => {
      const match = TITLED.exec(twin.target.text)?.[0];
      if (match === undefined || !TITLED.test(twin.source.text)) return [];
      const text = match.replace(/\[[^\]]+\]$| \| .+$| ".+"$| (?:label|title)="[^"]+"$/, "");
      return [
        () => ({
          edits: [editIn(twin, 0, match.length, text)],
          done: `${match.trim()} lost its title`,
        }),
      ];
    }),
};

/** Defects of components, includes, asides and slots. */
export const INSERT_MUTATIONS: readonly MutationClass[] = [
  changeParameter,
  dropInsert,
  changeInclude,
  changeAside,
  dropPlaceholder,
  dropTitle,
];
