import { type Change, type MutationClass, removal, type Site, sitesIn } from "../mutation.ts";
import { linesIn } from "../raw-page.ts";
import type { Twin } from "../twins.ts";
import { strayParagraph } from "./stray-paragraphs.ts";

const FACTS = ["number", "date", "version", "name", "link", "image", "inline-code", "insert"];

/** A class that takes out whole chunks. */
function dropping(id: string, kinds: readonly Twin["kind"][], fits: (twin: Twin) => boolean) {
  return {
    id,
    expected: ["block"],
    least: "warning",
    sites: (pair) =>
      sitesIn(pair, kinds, (twin) =>
        fits(twin)
          ? [
              (): Change => ({
                edits: [removal(pair.target.text, twin.target.start, twin.target.end)],
                done: `dropped ${twin.kind}: ${twin.target.text.trim()}`,
              }),
            ]
          : [],
      ),
  } as const satisfies MutationClass;
}

function dropItem(): MutationClass {
  return {
    id: "drop-list-item",
    expected: ["block"],
    least: "warning",
    sites: (pair) =>
      pair.sections.flatMap(({ twins }) =>
        twins.flatMap((twin, index): Site[] => {
          // An item that holds others or its own paragraphs would leave them behind.
          const indent = indentOf(twin);
          const next = twins[index + 1];
          const holds = next !== undefined && indentOf(next) > indent;
          if (twin.kind !== "item" || holds || !hasWords(twin)) return [];
          const { start, end, text } = twin.target;
          return [
            () => ({
              edits: [removal(pair.target.text, start, end)],
              done: `dropped item: ${text.trim()}`,
            }),
          ];
        }),
      ),
  };
}

function indentOf({ target }: Twin): number {
  return /^\s*/.exec(target.text)?.[0].length ?? 0;
}

function hasWords({ targetProse }: Twin): boolean {
  return /[\p{L}\p{N}]/u.test(targetProse);
}

const paragraphToQuote: MutationClass = {
  id: "paragraph-to-quote",
  expected: ["block"],
  least: "warning",
  sites: (pair) =>
    sitesIn(pair, ["paragraph"], (twin) =>
      indentOf(twin) > 0
        ? []
        : [
            () => ({
              edits: linesIn(twin.target.text, twin.target.start).map(({ start }) => ({
                start,
                end: start,
                text: "> ",
              })),
              done: "paragraph became a quote",
            }),
          ],
    ),
};

const duplicateParagraph: MutationClass = {
  id: "duplicate-paragraph",
  expected: ["block", "doubled"],
  least: "warning",
  sites: (pair) =>
    sitesIn(pair, ["paragraph"], ({ target }) => [
      () => ({
        edits: [{ ...target, text: `${target.text}\n\n${target.text}` }],
        done: `wrote twice: ${target.text.trim()}`,
      }),
    ]),
};

const addParagraph: MutationClass = {
  id: "add-paragraph",
  expected: ["block"],
  least: "warning",
  sites: (pair) =>
    sitesIn(pair, ["paragraph"], ({ target }) => {
      const indent = /^[^\S\n]*/.exec(target.text)?.[0] ?? "";
      return [
        (random) => {
          const stray = strayParagraph(pair.targetLanguage, random);
          const at = target.end;
          return {
            edits: [{ start: at, end: at, text: `\n\n${indent}${stray}` }],
            done: `added: ${stray}`,
          };
        },
      ];
    }),
};

const emptyBlock: MutationClass = {
  id: "empty-block",
  expected: ["length", "block", "section", ...FACTS],
  least: "warning",
  sites: (pair) =>
    sitesIn(pair, ["heading", "item"], (twin) => {
      const mark = /^\s*(?:#{1,6}|[-*+]|\d+[.)])/.exec(twin.target.text)?.[0] ?? "";
      if (twin.target.text.includes("\n") || !hasWords(twin)) return [];
      const { start, end, text } = twin.target;
      // An id is no text: a heading that lost its words keeps it.
      const id = /\s*\{\s*#[^{}]*\}\s*$/.exec(text)?.[0].length ?? 0;
      return [
        () => ({
          edits: [{ start: start + mark.length, end: end - id, text: "" }],
          done: `emptied: ${text.trim()}`,
        }),
      ];
    }),
};

/** A paragraph's first sentences are kept: less than two fifths of its length. */
const truncate: MutationClass = {
  id: "truncate-paragraph",
  expected: ["length", "block", "untranslated", ...FACTS],
  least: "warning",
  sites: (pair) =>
    sitesIn(pair, ["paragraph"], ({ source, target, targetProse }) => {
      const wide = /^(?:ja|zh|ko)/.test(pair.targetLanguage);
      if (source.text.length < 300 || target.text.length < (wide ? 130 : 300)) return [];
      const share = target.text.length * 0.4;
      const ends = [...targetProse.matchAll(/[.!?…](?=\s)|[。！？]/g)]
        .map((match) => match.index + match[0].length)
        .filter((end) => end > 20 && end <= share);
      const cut = ends.at(-1);
      if (cut === undefined) return [];
      const start = target.start + cut;
      return [
        () => ({
          edits: [{ start, end: target.end, text: "" }],
          done: `cut off ${target.text.length - cut} of ${target.text.length} characters`,
        }),
      ];
    }),
};

/** Defects of paragraphs, items, quotes and code blocks. */
export const BLOCK_MUTATIONS: readonly MutationClass[] = [
  dropping("drop-paragraph", ["paragraph"], hasWords),
  dropItem(),
  dropping("drop-code-block", ["code"], () => true),
  dropping("drop-quote", ["quote"], hasWords),
  paragraphToQuote,
  duplicateParagraph,
  addParagraph,
  emptyBlock,
  truncate,
];
