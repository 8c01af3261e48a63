import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Agreement, agreement, agreementKeys } from "../../src/model/agreement/agreement.ts";
import { areAmounts, similarity } from "../../src/model/agreement/similarity.ts";
import { type Fact, type FactKind, VALUE_KINDS } from "../../src/model/fact.ts";
import { startOfPage } from "../../src/model/page/place.ts";

/** A fact of a kind, its readings, and its unit after a blank: `percent 50 percent`. */
function fact(line: string, surface = ""): Fact {
  const [kind = "number", readings = "", unit] = line.split(" ");
  return {
    kind: kind as FactKind,
    readings: readings.split("|"),
    unit: unit ?? null,
    surface: surface === "" ? (readings.split("|")[0] ?? "") : surface,
    place: startOfPage("page.md"),
    strength: "strong",
    written: "digits",
    parts: [],
  };
}

describe("agreement", () => {
  it.each<[string, string, Agreement]>([
    ["number 2", "number 2", "same"],
    ["number 3", "ordinal 3", "same"],
    ["number 1234|1.234", "number 1.234|1234", "same"],
    ["quantity 5 kilometer", "quantity 5 kilometer", "same"],
    ["percent 50 percent", "fraction 0.5", "same"],
    ["percent 5 percent", "fraction 0.05", "same"],
    ["percent 12.5 percent", "fraction 0.125", "same"],
    ["percent 9 permille", "number 0.009", "same"],
    ["date 2013", "number 2013", "same"],
    ["time 15:00", "quantity 15 hour", "same"],
    ["money 10 peso", "money 10 MXN", "same"],
    ["quantity -8 degree", "quantity -8 celsius", "same"],
    ["quantity 30 m", "quantity 30 minute", "same"],
    ["fraction 9/11|--09-11|--11-09", "date --09-11", "same"],
    ["number 14000000000", "number 14000000000|14000000000000", "same"],
    ["name LLaMA", "name LLaMA", "same"],
    ["quantity 1 fortnight", "quantity 2 week", "same"],
    ["quantity 2 week", "quantity 14 day", "same"],
    ["quantity 2 decade", "quantity 20 year", "same"],
    ["quantity 90 minute", "quantity 1.5 hour", "same"],
    ["quantity 5 mile", "quantity 8 kilometer", "same"],
    ["quantity 3 mile", "quantity 5 kilometer", "same"],
    ["quantity 1 pound", "quantity 450 gram", "same"],
    ["quantity 1500 meter", "quantity 1.5 kilometer", "same"],
    ["quantity 350 fahrenheit", "quantity 180 celsius", "same"],
    ["quantity 350 degree", "quantity 175 celsius", "same"],
    ["quantity -4 fahrenheit", "quantity -20 celsius", "same"],
    ["quantity 77 fahrenheit", "quantity 25 celsius", "same"],
    ["quantity 77 fahrenheit", "quantity 28 celsius", "kind-only"],
    ["quantity 5 mile", "quantity 9 kilometer", "kind-only"],
    ["quantity 0 mile", "quantity 0 kilometer", "unit"],
    ["quantity 8.1 kilometer", "quantity 8 kilometer", "kind-only"],
    ["quantity 30 day", "quantity 1 month", "kind-only"],
    ["quantity 5 kilometer", "quantity 5 mile", "unit"],
    ["money 14000000000 USD", "number 14000000000", "unit"],
    ["percent 15 percent", "number 15", "unit"],
    ["percent 2 percent", "quantity 2 percentage-point", "unit"],
    ["money 10 USD", "money 10 EUR", "unit"],
    ["number 57", "number 75", "kind-only"],
    ["date --07-23", "date --07-12", "kind-only"],
    ["date 2025-04", "date 2025", "kind-only"],
    ["decade 1990", "date 1990", "kind-only"],
    ["century 19", "century 20", "kind-only"],
    ["range 10..20", "range 10..30", "kind-only"],
    ["name LLaMA", "name GPT", "kind-only"],
    ["time 15:00", "date 2013-01-01", "none"],
    ["century 19", "date 2019-01", "none"],
    ["range 10..20", "number 10", "none"],
    ["name LLaMA", "number 3", "none"],
    ["term model", "name model", "none"],
  ])("of %s and %s is %s, either way round", (a, b, expected) => {
    expect(agreement(fact(a), fact(b))).toBe(expected);
    expect(agreement(fact(b), fact(a))).toBe(expected);
  });

  it("takes a version for a decimal that is written the same, and for no other", () => {
    expect(agreement(fact("version 3.10"), fact("number 3.1", "3.10"))).toBe("same");
    expect(agreement(fact("version 3.10"), fact("number 3.1", "3,10"))).toBe("kind-only");
    expect(agreement(fact("version 3.10"), fact("number 3.1", "3.1"))).toBe("kind-only");
    expect(agreement(fact("version 3.10"), fact("version 3.1"))).toBe("kind-only");
  });

  const facts = fc
    .record({
      kind: fc.constantFrom(...VALUE_KINDS),
      readings: fc.array(
        fc.constantFrom("1", "2", "0.5", "50", "2013", "15", "1/3", "--04", "15:00"),
        {
          minLength: 1,
          maxLength: 2,
        },
      ),
      unit: fc.constantFrom(null, "percent", "USD", "hour", "kilometer", "peso", "MXN"),
      strength: fc.constantFrom("strong" as const, "weak" as const),
    })
    .map((fields): Fact => ({ ...fact("number 1"), ...fields }));

  it("is symmetric, and a fact agrees with itself", () => {
    fc.assert(
      fc.property(facts, facts, (a, b) => {
        expect(agreement(a, b)).toBe(agreement(b, a));
        expect(agreement(a, a)).toBe("same");
      }),
    );
  });

  it("finds a shared key wherever it finds the same value", () => {
    fc.assert(
      fc.property(facts, facts, (a, b) => {
        const verdict = agreement(a, b);
        const shared = agreementKeys(a).some((key) => agreementKeys(b).includes(key));
        if (verdict === "same" || verdict === "unit") expect(shared).toBe(true);
      }),
    );
  });

  it.each<[string, string, Agreement]>([
    ["number 1990", "decade 1990", "same"],
    ["number 90", "decade 1990", "same"],
    ["number 19", "century 19", "same"],
    ["number 1800", "century 19", "same"],
    ["number 14.30", "time 14:30", "same"],
    ["number 2.30", "time 14:30", "same"],
    ["number 25", "percent 25 percent", "same"],
    ["number 1980", "decade 1990", "kind-only"],
    ["number 18", "century 19", "kind-only"],
    ["number 25", "percent 52 percent", "kind-only"],
  ])("lets an open %s be compared with %s as %s", (number, other, verdict) => {
    const open = { ...fact(number), open: [] } as const;
    expect(agreement(open, fact(other))).toBe(verdict);
    expect(agreement(fact(other), open)).toBe(verdict);
  });

  it("lets an open number stand for no unit that no word beside it says", () => {
    const open = { ...fact("number 25"), open: ["percent"] } as const;
    expect(agreement(open, fact("percent 25 percent"))).toBe("unit");
    expect(agreement(fact("percent 25 percent"), open)).toBe("unit");
  });

  it("ranks a swap of digits above another number, and both above another kind", () => {
    const wanted = fact("number 57");
    const swapped = similarity(wanted, fact("number 75"));
    const other = similarity(wanted, fact("number 800"));
    const otherKind = similarity(wanted, fact("ordinal 800"));
    expect(swapped).toBeGreaterThan(other);
    expect(other).toBeGreaterThan(otherKind);
    expect(similarity(wanted, fact("range 5..7"))).toBe(0);
    expect(similarity(wanted, wanted)).toBe(1);
  });

  it("keeps similarity between 0 and 1 and symmetric, and pairs a weak fact with a strong one only where both are amounts of one thing", () => {
    fc.assert(
      fc.property(facts, facts, (a, b) => {
        const score = similarity(a, b);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(score).toBe(similarity(b, a));
        const verdict = agreement(a, b);
        const mayContradict = a.strength === b.strength || areAmounts(a, b);
        if (!mayContradict && verdict === "kind-only") expect(score).toBe(0);
      }),
    );
  });
});
