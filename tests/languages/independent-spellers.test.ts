import fc from "fast-check";
import { toCardinal as arabic } from "n2words/ar-SA";
import { toCardinal as czech } from "n2words/cs-CZ";
import { toCardinal as german } from "n2words/de-DE";
import { toCardinal as english, toOrdinal as englishOrdinal } from "n2words/en-US";
import { toCardinal as spanish } from "n2words/es-ES";
import { toCardinal as mexican } from "n2words/es-MX";
import { toCardinal as finnish } from "n2words/fi-FI";
import { toCardinal as french, toOrdinal as frenchOrdinal } from "n2words/fr-FR";
import { toCardinal as hindi } from "n2words/hi-IN";
import { toCardinal as indonesian } from "n2words/id-ID";
import { toCardinal as italian } from "n2words/it-IT";
import { toCardinal as japanese } from "n2words/ja-JP";
import { toCardinal as korean } from "n2words/ko-KR";
import { toCardinal as dutch } from "n2words/nl-NL";
import { toCardinal as polish } from "n2words/pl-PL";
import { toCardinal as portuguese } from "n2words/pt-PT";
import { toCardinal as russian } from "n2words/ru-RU";
import { toCardinal as turkish } from "n2words/tr-TR";
import { ToWords } from "to-words";
import { describe, expect, it } from "vitest";
import { readBack } from "./read-back.ts";

const N2WORDS: readonly (readonly [string, (value: number) => string, number])[] = [
  ["en", english, 1e12],
  ["es", spanish, 1e12],
  ["es-MX", mexican, 1e12],
  ["fr", french, 1e12],
  ["de", german, 1e12],
  ["it", italian, 1e12],
  ["pt-PT", portuguese, 1e12],
  ["id", indonesian, 1e12],
  ["ja", japanese, 1e12],
  ["ko", korean, 1e12],
  ["nl", dutch, 1e12],
  ["pl", polish, 1e12],
  ["cs", czech, 1e12],
  ["fi", finnish, 1e12],
  ["ru", russian, 1e12],
  ["tr", turkish, 1e12],
  ["hi", hindi, 1e12],
  // Above, it multiplies thousands in a way nobody writes.
  ["ar", arabic, 1e5],
];

describe("number words that another speller writes", () => {
  it.each(N2WORDS)("reads n2words in %s", (tag, spell, limit) => {
    fc.assert(
      fc.property(fc.oneof(fc.nat(200), fc.nat(Math.min(limit, 1e9))), (value) => {
        expect(readBack(spell(value), tag)).toEqual([String(value)]);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ["en", englishOrdinal],
    ["fr", frenchOrdinal],
  ] as const)("reads ordinals of n2words in %s", (tag, spell) => {
    for (let value = 1; value < 1000; value++) {
      expect(readBack(spell(value), tag)).toEqual([String(value)]);
    }
  });

  it.each([
    ["en", "en-US"],
    ["es", "es-ES"],
    ["fr", "fr-FR"],
    ["de", "de-DE"],
    ["pt-PT", "pt-PT"],
    ["ca", "ca-ES"],
    ["ko", "ko-KR"],
    ["ru", "ru-RU"],
    ["uk", "uk-UA"],
    ["pl", "pl-PL"],
    ["nl", "nl-NL"],
    ["sv", "sv-SE"],
    ["da", "da-DK"],
    ["cs", "cs-CZ"],
    ["nb", "nb-NO"],
    ["tr", "tr-TR"],
    ["ar", "ar-SA"],
    ["hi", "hi-IN"],
  ])("reads to-words in %s", (tag, localeCode) => {
    const speller = new ToWords({ localeCode });
    fc.assert(
      fc.property(fc.oneof(fc.nat(200), fc.nat(1e9)), (value) => {
        expect(readBack(speller.convert(value), tag)).toEqual([String(value)]);
      }),
      { numRuns: 200 },
    );
  });
});
