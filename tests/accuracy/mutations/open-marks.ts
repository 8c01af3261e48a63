import {
  countOf,
  editIn,
  type MutationClass,
  PROSE_KINDS,
  type Site,
  sitesIn,
} from "../mutation.ts";

function bare(text: string): string {
  return text.replace(/(`+)[^`\n]+\1|\]\([^)\n]*\)/g, (code) => "x".repeat(code.length));
}

/** A class that takes out the mark that ends a phrase, the only one marked so on either side. */
function uncloseMark(
  id: string,
  expected: readonly string[],
  least: MutationClass["least"],
  phrase: RegExp,
  width: number,
): MutationClass {
  return {
    id,
    expected,
    least,
    sites: (pair) =>
      sitesIn(pair, PROSE_KINDS, (twin) => {
        const [first, ...others] = bare(twin.target.text).matchAll(phrase);
        const inSource = [...bare(twin.source.text).matchAll(phrase)].length;
        if (first === undefined || others.length > 0 || inSource !== 1) return [];
        const end = first.index + first[0].length;
        return [
          () => ({
            edits: [editIn(twin, end - width, end, "")],
            done: `${twin.target.text.slice(first.index, end)} lost its end`,
          }),
        ];
      }),
  };
}

const STRONG = /(?<![*\w\\])\*\*(?![\s*])[^*\n]+?(?<![\s*])\*\*(?!\*)/g;
const EMPHASIS =
  /(?<![*\w\\])\*(?![\s*])[^*\n]+?(?<![\s*])\*(?![*\w])|(?<![_\w\\])_(?![\s_])[^_\n]+?(?<![\s_])_(?![_\w])/g;

/** A closing tag of html goes. */
const uncloseTag: MutationClass = {
  id: "unclose-html-tag",
  expected: ["html", "syntax", "insert", "block"],
  least: "warning",
  sites: (pair) =>
    sitesIn(pair, [...PROSE_KINDS, "html"], (twin) =>
      [...bare(twin.target.text).matchAll(/<\/(?!p>|li>|dd>|dt>)[a-z][a-z\d]*>/g)]
        .filter(
          ([tag]) => countOf(bare(twin.source.text), tag) === countOf(bare(twin.target.text), tag),
        )
        .map(
          ({ index, 0: tag }): Site =>
            () => ({
              edits: [editIn(twin, index, index + tag.length, "")],
              done: `dropped ${tag}`,
            }),
        ),
    ),
};

/** A paragraph begins a comment that nothing ends. */
const uncloseComment: MutationClass = {
  id: "unclose-comment",
  expected: ["block", "section", "html", "syntax"],
  least: "warning",
  sites: (pair) =>
    pair.target.text.includes("<!--") || /^import |^<[A-Z]/m.test(pair.target.text)
      ? []
      : sitesIn(pair, ["paragraph"], (twin) => [
          () => ({ edits: [editIn(twin, 0, 0, "<!-- ")], done: "a comment is never closed" }),
        ]),
};

/** The mark that opens a question or an exclamation goes, in the languages that have one. */
const loseOpener: MutationClass = {
  id: "lose-opening-question-mark",
  expected: ["question", "paired-marks"],
  least: "info",
  sites: (pair) =>
    sitesIn(pair, PROSE_KINDS, (twin) =>
      [...twin.targetProse.matchAll(/[¿¡]/g)].map(
        ({ index, 0: mark }): Site =>
          () => ({
            edits: [editIn(twin, index, index + 1, "")],
            done: `lost ${mark}`,
          }),
      ),
    ),
};

/** Defects in which something is opened and not closed, or the other way round. */
export const OPEN_MARK_MUTATIONS: readonly MutationClass[] = [
  uncloseMark("unclose-strong", ["emphasis", "paired-marks"], "warning", STRONG, 2),
  uncloseMark("unclose-emphasis", ["emphasis", "paired-marks"], "info", EMPHASIS, 1),
  uncloseTag,
  uncloseComment,
  loseOpener,
];
