import { type MutationClass, removal, type Site } from "../mutation.ts";
import type { TwinPair, TwinSection } from "../twins.ts";

/** A section with all that stands under it. */
interface Subtree {
  readonly heading: string;
  readonly level: number;
  readonly start: number;
  readonly end: number;
  /** Index of the section behind the subtree. */
  readonly next: number;
}

/** The subtrees of a pair's target page that are clean through and through, by the index of their section. */
function subtrees({ sections }: TwinPair): ReadonlyMap<number, Subtree> {
  const found = new Map<number, Subtree>();
  for (const [index, section] of sections.entries()) {
    if (section.heading === null) continue;
    const length = sections.slice(index + 1).findIndex(({ level }) => level <= section.level);
    const next = length < 0 ? sections.length : index + 1 + length;
    const inside = sections.slice(index, next);
    if (!inside.every(({ clean }) => clean)) continue;
    found.set(index, {
      heading: section.heading.target.text.trim(),
      level: section.level,
      start: section.start,
      end: inside.at(-1)?.end ?? section.end,
      next,
    });
  }
  return found;
}

/** The sections with a heading whose sides are built alike. */
export function headed(pair: TwinPair): readonly (TwinSection & { readonly heading: object })[] {
  return pair.sections.filter((section) => section.heading !== null && section.clean) as never;
}

const dropSection: MutationClass = {
  id: "drop-section",
  expected: ["section"],
  least: "warning",
  sites: (pair) =>
    [...subtrees(pair).values()]
      // A page's only title with all under it is the page.
      .filter(({ start, end }) => end - start < pair.target.text.length / 2)
      .map(
        ({ start, end, heading }): Site =>
          () => {
            const text = pair.target.text.slice(start, end).trimEnd();
            return {
              edits: [removal(pair.target.text, start, start + text.length)],
              done: `dropped section ${heading}`,
            };
          },
      ),
};

const swapSections: MutationClass = {
  id: "swap-sections",
  expected: ["section"],
  least: "warning",
  sites: (pair) => {
    const trees = subtrees(pair);
    return [...trees.values()].flatMap((first): Site[] => {
      const second = trees.get(first.next);
      // Of sections without text only the order of headings would tell.
      if (second === undefined || second.level !== first.level) return [];
      const text = (tree: Subtree) => pair.target.text.slice(tree.start, tree.end).trimEnd();
      const [a, b] = [text(first), text(second)];
      if (!a.includes("\n") || !b.includes("\n")) return [];
      return [
        () => ({
          edits: [
            { start: first.start, end: first.start + a.length, text: b },
            { start: second.start, end: second.start + b.length, text: a },
          ],
          done: `swapped ${first.heading} and ${second.heading}`,
          focus: "first-line",
        }),
      ];
    });
  },
};

const changeHeadingLevel: MutationClass = {
  id: "heading-level",
  expected: ["section"],
  least: "warning",
  sites: (pair) =>
    // The only heading of a page can't be too deep or too flat: sites differ in that.
    headed(pair).length < 3
      ? []
      : headed(pair).map(
          ({ start, level }): Site =>
            (random) => {
              const deeper = level === 1 || (level < 6 && random() < 0.5);
              const marks = /#+/.exec(pair.target.text.slice(start));
              const at = start + (marks?.index ?? 0);
              const text = "#".repeat(level + (deeper ? 1 : -1));
              return {
                edits: [{ start: at, end: at + level, text }],
                done: `heading level ${level} became ${text.length}`,
              };
            },
        ),
};

const headingToParagraph: MutationClass = {
  id: "heading-to-paragraph",
  expected: ["section", "block"],
  least: "warning",
  sites: (pair) =>
    headed(pair).map(
      ({ start, level }): Site =>
        () => {
          const marks = /#+\s*/.exec(pair.target.text.slice(start));
          const at = start + (marks?.index ?? 0);
          return {
            edits: [{ start: at, end: at + (marks?.[0].length ?? level), text: "" }],
            done: "heading became a paragraph",
          };
        },
    ),
};

const dropHeading: MutationClass = {
  id: "drop-heading",
  expected: ["section", "block"],
  least: "warning",
  sites: (pair) =>
    pair.sections.flatMap(({ heading, twins, clean }): Site[] =>
      heading === null || !clean || twins.length === 0
        ? []
        : [
            () => ({
              edits: [removal(pair.target.text, heading.target.start, heading.target.end)],
              done: `dropped heading ${heading.target.text.trim()}, its text stays`,
            }),
          ],
    ),
};

/** A paragraph stands at the end of the next section. */
const moveParagraph: MutationClass = {
  id: "move-paragraph",
  expected: ["block", "section"],
  least: "warning",
  sites: (pair) =>
    pair.sections.flatMap(({ twins, clean }, index): Site[] => {
      const next = pair.sections[index + 1];
      if (!clean || next?.clean !== true || twins.length < 3) return [];
      return twins
        .filter(
          ({ kind, target }) =>
            kind === "paragraph" && target.text.length > 60 && !/^\s/.test(target.text),
        )
        .map(
          ({ target }): Site =>
            () => {
              const last = next.twins.at(-1) ?? next.heading;
              const at = last?.target.end ?? next.end;
              return {
                edits: [
                  removal(pair.target.text, target.start, target.end),
                  { start: at, end: at, text: `\n\n${target.text}` },
                ],
                done: `moved to the next section: ${target.text.trim()}`,
              };
            },
        );
    }),
};

/** Defects of sections and headings. */
export const SECTION_MUTATIONS: readonly MutationClass[] = [
  dropSection,
  swapSections,
  changeHeadingLevel,
  headingToParagraph,
  dropHeading,
  moveParagraph,
];
