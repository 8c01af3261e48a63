import { MASK } from "../mask-markup.ts";
import { editIn, type MutationClass, type Site, sitesIn } from "../mutation.ts";
import type { Twin } from "../twins.ts";

const PARAGRAPHS = ["paragraph", "item", "quote"] as const;

/** A sentence of a chunk, without the space behind it. */
interface Sentence {
  readonly start: number;
  readonly end: number;
}

/** The sentences of a masked text. */
function sentencesOf(prose: string): readonly Sentence[] {
  const ends = [...prose.matchAll(/[.!?](?=\s+[^\s\p{Ll}])|[。！？]/gu)].map(
    ({ index, 0: mark }) => index + mark.length,
  );
  return [...ends, prose.trimEnd().length].flatMap((end, index) => {
    const from = ends[index - 1] ?? 0;
    const start = from + (/^\s*/.exec(prose.slice(from))?.[0].length ?? 0);
    return start < end ? [{ start, end }] : [];
  });
}

function wordCount(text: string): number {
  return [...text.matchAll(/\p{L}{2,}/gu)].length;
}

/** The sentences that stand one for one on both sides, in a chunk that has at least so many. */
function paired({ sourceProse, targetProse }: Twin, least: number) {
  const from = sentencesOf(sourceProse);
  const to = sentencesOf(targetProse);
  if (from.length !== to.length || to.length < least) return [];
  return to.flatMap((target, index) => {
    const source = from[index];
    return source === undefined ? [] : [{ source, target, index, last: index === to.length - 1 }];
  });
}

/** A sentence of some length that is neither the first nor the last goes. */
const dropSentence: MutationClass = {
  id: "drop-sentence",
  expected: [
    "length",
    "block",
    "untranslated",
    "name",
    "number",
    "link",
    "inline-code",
    "emphasis",
  ],
  least: "warning",
  sites: (pair) =>
    sitesIn(pair, PARAGRAPHS, (twin) =>
      paired(twin, 3)
        .filter(({ source, index, last }) => {
          const words = wordCount(twin.sourceProse.slice(source.start, source.end));
          return index > 0 && !last && words >= 8;
        })
        .map(
          ({ target: { start, end } }): Site =>
            () => ({
              edits: [
                editIn(twin, start, end + (/\s/.test(twin.targetProse.charAt(end)) ? 1 : 0), ""),
              ],
              done: `dropped: ${twin.target.text.slice(start, end)}`,
            }),
        ),
    ),
};

const doubleSentence: MutationClass = {
  id: "double-sentence",
  expected: ["doubled", "length", "block"],
  least: "warning",
  sites: (pair) =>
    sitesIn(pair, PARAGRAPHS, (twin) =>
      paired(twin, 2)
        .filter(({ source }) => wordCount(twin.sourceProse.slice(source.start, source.end)) >= 6)
        .filter(({ target }) =>
          /[.!?。！？]$/.test(twin.targetProse.slice(target.start, target.end)),
        )
        .map(
          ({ target: { start, end } }): Site =>
            () => {
              const text = twin.target.text.slice(start, end);
              const space = /[。！？]$/.test(text) ? "" : " ";
              return {
                edits: [editIn(twin, end, end, `${space}${text}`)],
                done: `wrote twice: ${text}`,
              };
            },
        ),
    ),
};

const untranslatedSentence: MutationClass = {
  id: "untranslated-sentence",
  expected: ["untranslated"],
  least: "warning",
  sites: (pair) =>
    sitesIn(pair, PARAGRAPHS, (twin) =>
      paired(twin, 3)
        .filter(({ source, index, last }) => {
          const text = twin.sourceProse.slice(source.start, source.end);
          return index > 0 && !last && wordCount(text) >= 7 && !text.includes("\n");
        })
        .map(
          ({ source, target }): Site =>
            () => {
              const text = twin.source.text.slice(source.start, source.end);
              return {
                edits: [editIn(twin, target.start, target.end, text)],
                done: `left as in the source: ${text}`,
              };
            },
        ),
    ),
};

/** The second half of a sentence's words is the source's, from a comma on. */
const halfSentence: MutationClass = {
  id: "half-sentence-untranslated",
  expected: ["untranslated"],
  least: "warning",
  sites: (pair) =>
    sitesIn(pair, PARAGRAPHS, (twin) =>
      paired(twin, 1).flatMap(({ source, target }): Site[] => {
        const commas = (prose: string, { start, end }: Sentence) =>
          [...prose.slice(start, end).matchAll(/[,、，](?=\s|[^\d\s])/g)].map(
            ({ index }) => start + index + 1,
          );
        const from = commas(twin.sourceProse, source);
        const to = commas(twin.targetProse, target);
        const [cutSource, cutTarget] = [from[0], to[0]];
        if (cutSource === undefined || cutTarget === undefined || from.length !== to.length)
          return [];
        const rest = twin.source.text.slice(cutSource, source.end);
        const prose = twin.sourceProse.slice(cutSource, source.end);
        if (wordCount(prose) < 7 || rest.includes("\n") || prose.includes(MASK)) return [];
        return [
          () => ({
            edits: [editIn(twin, cutTarget, target.end, rest)],
            done: `left as in the source: ${rest.trim()}`,
          }),
        ];
      }),
    ),
};

/** Defects of single sentences. */
export const SENTENCE_MUTATIONS: readonly MutationClass[] = [
  dropSentence,
  doubleSentence,
  untranslatedSentence,
  halfSentence,
];
