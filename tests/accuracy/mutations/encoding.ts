import {
  countOf,
  editIn,
  type MutationClass,
  PROSE_KINDS,
  type Site,
  sitesIn,
} from "../mutation.ts";

/** A letter as it looks when its bytes are read as Latin 1: `é` as `Ã©`. */
function misread(letter: string): string {
  return [...new TextEncoder().encode(letter)].map((byte) => String.fromCharCode(byte)).join("");
}

/** Every accented letter of the prose, written as what an encoding makes of it. */
function letterBecame(
  id: string,
  other: (letter: string) => string,
  done: (letter: string) => string,
): MutationClass {
  return {
    id,
    expected: ["syntax"],
    least: "warning",
    sites: (pair) =>
      sitesIn(pair, PROSE_KINDS, (twin) =>
        [...twin.targetProse.matchAll(/[À-ÿ]/g)].map(
          ({ index, 0: letter }): Site =>
            () => ({
              edits: [editIn(twin, index, index + 1, other(letter))],
              done: done(letter),
            }),
        ),
      ),
  };
}

const mojibake = letterBecame(
  "misread-letter",
  misread,
  (letter) => `${letter} became ${misread(letter)}`,
);

const lostLetter = letterBecame(
  "lose-letter-to-encoding",
  () => "\uFFFD",
  (letter) => `${letter} was lost`,
);

/** A byte order mark in the middle of a page, where two files were joined. */
const strayMark: MutationClass = {
  id: "stray-byte-order-mark",
  expected: ["syntax", "section", "block"],
  least: "warning",
  sites: (pair) =>
    sitesIn(pair, ["heading", "paragraph"], (twin) =>
      twin.target.start === 0
        ? []
        : [() => ({ edits: [editIn(twin, 0, 0, "\uFEFF")], done: "a byte order mark came in" })],
    ),
};

const breakEntity: MutationClass = {
  id: "break-entity",
  expected: ["syntax"],
  least: "warning",
  sites: (pair) =>
    sitesIn(pair, PROSE_KINDS, (twin) => {
      const bare = twin.target.text.replace(/(`+)[^`\n]+\1/g, (code) => "x".repeat(code.length));
      return [...bare.matchAll(/&(?:[a-z]+|#\d+);/gi)]
        .filter(
          ([entity]) => countOf(twin.source.text, entity) === countOf(twin.target.text, entity),
        )
        .map(
          ({ index, 0: entity }): Site =>
            () => ({
              edits: [editIn(twin, index + entity.length - 1, index + entity.length, "")],
              done: `${entity} lost its end`,
            }),
        );
    }),
};

/** Defects of letters, as a wrong encoding makes them. */
export const ENCODING_MUTATIONS: readonly MutationClass[] = [
  mojibake,
  lostLetter,
  strayMark,
  breakEntity,
];
