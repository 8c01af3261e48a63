import { type MutationClass, type Site, sitesIn } from "../mutation.ts";
import { isComment, sharedLines } from "./code.ts";
import { headed } from "./sections.ts";
import { tablesOf } from "./tables.ts";

/** A list item that holds no other one. */
const doubleItem: MutationClass = {
  id: "double-list-item",
  expected: ["block", "doubled"],
  least: "warning",
  sites: ({ sections }) =>
    sections.flatMap(({ twins }) =>
      twins.flatMap(({ kind, target }, index): Site[] => {
        const next = twins[index + 1];
        const margin = (text: string) => text.search(/\S/);
        const holds = next !== undefined && margin(next.target.text) > margin(target.text);
        if (kind !== "item" || holds || !/\p{L}{2}/u.test(target.text)) return [];
        return [
          () => ({
            edits: [{ start: target.end, end: target.end, text: `\n${target.text}` }],
            done: `wrote twice: ${target.text.trim()}`,
          }),
        ];
      }),
    ),
};

const doubleRow: MutationClass = {
  id: "double-table-row",
  expected: ["block", "doubled"],
  least: "warning",
  sites: (pair) =>
    tablesOf(pair, (_rows, lines) =>
      lines.slice(2).map(({ end, text }) => () => ({
        edits: [{ start: end, end, text: `\n${text}` }],
        done: `wrote twice: ${text.trim()}`,
      })),
    ),
};

const doubleCode: MutationClass = {
  id: "double-code-block",
  expected: ["block", "doubled", "code-block"],
  least: "warning",
  sites: (pair) =>
    sitesIn(pair, ["code"], ({ target }) => [
      () => ({
        edits: [{ start: target.end, end: target.end, text: `\n\n${target.text}` }],
        done: "wrote a code block twice",
      }),
    ]),
};

const doubleCodeLine: MutationClass = {
  id: "double-code-line",
  expected: ["code-block"],
  least: "warning",
  sites: (pair) =>
    sitesIn(pair, ["code"], (twin) =>
      sharedLines(twin)
        .filter(({ text }) => /\w{3}/.test(text) && !isComment(text))
        .map(({ end, text }) => () => {
          const at = twin.target.start + end;
          return {
            edits: [{ start: at, end: at, text: `\n${text}` }],
            done: `wrote code twice: ${text.trim()}`,
          };
        }),
    ),
};

const doubleSection: MutationClass = {
  id: "double-section",
  expected: ["section", "doubled"],
  least: "warning",
  sites: (pair) =>
    headed(pair)
      .filter(({ twins }) => twins.length > 0)
      .map(({ start, end }) => () => {
        const text = pair.target.text.slice(start, end).trimEnd();
        const at = start + text.length;
        return {
          edits: [{ start: at, end: at, text: `\n\n${text}` }],
          done: `wrote twice: ${text.split("\n", 1)[0]}`,
        };
      }),
};

/** Defects in which something is said twice. */
export const DOUBLE_MUTATIONS: readonly MutationClass[] = [
  doubleItem,
  doubleRow,
  doubleCode,
  doubleCodeLine,
  doubleSection,
];
