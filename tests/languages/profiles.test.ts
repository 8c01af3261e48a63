import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { allLanguages } from "../../src/languages/all.ts";
import { buildLanguage } from "../../src/languages/compile/build-language.ts";
import { profileOf } from "../../src/languages/find-profile.ts";
import { readIntl, readNumerals } from "../../src/languages/intl/from-intl.ts";
import { readNumberPart } from "../../src/languages/lexicon/number-words.ts";
import type { OwnKnowledge } from "../../src/languages/own/own-knowledge.ts";
import { foldWord } from "../../src/languages/tokens.ts";
import { baseLanguage } from "../../src/model/language/language-tag.ts";

const TAGS = [...allLanguages.keys()];
const FULL = ["en", "es", "fr", "de", "pt", "it", "ca"];

describe("compiled languages", () => {
  it("are those that have a file of our own", () => {
    const own = readdirSync(new URL("../../src/languages/own", import.meta.url))
      .map((file) => file.replace(/\.ts$/, ""))
      .filter((name) => /^[a-z]{2,3}$/.test(name));
    expect(TAGS.toSorted()).toEqual(own.toSorted());
    for (const tag of [
      ...FULL,
      "ja",
      "zh",
      "ko",
      "ru",
      "uk",
      "pl",
      "nl",
      "tr",
      "ar",
      "hi",
      "sv",
      "da",
      "nb",
    ]) {
      expect(TAGS).toContain(tag);
    }
  });

  it.each(TAGS)("%s: is what its sources compile to", async (tag) => {
    const { own } = (await import(`../../src/languages/own/${tag}.ts`)) as { own: OwnKnowledge };
    const built = buildLanguage(tag, own).base;
    const compiled = allLanguages.get(tag)?.base;
    // What `Intl` tells differs between versions of ICU, so only the rest is held equal.
    for (const field of [
      "numberWords",
      "vague",
      "fractions",
      "ranges",
      "idioms",
      "decades",
    ] as const) {
      expect(compiled?.[field]).toEqual(built[field]);
    }
  });

  it.each(TAGS)("%s: writes numbers as the running Intl does", (tag) => {
    const profile = profileOf(tag, allLanguages);
    expect(profile.numerals).toEqual(readNumerals(tag));
    expect(profile.prepared).toBe(true);
    expect(profile.tag).toBe(tag);
  });

  it.each(TAGS)("%s: holds every month, weekday and unit of the running Intl", async (tag) => {
    const { own } = (await import(`../../src/languages/own/${tag}.ts`)) as { own: OwnKnowledge };
    const refused = own.not ?? [];
    const { dates, units } = profileOf(tag, allLanguages);
    const intl = readIntl(tag);
    const folded = (lists: readonly (readonly string[])[], index: number) =>
      (lists[index] ?? []).map(foldWord);
    for (const field of ["months", "shortMonths", "weekdays", "shortWeekdays"] as const) {
      for (const [index, names] of intl.dates[field].entries()) {
        for (const name of names.filter((each) => !refused.includes(each)))
          expect(folded(dates[field], index)).toContain(foldWord(name));
      }
    }
    for (const [unit, phrases] of Object.entries(intl.units)) {
      const known = (units[unit] ?? []).map(foldWord);
      const long = phrases.filter((phrase) => phrase.length > 4);
      for (const phrase of long) expect(known).toContain(foldWord(phrase));
    }
  });

  it.each(TAGS)("%s: has codes that mean something and values that are numbers", (tag) => {
    const profile = profileOf(tag, allLanguages);
    for (const [phrase, code] of Object.entries(profile.numberWords)) {
      expect([phrase, readNumberPart(code)]).not.toEqual([phrase, null]);
    }
    const values = [...Object.values(profile.suffixes), ...Object.values(profile.vague)].flat();
    for (const value of values) expect(value).toMatch(/^\d+$/);
    expect(profile.dates.months).toHaveLength(12);
    expect(profile.dates.weekdays).toHaveLength(7);
    expect(profile.lengthRatio).toBeGreaterThan(0.2);
    expect(profile.lengthRatio).toBeLessThan(2);
    expect(profile.functionWords.length).toBeGreaterThan(15);
    expect(new Set(profile.functionWords).size).toBe(profile.functionWords.length);
    expect(profile.punctuation.quotes.length).toBeGreaterThan(0);
  });

  it.each(FULL)("%s: is fully known", (tag) => {
    const profile = profileOf(tag, allLanguages);
    for (const unit of ["percent", "kilometer", "year", "gigabyte", "percentage-point"]) {
      expect(profile.units[unit]?.length).toBeGreaterThan(0);
    }
    for (const list of [profile.idioms, profile.partWords, profile.yearWords, profile.ofWords]) {
      expect(list.length).toBeGreaterThan(0);
    }
    for (const words of [
      profile.fractions,
      profile.multiples,
      profile.vague,
      profile.collectives,
    ]) {
      expect(Object.keys(words).length).toBeGreaterThan(1);
    }
    expect(profile.ranges.pairs.length).toBeGreaterThan(1);
    expect(profile.centuries.words.length).toBeGreaterThan(0);
  });

  it("give no word two months or two weekdays", () => {
    for (const tag of TAGS) {
      const { dates } = profileOf(tag, allLanguages);
      for (const lists of [dates.months, dates.weekdays]) {
        const names = lists.flatMap((list) => [...new Set(list.map(foldWord))]);
        expect([tag, names.filter((name, index) => names.indexOf(name) !== index)]).toEqual([
          tag,
          [],
        ]);
      }
    }
  });
});

describe("finding a profile", () => {
  it("lets a region write otherwise than its language", () => {
    expect(profileOf("es", allLanguages).numerals.decimal).toBe(",");
    expect(profileOf("es-MX", allLanguages).numerals).toMatchObject({ decimal: ".", group: "," });
    expect(profileOf("en-IN", allLanguages).numerals.grouping).toBe("indian");
    expect(profileOf("de-CH", allLanguages).numerals.group).toMatch(/['’]/);
    expect(profileOf("es_mx", allLanguages).tag).toBe("es-MX");
  });

  it("knows the long scale of Portugal from the short one of Brazil", () => {
    expect(profileOf("pt-PT", allLanguages).numberWords.bilioes).toBe("x1000000000000");
    expect(profileOf("pt", allLanguages).numberWords.bilhoes).toBe("x1000000000");
  });

  it("falls back to the language for a region that is like it", () => {
    expect(profileOf("es-PE", allLanguages).numberWords).toEqual(
      profileOf("es", allLanguages).numberWords,
    );
    expect(profileOf("fr-XX", allLanguages)).toBe(profileOf("fr", allLanguages));
  });

  it("falls back to digits and Intl for a language nobody prepared", () => {
    const faroese = profileOf("fo", allLanguages);
    expect(faroese.prepared).toBe(false);
    expect(faroese.numberWords).toEqual({});
    expect(faroese.dates.months[6]).toContain("juli");
    expect(faroese.numerals.decimal).toBe(",");
  });

  it("takes Norwegian for Bokmål", () => {
    expect(profileOf("no-NO", allLanguages)).toBe(profileOf("nb", allLanguages));
  });

  it.each(["", "x", "not a tag!", "__proto__", "constructor", "1234"])("answers for %j", (tag) => {
    expect(profileOf(tag, allLanguages).prepared).toBe(false);
  });

  it("gives the same profile twice, so that what is made of it is made once", () => {
    expect(profileOf("es-MX", allLanguages)).toBe(profileOf("es-MX", allLanguages));
    expect(profileOf("fo", allLanguages)).toBe(profileOf("fo", allLanguages));
  });

  it("takes the language part of any spelling of a tag", () => {
    expect(["pt-BR", "pt_BR", "PT", "zh-Hant-TW"].map(baseLanguage)).toEqual([
      "pt",
      "pt",
      "pt",
      "zh",
    ]);
  });
});
