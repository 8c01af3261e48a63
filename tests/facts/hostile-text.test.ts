import { describe, expect, it } from "vitest";
import { valuesIn } from "./values-in.ts";

const MEGABYTE = 1_000_000;
/** Enough to tell a quadratic pass; texts of half a million facts take their time. */
const SHORTER = 200_000;

/** Texts that a careless pattern would go over again and again. A quadratic pass would take hours, not seconds. */
const TEXTS: readonly (readonly [string, string, string])[] = [
  ["digits", "es", "1"],
  ["commas", "es", ","],
  ["digits and commas", "en", "1,"],
  ["digits and full stops", "es", "1."],
  ["digits and hyphens", "en", "1-"],
  ["Roman letters", "en", "IVXLCDM"],
  ["Roman words", "es", "IVX "],
  ["scale words", "es", "mil "],
  ["joints", "es", "y "],
  ["articles", "es", "un "],
  ["open ranges", "es", "entre 1 y "],
  ["centuries", "es", "siglo XIX y "],
  ["groups of three", "fr", "1 234 "],
  ["compounds", "de", "einundzwanzig"],
  ["at signs", "en", "a@"],
  ["address marks", "en", "://"],
  ["dollars", "en", "$"],
  ["ideographs", "ja", "三億"],
  ["digits before scales", "ja", "1万"],
  ["digits on both sides of scales", "zh", "3亿5"],
  ["fractions", "en", "1/2 "],
  ["blanks", "en", " "],
];

describe("a long line", () => {
  it.each(TEXTS)(
    "of %s is read in linear time",
    (_name, language, piece) => {
      const length = ["1", ",", "IVXLCDM", "mil "].includes(piece) ? MEGABYTE : SHORTER;
      const text = piece.repeat(Math.ceil(length / piece.length));
      const facts = valuesIn(language, text);
      expect(facts.every((fact) => fact.surface.length > 0)).toBe(true);
    },
    120_000,
  );
});
