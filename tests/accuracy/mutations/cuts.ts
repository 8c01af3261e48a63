import { type MutationClass, removal, type Site, sitesIn } from "../mutation.ts";
import type { Twin, TwinPair } from "../twins.ts";
import { twinsOf } from "../twins.ts";

const FACTS = ["number", "date", "version", "name", "link", "image", "inline-code", "insert"];

/** The last third of a page goes, from the first block of it on. */
const truncatePage: MutationClass = {
  id: "truncate-page",
  expected: ["section", "block"],
  least: "warning",
  sites: (pair) => {
    const { text } = pair.target;
    const twins = twinsOf(pair);
    const isClean = pair.sections.every(({ clean }) => clean);
    const first = twins.find(({ target }) => target.start >= (text.length * 2) / 3);
    if (!isClean || twins.length < 12 || first === undefined) return [];
    return [
      () => ({
        edits: [removal(text, first.target.start, text.length)],
        done: `cut off from ${first.target.text.trim()} on`,
      }),
    ];
  },
};

/** The last sentence of a paragraph ends in its middle. */
const cutSentence: MutationClass = {
  id: "cut-sentence",
  expected: ["length", ...FACTS],
  least: "warning",
  sites: (pair) =>
    sitesIn(pair, ["paragraph", "item"], ({ source, target, targetProse }) => {
      const isWhole = [source, target].every(({ text }) => /[\p{L})][.。]$/u.test(text.trimEnd()));
      const start = Math.max(
        0,
        ...[...targetProse.matchAll(/[.!?](?=\s)|[。！？](?=.)/g)].map(({ index }) => index + 1),
      );
      const length = target.text.length - start;
      const wide = /^(?:ja|zh|ko)/.test(pair.targetLanguage);
      if (!isWhole || length < (wide ? 30 : 80)) return [];
      const middle = start + Math.floor(length / 2);
      const cut = wide ? middle : targetProse.indexOf(" ", middle);
      if (cut < 0 || /▒/.test(targetProse.slice(cut - 1, cut + 1))) return [];
      return [
        () => ({
          edits: [{ start: target.start + cut, end: target.end, text: "" }],
          done: `cut off: ${target.text.slice(cut)}`,
        }),
      ];
    }),
};

/** Two paragraphs become one that lacks the last sentence of the second. */
const mergeWithLoss: MutationClass = {
  id: "merge-paragraphs-with-loss",
  expected: ["length", "block", ...FACTS],
  least: "warning",
  sites: (pair) =>
    neighbours(pair).flatMap(([first, second]): Site[] => {
      const ends = [...second.targetProse.matchAll(/[.!?](?=\s+[^\s\p{Ll}])|[。！？](?=.)/gu)];
      const end = ends.at(-1);
      if (end === undefined || second.targetProse.length - end.index < 60) return [];
      return [
        () => ({
          edits: [
            { start: first.target.end, end: second.target.start, text: " " },
            { start: second.target.start + end.index + 1, end: second.target.end, text: "" },
          ],
          done: `merged, and lost: ${second.target.text.slice(end.index + 1)}`,
        }),
      ];
    }),
};

/** Paragraphs of some length that follow each other. */
function neighbours({ sections }: TwinPair): readonly (readonly [Twin, Twin])[] {
  return sections.flatMap(({ twins }) =>
    twins.flatMap((first, index): (readonly [Twin, Twin])[] => {
      const second = twins[index + 1];
      if (first.kind !== "paragraph" || second?.kind !== "paragraph") return [];
      return /^\s/.test(first.target.text + second.target.text) ? [] : [[first, second]];
    }),
  );
}

/** Paragraphs that differ in length or in what can be compared change places. */
const swapParagraphs: MutationClass = {
  id: "swap-paragraphs",
  expected: ["block"],
  least: "warning",
  sites: (pair) =>
    neighbours(pair).flatMap(([{ target: first }, { target: second }]): Site[] => {
      const [short, long] = [first.text.length, second.text.length].sort((a, b) => a - b);
      if ((long ?? 0) < 2 * (short ?? 0)) return [];
      return [
        () => ({
          edits: [
            { start: first.start, end: first.end, text: second.text },
            { start: second.start, end: second.end, text: first.text },
          ],
          done: `swapped paragraphs, the first ${first.text}`,
        }),
      ];
    }),
};

const dropTable: MutationClass = {
  id: "drop-table",
  expected: ["block"],
  least: "warning",
  sites: (pair) =>
    sitesIn(pair, ["table"], ({ target }) => [
      () => ({
        edits: [removal(pair.target.text, target.start, target.end)],
        done: "dropped a table",
      }),
    ]),
};

/** All items of a list go. */
const dropList: MutationClass = {
  id: "drop-list",
  expected: ["block"],
  least: "warning",
  sites: (pair) =>
    pair.sections.flatMap(({ twins }) =>
      twins.flatMap((first, index): Site[] => {
        if (first.kind !== "item" || twins[index - 1]?.kind === "item") return [];
        const rest = twins.slice(index);
        const length = rest.findIndex(({ kind }) => kind !== "item");
        const items = length < 0 ? rest : rest.slice(0, length);
        const last = items.at(-1);
        const behind = rest[items.length]?.target.text ?? "";
        if (last === undefined || items.length < 2 || /^\s/.test(first.target.text + behind))
          return [];
        return [
          () => ({
            edits: [removal(pair.target.text, first.target.start, last.target.end)],
            done: `dropped a list of ${items.length} items`,
          }),
        ];
      }),
    ),
};

/** Defects in which a page lacks a large part, or its parts stand in another order. */
export const CUT_MUTATIONS: readonly MutationClass[] = [
  truncatePage,
  cutSentence,
  mergeWithLoss,
  swapParagraphs,
  dropTable,
  dropList,
];
