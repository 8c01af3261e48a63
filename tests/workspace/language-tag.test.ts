import { expect, test } from "vitest";
import { canonicalTag } from "../../src/model/language/language-tag.ts";
import {
  isVarietyOf,
  pickLanguage,
  readLanguageTag,
} from "../../src/workspace/pairs/language-tag.ts";

test.each([
  ["es", "es"],
  ["ES", "es"],
  ["en-us", "en-US"],
  ["pt_BR", "pt-BR"],
  ["zh-hans", "zh-Hans"],
  ["zh-Hant-tw", "zh-Hant-TW"],
  ["es-419", "es-419"],
  ["fil", "fil"],
  ["docs", null],
  ["src", null],
  ["new", null],
  ["bin", null],
  ["js", null],
  ["xx", null],
  ["e", null],
  ["", null],
  ["en-", null],
  ["en us", null],
  ["constructor", null],
])("the piece %j of a path names the language %j", (piece, language) => {
  expect(readLanguageTag(piece)).toBe(language);
});

test("of two letters, those codes are languages that CLDR has a name for", () => {
  const names = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });
  const letters = [..."abcdefghijklmnopqrstuvwxyz"];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  const canonical = codes.filter((code) => canonicalTag(code) === code);
  const named = canonical.filter((code) => names.of(code) !== undefined);
  expect(canonical.filter((code) => readLanguageTag(code) !== null)).toEqual(named);
});

test("an option may name any well-formed tag", () => {
  expect(canonicalTag("qps-ploc")).toBe("qps-Ploc");
  expect(canonicalTag("iw")).toBe("he");
  expect(canonicalTag("not a tag")).toBeNull();
});

test("a variety belongs to its language and not the other way round", () => {
  expect(isVarietyOf("es-MX", "es")).toBe(true);
  expect(isVarietyOf("es", "es-MX")).toBe(false);
  expect(isVarietyOf("est", "es")).toBe(false);
});

test("a language is picked before its varieties, and those in their order", () => {
  expect(pickLanguage(["en-US", "en", "es"], "en")).toBe("en");
  expect(pickLanguage(["en-US", "en-GB", "es"], "en")).toBe("en-GB");
  expect(pickLanguage(["es"], "en")).toBeNull();
});
