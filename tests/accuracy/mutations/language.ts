import { MASK } from "../mask-markup.ts";
import { editIn, type MutationClass, type Site, sitesIn } from "../mutation.ts";
import type { Twin } from "../twins.ts";

const PARAGRAPHS = ["paragraph", "item", "quote"] as const;

function wordCount(text: string): number {
  return [...text.matchAll(/\p{L}{2,}/gu)].length;
}

function isSeparate({ source, target }: Twin): boolean {
  return source.text.trim() !== target.text.trim();
}

const untranslated: MutationClass = {
  id: "untranslated-paragraph",
  expected: ["untranslated"],
  least: "warning",
  sites: (pair) =>
    sitesIn(pair, PARAGRAPHS, (twin) =>
      wordCount(twin.sourceProse) < 8 || !isSeparate(twin)
        ? []
        : [
            () => ({
              edits: [{ ...twin.target, text: twin.source.text }],
              done: "left as in the source",
            }),
          ],
    ),
};

const untranslatedHeading: MutationClass = {
  id: "untranslated-heading",
  expected: ["untranslated"],
  least: "warning",
  sites: (pair) =>
    sitesIn(pair, ["heading"], (twin) =>
      wordCount(twin.sourceProse) < 4 || !isSeparate(twin)
        ? []
        : [
            () => ({
              edits: [{ ...twin.target, text: twin.source.text }],
              done: `heading left as in the source: ${twin.source.text.trim()}`,
            }),
          ],
    ),
};

/** Where the sentences of a masked text end. */
function sentenceEnds(prose: string): readonly number[] {
  return [...prose.matchAll(/[.!?](?=\s+[^\s\p{Ll}])|[。！？]/gu)].map(
    ({ index, 0: mark }) => index + mark.length,
  );
}

/** From the middle on a paragraph is the source's. */
const halfUntranslated: MutationClass = {
  id: "half-untranslated",
  expected: ["untranslated"],
  least: "warning",
  sites: (pair) =>
    sitesIn(pair, PARAGRAPHS, (twin) => {
      const from = sentenceEnds(twin.sourceProse);
      const to = sentenceEnds(twin.targetProse);
      const middle = Math.floor((to.length - 1) / 2);
      const [cutSource, cutTarget] = [from[middle], to[middle]];
      if (cutSource === undefined || cutTarget === undefined || from.length !== to.length)
        return [];
      const rest = twin.source.text.slice(cutSource);
      if (wordCount(twin.sourceProse.slice(cutSource)) < 8 || rest.includes("\n")) return [];
      if (twin.target.text.slice(cutTarget).trim() === rest.trim()) return [];
      return [
        () => ({
          edits: [editIn(twin, cutTarget, twin.target.text.length, ` ${rest.trim()}`)],
          done: `left as in the source: ${rest.trim()}`,
        }),
      ];
    }),
};

const doubleWord: MutationClass = {
  id: "double-word",
  expected: ["doubled"],
  least: "warning",
  sites: (pair) =>
    // Where words are not set apart by spaces, a word said twice can't be told by its letters.
    /^(?:ja|zh|th|ko|km|lo|my)/.test(pair.targetLanguage)
      ? []
      : sitesIn(pair, PARAGRAPHS, (twin) =>
          [...twin.targetProse.matchAll(/(?<=[\p{L},] )\p{Ll}{4,}(?= \p{L})/gu)].map(
            ({ index, 0: word }): Site =>
              () => ({
                edits: [editIn(twin, index, index, `${word} `)],
                done: `wrote twice: ${word}`,
              }),
          ),
        ),
};

/** Behind か a full stop asks as well. */
const QUESTION = /(?<!か)[?？](?=[\s"”»)」』*_]|$)/g;

const questionToStatement: MutationClass = {
  id: "question-to-statement",
  expected: ["question", "paired-marks"],
  least: "warning",
  sites: (pair) =>
    sitesIn(pair, [...PARAGRAPHS, "heading"], (twin) => {
      const marks = (text: string) => [...text.matchAll(QUESTION)];
      const found = marks(twin.targetProse);
      if (found.length !== marks(twin.sourceProse).length) return [];
      return found.map(
        ({ index, 0: mark }): Site =>
          () => {
            const opener = twin.targetProse.lastIndexOf("¿", index);
            const end = mark === "？" ? "。" : ".";
            const close = editIn(twin, index, index + 1, end);
            return {
              edits: opener < 0 ? [close] : [editIn(twin, opener, opener + 1, ""), close],
              done: "question became a statement",
            };
          },
      );
    }),
};

const BRACKETS = ["()", "（）", "[]"];
const QUOTES = ["“”", "«»", "„“", "「」", '""'];

/** A class that takes out one mark where prose holds exactly one pair of its kind, around words alone. */
function unbalancing(
  id: string,
  pairs: readonly string[],
  lost: "opening" | "closing" = "closing",
): MutationClass {
  return {
    id,
    expected: ["paired-marks"],
    least: "warning",
    sites: (pair) =>
      sitesIn(pair, PARAGRAPHS, (twin) =>
        pairs.flatMap((signs): Site[] => {
          const at = [...twin.targetProse.matchAll(/[\s\S]/g)]
            .filter(([sign]) => signs.includes(sign))
            .map(({ index }) => index);
          const [open, close] = at;
          if (open === undefined || close === undefined || at.length !== 2) return [];
          const inside = twin.targetProse.slice(open, close + 1);
          const opens = inside.charAt(0) === signs.charAt(0) && inside.endsWith(signs.charAt(1));
          if (!opens || inside.length < 4 || inside.includes(MASK)) return [];
          const gone = lost === "opening" ? open : close;
          return [
            () => ({
              edits: [editIn(twin, gone, gone + 1, "")],
              done: `dropped ${twin.targetProse.charAt(gone)} of ${inside}`,
            }),
          ];
        }),
      ),
  };
}

const CAPTION = /(?<=\s(?:alt|title|label|caption|description)=")[^"\n{]+(?=")/g;

/** A title or a description in a tag, a component or a shortcode is left as in the source. */
const untranslatedCaption: MutationClass = {
  id: "untranslated-caption",
  expected: ["untranslated"],
  least: "warning",
  sites: (pair) =>
    sitesIn(pair, ["html", "insert", "marker", "paragraph"], (twin) => {
      const from = [...twin.source.text.matchAll(CAPTION)];
      const to = [...twin.target.text.matchAll(CAPTION)];
      if (from.length !== to.length) return [];
      return to.flatMap((match, index): Site[] => {
        const text = from[index]?.[0] ?? "";
        if (text === match[0] || wordCount(text) < 5) return [];
        return [
          () => ({
            edits: [editIn(twin, match.index, match.index + match[0].length, text)],
            done: `left as in the source: ${text}`,
          }),
        ];
      });
    }),
};

/** Defects of the language itself. */
export const LANGUAGE_MUTATIONS: readonly MutationClass[] = [
  untranslated,
  untranslatedHeading,
  halfUntranslated,
  doubleWord,
  questionToStatement,
  unbalancing("unbalance-bracket", BRACKETS),
  unbalancing("unbalance-quote", QUOTES),
  unbalancing("lose-opening-quote", QUOTES, "opening"),
  untranslatedCaption,
];
