import { expect, test } from "vitest";
import { generatePair, generatePairs } from "./generate-pairs.ts";

test("Invented pages are the same on every run.", () => {
  expect(generatePairs(3, 5)).toEqual(generatePairs(3, 5));
});

test("An invented page has as many sections as its translation, and as was asked for.", () => {
  const headings = (text: string): number => text.match(/^#+ /gm)?.length ?? 0;
  const { source, target } = generatePair(4, 17);
  expect([headings(source.text), headings(target.text)]).toEqual([17, 17]);
});
