import { describe, expect, it } from "vitest";
import type { Fact } from "../../src/model/fact.ts";
import { indexLines } from "../../src/model/page/place.ts";
import { type FactComparison, strikeOut } from "../../src/reconcile/balance-facts.ts";

const { placeOf } = indexLines("page.md", "5 ".repeat(3000));

/** A number at a place of the page, told apart by what `more` says of it. */
function five(at: number, more: Partial<Fact> = {}): Fact {
  return {
    kind: "number",
    readings: ["5"],
    unit: null,
    surface: "5",
    place: placeOf(at * 2, at * 2 + 1),
    strength: "strong",
    written: "digits",
    parts: [],
    ...more,
  };
}

const comparison: FactComparison = {
  keys: ({ readings }) => readings,
  mayAgreeBy: () => true,
  agree: (a, b) => a.unit === b.unit || b.open !== undefined,
  sameButForUnit: () => false,
  similarity: () => 0,
};

describe("facts that share a key", () => {
  it("are looked through although the first of them may not be met", () => {
    const kilometres = five(0, { unit: "kilometer" });
    const balance = strikeOut([kilometres], [five(0), five(1, { open: [] })], comparison);
    expect(balance).toEqual({ source: [], target: [five(0)] });
  });

  it("meet in the order of the page, each once", () => {
    const balance = strikeOut([five(0), five(1)], [five(0), five(1), five(2)], comparison);
    expect(balance).toEqual({ source: [], target: [five(2)] });
  });

  it("are not asked where none of their kind may agree for that key", () => {
    let asked = 0;
    const agree = () => {
      asked++;
      return false;
    };
    const cups = (surface: string) => five(0, { kind: "quantity", unit: "cup", surface });
    const mayAgreeBy = (_: string, a: Fact, b: Fact) => a.unit !== b.unit;
    const rough = { ...comparison, agree, mayAgreeBy };
    const many = Array.from({ length: 1000 }, (_, at) => cups(`${at} cups`));
    strikeOut(many, [...many, five(1)], rough);
    expect(asked).toBeLessThan(many.length * 10);
  });

  it("are no more looked through than it takes to find the first", () => {
    let asked = 0;
    const agree = () => {
      asked++;
      return true;
    };
    const many = Array.from({ length: 1000 }, (_, at) => five(at, { surface: `${at}` }));
    const balance = strikeOut(many, many.toReversed(), { ...comparison, agree });
    expect(balance).toEqual({ source: [], target: [] });
    expect(asked).toBe(many.length);
  });

  it("are asked once for all that are alike", () => {
    let asked = 0;
    const agree = () => {
      asked++;
      return false;
    };
    const many = Array.from({ length: 1000 }, (_, at) => five(at));
    strikeOut(many, many, { ...comparison, agree });
    expect(asked).toBeLessThan(many.length * 10);
  });
});
