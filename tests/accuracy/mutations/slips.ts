import { editIn, type MutationClass, PROSE_KINDS, type Site, sitesIn } from "../mutation.ts";
import { linesIn } from "../raw-page.ts";
import type { Twin, TwinPair } from "../twins.ts";
import { sharedLines } from "./code.ts";
import { soleSlots } from "./inserts.ts";
import { marksOf } from "./swaps.ts";
import { tablesOf } from "./tables.ts";

/** A line of a language whose blocks are told by their margin stands at the margin. */
const loseIndentation: MutationClass = {
  id: "lose-code-indentation",
  expected: ["code-block"],
  least: "warning",
  sites: (pair) =>
    sitesIn(pair, ["code"], (twin) => {
      if (!/^\s*[`~]+ *(?:py|python|ya?ml)\b/i.test(twin.target.text)) return [];
      // The first line of a block may stand anywhere.
      const [first] = linesIn(twin.target.text).slice(1);
      return sharedLines(twin)
        .filter(({ text, start }) => start !== first?.start && /^(?: {2,}|\t)[\w-]/.test(text))
        .filter(({ text }) => /\w{3}/.test(text))
        .map(({ start, text }) => () => ({
          edits: [editIn(twin, start, start + text.search(/\S/), "")],
          done: `lost its margin: ${text.trim()}`,
        }));
    }),
};

/** The cells of a row stand one column on; the last one comes first. */
const shiftCells: MutationClass = {
  id: "shift-table-cells",
  expected: ["table", "block", "number", "unit", "date", "version", "name", "link", "inline-code"],
  least: "warning",
  sites: (pair) =>
    tablesOf(pair, (rows) =>
      rows.slice(2).flatMap((row): Site[] => {
        const marks = new Set(row.map(({ text }) => marksOf(text)));
        if (row.length < 2 || marks.size < 2 || row.some(({ text }) => text === "")) return [];
        return [
          () => ({
            edits: row.map(({ start, end }, column) => ({
              start,
              end,
              text: ` ${row.at(column - 1)?.text ?? ""} `,
            })),
            done: `shifted the cells of a row: ${row.map(({ text }) => text).join(" | ")}`,
          }),
        ];
      }),
    ),
};

const renamePlaceholder: MutationClass = {
  id: "rename-placeholder",
  expected: ["placeholder", "insert"],
  least: "warning",
  sites: (pair) =>
    sitesIn(pair, PROSE_KINDS, (twin) =>
      soleSlots(twin).map(
        ({ index, 0: slot }): Site =>
          () => {
            const other =
              slot.length === 2 ? (slot === "%s" ? "%d" : "%s") : slot.replace(/[a-z]/i, "q");
            return {
              edits: [editIn(twin, index, index + slot.length, other)],
              done: `${slot} became ${other}`,
            };
          },
      ),
    ),
};

function bare(text: string): string {
  return text.replace(/(`+)[^`\n]+\1/g, (code) => "x".repeat(code.length));
}

const renameFootnote: MutationClass = {
  id: "rename-footnote-mark",
  expected: ["footnote-mark", "paired-marks"],
  least: "warning",
  sites: (pair) =>
    sitesIn(pair, ["paragraph", "item", "quote", "table"], (twin: Twin) =>
      [...bare(twin.target.text).matchAll(/\[\^[^\]\s(\\[]+(?=\](?!:))/g)]
        .filter(([mark]) => twin.source.text.includes(`${mark}]`))
        .map(
          ({ index, 0: mark }): Site =>
            () => ({
              edits: [editIn(twin, index + mark.length, index + mark.length, "x")],
              done: `${mark}] became ${mark}x]`,
            }),
        ),
    ),
};

/** A link that leads to the page in the language of the translation leads to that in a third one. */
const otherLanguage: MutationClass = {
  id: "link-to-other-language",
  expected: ["link", "link-target"],
  least: "warning",
  sites: (pair) => {
    const own = pair.targetLanguage.split("-")[0] ?? "";
    const other = own === "fr" ? "de" : "fr";
    const pattern = new RegExp(
      `(?<=\\]\\((?:https?://(?:[\\w.-]+/)?|/)?)${own}(?=[/.][^\\s()]*\\))`,
      "g",
    );
    return sitesIn(pair, PROSE_KINDS, (twin) =>
      [...bare(twin.target.text).matchAll(pattern)].map(
        ({ index }): Site =>
          () => ({
            edits: [editIn(twin, index, index + own.length, other)],
            done: `link in ${own} became one in ${other}`,
          }),
      ),
    );
  },
};

/** The second half of a list is left as in the source. */
const halfList: MutationClass = {
  id: "half-list-untranslated",
  expected: ["untranslated"],
  least: "warning",
  sites: (pair) =>
    listsOf(pair).map(
      (items): Site =>
        () => ({
          edits: items.slice(Math.ceil(items.length / 2)).map(({ source, target }) => ({
            start: target.start,
            end: target.end,
            text: source.text,
          })),
          done: `left ${Math.floor(items.length / 2)} of ${items.length} items as in the source`,
        }),
    ),
};

/** Runs of four items or more, each of five words or more, that differ from the source's. */
function listsOf({ sections }: TwinPair): readonly (readonly Twin[])[] {
  return sections.flatMap(({ twins }) => {
    const runs: Twin[][] = [[]];
    for (const twin of twins) {
      const words = twin.sourceProse.match(/\p{L}{2,}/gu)?.length ?? 0;
      const fits = twin.kind === "item" && words >= 5 && twin.source.text !== twin.target.text;
      if (fits) runs.at(-1)?.push(twin);
      else runs.push([]);
    }
    return runs.filter(({ length }) => length >= 4);
  });
}

/** Defects that slip in while someone edits: of margins, cells, slots, marks and links. */
export const SLIP_MUTATIONS: readonly MutationClass[] = [
  loseIndentation,
  shiftCells,
  renamePlaceholder,
  renameFootnote,
  otherLanguage,
  halfList,
];
