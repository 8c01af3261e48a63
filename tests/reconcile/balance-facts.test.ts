import { describe, expect, it } from "vitest";
import type { Fact } from "../../src/model/fact.ts";
import { indexLines } from "../../src/model/page/place.ts";
import { type FactComparison, strikeOut } from "../../src/reconcile/balance-facts.ts";

const { placeOf } = indexLines("page.md", "5 ".repeat(3000));

/** A number at a place of the page, with further properties from `more`. */
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
  it("are searched even if the first of them cannot be matched", () => {
    const kilometres = five(0, { unit: "kilometer" });
    const balance = strikeOut([kilometres], [five(0), five(1, { open: [] })], comparison);
    expect(balance).toEqual({ source: [], target: [five(0)] });
  });

  it("are matched in page order, each once", () => {
    const balance = strikeOut([five(0), five(1)], [five(0), five(1), five(2)], comparison);
    expect(balance).toEqual({ source: [], target: [five(2)] });
  });

  it("are not compared if none of their kind can agree by that key", () => {
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

  it("are searched only until the first match", () => {
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

  it("are compared once for all that are equal", () => {
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
