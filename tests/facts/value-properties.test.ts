import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadSpeller } from "../../src/languages/compile/rbnf.ts";
import { agreement } from "../../src/model/agreement/agreement.ts";
import type { Fact } from "../../src/model/fact.ts";
import { valuesIn } from "./values-in.ts";

const LOCALES = [
  ..."en en-GB en-IN en-ZA es es-MX es-AR fr fr-CA fr-CH de de-CH de-AT pt pt-PT it".split(" "),
  ..."ca nl pl ru uk tr ja zh ko ar hi sv da fi cs el he".split(" "),
];

const LANGUAGES = "en es fr de pt it nl pl ru uk tr".split(" ");

/** An integer or decimal below 1e15 as its digits before and after the point, the last not zero. */
const decimals = fc
  .tuple(fc.bigInt(0n, 10n ** 15n - 1n), fc.option(fc.integer({ min: 0, max: 9999 }), { freq: 2 }))
  .map(([whole, fraction]) => ({
    whole: String(whole),
    fraction: fraction === null ? "" : String(fraction).padStart(4, "0").replace(/0+$/, ""),
  }));

function plain({ whole, fraction }: { whole: string; fraction: string }): string {
  return fraction === "" ? whole : `${whole}.${fraction}`;
}

/** `Intl` takes decimal strings; its types of this TypeScript library say so too. */
function written(value: string, locale: string): string {
  return new Intl.NumberFormat(locale, {
    maximumFractionDigits: 4,
    useGrouping: "always",
  }).format(value as Intl.StringNumericLiteral);
}

function only(facts: readonly Fact[]): Fact {
  expect(facts).toHaveLength(1);
  const [fact] = facts;
  if (fact === undefined) throw new Error("no fact");
  return fact;
}

describe("any number below 1e15", () => {
  it("is read back as Intl writes it, in more than thirty locales", () => {
    expect(LOCALES.length).toBeGreaterThanOrEqual(30);
    fc.assert(
      fc.property(decimals, fc.constantFrom(...LOCALES), (number, locale) => {
        const fact = only(valuesIn(locale, written(plain(number), locale)));
        expect(fact.readings).toContain(plain(number));
      }),
      { numRuns: 1000 },
    );
  });

  it("agrees with itself in digits in two languages", () => {
    fc.assert(
      fc.property(
        decimals,
        fc.constantFrom(...LOCALES),
        fc.constantFrom(...LOCALES),
        (number, a, b) => {
          const left = only(valuesIn(a, written(plain(number), a)));
          const right = only(valuesIn(b, written(plain(number), b)));
          expect(agreement(left, right)).toBe("same");
        },
      ),
      { numRuns: 500 },
    );
  });

  it("agrees with itself in words in another language", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.nat(10_000), fc.nat(2 ** 31 - 1), fc.bigInt(0n, 10n ** 15n - 1n)),
        fc.constantFrom(...LANGUAGES),
        fc.constantFrom(...LANGUAGES),
        (number, a, b) => {
          const words = spell(a, BigInt(number));
          const inWords = only(valuesIn(a, words));
          const inDigits = only(valuesIn(b, written(String(number), b)));
          expect(agreement(inWords, inDigits)).toBe("same");
          expect(agreement(inWords, only(valuesIn(b, spell(b, BigInt(number)))))).toBe("same");
        },
      ),
      { numRuns: 500 },
    );
  });

  it("does not agree once a digit is changed", () => {
    fc.assert(
      fc.property(
        decimals,
        fc.constantFrom(...LOCALES),
        fc.nat(),
        fc.integer({ min: 1, max: 9 }),
        (number, locale, position, step) => {
          const changed = changeDigit(number.whole, position, step);
          const left = only(valuesIn(locale, written(plain(number), locale)));
          const right = only(
            valuesIn(locale, written(plain({ ...number, whole: changed }), locale)),
          );
          expect(agreement(left, right)).not.toBe("same");
        },
      ),
      { numRuns: 500 },
    );
  });
});

function spell(language: string, value: bigint): string {
  const set = loadSpeller(language)?.sets.find((name) =>
    /^spellout-(cardinal|numbering$)/.test(name),
  );
  const words = loadSpeller(language)?.spell(set ?? "", value);
  if (words === null || words === undefined)
    throw new Error(`cannot spell ${value} in ${language}`);
  return words;
}

/** Another digit at a place; the first stays no zero, so that the length tells nothing. */
function changeDigit(digits: string, position: number, step: number): string {
  const at = position % digits.length;
  const digit = (Number(digits[at]) + step) % 10;
  const shown =
    at === 0 && digit === 0 && digits.length > 1 ? (Number(digits[0]) === 1 ? 2 : 1) : digit;
  return digits.slice(0, at) + String(shown) + digits.slice(at + 1);
}

describe("any text", () => {
  it("gives facts in page order, inside the page, that say their own words", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.constantFrom(
              ..."1 2,5 10 % $ € - – and y 3x half July de 2024 million siglo XIX : 30 pm . / º".split(
                " ",
              ),
            ),
            fc.string({ maxLength: 4, unit: "binary" }),
          ),
        ),
        fc.constantFrom("en", "es", "fr", "de", "ja", "ar", "sv"),
        (pieces, language) => {
          const text = pieces.join(" ");
          let last = 0;
          for (const fact of valuesIn(language, text)) {
            const { start, end } = fact.place;
            expect(start.offset).toBeGreaterThanOrEqual(last);
            expect(end.offset).toBeGreaterThan(start.offset);
            expect(text.slice(start.offset, end.offset)).toBe(fact.surface);
            expect(fact.readings.length).toBeGreaterThan(0);
            last = end.offset;
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
