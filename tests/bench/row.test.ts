import { describe, expect, test } from "vitest";
import { interleave, median } from "./interleave.ts";
import { cellsOf, plainRow, ratioRow } from "./row.ts";

describe("a row of the benchmark", () => {
  test("says of a ratio what it was worked out from, and whether it is what was wanted", () => {
    const row = ratioRow("slow : fast", [1234.4, 0.5], "ms", { least: 2000 });
    expect(cellsOf(row)).toEqual(["slow : fast", "1234 : 0.5 ms", "2468.80×", "≥ 2000×", "yes"]);
  });

  test("counts the bound itself as kept", () => {
    expect(cellsOf(plainRow("memory", 400, "MB", { most: 400 })).at(-1)).toBe("yes");
    expect(cellsOf(plainRow("memory", 401, "MB", { most: 400 })).at(-1)).toBe("no");
  });

  test("promises nothing where nothing is wanted", () => {
    expect(cellsOf(plainRow("time", 12.345, "ms", null))).toEqual(["time", "", "12.3 ms", "", ""]);
  });
});

test("Contestants take turns, and each keeps its own costs.", async () => {
  const turns: string[] = [];
  const costs = await interleave(2, [() => turns.push("a"), async () => turns.push("b")]);
  expect(turns).toEqual(["a", "b", "a", "b"]);
  expect(costs).toEqual([
    [1, 3],
    [2, 4],
  ]);
});

test("The median is the middle, whatever the order.", () => {
  expect(median([30, 1, 2])).toBe(2);
  expect(median([4, 1, 3, 2])).toBe(3);
  expect(median([])).toBeNaN();
});
