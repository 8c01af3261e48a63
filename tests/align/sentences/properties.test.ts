import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { alignBeads } from "../../../src/align/sentences/align-beads.ts";
import { splitProse } from "../../../src/align/sentences/split-prose.ts";
import { alignSentences } from "../../../src/index.ts";
import { allLanguages } from "../../../src/languages/all.ts";
import { profileOf } from "../../../src/languages/find-profile.ts";
import { findSentenceEnds } from "../../../src/languages/sentence-ends.ts";
import type { Page } from "../../../src/model/page/document.ts";
import { indexLines } from "../../../src/model/page/place.ts";
import type { Sentence } from "../../../src/model/page/sentence.ts";
import { OWN_FIXTURES, readPairs } from "../../accuracy/read-pairs.ts";
import { PATIENT } from "../../patient.ts";

/** The letters and digits of a text. */
function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, "");
}

/** Whether the letters of a text occur in another in order, with anything in between. */
function isWrittenIn(text: string, written: string): boolean {
  const wanted = letters(text);
  let at = 0;
  for (const letter of letters(written)) if (letter === wanted.charAt(at)) at++;
  return at === wanted.length;
}

function placesOf(sentences: readonly Sentence[]): [number, number][] {
  return sentences.map(({ place }) => [place.start.offset, place.end.offset]);
}

/** The places of sentences, sorted in page order. */
function inPageOrder(sentences: readonly Sentence[]): [number, number][] {
  return placesOf(sentences).sort(([a], [b]) => a - b);
}

function expectSound(source: Page, target: Page): void {
  const pairs = alignSentences({ source, target });
  for (const [page, side] of [
    [source, "source"],
    [target, "target"],
  ] as const) {
    const sentences = pairs.flatMap((pair) => pair[side]);
    let before = 0;
    for (const [start, end] of inPageOrder(sentences)) {
      expect(start).toBeGreaterThanOrEqual(before);
      expect(end).toBeGreaterThan(start);
      before = end;
    }
    for (const { text, place } of sentences) {
      expect(place.path).toBe(page.path);
      const written = page.text.slice(place.start.offset, place.end.offset);
      // Except for entities, the page has the sentence at its place, with markup in between.
      if (!written.includes("&")) expect([text, isWrittenIn(text, written)]).toEqual([text, true]);
    }
  }
  for (const { source: from, target: to, confidence } of pairs) {
    expect(from.length + to.length).toBeGreaterThan(0);
    expect(confidence).toBeGreaterThanOrEqual(0);
    expect(confidence).toBeLessThanOrEqual(1);
  }
}

describe("sentences", () => {
  const own = readPairs([OWN_FIXTURES]);
  test.each(own.map((pair) => [pair.target.path, pair] as const))(
    "occur exactly once, at their places, on both pages: %s",
    (_, { source, target }) => {
      expectSound(source, target);
      expectSound(target, source);
    },
  );

  test.each(own.map((pair) => [pair.target.path, pair] as const))(
    "of a page compared with itself are paired one to one: %s",
    (_, { target }) => {
      const pairs = alignSentences({ source: target, target });
      for (const pair of pairs) expect(placesOf(pair.source)).toEqual(placesOf(pair.target));
    },
  );

  const SEEDS = join(import.meta.dirname, "../../../../shared/seeds");
  test.skipIf(!existsSync(SEEDS))("of the seed pair occur exactly once, at their places", () => {
    const page = (language: string) => ({
      path: `${language}.md`,
      language,
      text: readFileSync(join(SEEDS, `rise-and-fall.${language}.md`), "utf8"),
    });
    expectSound(page("en"), page("es"));
  });

  test("in a very long paragraph are paired across an omitted stretch", () => {
    const line = (language: "en" | "es", number: number) =>
      language === "en"
        ? `Boat ${number} sails to the island of stones.`
        : `El barco ${number} navega a la isla de piedras.`;
    const numbers = Array.from({ length: 1500 }, (_, at) => at + 1);
    const text = (language: "en" | "es", kept: readonly number[]) =>
      kept.map((number) => line(language, number)).join(" ");
    const pairs = alignSentences({
      source: { path: "en.md", language: "en", text: text("en", numbers) },
      target: {
        path: "es.md",
        language: "es",
        text: text(
          "es",
          numbers.filter((number) => number <= 700 || number > 730),
        ),
      },
    });
    const numberIn = ({ text }: Sentence) => /\d+/.exec(text)?.[0];
    const wrong = pairs.filter(({ source, target }) =>
      target.map(numberIn).some((number) => !source.map(numberIn).includes(number)),
    );
    expect(wrong).toEqual([]);
    const alone = pairs.filter(({ target }) => target.length === 0);
    expect(alone.length).toBeGreaterThan(25);
  });

  test("beyond the limit of one alignment are paired in order, across an omitted one", () => {
    const [count, lost] = [11_000, 7_000];
    const beads = alignBeads({
      sourceCount: count,
      targetCount: count - 1,
      cost: (source, sources, target, targets) => {
        if (sources !== 1 || targets !== 1) return 4 * Math.max(sources, targets);
        const counterpart = source < lost ? source : source - 1;
        return source !== lost && target === counterpart ? 0.1 : 6;
      },
    });
    expect(beads.at(-1)).toMatchObject({ source: { end: count }, target: { end: count - 1 } });
    expect(beads.filter(({ target }) => target.start === target.end)).toMatchObject([
      { source: { start: lost, end: lost + 1 } },
    ]);
    const parted = beads.filter(
      ({ source, target }, at) =>
        source.start !== (beads[at - 1]?.source.end ?? 0) ||
        target.start !== (beads[at - 1]?.target.end ?? 0),
    );
    expect(parted).toEqual([]);
  });
});

describe("sentence ends", () => {
  const piece = fc.constantFrom(
    ...[
      "a",
      "B",
      "Dr",
      "3",
      "e.g",
      ".",
      "...",
      "!",
      "?",
      "。",
      "」",
      '"',
      "(",
      ")",
      " ",
      "\n",
      "«",
      "»",
      "…",
      "\uFFFC",
    ],
  );

  test.each(["en", "es", "de", "fr", "ja", "ru", "ar"])(
    "are ascending and within any text of language %s, with or without a solid stretch",
    (language) => {
      const profile = profileOf(language, allLanguages);
      fc.assert(
        fc.property(fc.array(piece, { maxLength: 40 }), fc.nat(20), (pieces, from) => {
          const text = pieces.join("");
          const solid = { start: from, end: from + 6 };
          const ends = findSentenceEnds(text, profile, text.length > solid.end ? [solid] : []);
          let before = 0;
          for (const end of ends) {
            expect(end).toBeGreaterThanOrEqual(before);
            expect(end).toBeLessThanOrEqual(text.length);
            before = end;
          }
        }),
      );
    },
  );

  test.each([
    ["full stops", "."],
    ["letters with full stops", "a. "],
    ["line breaks", "a\n"],
    ["blank lines", " \n"],
    ["closing marks", ".»"],
    ["opening marks", ". («"],
  ])("are found quickly in a megabyte of %s", PATIENT, (_, unit) => {
    const profile = profileOf("en", allLanguages);
    const text = unit.repeat(1_000_000 / unit.length);
    const start = performance.now();
    findSentenceEnds(text, profile, []);
    expect(performance.now() - start).toBeLessThan(4000);
  });

  test(
    "are quickly distinguished from the many seeming ends of a text without words",
    PATIENT,
    () => {
      const lines = indexLines("page.md", "");
      const prose = { text: `${"! ".repeat(200_000)}word`, spans: [], pieces: [], lines };
      const ends = Array.from({ length: 200_000 }, (_, at) => 2 * at + 1);
      const start = performance.now();
      expect(splitProse(prose, () => ends)).toEqual([{ start: 0, end: prose.text.length }]);
      expect(performance.now() - start).toBeLessThan(4000);
    },
  );

  test("are not mistaken for abbreviations: none equals a function word with its full stop", () => {
    for (const { base } of allLanguages.values()) {
      const clashes = base.abbreviations.filter(
        (written) => written.length > 2 && base.functionWords.includes(written.slice(0, -1)),
      );
      expect([base.tag, clashes]).toEqual([base.tag, []]);
      expect(base.abbreviations.every((written) => written.endsWith("."))).toBe(true);
    }
  });
});
