import {
  countOf,
  editIn,
  type MutationClass,
  PROSE_KINDS,
  type Site,
  sitesIn,
} from "../mutation.ts";
import type { Twin } from "../twins.ts";

/** A class that takes a phrase's marks away, where both sides mark as many phrases. */
function stripping(
  id: string,
  least: MutationClass["least"],
  marked: RegExp,
  width: number,
): MutationClass {
  return {
    id,
    expected: ["emphasis"],
    least,
    sites: (pair) =>
      sitesIn(pair, PROSE_KINDS, (twin) => {
        const phrases = (text: string) => [...withoutCode(text).matchAll(marked)];
        const found = phrases(twin.target.text);
        if (phrases(twin.source.text).length !== found.length) return [];
        return found.map(
          (match): Site =>
            () => {
              const [phrase] = match;
              const end = match.index + phrase.length;
              return {
                edits: [
                  editIn(twin, match.index, match.index + width, ""),
                  editIn(twin, end - width, end, ""),
                ],
                done: `${phrase} lost its marks`,
              };
            },
        );
      }),
  };
}

function withoutCode(text: string): string {
  return text.replace(/(`+)[^`\n]+\1|\]\([^)\n]*\)|<[^<>\n]*>|\{[^{}\n]*\}/g, (code) =>
    "x".repeat(code.length),
  );
}

const STRONG = /(?<![*\w\\])\*\*(?![\s*])[^*\n]+?(?<![\s*])\*\*(?!\*)/g;
const EMPHASIS =
  /(?<![*\w\\])\*(?![\s*])[^*\n]+?(?<![\s*])\*(?![*\w])|(?<![_\w\\])_(?![\s_])[^_\n]+?(?<![\s_])_(?![_\w])/g;
const STRUCK = /(?<![~\\])~~(?![\s~])[^~\n]+?~~(?!~)/g;

const HARD_BREAK = /(?: {2,}|\\|<br ?\/?>)(?=\n[^\n])/g;

const loseBreak: MutationClass = {
  id: "lose-hard-break",
  expected: ["hard-break"],
  least: "warning",
  sites: (pair) =>
    sitesIn(pair, ["paragraph", "item", "quote"], (twin) => {
      const breaks = [...twin.target.text.matchAll(HARD_BREAK)];
      if ([...twin.source.text.matchAll(HARD_BREAK)].length !== breaks.length) return [];
      return breaks.map(
        (match): Site =>
          () => ({
            edits: [editIn(twin, match.index, match.index + match[0].length, "")],
            done: "lost a hard break",
          }),
      );
    }),
};

const dropFootnoteMark: MutationClass = {
  id: "drop-footnote-mark",
  expected: ["footnote-mark"],
  least: "warning",
  sites: (pair) =>
    sitesIn(pair, ["paragraph", "item", "quote", "table"], (twin: Twin) =>
      [...withoutCode(twin.target.text).matchAll(/\[\^[^\]\s(\\[]+\](?!:)/g)]
        .filter(([mark]) => countOf(twin.source.text, mark) === countOf(twin.target.text, mark))
        .map(
          (match): Site =>
            () => ({
              edits: [editIn(twin, match.index, match.index + match[0].length, "")],
              done: `dropped ${match[0]}`,
            }),
        ),
    ),
};

/** Defects of marks inside prose. */
export const MARKUP_MUTATIONS: readonly MutationClass[] = [
  stripping("strip-strong", "warning", STRONG, 2),
  stripping("strip-emphasis", "info", EMPHASIS, 1),
  stripping("strip-strikethrough", "warning", STRUCK, 2),
  loseBreak,
  dropFootnoteMark,
];
