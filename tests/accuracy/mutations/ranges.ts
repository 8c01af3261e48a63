import { editIn, type MutationClass, PROSE_KINDS, type Site, sitesIn } from "../mutation.ts";

const RANGE =
  /(?<![\w.,/:#–-])(\d{1,4})( ?[–-] ?| a | à | bis | to )(\d{1,4})(?![\w%/:–-]|[.,]\d)/g;

/** A class that rewrites the ends of a range that both sides have. */
function rewritingRanges(
  id: string,
  rewrite: (from: string, to: string) => readonly [string, string],
): MutationClass {
  return {
    id,
    expected: ["number", "unit", "date", "version", "name"],
    least: "warning",
    sites: (pair) =>
      sitesIn(pair, PROSE_KINDS, (twin) =>
        [...twin.targetProse.matchAll(RANGE)].flatMap((match): Site[] => {
          const [all, from = "", link = "", to = ""] = match;
          const isShared = [from, to].every((end) => twin.sourceProse.includes(end));
          if (from === to || !isShared) return [];
          const [first, last] = rewrite(from, to);
          const text = `${first}${link}${last}`;
          return [
            () => ({
              edits: [editIn(twin, match.index, match.index + all.length, text)],
              done: `${all} became ${text}`,
            }),
          ];
        }),
      ),
  };
}

/** Defects of ranges. */
export const RANGE_MUTATIONS: readonly MutationClass[] = [
  rewritingRanges("swap-range-ends", (from, to) => [to, from]),
  rewritingRanges("change-range-end", (from, to) => [from, String(Number(to) + 2)]),
];
