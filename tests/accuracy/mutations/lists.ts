import { editIn, type MutationClass, type Site, sitesIn } from "../mutation.ts";
import type { Twin, TwinPair } from "../twins.ts";

const NUMBERED = /^(\s*)(\d{1,9})[.)](?=\s)/;

/** Runs of numbered items that follow each other with nothing in between, both sides alike. */
function numberedLists({ sections }: TwinPair): readonly (readonly Twin[])[] {
  return sections.flatMap(({ twins }) => {
    const runs: Twin[][] = [];
    let previous: Twin | null = null;
    for (const twin of twins) {
      const numbered = [twin.source, twin.target].every(({ text }) => NUMBERED.test(text));
      const at = numbered ? indentOf(twin) : -1;
      if (at >= 0 && previous !== null && indentOf(previous) === at) runs.at(-1)?.push(twin);
      else if (at >= 0) runs.push([twin]);
      previous = at >= 0 ? twin : null;
    }
    return runs.filter((run) => run.length > 1);
  });
}

function indentOf({ target }: Twin): number {
  return NUMBERED.exec(target.text)?.[1]?.length ?? -1;
}

const orderedToBullets: MutationClass = {
  id: "ordered-to-bullets",
  expected: ["list", "block"],
  least: "warning",
  sites: (pair) =>
    numberedLists(pair).map(
      (run): Site =>
        () => ({
          edits: run.map((twin) => {
            const [all = "", indent = ""] = NUMBERED.exec(twin.target.text) ?? [];
            return editIn(twin, indent.length, all.length, "-");
          }),
          done: `numbered list of ${run.length} became bullets`,
        }),
    ),
};

const changeStart: MutationClass = {
  id: "change-list-start",
  expected: ["list"],
  least: "warning",
  sites: (pair) =>
    numberedLists(pair).flatMap(([first]): Site[] => {
      if (first === undefined || goesOn(first, pair)) return [];
      const [all = "", indent = "", digits = ""] = NUMBERED.exec(first.target.text) ?? [];
      const text = String(Number(digits) + 4);
      return [
        () => ({
          edits: [editIn(first, indent.length, indent.length + digits.length, text)],
          done: `list starts at ${text}, not ${digits} (${all.trim()})`,
        }),
      ];
    }),
};

/** Behind an indented block the list that holds it goes on, and the number of a later item counts for nothing. */
function goesOn(first: Twin, { sections }: TwinPair): boolean {
  const twins = sections.find((section) => section.twins.includes(first))?.twins ?? [];
  const before = twins[twins.indexOf(first) - 1];
  return before !== undefined && before.kind !== "item" && /^[^\S\n]/.test(before.target.text);
}

const changeTask: MutationClass = {
  id: "change-task-box",
  expected: ["list"],
  least: "warning",
  sites: (pair) =>
    sitesIn(pair, ["item"], (twin) => {
      const box = /^\s*[-*+] \[([ xX])\](?=\s)/;
      const match = box.exec(twin.target.text);
      if (match === null || box.exec(twin.source.text)?.[1] !== match[1]) return [];
      const at = match[0].length - 2;
      const text = match[1] === " " ? "x" : " ";
      return [
        () => ({
          edits: [editIn(twin, at, at + 1, text)],
          done: `task box [${match[1]}] became [${text}]`,
        }),
      ];
    }),
};

/** Items of an inner list stand beside the item that they belonged to. */
const flattenList: MutationClass = {
  id: "flatten-list",
  expected: ["block", "list"],
  least: "warning",
  sites: ({ sections }) =>
    sections.flatMap(({ twins }) =>
      twins.flatMap((outer, index): Site[] => {
        if (outer.kind !== "item") return [];
        const margin = marginOf(outer);
        const rest = twins.slice(index + 1);
        const end = rest.findIndex((twin) => twin.kind !== "item" || marginOf(twin) <= margin);
        const inner = end < 0 ? rest : rest.slice(0, end);
        const inSource = inner.every(({ source }) => /^\s+/.test(source.text));
        if (inner.length < 2 || margin > 0 || !inSource) return [];
        return [
          () => ({
            edits: inner.map((twin) => editIn(twin, 0, marginOf(twin), "")),
            done: `${inner.length} inner items became outer ones`,
          }),
        ];
      }),
    ),
};

function marginOf({ target }: Twin): number {
  return /^\s*/.exec(target.text)?.[0].length ?? 0;
}

/** Defects of lists as lists. */
export const LIST_MUTATIONS: readonly MutationClass[] = [
  orderedToBullets,
  changeStart,
  changeTask,
  flattenList,
];
