import { expect, test } from "vitest";
import type { Difference } from "../../src/model/difference.ts";
import type { Fact } from "../../src/model/fact.ts";
import { startOfPage } from "../../src/model/page/place.ts";
import { keptVerbatim } from "../../src/reconcile/kept-verbatim.ts";
import { PATIENT } from "../patient.ts";

const [sourcePlace, targetPlace] = [startOfPage("a.md"), startOfPage("b.md")];

function numberOf(value: number, more: Partial<Fact> = {}): Fact {
  return {
    kind: "number",
    readings: [String(value)],
    unit: null,
    surface: String(value),
    place: sourcePlace,
    strength: "strong",
    written: "digits",
    parts: [],
    ...more,
  };
}

function meet(source: readonly Fact[], target: readonly Fact[]) {
  const texts = () => ({ source: "Of 500 and 50.", target: "De 500 y pico." });
  const more = { sourcePlace, targetPlace, judged: true, scope: "prose" } as const;
  return keptVerbatim({ source, target, texts, ...more });
}

function changed(source: Fact, target: Fact): Difference {
  const change = { family: "value", change: "changed", elsewhere: null } as const;
  return { ...change, source, target, sourcePlace, targetPlace };
}

test("a value that the source states elsewhere in the same words and reading is not kept verbatim", () => {
  const [five, fifty] = [numberOf(500), numberOf(50)];
  expect(meet([five, fifty], [five, five])(changed(fifty, five))).toBe(false);
  // A value in other words or with another unit does not count.
  const worded = numberOf(500, { surface: "five hundred" });
  expect(meet([worded, fifty], [five, five])(changed(fifty, five))).toBe(true);
  expect(meet([numberOf(500, { unit: "meter" }), fifty], [five, five])(changed(fifty, five))).toBe(
    true,
  );
});

test("a paragraph with many changed numbers is scanned once", PATIENT, () => {
  const numbers = Array.from({ length: 40_000 }, (_, at) => numberOf(at + 1000));
  const isKept = meet(numbers, []);
  const odd = numberOf(7);
  const start = performance.now();
  expect(numbers.some((number) => isKept(changed(number, odd)))).toBe(false);
  expect(performance.now() - start).toBeLessThan(5000);
});
