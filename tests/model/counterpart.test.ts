import { describe, expect, test } from "vitest";
import { counterpartPlace } from "../../src/model/counterpart.ts";
import { indexLines } from "../../src/model/page/place.ts";

/** Where what stands between bars in one text belongs in another, with a bar there. */
function belongs(marked: string, other: string): string {
  const [before = "", own = "", after = ""] = marked.split("|");
  const lines = indexLines("en.md", before + own + after);
  const otherLines = indexLines("es.md", other);
  const { start, end } = counterpartPlace(
    lines.placeOf(before.length, before.length + own.length),
    lines.placeOf(0, before.length + own.length + after.length),
    otherLines.placeOf(0, other.length),
    otherLines,
  );
  expect(end).toEqual(start);
  return `${other.slice(0, start.offset)}|${other.slice(start.offset)}`;
}

describe("what is missing belongs", () => {
  test.each([
    [
      "before a word, as far in as it stands on the other page",
      "a b |3| c d",
      "uno dos seis ocho diez",
      "uno dos |seis ocho diez",
    ],
    [
      "at the start for what begins the text",
      "|3| boats sail",
      "barcos navegan",
      "|barcos navegan",
    ],
    [
      "at the end for what ends it",
      "It ended in 2021.|[^1]|",
      "Terminó en 2021.",
      "Terminó en 2021.|",
    ],
    ["at the start where nothing else stands", "|3|", "barcos", "|barcos"],
    ["in an empty text", "a |b|", "", "|"],
  ])("%s", (_, own, other, expected) => {
    expect(belongs(own, other)).toBe(expected);
  });
});
