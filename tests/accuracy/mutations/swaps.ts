import {
  countOf,
  type Edit,
  editIn,
  type MutationClass,
  PROSE_KINDS,
  type Site,
  sitesIn,
} from "../mutation.ts";
import type { Twin, TwinPair } from "../twins.ts";
import { type CellRange, tablesOf } from "./tables.ts";

/** A stretch of the target page. */
interface Range {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Each of two stretches takes the other's place. */
function exchange(first: Range, second: Range): readonly Edit[] {
  return [
    { start: first.start, end: first.end, text: second.text },
    { start: second.start, end: second.end, text: first.text },
  ];
}

/** What a checker can know two stretches by: numbers, code, links and names that the source has too. */
export function marksOf(text: string): string {
  return (text.match(/\d+|`[^`\n]+`|\]\([^)\s]+\)|[A-Z][a-z]+[A-Z]\w*|[A-Z]{3,}/g) ?? []).join();
}

const swapItems: MutationClass = {
  id: "swap-list-items",
  expected: ["block", "list"],
  least: "warning",
  sites: (pair) =>
    neighbours(pair, "item").map(
      ([first, second]): Site =>
        () => ({
          edits: exchange(first.target, second.target),
          done: `swapped items ${first.target.text.trim()} and ${second.target.text.trim()}`,
        }),
    ),
};

/** Twins of a kind that follow each other, one line each, and differ in what can be compared. */
function neighbours({ sections }: TwinPair, kind: Twin["kind"]) {
  return sections.flatMap(({ twins }) =>
    twins.flatMap((first, index): (readonly [Twin, Twin])[] => {
      const second = twins[index + 1];
      if (first.kind !== kind || second?.kind !== kind) return [];
      const [one, other] = [first.target.text, second.target.text];
      const alike = /^\s*\S+\s/.exec(one)?.[0] === /^\s*\S+\s/.exec(other)?.[0];
      return alike && !/\n/.test(one + other) && marksOf(one) !== marksOf(other)
        ? [[first, second]]
        : [];
    }),
  );
}

const swapRows: MutationClass = {
  id: "swap-table-rows",
  expected: ["block", "table"],
  least: "warning",
  sites: (pair) =>
    tablesOf(pair, (_rows, lines) =>
      lines.slice(2, -1).flatMap((line, index): Site[] => {
        const next = lines[index + 3];
        if (next === undefined || marksOf(line.text) === marksOf(next.text)) return [];
        return [
          () => ({
            edits: exchange(line, next),
            done: `swapped rows ${line.text.trim()} and ${next.text.trim()}`,
          }),
        ];
      }),
    ),
};

const swapCells: MutationClass = {
  id: "swap-table-cells",
  expected: ["number", "unit", "date", "version", "name", "link", "inline-code", "block", "table"],
  least: "warning",
  sites: (pair) =>
    tablesOf(pair, (rows) =>
      rows.slice(2).flatMap((row, index): Site[] => {
        const next = rows[index + 3];
        // One of the columns that both rows tell something comparable in.
        return row.flatMap((cell, column): Site[] => {
          const other = next?.[column];
          return other === undefined || !differ(cell, other) ? [] : [swapOf(cell, other)];
        });
      }),
    ),
};

function differ(cell: CellRange, other: CellRange): boolean {
  return marksOf(cell.text) !== marksOf(other.text) && cell.text !== "" && other.text !== "";
}

function swapOf(cell: CellRange, other: CellRange): Site {
  return () => ({
    edits: exchange({ ...cell, text: ` ${cell.text} ` }, { ...other, text: ` ${other.text} ` }),
    done: `swapped cells ${cell.text} and ${other.text}`,
  });
}

/** A class that exchanges the two things of a kind that a twin holds, where both sides have them in the same order. */
function exchanging(
  id: string,
  expected: readonly string[],
  pattern: RegExp,
  fits: (twin: Twin, first: string, second: string) => boolean = () => true,
): MutationClass {
  return {
    id,
    expected,
    least: "warning",
    sites: (pair) =>
      sitesIn(pair, PROSE_KINDS, (twin) => {
        const found = [...twin.target.text.matchAll(pattern)];
        const origin = [...twin.source.text.matchAll(pattern)].map(([text]) => text);
        const [first, second] = found;
        if (first === undefined || second === undefined || found.length !== 2) return [];
        if (first[0] === second[0] || origin.join("\n") !== `${first[0]}\n${second[0]}`) return [];
        if (!fits(twin, first[0], second[0])) return [];
        return [
          () => ({
            edits: [
              editIn(twin, first.index, first.index + first[0].length, second[0]),
              editIn(twin, second.index, second.index + second[0].length, first[0]),
            ],
            done: `swapped ${first[0]} and ${second[0]}`,
          }),
        ];
      }),
  };
}

const swapTargets = exchanging(
  "swap-link-targets",
  ["link"],
  /(?<=\]\()[^\s()<>]+(?=\))/g,
  ({ source, target }) => countOf(target.text, "](") === 2 && countOf(source.text, "](") === 2,
);

/** The only link of a paragraph and that of the next one. */
const swapTargetsApart: MutationClass = {
  id: "swap-link-targets-of-paragraphs",
  expected: ["link"],
  least: "warning",
  sites: ({ sections }) =>
    sections.flatMap(({ twins }) =>
      twins.flatMap((first, index): readonly Site[] => {
        const second = twins[index + 1];
        const [one, other] = [onlyDestination(first), onlyDestination(second)];
        if (one === null || other === null || one.text === other.text) return [];
        return [
          () => ({
            edits: exchange(one, other),
            done: `swapped ${one.text} and ${other.text}`,
          }),
        ];
      }),
    ),
};

/** Where the only link of a paragraph leads, on both pages. */
function onlyDestination(twin: Twin | undefined): Range | null {
  if (twin?.kind !== "paragraph") return null;
  const { source, target } = twin;
  if (countOf(target.text, "](") !== 1 || countOf(source.text, "](") !== 1) return null;
  const found = /(?<=[^!]\[[^[\]]*\]\()[^\s()<>#][^\s()<>]*(?=\))/.exec(` ${target.text}`);
  if (found === null || !source.text.includes(`](${found[0]})`)) return null;
  const start = target.start + found.index - 1;
  return { start, end: start + found[0].length, text: found[0] };
}

/** Defects in which two things took each other's place. */
export const SWAP_MUTATIONS: readonly MutationClass[] = [
  swapItems,
  swapRows,
  swapCells,
  swapTargets,
  swapTargetsApart,
];
